// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ui/adminpage.h"
#include "calls/ui/answerpage.h"
#include "calls/ui/callpage.h"
#include "cases/ui/deskpage.h"
#include "cases/ui/docketpage.h"
#include "cases/ui/recordspage.h"
#include "charts/ui/analysispage.h"
#include "charts/ui/chartspage.h"
#include "handover/ui/handoverpage.h"
#include "shell/fieldcontents.h"
#include "sync/hublink.h"
#include "uikit/theme.h"
#include "wall/ui/wallpage.h"

#include <QAction>
#include <QHash>
#include <QWidget>

namespace Yixian {

// One page of the window: what it is called, its keys, what it does each second.
struct WindowPage
{
    QString name; // for pictures and settings: desk, docket, calls, answer, analysis, charts, reports, wall
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
    DocketPage *docket = nullptr;
    CallPage *calls = nullptr;
    HandoverPage *handover = nullptr;
    AnswerPage *answer = nullptr;
    RecordsPage *records = nullptr;
    AnalysisPage *analysis = nullptr;
    ChartsPage *charts = nullptr;
    WallPage *wall = nullptr;
    int indexOf(const QString &name) const; // -1 when this role has no such page
    std::unique_ptr<Theme> wallTheme;       // the wall is dark and scales by itself, whatever the desk looks like
};
PageSet makePages(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent);

// What people have open and have not sent, when the window makes its pages anew.
class OpenWork
{
public:
    OpenWork() = default;
    explicit OpenWork(const PageSet &set);
    void takeOver(const PageSet &set) const;
    bool hasText() const; // something was typed or put together that nobody has sent
    // For a file; empty bytes of another version give nothing back.
    QByteArray toBytes() const;
    static OpenWork fromBytes(const QByteArray &bytes);

private:
    std::optional<DeskPage::View> m_desk;
    std::optional<DocketPage::View> m_docket;
    std::optional<CallPage::View> m_calls;
    std::optional<HandoverPage::View> m_handover;
    std::optional<AnswerPage::View> m_answer;
    CaseId m_record;
    QHash<QString, FieldContents> m_fields; // by page
};

} // namespace Yixian
