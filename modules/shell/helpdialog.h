// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/pages.h"

#include <QDialog>

namespace Yixian {

// F1: what a page is for, and all keys that work on it, in a window beside it that takes nothing away. From this program
// alone, without a network. Deletes itself when closed; GUI thread.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    // `everywhere`: actions that work on every page.
    HelpDialog(const Theme &theme, const WindowPage &page, const QList<QAction *> &everywhere, QWidget *window);

    // In a sentence or two; empty for a page that has none.
    static QString purposeOf(const QString &page);
};

} // namespace Yixian
