// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QString>

class QPrinter;
class QWidget;

namespace Yixian {

// Asks which printer, how many copies and which of so many pages (0: known only when they are laid out), on A4; nullptr where it
// was cancelled. The caller owns it. GUI thread.
std::unique_ptr<QPrinter> askForPrinter(QWidget *parent, const QString &name, int pages = 0);

// The pages to print, from 0: what was chosen, of `pages`.
std::pair<int, int> chosenPages(const QPrinter &printer, int pages);

} // namespace Yixian
