// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"
#include "wall/model/wallmodel.h"

#include <QTimer>

namespace Yixian {

class WallCanvas;

// The wall: two pages painted on a canvas of 1920×1080 that is scaled to the window. Shows figures and streets, never a
// citizen. Repaints once a second at most, turns its page by itself unless something is overdue, goes grey when the hub is
// silent. Owned by its window, refers to theme and replica; GUI thread.
class WallPage final : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Sheet { Overview, ReportIn };
    static constexpr int sheets = 2;

    WallPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    Sheet sheet() const { return m_sheet; }
    void setSheet(Sheet sheet);
    const WallModel &model() const { return m_model; }
    // Now instead of within the next second.
    void refreshNow();
    static constexpr int repaintEvery = 1000; // ms
    static constexpr int turnAfter = 20;      // repaints

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

    const Replica &m_replica;
    WallModel m_model;
    QTimer m_timer;
    Sheet m_sheet = Sheet::Overview;
    int m_ticks = 0;
};

} // namespace Yixian
