// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

namespace Yixian {

// Hatch over something whose data are old; lets the mouse through. Follows the size of its parent, which owns it. GUI
// thread.
class StaleOverlay : public ThemedWidget
{
    Q_OBJECT

public:
    // `line` 3 on the wall.
    StaleOverlay(const Theme &theme, QWidget *over, int line = 1);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_line;
};

} // namespace Yixian
