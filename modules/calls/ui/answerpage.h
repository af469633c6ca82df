// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/ui/answerforms.h"
#include "sync/hublink.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

class QAction;

namespace Yixian {

class CitizenLine;
class ClockBand;
class FactGrid;
class LegTable;
class QueueTable;
class RecordModel;
class StatePanel;
class TimelineTable;

// The answer window of a called unit: who calls, to where, by when, and the numbered choices. Says to the hub that a call
// has come up on a screen; opening, accepting and responding stay acts of people. Owned by the window, GUI thread.
class AnswerPage final : public ThemedWidget
{
    Q_OBJECT

public:
    AnswerPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);
    QList<QAction *> pageActions() const { return m_actions; }
    int waiting() const; // calls that nobody here has responded to
    void tick();

    // One call that this unit has to answer.
    struct Place
    {
        CaseId id;
        LegNo leg;
        bool operator==(const Place &) const = default;
    };
    // Which one is open and what was typed for others and not sent, for a page that takes over from this one.
    struct View
    {
        Place place;
        QVector<QPair<Place, AnswerForms::Typed>> typed;
    };
    View view() const;
    void takeOver(const View &view);
    // The call of that case to this unit; false when none runs.
    bool openCase(CaseId id);

signals:
    void callCame(); // for the window: come to the front without taking the keyboard
    // What was sent for a call that is not shown any more.
    void refusedElsewhere(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);

private:
    void buildTop(QLayout &layout);
    void refresh();
    void showPlace(Place place);
    void showList();
    void showCall(const Case &value, const Leg &leg);
    void markReached();
    void send(const Act &act);
    AnswerForms::Typed takeTyped(const Place &place);
    bool stands(const Place &place) const;
    QVector<Place> places() const;
    const Clock *clockOf(Place place) const;

    Replica &m_replica;
    HubLink &m_link;
    Place m_place;
    QVector<QPair<Place, AnswerForms::Typed>> m_typed; // for calls that are not shown
    QVector<Place> m_awaited;                          // sent from there, not answered
    QList<QAction *> m_actions;
    StatePanel *m_state;
    TextLabel *m_heading;
    TextLabel *m_role;
    TextLabel *m_ask;
    FactGrid *m_facts;
    CitizenLine *m_citizen;
    ClockBand *m_first;
    ClockBand *m_second;
    ClockBand *m_third;
    AnswerForms *m_forms;
    QueueTable *m_list;
    RecordModel *m_rows;
    TimeText m_times;
    QSet<QPair<qint64, int>> m_told; // legs whose arrival on a screen was sent
    bool m_live = false;
};

} // namespace Yixian
