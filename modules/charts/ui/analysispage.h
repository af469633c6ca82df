// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ui/figurespage.h"
#include "charts/ui/figureviews.h"

namespace Yixian {

class ChartPanel;
class QueueTable;
class RecordModel;

// "Where is it bad, and what breaks next?": every rate, when cases come, where they stand, what runs out, who is late, who judged whom, what
// comes back, what people say. Each figure is also a table and opens the cases behind it. Computes at most once a second and only while it is
// visible. Owned by its window, refers to theme and replica; GUI thread.
class AnalysisPage final : public FiguresPage
{
    Q_OBJECT

public:
    AnalysisPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    const AnalysisModel &model() const { return m_model; }

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
    QueueTable *addTable(ChartPanel *&panel, RecordModel *rows, const char *name);
    void connectSpots();
    void open(const FigureView &view, int spot, const QVector<CaseId> &cases);
    void openTimeLeft(int spot);
    void showWords();
    void showTables();

    AnalysisModel m_model;
    HeatView *m_hours;
    LadderView *m_ladder;
    TimeLeftView *m_left;
    FlowView *m_flow;
    SubCentersView *m_subCenters;
    ParetoView *m_late;
    MatrixView *m_judged;
    RecurrenceView *m_recurrence;
    ChartPanel *m_hoursPanel, *m_ladderPanel, *m_leftPanel, *m_flowPanel, *m_subCentersPanel, *m_latePanel, *m_judgedPanel,
        *m_recurrencePanel, *m_placesPanel, *m_ratesPanel, *m_wordsPanel;
    RecordModel *m_placeRows, *m_rateRows, *m_wordRows;
    QueueTable *m_places = nullptr, *m_rates = nullptr, *m_words = nullptr;
};

} // namespace Yixian
