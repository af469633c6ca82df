// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/answerpage.h"

#include "calls/ui/answerforms.h"
#include "domain/acttable.h"
#include "uikit/accessible.h"
#include "uikit/citizenline.h"
#include "uikit/actionbutton.h"
#include "uikit/casehead.h"
#include "uikit/clockcells.h"
#include "uikit/legtable.h"
#include "uikit/pane.h"
#include "uikit/panescroll.h"
#include "uikit/queuetable.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/usedbar.h"
#include "uikit/words.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>

namespace Yixian {

AnswerPage::AnswerPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
    , m_state(new StatePanel(theme))
    , m_forms(new AnswerForms(theme))
    , m_list(new QueueTable(theme))
    , m_rows(new RecordModel(
          {tr("Left"), tr("Clock"), tr("Used"), tr("Due"), tr("No."), tr("State"), tr("Caller"), tr("Matter")}, this))
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop(*column);
    column->addWidget(m_forms);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(12), theme.px(Size::gap), theme.px(12), theme.px(Size::gap));
    buttons->addWidget(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary, tr("* must be filled in")));
    buttons->addStretch();
    auto *send = new ActionButton(theme, m_forms->sendAction());
    send->setDefault(true);
    buttons->addWidget(send);
    column->addStretch();
    m_state->setContents(new PaneScroll(contents));

    m_list->setModel(m_rows);
    m_list->setObjectName(QStringLiteral("answerList"));
    m_list->setItemDelegate(new TextDelegate(theme, this));
    m_list->setItemDelegateForColumn(0, new TimeDelegate(theme, this));
    m_list->setItemDelegateForColumn(2, new UsedBarDelegate(theme, this));
    m_list->setColumnWidths({144, 124, 72, 104, 64, 96, 84, 0});
    describe(*m_list, tr("Our calls"));
    auto *listPane = new Pane(theme, 0, tr("Our calls"));
    listPane->setHeadHeight(Size::paneHeadSmall);
    listPane->setBody(m_list);
    listPane->setFixedHeight(theme.px(Size::paneHeadSmall + Size::row * 4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state, 1);
    layout->addLayout(buttons); // always in sight, however long the matter is
    layout->addWidget(listPane);

    m_actions = {m_forms->sendAction(), m_citizen->lookAction()};
    addActions(m_actions);
    connect(m_forms, &AnswerForms::actRequested, this, &AnswerPage::send);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const QVariantList key = m_rows->keyAt(index.row()).toList();
        if (key.size() == 2)
            showPlace({CaseId{key[0].toLongLong()}, LegNo{key[1].toInt()}});
    });
    connect(&replica, &Replica::changed, this, [this] { refresh(); });
    connect(&replica, &Replica::reset, this, [this] { refresh(); });
    connect(&replica, &Replica::linkChanged, this, [this] { refresh(); });
    refresh();
}

void AnswerPage::buildTop(QLayout &layout)
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(theme().px(12), theme().px(12), theme().px(12), theme().px(12));
    column->setSpacing(theme().px(6));
    auto *head = new QHBoxLayout;
    m_heading = new TextLabel(theme(), TypeRole::PaneTitle, ColorRole::Text);
    m_role = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary);
    head->addWidget(m_heading, 1);
    head->addWidget(m_role);
    m_ask = new TextLabel(theme(), TypeRole::PaneTitle, ColorRole::Text);
    m_ask->setWordWrap(true);
    m_facts = new FactGrid(theme());
    m_first = new ClockBand(theme());
    m_second = new ClockBand(theme());
    m_third = new ClockBand(theme());
    column->addLayout(head);
    column->addWidget(m_ask);
    column->addWidget(m_facts);
    m_citizen = new CitizenLine(theme(), [this](CaseId id, const Reveal &act, const CitizenLine::Told &told) {
        m_link.reveal(id, act, this, [this, told](const Result<QString> &value) { told(value, m_replica.now()); });
    });
    column->addWidget(m_citizen);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addWidget(m_third);
    layout.addWidget(top);
}

QVector<AnswerPage::Place> AnswerPage::places() const
{
    QVector<Place> found;
    const UnitId &unit = m_replica.me().unit;
    for (const Case &value : m_replica.state().cases())
        if (value.open())
            for (const Leg &leg : value.legs)
                if (leg.unit == unit && leg.live())
                    found.append({value.id, leg.no});
    const auto due = [this](const Place &place) {
        const Clock *clock = clockOf(place);
        return clock ? clock->due : Instant::max();
    };
    std::sort(found.begin(), found.end(), [&](const Place &a, const Place &b) {
        return std::tuple(due(a), a.id, a.leg) < std::tuple(due(b), b.id, b.leg);
    });
    return found;
}

const Clock *AnswerPage::clockOf(Place place) const
{
    const Case *value = m_replica.find(place.id);
    return value ? LegTable::firstOf(*value, place.leg) : nullptr;
}

int AnswerPage::waiting() const
{
    int count = 0;
    for (const Place &place : places())
        if (const Leg *leg = m_replica.find(place.id)->leg(place.leg))
            count += leg->answered() || leg->openObjection() ? 0 : 1;
    return count;
}

void AnswerPage::refresh()
{
    markReached();
    showList();
    const Case *value = m_replica.find(m_place.id);
    const Leg *leg = value ? value->leg(m_place.leg) : nullptr;
    const QVector<Place> open = places();
    if ((!leg || !leg->live()) && !open.isEmpty())
        return showPlace(open.first());
    if (!leg || open.isEmpty()) {
        m_place = {};
        if (m_replica.isFresh())
            return m_state->showEmpty(tr("No call for %1").arg(m_replica.reference().unitName(m_replica.me().unit)),
                                      tr("A new call comes to the front by itself, with a sound."));
        return m_state->showLoading(tr("Waiting for the center"));
    }
    showPlace(m_place);
}

bool AnswerPage::stands(const Place &place) const
{
    const Case *value = m_replica.find(place.id);
    const Leg *leg = value ? value->leg(place.leg) : nullptr;
    return leg && leg->live();
}

// What was typed for a call that has ended is nobody's answer any more.
AnswerPage::View AnswerPage::view() const
{
    View view{m_place, m_typed};
    view.typed.removeIf([this](const auto &typed) { return !stands(typed.first); });
    return view;
}

void AnswerPage::takeOver(const View &view)
{
    m_typed = view.typed;
    m_typed.removeIf([this](const auto &typed) { return !stands(typed.first); });
    if (stands(view.place))
        showPlace(view.place);
}

bool AnswerPage::openCase(CaseId id)
{
    const Case *value = m_replica.find(id);
    const Leg *leg = value ? value->liveLegOf(m_replica.me().unit) : nullptr;
    if (leg)
        showPlace({id, leg->no});
    return leg;
}

// What came up here is told once a leg: a stamp of its own, no clock (DOMAIN 2.3).
void AnswerPage::markReached()
{
    const bool live = m_replica.isFresh();
    if (!live)
        return;
    bool came = false;
    for (const Place &place : places()) {
        const Leg *leg = m_replica.find(place.id)->leg(place.leg);
        const QPair<qint64, int> key(place.id.value, place.leg.value);
        if (leg->reached || m_told.contains(key))
            continue;
        m_told.insert(key);
        came = true;
        Command command;
        command.caseId = place.id;
        command.leg = place.leg;
        command.act = Reach{};
        m_link.submit(std::move(command), this,
                      [](const Result<Ack> &) {}); // somebody else's screen may have been first
    }
    if (came)
        emit callCame();
}

void AnswerPage::showList()
{
    QVector<Record> records;
    for (const Place &place : places()) {
        const Case &value = *m_replica.find(place.id);
        const Leg &leg = *value.leg(place.leg);
        const ClockCells clock = clockCells(clockOf(place), m_replica.now(), m_replica.reference(), m_times);
        const Call *call = value.call(leg.call);
        Cell number(Words::shortNumber(value));
        number.strong = true;
        const QString caller =
            call && !call->caller.isNull() ? m_replica.reference().unitName(call->caller) : tr("district");
        records.append({QVariantList{value.id.value, leg.no.value},
                        {clock.left, clock.name, clock.used, clock.due, number, Cell(Words::of(leg.state)),
                         Cell(caller), Cell(m_replica.subjectOf(value).title.simplified())}});
    }
    m_rows->setRecords(records);
}

void AnswerPage::showPlace(Place place)
{
    const bool another = !(place == m_place);
    if (const auto typed = another ? m_forms->typed() : AnswerForms::Typed(); !typed.isEmpty() && !m_place.id.isNull())
        m_typed.append({m_place, typed});
    m_place = place;
    const Case *value = m_replica.find(place.id);
    const Leg *leg = value ? value->leg(place.leg) : nullptr;
    if (!leg)
        return;
    m_state->showContents();
    m_state->setStale(m_replica.isFresh() || m_replica.link() == LinkState::CatchingUp
                          ? QString()
                          : tr("Not connected; this is how it stood at %1. Call the center by phone.")
                                .arg(TimeText::clock(m_replica.asOf())));
    showCall(*value, *leg);
    m_forms->showLeg(*leg, another);
    if (another) {
        m_forms->giveBack(takeTyped(place));
        if (m_awaited.contains(place))
            m_forms->setPending(true);
    }
    const int row = m_rows->rowOf(QVariantList{place.id.value, place.leg.value});
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->selectRow(row);
    tick();
}

void AnswerPage::showCall(const Case &value, const Leg &leg)
{
    const Reference &reference = m_replica.reference();
    const Call *call = value.call(leg.call);
    if (!call)
        return;
    const Subject subject = m_replica.subjectOf(value);
    const QString caller = call->caller.isNull() ? tr("The district center") : reference.unitName(call->caller);
    m_heading->setText(
        tr("%1 calls %2   %3   %4")
            .arg(caller, reference.unitName(leg.unit), Words::shortNumber(value), subject.title.simplified()));
    QStringList others;
    for (const Leg &other : value.legs)
        if (other.no != leg.no && other.call == leg.call)
            others.append(reference.unitName(other.unit));
    m_role->setText(tr("round %1   we %2   with %3")
                        .arg(QString::number(leg.round), Words::of(leg.role),
                             others.isEmpty() ? TimeText::unknown() : others.join(QStringLiteral(", "))));
    m_ask->setText(tr("Please report in %1 at %2, ask for %3")
                       .arg(m_times.due(value.reportAt(leg), m_replica.now()), call->place.value,
                            call->contact.isEmpty() ? TimeText::unknown() : call->contact.value));
    m_citizen->showCase(value, subject, roleMay(m_replica.me().role, ActKind::Reveal), m_replica.me().name);
    m_facts->showFacts(
        {{tr("Reason"), call->reason.value},
         {tr("Matter"), subject.text.isEmpty() ? subject.title : subject.text},
         {tr("Place"), QString(reference.unitName(value.street) + QStringLiteral("  ") + subject.address)}});
}

void AnswerPage::tick()
{
    showList();
    m_forms->setNow(m_replica.now());
    const Case *value = m_replica.find(m_place.id);
    const Leg *leg = value ? value->leg(m_place.leg) : nullptr;
    if (!leg)
        return;
    QVector<const Clock *> running;
    for (const Clock &clock : value->clocks)
        if (clock.leg == leg->no && clock.ticking())
            running.append(&clock);
    std::sort(running.begin(), running.end(), [](const Clock *a, const Clock *b) { return a->due < b->due; });
    const QVector<ClockBand *> bands{m_first, m_second, m_third};
    for (qsizetype i = 0; i < bands.size(); ++i) {
        bands[i]->setVisible(i < running.size());
        if (i >= running.size())
            continue;
        const Clock &clock = *running[i];
        const ClockReading reading = readClock(clock, m_replica.now(), m_replica.reference());
        ClockBand::Reading shown;
        shown.label =
            clock.kind == ClockKind::LegAccept ? tr("Accept") : Words::of(clock.kind); // here there is no other
        shown.left = m_times.left(reading, clock.basis);
        shown.due = tr("due %1").arg(m_times.due(clock.due, m_replica.now()));
        shown.note =
            reading.paused ? tr("stands until %1").arg(m_times.due(reading.resumes, m_replica.now())) : QString();
        if (clock.basis != ClockBasis::Appointment)
            shown.used = reading.used;
        shown.level = badgeOf(reading.stage, reading.paused);
        shown.paused = reading.paused;
        bands[i]->setReading(shown);
    }
}

AnswerForms::Typed AnswerPage::takeTyped(const Place &place)
{
    const auto kept = std::find_if(m_typed.begin(), m_typed.end(), [&](const auto &typed) { return typed.first == place; });
    if (kept == m_typed.end())
        return {};
    const AnswerForms::Typed typed = std::move(kept->second);
    m_typed.erase(kept);
    return typed;
}

void AnswerPage::send(const Act &act)
{
    m_forms->setPending(true);
    Command command;
    command.caseId = m_place.id;
    command.leg = m_place.leg;
    command.act = act;
    m_awaited.append(m_place);
    m_link.submit(std::move(command), this, [this, kind = kindOf(act), place = m_place](Result<Ack> result) {
        m_awaited.removeOne(place);
        if (!result && !(place == m_place)) // what stands there now is of another call
            return emit refusedElsewhere(place.id, kind, result.error());
        if (!result)
            return m_forms->showError(result.error());
        if (!(place == m_place)) {
            takeTyped(place); // it was sent
            return;
        }
        m_forms->showDone(tr("Recorded: %1, %2").arg(Words::of(kind), TimeText::clock(result->at)));
    });
}

} // namespace Yixian
