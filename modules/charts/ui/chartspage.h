// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ui/figurespage.h"

namespace Yixian {

class ChartPanel;
class ControlView;
class CurvePanel;
class HubLink;
class QueueTable;
class UnitTableModel;
class WeeksView;

// "Are we meeting ten minutes and one working hour?": the answer as title, three curves, weeks, days, units. Computes at
// most once a second and only while it is visible. Owned by its window, refers to theme and replica; GUI thread.
class ChartsPage final : public FiguresPage
{
    Q_OBJECT

public:
    ChartsPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    const ChartsModel &model() const { return m_model; }
    // For who may judge that a process has become another one.
    void allowRecalculating(HubLink &link);

protected:
    bool refreshModel() override { return m_model.refresh(); }
    void choosePeriod(ChartPeriod period) override { m_model.setPeriod(period); }
    void usePast(std::shared_ptr<const WholePast> past) override { m_model.setPast(std::move(past)); }
    bool isEmpty() const override { return m_model.isEmpty(); }
    void showCharts() override;
    void retheme() override;
    void retranslate() override;

private:
    QWidget *buildContents();
    QWidget *buildUnits();
    QString sayPhases(const ControlChart &chart) const;
    void showDays();

    ChartsModel m_model;
    TextLabel *m_answer;
    std::array<CurvePanel *, 3> m_curves{};
    WeeksView *m_acceptWeeks = nullptr;
    WeeksView *m_respondWeeks = nullptr;
    ControlView *m_days = nullptr;
    ChartPanel *m_acceptPanel = nullptr;
    ChartPanel *m_respondPanel = nullptr;
    ChartPanel *m_daysPanel = nullptr;
    ChartPanel *m_unitsPanel = nullptr;
    UnitTableModel *m_units;
    QAction *m_limits = nullptr;
    QAction *m_otherDays; // the p-chart of accepting in place of that of responding, and back
    Measure m_daysOf = Measure::Respond;
    QueueTable *m_table = nullptr;
};

} // namespace Yixian
