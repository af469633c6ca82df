// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <QCoreApplication>

namespace Yixian {

// What our painted figures share: places that say in words what stands there and open the cases behind it, by mouse and by
// keyboard (arrows, Enter), and the same figures as a table. Owned by its panel, GUI thread.
class FigureView : public ThemedWidget
{
    Q_OBJECT

public:
    struct Spot
    {
        QRectF area;
        QString words; // complete: a screen reader has nothing else
    };

    explicit FigureView(const Theme &theme, QWidget *parent = nullptr);

    // Rows of text, heads first.
    virtual QVector<QStringList> table() const = 0;
    const QVector<Spot> &spots() const { return m_spots; }
    QSize sizeHint() const override { return minimumSize(); }

signals:
    void opened(int spot);

protected:
    // Figures or size are different: sets the spots anew, in the order of the keyboard.
    virtual void layOut() = 0;
    virtual void paintFigure(QPainter &painter) const = 0;
    void setSpots(QVector<Spot> spots);
    void figuresChanged();

    double px(double length) const { return length * theme().scalePercent() / 100; }
    // One line of text; `at` is where the alignment says.
    void say(QPainter &painter, QPointF at, const QString &text, Qt::Alignment alignment, TypeRole type = TypeRole::Note,
             ColorRole color = ColorRole::Secondary) const;
    double widthOf(const QString &text, TypeRole type = TypeRole::Note) const;
    // `text`, or as much of it as `width` holds.
    QString elided(const QString &text, double width, TypeRole type = TypeRole::Note) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void retheme() override;
    void retranslate() override;

private:
    int spotAt(QPointF point) const;
    void moveTo(int spot);

    QVector<Spot> m_spots;
    int m_current = -1;
};

} // namespace Yixian
