// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/model/calldraft.h"
#include "sync/hublink.h"
#include "uikit/themedwidget.h"

class QAction;
class QSplitter;

namespace Yixian {

class CitizenLine;
class ActForm;
class CallSheet;
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
    // Whether a call for another case is being put together here, which showCase() would throw away.
    bool isTakenFrom(CaseId id) const;
    // What is open and not sent, for a page that takes over from this one.
    struct View
    {
        CaseId id;
        CallDraft draft;
    };
    View view() const;
    void takeOver(const View &view);
    QList<QAction *> pageActions() const;
    void tick();

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

    Replica &m_replica;
    HubLink &m_link;
    CaseId m_id;
    QAction *m_find, *m_send, *m_add, *m_clear, *m_nextPane, *m_lastPane;
    StatePanel *m_state;
    FinderPanel *m_finder;
    QSplitter *m_middle;
    Pane *m_sheetPane;
    CallSheet *m_sheet;
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
