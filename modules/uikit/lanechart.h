// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include "domain/time.h"

#include <QVector>

namespace Yixian {

struct LanePiece
{
    enum Kind { Paused, Running, Late };
    Instant from;
    Instant to;
    Kind kind = Running;
};

struct LaneMark
{
    Instant at;
    QString text; // 阅, 受, 代
};

// What happened to one called unit.
struct Lane
{
    QString name;
    QVector<LanePiece> pieces;
    QVector<LaneMark> marks;
    QString ending; // "响应", beside the last piece when its clock has stopped
};

struct LaneLimit
{
    Instant at;
    QString text; // "受理到期"
};

struct LanePicture
{
    Instant from;
    Instant to;
    std::optional<Instant> now;
    QString nowText;
    QVector<Lane> lanes;
    QVector<LaneLimit> limits;
    QString summary; // the one sentence a screen reader says
};

// One lane per unit over time: hatched while its clock stood, solid while it ran, in P1 after the limit. Pure painting;
// the page computes the picture. Owned by its page, GUI thread.
class LaneChart : public ThemedWidget
{
    Q_OBJECT

public:
    explicit LaneChart(const Theme &theme, QWidget *parent = nullptr);
    void setPicture(const LanePicture &picture);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(Instant instant) const;
    QVector<double> apart(const QVector<double> &places, const QStringList &texts, const QFontMetrics &metrics) const;
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, const Lane &lane, int y) const;
    void paintPiece(QPainter &painter, const LanePiece &piece, int y) const;
    void paintLimits(QPainter &painter) const;
    int lanesBottom() const;

    LanePicture m_picture;
};

} // namespace Yixian
