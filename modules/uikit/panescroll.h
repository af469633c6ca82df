// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Yixian {

// The scrolling body of a pane: the pane's own background, no frame; sideways it scrolls only where nothing else helps. Owned by its pane, GUI thread.
class PaneScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaneScroll(QWidget *body, QWidget *parent = nullptr);
};

} // namespace Yixian
