// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/theme.h"

#include <QChartView>
#include <QLineSeries>
#include <QMargins>
#include <QValueAxis>

namespace Yixian {

struct PlotTick
{
    double at = 0;
    QString text;
    bool strong = false;
};

// What our three kinds of chart share: a Qt Chart without theme, animation, legend or OpenGL, whose lines are series with
// replaced points, and whose words are painted over it, so that they keep to our type. Owned by its panel, GUI thread.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override { return minimumSize(); }

protected:
    const Theme &theme() const { return m_theme; }
    QLineSeries *addLine(ColorRole color, double width, Qt::PenStyle style = Qt::SolidLine);
    void setRanges(double xTo, double yFrom, double yTo);
    void setTicks(QVector<PlotTick> xTicks, QVector<PlotTick> yTicks);
    void setRoom(const QMargins &room); // px at 100 %, around the plot for the words
    QPointF place(double x, double y) const;
    QRectF plot() const;
    QValueAxis *xAxis() const { return m_x; }
    QValueAxis *yAxis() const { return m_y; }

    // Words and marks, in the coordinates of the view.
    virtual void paintOver(QPainter &painter) { Q_UNUSED(painter) }
    virtual void retheme();
    void say(QPainter &painter, QPointF at, const QString &text, Qt::Alignment alignment, TypeRole type = TypeRole::Note,
             ColorRole color = ColorRole::Secondary) const;

    // In a plot without a point, below where target and limit lie.
    void sayNothing(QPainter &painter, const QString &text) const { say(painter, {plot().center().x(), plot().top() + 0.7 * plot().height()}, text, Qt::AlignCenter); }

    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void paintTicks(QPainter &painter) const;

    struct Line
    {
        QLineSeries *series;
        ColorRole color;
        double width;
        Qt::PenStyle style;
    };
    const Theme &m_theme;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QVector<Line> m_lines;
    QVector<PlotTick> m_xTicks, m_yTicks;
    QMargins m_room{44, 12, 16, 26};
    bool m_changing = false;
};

} // namespace Yixian
