// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "uikit/themedwidget.h"

namespace Yixian {

// `text` again and again, slanted and faint, so that a photograph or a copy tells whose it is wherever it is cut.
void paintWatermark(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, QColor color);

// Who looked or who made it, and when: no time without its day, for what outlives the day.
QString watermarkText(const QString &who, Instant at);

// Such a mark over a whole window; lets the mouse through. Follows the size of its parent, which owns it. GUI thread.
class Watermark final : public ThemedWidget
{
    Q_OBJECT

public:
    Watermark(const Theme &theme, QWidget *over, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_text;
};

} // namespace Yixian
