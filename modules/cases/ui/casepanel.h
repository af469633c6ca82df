// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/docket.h"
#include "sync/hublink.h"
#include "uikit/actform.h"
#include "uikit/casehead.h"
#include "uikit/pane.h"
#include "uikit/timetext.h"

namespace Yixian {

class CitizenLine;
class ActSheet;
class CaseForm;
class LegTable;
class PaneScroll;
class QueueTable;
class RecordModel;
struct Record;
class StatePanel;
class TimelineTable;

// The open case: its clock, what the citizen said, what may be done now, its called units, its timeline. Sends the acts
// of its forms and shows what the hub says to them. Owned by the desk, GUI thread.
class CasePanel final : public Pane
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *accept, *route, *call, *note, *explain, *undo;
    };
    CasePanel(const Theme &theme, const Replica &replica, HubLink &link, const Actions &actions,
              QWidget *parent = nullptr);

    void showCase(CaseId id); // null: none
    CaseId shownCase() const { return m_id; }
    // What was typed in the forms of cases that are not open, and not sent.
    using TypedInForms = QHash<int, ActForm::Typed>; // by the how manieth
    using AllTyped = QHash<CaseId, TypedInForms>;
    const AllTyped &typedElsewhere() const { return m_typed; }
    void setTypedElsewhere(const AllTyped &typed) { m_typed = typed; } // before one of them is opened
    // Once a second: only what counts down.
    void tick();
    void toggleExplanation();
    void focusFirstForm();
    // Every act that has no form of its own.
    ActSheet *sheet() const { return m_sheet; }
    void focusSheet();
    QAction *lookAction() const;

signals:
    // What was sent for a case that is not shown any more, or from a form that is gone.
    void refusedElsewhere(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);

private:
    void buildBody(const Actions &actions);
    void follow();
    void showFacts(const Case &value);
    void showForms(const Case &value, bool another);
    void keepTyped();
    void giveBackTyped();
    void showExplanation(const Case &value);
    QVector<Record> explanationOf(const Case &value, const Clock &clock, const QString &key) const;
    void askTimeline();
    void showTimeline(const QVector<Event> &events);
    void send(ActForm &form, const Act &act, LegNo leg = {});
    void forgetSent(CaseId id, const ActForm &form);
    void takeBack();
    QVector<FactGrid::Fact> oversightFacts(const Case &value) const;

    const Replica &m_replica;
    HubLink &m_link;
    CaseId m_id;
    StatePanel *m_state;
    PaneScroll *m_scroll = nullptr;
    CaseHead *m_caseHead;
    FactGrid *m_facts;
    CitizenLine *m_citizen;
    QVector<CaseForm *> m_forms;
    AllTyped m_typed;
    QVector<QPair<CaseId, const ActForm *>> m_awaited; // sent from there, not answered
    ActSheet *m_sheet;
    QAction *m_undo;
    QVector<CaseId> m_lookAlikes;
    const ActForm *m_sentFrom = nullptr; // where the last act was sent from
    bool m_begun = false; // the forms have been given the case that is shown
    LegTable *m_legs;
    QueueTable *m_explanation;
    RecordModel *m_explanationRows;
    TimelineTable *m_timeline;
    TimeText m_times;
    Seq m_timelineAt = 0;
};

} // namespace Yixian
