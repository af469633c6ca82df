// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"

#include "cases/ui/classifyform.h"
#include "cases/ui/workforms.h"
#include "domain/acttable.h"
#include "uikit/accessible.h"
#include "uikit/citizenline.h"
#include "uikit/actsheet.h"
#include "uikit/errorview.h"
#include "uikit/legtable.h"
#include "uikit/panescroll.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timelinetable.h"
#include "uikit/words.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Yixian {

CasePanel::CasePanel(const Theme &theme, const Replica &replica, HubLink &link, const Actions &actions, QWidget *parent)
    : Pane(theme, 0, tr("Open case"), parent)
    , m_replica(replica)
    , m_link(link)
    , m_state(new StatePanel(theme, this))
    , m_caseHead(new CaseHead(theme))
    , m_facts(new FactGrid(theme))
    , m_sheet(new ActSheet(theme))
    , m_undo(actions.undo)
    , m_legs(new LegTable(theme, LegTable::Columns::Short))
    , m_explanation(new QueueTable(theme))
    , m_explanationRows(new RecordModel({tr("From"), tr("To"), tr("Counts"), tr("Why")}, this))
    , m_timeline(new TimelineTable(theme))
{
    setObjectName(QStringLiteral("casePanel"));
    buildBody(actions);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &CasePanel::takeBack);
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        if (cases.contains(m_id))
            follow();
    });
    connect(&replica, &Replica::reset, this, [this] { follow(); });
    showCase({});
}

void CasePanel::buildBody(const Actions &actions)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    const int side = theme().px(12);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_caseHead);
    layout->addWidget(m_facts);
    m_citizen = new CitizenLine(theme(), [this](CaseId id, const Reveal &act, const CitizenLine::Told &told) {
        m_link.reveal(id, act, this, [this, told](const Result<QString> &value) { told(value, m_replica.now()); });
    });
    layout->addWidget(m_citizen);
    m_forms = {new ClassifyForm(theme(), actions.accept, actions.route),
               new WorkForm(theme(), actions.call),
               new TurnAwayForm(theme()),
               new SelfResultForm(theme()),
               new VerifyForm(theme()),
               new VisitForm(theme()),
               new NoteForm(theme(), actions.note)};
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setModel(m_explanationRows);
    m_explanation->setItemDelegate(new TextDelegate(theme(), this));
    m_explanation->setColumnWidths({112, 128, 176, 0});
    m_explanation->hide();
    describe(*m_explanation, tr("How the limit comes about"));
    layout->addWidget(m_explanation);
    for (CaseForm *form : std::as_const(m_forms)) {
        layout->addWidget(form);
        connect(form, &CaseForm::actRequested, this, [this, form](const Act &act) { send(*form, act); });
    }
    layout->addWidget(m_sheet);
    connect(m_sheet, &ActSheet::actRequested, this,
            [this](const Act &act, LegNo leg) { send(*m_sheet->form(), act, leg); });
    layout->addWidget(m_legs);
    layout->addWidget(m_timeline, 1);
    m_timeline->setMinimumHeight(theme().px(Size::row * 6));
    m_scroll = new PaneScroll(body, this);
    m_state->setContents(m_scroll);
    setBody(m_state);
}

void CasePanel::showCase(CaseId id)
{
    const bool another = id != m_id;
    if (another)
        keepTyped();
    m_id = id;
    m_timelineAt = 0;
    if (another) {
        setNote({});
        m_timeline->clearEvents();
        m_explanation->hide();
        m_scroll->ensureVisible(0, 0);
        m_undo->setEnabled(false);
        m_lookAlikes.clear();
        m_begun = false;
        m_sentFrom = nullptr;
        for (CaseForm *form : std::as_const(m_forms)) // what was sent for another case does not keep this one waiting
            form->setPending(m_awaited.contains({id, form}));
    }
    follow();
}

void CasePanel::follow()
{
    const Case *value = m_replica.find(m_id);
    if (!value) {
        if (m_id.isNull())
            m_state->showEmpty(tr("No case is open"), tr("Choose one in the queue: arrow keys, then Enter."));
        else
            m_state->showEmpty(tr("This case is no longer in your scope"),
                               tr("It was handed to somebody else. What you did is on record."));
        return;
    }
    m_state->showContents();
    tick();
    const bool first = !std::exchange(m_begun, true); // a case just registered is asked for before it has come
    if (first)
        m_lookAlikes = lookAlikes(*value, m_replica.state(), [this](const Case &other) { return m_replica.subjectOf(other); });
    showFacts(*value);
    showForms(*value, first);
    askTimeline();
}

void CasePanel::tick()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    m_caseHead->showCase(*value, m_replica.reference(), m_replica.now());
    m_legs->setVisible(!value->legs.isEmpty());
    m_legs->showLegs(*value, m_replica.reference(), m_replica.now());
    const int rows = static_cast<int>(std::min<qsizetype>(value->legs.size(), 5)) + 1;
    m_legs->setFixedHeight(theme().px(Size::row) * rows + theme().px(4));
}

void CasePanel::showFacts(const Case &value)
{
    const Subject subject = m_replica.subjectOf(value);
    const Reference &reference = m_replica.reference();
    QVector<FactGrid::Fact> facts;
    facts.append({tr("Matter"), subject.title, true});
    if (!subject.text.isEmpty())
        facts.append({QString(), subject.text});
    m_citizen->showCase(value, subject, roleMay(m_replica.me().role, ActKind::Reveal), m_replica.me().name);
    QString source = QString(Words::channelOf(value) + QStringLiteral("  ") + Words::kindOf(value));
    if (!value.upstream.isEmpty())
        source += QString(QStringLiteral("  ") + value.upstream);
    facts.append({tr("Source"), tr("%1, registered %2").arg(source, m_times.due(value.registered, m_replica.now()))});
    const QString street = value.street.isNull() ? tr("street not known") : reference.unitName(value.street);
    facts.append({tr("Place"), QString(street + QStringLiteral("  ") + subject.address).trimmed()});
    if (!value.category.isEmpty())
        facts.append({tr("Category"), QString(value.category).replace(u'/', QStringLiteral(" › "))});
    if (!value.calls.isEmpty()) {
        const Call &call = value.calls.last();
        facts.append(
            {tr("Call"), tr("report in %1 at %2, ask for %3")
                             .arg(m_times.due(call.reportAt, m_replica.now()), call.place.value, call.contact.value)});
        facts.append({tr("Reason"), call.reason.value});
    }
    for (const Attendance &attendance : value.uncalled)
        facts.append({tr("Came too"),
                      tr("%1, not called, %2")
                          .arg(reference.unitName(attendance.unit), m_times.due(attendance.at, m_replica.now()))});
    facts += oversightFacts(value);
    m_facts->showFacts(facts);
}

// What stands beside the case's way: each in a line, only where there is something to say.
QVector<FactGrid::Fact> CasePanel::oversightFacts(const Case &value) const
{
    const Reference &reference = m_replica.reference();
    const Instant now = m_replica.now();
    const auto numberOf = [this](CaseId id) {
        const Case *other = m_replica.find(id);
        return other ? Words::shortNumber(*other) : QStringLiteral("#%1").arg(id.value);
    };
    QVector<FactGrid::Fact> facts;
    if (!m_lookAlikes.isEmpty() && value.open()) {
        QStringList numbers;
        for (CaseId id : m_lookAlikes)
            numbers.append(QString(numberOf(id) + u' ' +
                                   (m_replica.find(id) ? m_replica.subjectOf(*m_replica.find(id)).title : QString())));
        facts.append({tr("Perhaps the same"), numbers.join(QStringLiteral("; "))});
    }
    if (value.state == CaseState::Merged)
        facts.append({tr("Merged"), tr("goes on in %1").arg(numberOf(value.mergedInto))});
    if (!value.recurrenceOf.isNull())
        facts.append({tr("Recurrence"), (!value.recurs   ? tr("same place and matter as %1: has it come back?")
                                         : *value.recurs ? tr("of %1, it has come back")
                                                         : tr("of %1, found to be another matter"))
                                            .arg(numberOf(value.recurrenceOf))});
    if (const Hold *hold = value.openHold())
        facts.append({tr("On hold"),
                      tr("since %1: %2; %3").arg(m_times.due(hold->at, now), hold->grounds.value, hold->plan.value),
                      true});
    if (value.escalated)
        facts.append({tr("Escalated"), m_times.due(*value.escalated, now)});
    for (const Consultation &one : value.consultations)
        facts.append({tr("Consultation"), one.concluded
                                              ? tr("%1 Concluded: %2").arg(one.question.value, one.conclusion.value)
                                              : tr("%1 Not concluded yet").arg(one.question.value)});
    for (const Slip &slip : value.slips) {
        if (slip.settled)
            continue;
        const Leg *leg = value.leg(slip.leg);
        facts.append({Words::of(slip.level),
                      tr("%1: %2 %3")
                          .arg(reference.unitName(leg ? leg->unit : value.subCenter), slip.words.value,
                               slip.answered ? tr("Answered: %1").arg(slip.answer.value) : tr("Not answered"))});
    }
    for (const Leg &leg : value.legs) {
        if (!value.clock(ClockKind::Judge, leg.no))
            continue;
        const auto word = [&](Judged of) {
            const Judgement *one = leg.judgement(of);
            if (!one)
                return leg.judged ? tr("not judged") : tr("not judged yet");
            if (one->sealed)
                return tr("sealed until both are in");
            const QString grade = of == Judged::Work          ? Words::of(one->grade)
                                  : one->grade == Grade::Good ? tr("accurate")
                                                              : tr("not accurate");
            return one->amended ? tr("%1, amended").arg(grade) : grade;
        };
        facts.append(
            {tr("Judgement"),
             tr("%1, work: %2; call: %3").arg(reference.unitName(leg.unit), word(Judged::Work), word(Judged::Call))});
    }
    return facts;
}

// What stands in the forms of a case and was not sent is there again when somebody comes back to it.
void CasePanel::keepTyped()
{
    if (m_id.isNull() || !m_begun)
        return;
    m_typed.remove(m_id);
    for (int form = 0; form < m_forms.size(); ++form)
        if (const ActForm::Typed typed = m_forms[form]->typed(); !typed.isEmpty())
            m_typed[m_id].insert(form, typed);
}

void CasePanel::giveBackTyped()
{
    const TypedInForms all = m_typed.take(m_id);
    for (auto typed = all.cbegin(); typed != all.cend(); ++typed)
        if (typed.key() < m_forms.size())
            m_forms[typed.key()]->giveBack(*typed);
}

void CasePanel::showForms(const Case &value, bool another)
{
    const QWidget *focus = QApplication::focusWidget();
    CaseForm *left = nullptr; // the keyboard was in it, and it goes
    for (CaseForm *form : std::as_const(m_forms)) {
        if (another)
            form->begin(value, m_replica.reference());
        form->follow(value, m_replica.me());
        if (!form->fits(value, m_replica.me()) && (form == focus || form->isAncestorOf(focus)))
            left = form;
    }
    if (left)
        setFocus(Qt::OtherFocusReason); // not to whatever field comes next
    for (CaseForm *form : std::as_const(m_forms))
        form->setVisible(form->fits(value, m_replica.me()));
    if (left && left == std::exchange(m_sentFrom, nullptr))
        focusFirstForm(); // one's own act is done: on to the next
    if (another)
        giveBackTyped();
    m_sheet->follow(m_replica.state(), m_replica.me(), value.id, m_replica.now());
    if (m_explanation->isVisible())
        showExplanation(value);
}

void CasePanel::send(ActForm &form, const Act &act, LegNo leg)
{
    form.setPending(true);
    m_sentFrom = &form;
    Command command;
    command.caseId = m_id;
    command.leg = leg;
    command.act = act;
    m_awaited.append({m_id, &form});
    m_link.submit(std::move(command), this, [this, form = QPointer(&form), of = m_awaited.last(), kind = kindOf(act), id = m_id](Result<Ack> result) {
        m_awaited.removeOne(of);
        if (!result && (m_id != id || !form)) // what stands there now is of another case, or the form went with its state
            return emit refusedElsewhere(id, kind, result.error());
        if (!result)
            return form->showError(result.error());
        if (m_id != id)
            return form ? forgetSent(id, *form) : void();
        if (form) {
            form->setPending(false);
            form->clearFields();
        }
        // In the head of the pane: the form may be gone with the state it was for.
        setNote(tr("Recorded: %1, %2").arg(Words::of(kind), TimeText::clock(result->at)));
    });
}

// It is not there to be sent again when that case is opened.
void CasePanel::forgetSent(CaseId id, const ActForm &form)
{
    const auto kept = m_typed.find(id);
    if (kept == m_typed.end())
        return;
    kept->remove(static_cast<int>(std::find(m_forms.cbegin(), m_forms.cend(), &form) - m_forms.cbegin()));
    if (kept->isEmpty())
        m_typed.erase(kept);
}

void CasePanel::askTimeline()
{
    const Case *value = m_replica.find(m_id);
    if (!value || m_timelineAt == m_replica.position())
        return;
    m_timelineAt = m_replica.position();
    m_link.askTimeline(m_id, this, [this, id = m_id](const Result<QVector<Event>> &events) {
        if (!events)
            m_timelineAt = 0; // with what happens next
        const Case *shown = m_replica.find(id);
        if (events && id == m_id && shown)
            showTimeline(*events);
    });
}

void CasePanel::showTimeline(const QVector<Event> &events)
{
    m_timeline->showEvents(events, *m_replica.find(m_id), m_replica.reference(), m_replica.now());
    // One's own last act, while nobody has acted on it; what the hub did meanwhile stands in nobody's way.
    const auto last = std::find_if(events.crbegin(), events.crend(), [](const Event &event) {
        return event.by.role != Role::Hub && kindOf(event.act) != ActKind::Reach;
    });
    const bool mine =
        last != events.crend() && last->by.user == m_replica.me().user && actRule(kindOf(last->act)).undoable;
    m_undo->setEnabled(mine && m_replica.now() <= last->at + m_replica.reference().rulesAt(m_replica.now()).undoWithin);
}

void CasePanel::takeBack()
{
    Command command;
    command.caseId = m_id;
    command.act = Undo{};
    m_undo->setEnabled(false);
    m_link.submit(std::move(command), this, [this, id = m_id](Result<Ack> result) {
        if (m_id == id)
            setNote(result ? tr("Taken back, %1").arg(TimeText::clock(result->at))
                           : ErrorView::sentence(result.error()));
    });
}

QAction *CasePanel::lookAction() const
{
    return m_citizen->lookAction();
}

void CasePanel::focusSheet()
{
    m_sheet->focusChoice();
    m_scroll->ensureWidgetVisible(m_sheet);
}

void CasePanel::toggleExplanation()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    m_explanation->setVisible(!m_explanation->isVisible());
    if (m_explanation->isVisible())
        showExplanation(*value);
}

// Every clock that runs, the first to break on top: its limit, then the pieces it is made of.
void CasePanel::showExplanation(const Case &value)
{
    QVector<Record> records;
    QVector<qsizetype> running;
    for (qsizetype i = 0; i < value.clocks.size(); ++i)
        if (value.clocks[i].ticking())
            running.append(i);
    std::sort(running.begin(), running.end(), [&](qsizetype a, qsizetype b) { return value.clocks[a].due < value.clocks[b].due; });
    for (const qsizetype i : std::as_const(running))
        records += explanationOf(value, value.clocks[i], QString::number(i));
    m_explanationRows->setRecords(records);
    const int rows = static_cast<int>(std::min<qsizetype>(records.size(), 12)) + 1;
    m_explanation->setFixedHeight(theme().px(Size::row) * rows + theme().px(4));
}

QVector<Record> CasePanel::explanationOf(const Case &value, const Clock &clock, const QString &key) const
{
    const Instant now = m_replica.now();
    const Leg *leg = value.leg(clock.leg);
    Cell name(leg ? tr("%1, %2", "clock, unit").arg(Words::of(clock.kind), m_replica.reference().unitName(leg->unit)) : Words::of(clock.kind));
    Cell due(m_times.due(clock.due, now));
    name.strong = due.strong = true;
    QVector<Record> records{{key, {Cell(tr("due")), due, name, Cell(tr("rules %1, calendar %2").arg(clock.rule, m_replica.reference().calendarVersion))}}};
    for (const ClockPiece &piece : explainClock(clock, now, m_replica.reference())) {
        Cell why(piece.name.isEmpty() ? Words::of(piece.day) : QString(Words::of(piece.day) + u' ' + piece.name));
        if (!piece.counted && piece.day == DayKind::Workday)
            why.text = tr("break or night");
        if (!piece.counted && piece.day == DayKind::MakeUp)
            why.text = tr("%1, break or night", "a make-up working day").arg(why.text);
        if (clock.basis == ClockBasis::Natural)
            why.text = tr("around the clock");
        const auto minutes = std::chrono::round<std::chrono::minutes>(piece.to - piece.from).count();
        Cell counts(piece.counted ? tr("%n min", nullptr, static_cast<int>(minutes)) : tr("stands", "the clock does not run"));
        counts.secondary = why.secondary = !piece.counted;
        records.append({QString(key + u'/' + QString::number(toMsec(piece.from))), {Cell(m_times.due(piece.from, now)), Cell(m_times.due(piece.to, now)), counts, why}});
    }
    return records;
}

void CasePanel::focusFirstForm()
{
    if (m_sheet->focusForm())
        return;
    for (CaseForm *form : std::as_const(m_forms)) {
        if (!form->isVisible())
            continue;
        for (QWidget *child : form->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled())
                return child->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

} // namespace Yixian
