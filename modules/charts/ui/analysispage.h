// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ui/figureviews.h"
#include "uikit/statepanel.h"

#include <QTimer>

class QButtonGroup;

namespace Yixian {

class ChartPanel;
class QueueTable;
class RecordModel;

// "Where is it bad, and what breaks next?": every rate, when cases come, where they stand, what runs out, who is late, who judged whom, what
// comes back, what people say. Each figure is also a table and opens the cases behind it. Computes at most once a second and only while it is
// visible. Owned by its window, refers to theme and replica; GUI thread.
class AnalysisPage final : public ThemedWidget
{
    Q_OBJECT

public:
    AnalysisPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    const AnalysisModel &model() const { return m_model; }
    void setPeriod(ChartPeriod period);
    // Now instead of within the next second.
    void refreshNow();

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
    QueueTable *addTable(ChartPanel *&panel, RecordModel *rows, const char *name);
    void connectSpots();
    void open(const FigureView &view, int spot, const QVector<CaseId> &cases);
    void openTimeLeft(int spot);
    void showFigures();
    void showCharts();
    void showWords();
    void showTables();
    void showState();

    const Replica &m_replica;
    AnalysisModel m_model;
    QTimer m_timer;
    QButtonGroup *m_periods;
    TextLabel *m_basis, *m_cutOff;
    StatePanel *m_state;
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
