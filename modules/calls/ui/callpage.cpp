// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/callpage.h"

#include "calls/ui/callsheet.h"
#include "calls/ui/finderpanel.h"
#include "domain/acttable.h"
#include "uikit/citizenline.h"
#include "uikit/lanes.h"
#include "calls/ui/rollcall.h"
#include "uikit/casehead.h"
#include "uikit/legtable.h"
#include "uikit/pane.h"
#include "uikit/panescroll.h"
#include "uikit/statepanel.h"
#include "uikit/timelinetable.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QSplitter>

namespace Yixian {

namespace {
constexpr qsizetype mostSuggested = 3;
}

CallPage::CallPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent), m_replica(replica), m_link(link)
{
    m_find = makeAction(tr("Find a unit"), Qt::Key_F3);
    m_send = makeAction(tr("Send the call"), Qt::CTRL | Qt::Key_Return);
    m_add = makeAction(tr("Add to the running call"), Qt::CTRL | Qt::Key_Plus);
    m_clear = makeAction(tr("Clear"), Qt::Key_Escape);
    m_nextPane = makeAction(tr("Next pane"), Qt::Key_F6);
    m_lastPane = makeAction(tr("Pane before"), Qt::SHIFT | Qt::Key_F6);
    m_finder = new FinderPanel(theme);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(theme.px(Size::gap));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_finder);
    splitter->addWidget(buildMiddle());
    splitter->addWidget(buildRight());
    splitter->setSizes({theme.px(416), theme.px(1080), theme.px(408)});
    splitter->setStretchFactor(1, 1);
    addAction(m_citizen->lookAction());
    m_state = new StatePanel(theme);
    m_state->setContents(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);

    connect(m_find, &QAction::triggered, m_finder, &FinderPanel::focusLine);
    connect(m_add, &QAction::triggered, this, &CallPage::addToLastCall);
    connect(m_finder, &FinderPanel::unitChosen, this,
            [this](const UnitId &unit) { m_sheet->addUnit(unit, m_replica.reference()); });
    connect(m_nextPane, &QAction::triggered, this, [this] { nextPane(1); });
    connect(m_lastPane, &QAction::triggered, this, [this] { nextPane(-1); });
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        if (cases.contains(m_id))
            follow();
    });
    connect(&replica, &Replica::reset, this, [this] { follow(); });
    connect(&replica, &Replica::linkChanged, this, [this] { follow(); });
    follow();
}

QList<QAction *> CallPage::pageActions() const
{
    return {m_find, m_send, m_add, m_clear, m_nextPane, m_lastPane, m_citizen->lookAction()};
}

QAction *CallPage::makeAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *CallPage::buildMiddle()
{
    const int side = theme().px(12);
    auto *units = new QWidget;
    auto *unitsLayout = new QVBoxLayout(units);
    unitsLayout->setContentsMargins(0, 0, 0, side);
    m_legs = new LegTable(theme(), LegTable::Columns::All);
    m_legs->setObjectName(QStringLiteral("legTable"));
    m_summary = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary);
    m_summary->setContentsMargins(side, 0, side, 0);
    m_lanes = new LaneChart(theme());
    m_rollCall = new RollCall(theme());
    m_rollCall->setContentsMargins(side, 0, side, 0);
    unitsLayout->addWidget(m_legs, 1);
    unitsLayout->addWidget(m_summary);
    unitsLayout->addWidget(m_rollCall);
    unitsLayout->addWidget(m_lanes);
    m_unitsPane = new Pane(theme(), 0, tr("Called units"));
    m_called = new StatePanel(theme());
    m_called->setContents(new PaneScroll(units));
    m_unitsPane->setBody(m_called);

    m_sheet = new CallSheet(theme(), m_send, m_clear);
    m_sheet->setContentsMargins(side, side, side, side);
    m_sheetPane = new Pane(theme(), 0, tr("Call sheet"));
    auto *sheet = new QWidget; // whose room below the sheet stays empty: its rows belong together
    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(0, 0, 0, 0);
    sheetLayout->addWidget(m_sheet);
    sheetLayout->addStretch(1);
    m_sheetPane->setBody(new PaneScroll(sheet));

    connect(m_legs, &LegTable::legSelected, this, [this](LegNo leg) {
        m_rollCall->showLeg(m_replica.find(m_id), leg, m_replica.reference(), m_replica.me());
    });
    connect(m_sheet, &CallSheet::unitsChanged, this, &CallPage::showTwice);
    connect(m_sheet, &CallSheet::callRequested, this, [this](const MakeCall &act) {
        submit(*m_sheet, {}, act, [this] {
            m_sheet->begin(m_replica.reference());
            arrange();
        });
    });
    connect(m_rollCall, &RollCall::legActRequested, this, [this](LegNo leg, const Act &act) { submit(*m_rollCall, leg, act); });
    connect(m_rollCall, &RollCall::caseActRequested, this, [this](const Act &act) { submit(*m_rollCall, {}, act); });

    m_middle = new QSplitter(Qt::Vertical);
    m_middle->setHandleWidth(theme().px(Size::gap));
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_unitsPane);
    m_middle->addWidget(m_sheetPane);
    m_middle->setSizes({theme().px(160), theme().px(800)});
    return m_middle;
}

// Who has been called needs room as soon as there is somebody. Only when the case is opened, its call sent or the pane gone to:
// never under the hands of who fills in the sheet.
void CallPage::arrange()
{
    const Case *value = m_replica.find(m_id);
    const bool called = value && !value->legs.isEmpty();
    if (called != std::exchange(m_arrangedForCalls, called))
        m_middle->setSizes(called ? QList<int>{theme().px(580), theme().px(380)} : QList<int>{theme().px(160), theme().px(800)});
}

// Another seat has called meanwhile: said beside the button, since the same units may be on this sheet.
void CallPage::noticeCalls(const Case &value)
{
    const qsizetype before = std::exchange(m_calls, value.calls.size());
    if (before >= value.calls.size() || value.calls.last().by == m_replica.me().user || !m_sheet->hasUnits())
        return;
    QStringList units;
    for (const Leg &leg : value.legs)
        if (leg.call == value.calls.last().no)
            units.append(m_replica.reference().unitName(leg.unit));
    m_sheet->showWarning(tr("%1 has called meanwhile: %2. Nothing of this sheet was sent.")
                             .arg(m_replica.reference().callerName(value.calls.last().caller), units.join(QStringLiteral(", "))));
}

// The panes in the order of the eyes: whom, who has been, the sheet, the case.
void CallPage::nextPane(int step)
{
    const QVector<std::pair<QWidget *, std::function<void()>>> panes{
        {m_finder, [this] { m_finder->focusLine(); }},
        {m_unitsPane,
         [this] {
             arrange();
             m_legs->setFocus(Qt::ShortcutFocusReason);
         }},
        {m_sheetPane, [this] { m_sheet->focusFirst(); }},
        {m_casePane, [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); }},
    };
    const auto count = static_cast<int>(panes.size());
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [this](const auto &pane) { return pane.first->isAncestorOf(focusWidget()); });
    int at = here == panes.cend() ? (step > 0 ? count - 1 : 0) : static_cast<int>(here - panes.cbegin());
    do
        at = (at + step + count) % count;
    while (panes[at].first == m_unitsPane && !m_legs->model()->rowCount()); // nobody is there yet
    panes[at].second();
}

QWidget *CallPage::buildRight()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    const int side = theme().px(12);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(side);
    m_head = new CaseHead(theme());
    m_facts = new FactGrid(theme());
    m_timeline = new TimelineTable(theme());
    layout->addWidget(m_head);
    layout->addWidget(m_facts);
    m_citizen = new CitizenLine(theme(), [this](CaseId id, const Reveal &act, const CitizenLine::Told &told) {
        m_link.reveal(id, act, this, [this, told](const Result<QString> &value) { told(value, m_replica.now()); });
    });
    layout->addWidget(m_citizen);
    layout->addWidget(m_timeline, 1);
    m_casePane = new Pane(theme(), 0, tr("Case"));
    m_casePane->setBody(new PaneScroll(body));
    return m_casePane;
}

void CallPage::showCase(CaseId id)
{
    const bool another = id != m_id;
    if (another && !m_sheet->isEmpty())
        m_laidAside.insert(m_id, m_sheet->contents());
    m_id = id;
    m_timelineAt = 0;
    if (another) {
        m_timeline->clearEvents();
        m_sheet->begin(m_replica.reference());
        if (m_laidAside.contains(id))
            m_sheet->setContents(m_laidAside.take(id));
        for (ActForm *form : {static_cast<ActForm *>(m_sheet), static_cast<ActForm *>(m_rollCall)})
            form->setPending(m_awaited.contains({id, form}));
        m_finder->clearLine();
        if (const Case *value = m_replica.find(id)) {
            m_finder->suggest(suggestUnits(*value, m_replica.state(), m_replica.now(), mostSuggested));
            m_calls = value->calls.size();
        }
    }
    arrange();
    follow();
    m_finder->focusLine();
}

bool CallPage::isTakenFrom(CaseId id) const
{
    return m_id != id && !m_sheet->isEmpty();
}

void CallPage::showLeg(LegNo leg)
{
    m_legs->selectLeg(leg);
    m_legs->setFocus(Qt::OtherFocusReason);
}

CallPage::View CallPage::view() const
{
    View view{m_id, m_laidAside};
    if (!m_sheet->isEmpty())
        view.sheets.insert(m_id, m_sheet->contents());
    view.sheets.removeIf([this](const auto &sheet) { return !m_replica.find(sheet.key()); });
    return view;
}

void CallPage::takeOver(const View &view)
{
    m_laidAside = view.sheets;
    m_laidAside.removeIf([this](const auto &sheet) { return !m_replica.find(sheet.key()); });
    if (m_replica.find(view.id))
        showCase(view.id);
}

void CallPage::follow()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return m_state->showEmpty(tr("No case to call for"), tr("Open a case at the desk and press F4."));
    m_state->showContents();
    m_state->setStale(m_replica.isFresh() || m_replica.link() == LinkState::CatchingUp
                          ? QString()
                          : tr("Not connected; this is how it stood at %1").arg(TimeText::clock(m_replica.asOf())));
    m_finder->showFor(m_replica.reference(), value);
    showFacts(*value);
    showCall(*value);
    tick();
    askTimeline();
}

void CallPage::tick()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    const Instant now = m_replica.now();
    m_head->showCase(*value, m_replica.reference(), now);
    m_legs->showLegs(*value, m_replica.reference(), now);
    m_sheet->showTimes(*value, m_replica.reference(), now);
    m_lanes->setVisible(!value->calls.isEmpty());
    if (!value->calls.isEmpty())
        m_lanes->setPicture(lanePicture(*value, value->calls.last().no, m_replica.reference(), now));
}

void CallPage::showCall(const Case &value)
{
    if (value.legs.isEmpty())
        m_called->showEmpty(tr("Nobody has been called yet"), {});
    else
        m_called->showContents();
    noticeCalls(value);
    m_add->setEnabled(!value.calls.isEmpty());
    m_rollCall->showLeg(&value, m_legs->selectedLeg(), m_replica.reference(), m_replica.me());
    const int rows = static_cast<int>(std::min<qsizetype>(value.legs.size(), 6)) + 1;
    m_legs->setFixedHeight(theme().px(Size::row) * rows + theme().px(4));
    if (value.calls.isEmpty())
        return;
    TimeText times;
    const Call &call = value.calls.last();
    m_unitsPane->setCount(tr("%n units", nullptr, static_cast<int>(value.legs.size())));
    m_unitsPane->setNote(tr("sent %1, report in %2 at %3")
                             .arg(times.due(call.at, m_replica.now()), times.due(call.reportAt, m_replica.now()), call.place.value));
    QStringList parts;
    for (const Leg &leg : value.legs)
        parts.append(QString(m_replica.reference().unitName(leg.unit) + u' ' + Words::of(leg.state)));
    for (const Attendance &attendance : value.uncalled)
        parts.append(tr("%1 came without a call").arg(m_replica.reference().unitName(attendance.unit)));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

void CallPage::showFacts(const Case &value)
{
    const Subject subject = m_replica.subjectOf(value);
    TimeText times;
    QVector<FactGrid::Fact> facts{{tr("Matter"), subject.title, true}};
    if (!subject.text.isEmpty())
        facts.append({QString(), subject.text});
    m_citizen->showCase(value, subject, roleMay(m_replica.me().role, ActKind::Reveal), m_replica.me().name);
    facts.append({tr("Place"), QString(m_replica.reference().unitName(value.street) + QStringLiteral("  ") + subject.address).trimmed()});
    facts.append({tr("Category"), QString(value.category).replace(u'/', QStringLiteral(" › "))});
    if (value.accepted)
        facts.append({tr("Accepted"), times.due(*value.accepted, m_replica.now())});
    m_facts->showFacts(facts);
}

void CallPage::askTimeline()
{
    if (m_timelineAt == m_replica.position())
        return;
    m_timelineAt = m_replica.position();
    m_link.askTimeline(m_id, this, [this, id = m_id](const Result<QVector<Event>> &events) {
        if (!events)
            m_timelineAt = 0; // with what happens next
        const Case *shown = m_replica.find(id);
        if (events && id == m_id && shown)
            m_timeline->showEvents(*events, *shown, m_replica.reference(), m_replica.now());
    });
}

// A unit that is on its way there for another case need not come twice (SCREENS 3.2).
void CallPage::showTwice()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    QHash<UnitId, QString> numbers;
    for (const CalledUnit &called : m_sheet->draft().units())
        if (const auto other = liveCallAtSamePlace(called.unit, *value, m_replica.state(),
                                                   [this](const Case &one) { return m_replica.subjectOf(one).address; }))
            numbers.insert(called.unit, Words::shortNumber(*m_replica.find(*other)));
    m_sheet->showTwice(numbers);
}

void CallPage::addToLastCall()
{
    const auto act = m_sheet->addition();
    if (!act)
        return m_sheet->showError(act.error());
    // One after the other: what is refused stays on the sheet, with all that was typed.
    submit(*m_sheet, {}, *act, [this, unit = act->unit.unit] {
        m_sheet->takeOff(unit);
        if (m_sheet->hasUnits())
            addToLastCall();
        else
            m_sheet->begin(m_replica.reference());
    });
}

// What was sent is not there to be sent again when its case is opened.
void CallPage::sentElsewhere(CaseId id, const Act &act)
{
    const auto kept = m_laidAside.find(id);
    if (kept == m_laidAside.end())
        return;
    if (const auto *added = std::get_if<AddUnit>(&act))
        kept->units.remove(added->unit.unit);
    if (kindOf(act) == ActKind::MakeCall || (kindOf(act) == ActKind::AddUnit && kept->units.isEmpty()))
        m_laidAside.erase(kept);
}

void CallPage::submit(ActForm &form, LegNo leg, const Act &act, const std::function<void()> &done)
{
    form.setPending(true);
    Command command;
    command.caseId = m_id;
    command.leg = leg;
    command.act = act;
    m_awaited.append({m_id, &form});
    m_link.submit(std::move(command), &form, [this, &form, done, act, id = m_id, kind = kindOf(act)](Result<Ack> result) {
        m_awaited.removeOne({id, &form});
        if (id != m_id) // what stands on the page now is of another case
            return result ? sentElsewhere(id, act) : emit refusedElsewhere(id, kind, result.error());
        if (!result)
            return form.showError(result.error());
        form.setPending(false);
        if (done)
            done();
        form.showDone(tr("Recorded: %1, %2").arg(Words::of(kind), TimeText::clock(result->at)));
        if (const Case *value = m_replica.find(m_id))
            showCall(*value); // the buttons that fit now
    });
}

} // namespace Yixian
