// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"

namespace Yixian {

// The bar of an open case: full width, 10 px high, ticks at 50 and 80 %, under it where the clock began and ends. Owned
// by its page, GUI thread.
class UsedBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit UsedBar(const Theme &theme, QWidget *parent = nullptr);
    void setUsed(double used, BadgeKind level);
    void setEnds(const QString &start, const QString &end); // both empty: no line of text under the bar
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_used = 0;
    BadgeKind m_level = BadgeKind::None;
    QString m_start;
    QString m_end;
};

// One row per clock of a leg: label, time left, bar, due, what stops it. Owned by its page, GUI thread.
class ClockBand : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ClockBand(const Theme &theme, QWidget *parent = nullptr);

    struct Reading
    {
        QString label;
        QString left;
        QString due;  // "到期 15:10:00"
        QString note; // "按 1 或 2 停钟"
        std::optional<double> used;
        BadgeKind level = BadgeKind::None;
        bool paused = false;
    };
    void setReading(const Reading &reading);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paintLeft(QPainter &painter, int x) const;

    Reading m_reading;
};

} // namespace Yixian
