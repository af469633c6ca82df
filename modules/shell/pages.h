// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"
#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QAction>
#include <QWidget>

namespace Yixian {

class AnswerPage;
class CallPage;
class DeskPage;

// One page of the window: what it is called, its keys, what it does each second.
struct WindowPage
{
    QString name; // for pictures and settings: desk, calls, answer, charts, wall
    QString title;
    QWidget *widget = nullptr;
    QList<QAction *> actions;
    std::function<void()> tick;
};

// Which pages stand in the window of a role, and how they lead to each other. The only place where features meet. The
// widgets belong to `parent`.
struct PageSet
{
    QVector<WindowPage> pages;
    DeskPage *desk = nullptr;
    CallPage *calls = nullptr;
    AnswerPage *answer = nullptr;
};
PageSet makePages(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent);

} // namespace Yixian
