// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"
#include "wall/model/wallmodel.h"
#include "wall/ui/wallarrangement.h"
#include "wall/ui/walltexts.h"

#include <QTimer>

namespace Yixian {

class WallCanvas;

// The wall: pages painted on a canvas of 1920×1080 that is scaled to the window. Shows figures and streets, never a citizen.
// Repaints once a second at most, turns its page by itself unless something is overdue, goes grey when the hub is silent, shows
// what came since while work is stopped. Owned by its window, refers to theme and replica; GUI thread.
class WallPage final : public ThemedWidget
{
    Q_OBJECT

public:
    using Sheet = WallSheet;

    WallPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    Sheet sheet() const { return m_sheet; }
    void setSheet(Sheet sheet);
    void arrange(const WallArrangement &arrangement);
    const WallModel &model() const { return m_model; }
    // Of the smallest text of the last painting, px on a canvas 1920 wide.
    double smallestInk() const { return m_smallestInk; }
    // Now instead of within the next second.
    void refreshNow();
    static constexpr int repaintEvery = 1000; // ms

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void retranslate() override;

private:
    void tick();
    void turn();
    bool turningStopped() const;
    void describeNow();
    void paintHeader(const WallCanvas &canvas) const;
    void paintSilence(const WallCanvas &canvas) const;
    void paintAge(const WallCanvas &canvas) const;
    void paintNothing(const WallCanvas &canvas) const;
    QString date() const;
    QString workText() const;
    QVector<Sheet> sheets() const; // that turn at the moment
    void paintSheet(const WallCanvas &canvas) const;

    const Replica &m_replica;
    WallModel m_model;
    WallArrangement m_arrangement;
    QTimer m_timer;
    Sheet m_sheet = Sheet::Overview;
    int m_ticks = 0;
    WallTexts m_texts;
    double m_smallestInk = 0;
};

} // namespace Yixian
