// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/ui/callsheet.h"
#include "sync/hublink.h"
#include "uikit/themedwidget.h"

class QAction;
class QSplitter;

namespace Yixian {

class CitizenLine;
class ActForm;
class CaseHead;
class FactGrid;
class FinderPanel;
class LaneChart;
class LegTable;
class Pane;
class RollCall;
class StatePanel;
class TimelineTable;

// The call desk: for one case, whom to call, the call sheet with its units and their clocks, roll call, and the case with
// its timeline. Owned by the window, GUI thread.
class CallPage final : public ThemedWidget
{
    Q_OBJECT

public:
    CallPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    void showCase(CaseId id);
    void showLeg(LegNo leg); // of that case: who has been called
    // Whether a call for another case is being put together here: an alarm does not take it from under somebody's hands.
    bool isTakenFrom(CaseId id) const;
    // What is open and not sent, for a page that takes over from this one.
    struct View
    {
        CaseId id;
        QHash<CaseId, CallSheet::Contents> sheets; // its own, and those laid aside
    };
    View view() const;
    void takeOver(const View &view);
    QList<QAction *> pageActions() const;
    void tick();

signals:
    // What was sent for a case that is not shown any more.
    void refusedElsewhere(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);

private:
    QAction *makeAction(const QString &text, const QKeySequence &key);
    QWidget *buildMiddle();
    QWidget *buildRight();
    void follow();
    void showFacts(const Case &value);
    void showCall(const Case &value);
    void arrange();
    void noticeCalls(const Case &value);
    void nextPane(int step);
    void showTwice();
    void askTimeline();
    void addToLastCall();
    void submit(ActForm &form, LegNo leg, const Act &act, const std::function<void()> &done = {});
    void sentElsewhere(CaseId id, const Act &act);

    Replica &m_replica;
    HubLink &m_link;
    CaseId m_id;
    QAction *m_find, *m_send, *m_add, *m_clear, *m_nextPane, *m_lastPane;
    StatePanel *m_state;
    FinderPanel *m_finder;
    QSplitter *m_middle;
    Pane *m_sheetPane;
    CallSheet *m_sheet;
    QHash<CaseId, CallSheet::Contents> m_laidAside;
    QVector<QPair<CaseId, ActForm *>> m_awaited; // sent from there, not answered
    Pane *m_unitsPane;
    StatePanel *m_called;
    LegTable *m_legs;
    TextLabel *m_summary;
    LaneChart *m_lanes;
    RollCall *m_rollCall;
    Pane *m_casePane;
    CaseHead *m_head;
    FactGrid *m_facts;
    CitizenLine *m_citizen;
    TimelineTable *m_timeline;
    Seq m_timelineAt = 0;
    bool m_arrangedForCalls = false;
    qsizetype m_calls = 0; // of the case, that have been seen here
};

} // namespace Yixian
