// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "uikit/statepanel.h"

class QButtonGroup;
class QScrollArea;

namespace Yixian {

class ChartPanel;
class ControlView;
class CurvePanel;
class QueueTable;
class UnitTableModel;
class WeeksView;

// "Are we meeting ten minutes and one working hour?": the answer as title, three curves, weeks, days, units. Computes at
// most once a second and only while it is visible. Owned by its window, refers to theme and replica; GUI thread.
class ChartsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    ChartsPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    const ChartsModel &model() const { return m_model; }
    void setPeriod(ChartPeriod period);
    // Now instead of within the next second.
    void refreshNow();
    static constexpr int refreshEvery = 1000; // ms

signals:
    void casesRequested(const QString &title, const QVector<Yixian::CaseId> &cases); // to be listed

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;
    void retranslate() override;

private:
    QWidget *buildHead();
    QWidget *buildContents();
    QWidget *buildUnits();
    void showFigures();
    void showCharts(const ChartsFigures &figures);
    void showState();
    void markPeriod();

    const Replica &m_replica;
    ChartsModel m_model;
    QTimer m_timer;
    QButtonGroup *m_periods;
    TextLabel *m_basis;
    TextLabel *m_cutOff;
    TextLabel *m_answer;
    StatePanel *m_state;
    std::array<CurvePanel *, 3> m_curves{};
    WeeksView *m_acceptWeeks = nullptr;
    WeeksView *m_respondWeeks = nullptr;
    ControlView *m_days = nullptr;
    ChartPanel *m_acceptPanel = nullptr;
    ChartPanel *m_respondPanel = nullptr;
    ChartPanel *m_daysPanel = nullptr;
    ChartPanel *m_unitsPanel = nullptr;
    UnitTableModel *m_units;
    QueueTable *m_table = nullptr;
};

} // namespace Yixian
