// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include "domain/acts/guards.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr qsizetype longestText = 8 * 1024;
constexpr qsizetype longestDocument = 4 * 1024 * 1024;

// What is derived from an instant, twice its distance at most, still fits every reader (2^53 ms).
constexpr Instant noLater = instantOf(makeDay(2200, 1, 1));

// Every text and instant of an act, checked once for all acts: length, no NUL, no lone surrogate (RELIABILITY 5.2), no time
// that is none.
struct FieldCheck
{
    qsizetype longest;
    std::optional<Error> error;

    void text(const char *name, const QString &value)
    {
        const QString field = QLatin1String(name);
        if (value.size() > longest)
            error = Error{ErrorCode::FieldTooLong, {field, QString::number(longest)}, {}};
        else if (value.contains(QChar(0)) || !value.isValidUtf16())
            error = Error{ErrorCode::BadValue, {field}, {}};
    }
    void operator()(const char *name, Instant value)
    {
        if (value < Instant{} || value >= noLater)
            error = Error{ErrorCode::BadValue, {QLatin1String(name)}, {}};
    }
    void operator()(const char *name, const std::optional<Instant> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    void operator()(const char *name, const QString &value) { text(name, value); }
    void operator()(const char *name, const FreeText &value) { text(name, value.value); }
    template<class Tag>
    void operator()(const char *name, const Id<Tag, QString> &value)
    {
        text(name, value.value);
    }
    template<class T>
    void operator()(const char *name, const QVector<T> &values)
    {
        if (values.size() > 64)
            error = Error{ErrorCode::FieldTooLong, {QLatin1String(name), QStringLiteral("64")}, {}};
        for (const T &value : values)
            T::visit(value, *this);
    }
    template<class T>
    void operator()(const char *name, const T &value)
    {
        if constexpr (requires { T::visit(value, *this); })
            T::visit(value, *this);
        else
            Q_UNUSED(name)
    }
};

Result<void> checkFields(const Command &command)
{
    FieldCheck check{kindOf(command.act) == ActKind::Establish ? longestDocument : longestText, {}};
    std::visit([&](const auto &act) { act.visit(act, check); }, command.act);
    check("claimedAt", command.claimedAt);
    if (command.subject) {
        check.longest = longestText * 2;
        Subject::visit(*command.subject, check);
    }
    return check.error ? Result<void>(tl::unexpected(*check.error)) : Result<void>{};
}

tl::unexpected<Error> wrongState(const ActRule &rule, QLatin1String state)
{
    return failure(ErrorCode::WrongState, {QString(enumName(rule.act)), QString(state)});
}

// The act table's part of the checks: target there, in scope, in a state the act may start from.
Result<void> checkTarget(Asking &asking, const ActRule &rule)
{
    if (rule.target == ActTarget::District || rule.target == ActTarget::NewCase)
        return {};
    asking.value = asking.state.find(asking.command.caseId);
    if (!asking.value)
        return failure(ErrorCode::UnknownCase, {QString::number(asking.command.caseId.value)});
    if (rule.target == ActTarget::Leg) {
        asking.leg = asking.value->leg(asking.command.leg);
        if (!asking.leg)
            return failure(ErrorCode::UnknownLeg, {QString::number(asking.command.leg.value)});
        if (asking.actor.role == Role::Unit && asking.leg->unit != asking.actor.unit)
            return failure(ErrorCode::OutOfScope, {asking.value->number});
        if (!rule.legStates.contains(asking.leg->state))
            return wrongState(rule, enumName(asking.leg->state));
    }
    if (!rule.caseStates.contains(asking.value->state))
        return wrongState(rule, enumName(asking.value->state));
    return {};
}

// Derived, never commanded: every live leg passed, at least one result in this round (DOMAIN 5).
void deriveState(Case &value)
{
    if (value.state != CaseState::Active || value.selfHandling || value.results == 0)
        return;
    if (std::none_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.live(); }))
        value.state = CaseState::Verifying;
}

} // namespace

void Applying::start(LegNo legNo, Instant from)
{
    for (const ClockStart &begun : event.clocks) {
        Clock clock;
        clock.kind = begun.kind;
        clock.basis = begun.basis;
        clock.leg = legNo;
        clock.started = from;
        clock.due = begun.due;
        clock.half = begun.half;
        clock.warn = begun.warn;
        clock.twice = begun.twice;
        clock.rule = begun.rule;
        value.clocks.append(clock);
    }
}

void Applying::stop(ClockKind kind, LegNo legNo, Instant at)
{
    for (Clock &clock : value.clocks) {
        if (clock.kind != kind || clock.leg != legNo || !clock.running())
            continue;
        clock.stopped = at;
        clock.outcome = at <= clock.due ? ClockOutcome::Met : ClockOutcome::Late;
    }
}

void Applying::setOutcome(ClockKind kind, LegNo legNo, ClockOutcome outcome)
{
    for (Clock &clock : value.clocks)
        if (clock.kind == kind && clock.leg == legNo && clock.stopped && clock.outcome != ClockOutcome::Void)
            clock.outcome = outcome;
}

void Applying::move(ClockKind kind, LegNo legNo)
{
    for (Clock &clock : value.clocks) {
        if (clock.kind != kind || clock.leg != legNo || !clock.running() || event.clocks.isEmpty())
            continue;
        const ClockStart &moved = event.clocks.first();
        clock.original = clock.original ? clock.original : clock.due;
        clock.due = moved.due;
        clock.half = moved.half;
        clock.warn = moved.warn;
        clock.twice = moved.twice;
    }
}

void Applying::voidClocks(LegNo legNo)
{
    for (Clock &clock : value.clocks) {
        if (clock.leg != legNo || (clock.kind == ClockKind::Ruling && clock.stopped)) // that one measures who ruled
            continue;
        if (!clock.stopped)
            clock.stopped = event.at;
        clock.outcome = ClockOutcome::Void;
    }
}

Result<void> required(const FreeText &text, const char *field)
{
    return required(!text.value.trimmed().isEmpty(), field);
}

Result<void> required(bool given, const char *field)
{
    return given ? Result<void>{} : Result<void>(failure(ErrorCode::FieldRequired, {QLatin1String(field)}));
}

ClockStart untilClock(const Asking &asking, ClockKind kind, ClockBasis basis, Instant due)
{
    ClockStart clock{kind, basis, due, {}, {}, {}, asking.rules().version};
    const Millis whole = due - asking.now;
    if (basis == ClockBasis::Appointment || whole <= Millis{0})
        return clock;
    clock.half = asking.now + whole / 2;
    clock.warn = asking.now + whole * 4 / 5;
    clock.twice = due + whole;
    return clock;
}

ClockStart naturalClock(const Asking &asking, ClockKind kind, Millis amount)
{
    return untilClock(asking, kind, ClockBasis::Natural, asking.now + amount);
}

ClockStart workingClock(const Asking &asking, ClockKind kind, WorkTime amount)
{
    const WorkCalendar &calendar = asking.reference().calendar;
    const auto after = [&](Millis part) { return calendar.dueAfter(asking.now, WorkTime{part}); };
    return {kind, ClockBasis::Working, after(amount.value), after(amount.value / 2), after(amount.value * 4 / 5),
            after(amount.value * 2), asking.rules().version};
}

ClockStart workingDaysClock(const Asking &asking, ClockKind kind, int days)
{
    const WorkCalendar &calendar = asking.reference().calendar;
    if (days <= 0)
        return untilClock(asking, kind, ClockBasis::WorkingDays, calendar.endOfWorkingDay(asking.now, 0));
    return {kind, ClockBasis::WorkingDays, calendar.endOfWorkingDay(asking.now, days),
            calendar.partOfWorkingDays(asking.now, days, 50), calendar.partOfWorkingDays(asking.now, days, 80),
            calendar.endOfWorkingDay(asking.now, 2 * days), asking.rules().version};
}

UnitId subCenterOf(const Reference &reference, const UnitId &street)
{
    const Unit *unit = reference.unit(street);
    for (int up = 0; unit && !unit->subCenter && up < enumCount<UnitLevel>; ++up)
        unit = reference.unit(unit->parent);
    return unit && unit->subCenter ? unit->id : UnitId{};
}

bool ownsCase(const Asking &asking)
{
    return asking.ofDistrict() || asking.value->subCenter == asking.actor.unit;
}

Result<Event> decide(const Workspace &state, const Actor &actor, const Command &command, Instant now)
{
    const ActRule &rule = actRule(kindOf(command.act));
    if (!rule.roles.contains(actor.role))
        return failure(ErrorCode::ActForbidden, {QString(enumName(rule.act))});
    if (auto fields = checkFields(command); !fields)
        return tl::unexpected(fields.error());
    Asking asking{state, actor, command, now, nullptr, nullptr};
    if (auto target = checkTarget(asking, rule); !target)
        return tl::unexpected(target.error());

    Event event;
    event.at = now;
    event.caseId = command.caseId;
    event.leg = rule.target == ActTarget::Leg ? command.leg : LegNo{};
    event.by = actor;
    event.command = command.id;
    event.act = command.act;
    event.claimedAt = command.claimedAt;
    if (rule.target == ActTarget::NewCase)
        event.caseId = CaseId{state.counters().lastCase + 1};
    auto allowed = std::visit([&](auto &act) { return guard(asking, act, event.clocks); }, event.act);
    if (!allowed)
        return tl::unexpected(allowed.error());
    if (rule.target == ActTarget::NewCase)
        event.subject = SubjectId{state.counters().lastSubject + 1};
    return event;
}

void apply(Workspace &state, const Event &event)
{
    const ActRule &rule = actRule(kindOf(event.act));
    Counters &counters = state.counters();
    counters.lastSubject = std::max(counters.lastSubject, event.subject.value);
    Case none; // acts on the district touch no case
    Case *value = &none;
    if (rule.target == ActTarget::NewCase) {
        counters.lastCase = std::max(counters.lastCase, event.caseId.value);
        value = &state.create(event.caseId);
    } else if (rule.target != ActTarget::District) {
        value = state.edit(event.caseId);
        if (!value)
            return; // not in this replica's scope
    }
    Applying applying{state, event, *value, value->leg(event.leg)};
    if (rule.target == ActTarget::Leg && !applying.leg)
        return;
    std::visit([&](const auto &act) { effect(applying, act); }, event.act);
    value->touched = event.at;
    deriveState(*value);
}

std::optional<Event> dueStage(const Case &value, Instant now, Millis grace)
{
    std::optional<Event> first;
    for (int i = 0; i < value.clocks.size(); ++i) {
        const Clock &clock = value.clocks[i];
        if (!clock.running() || clock.stopped)
            continue;
        for (int s = static_cast<int>(clock.fired) + 1; s < enumCount<Stage>; ++s) {
            const auto at = clock.stageInstant(static_cast<Stage>(s));
            if (!at)
                continue;
            const auto due = std::get_if<StageReached>(first ? &first->act : nullptr);
            if (*at < now && (!due || *at < due->due)) {
                first.emplace();
                first->caseId = value.id;
                first->at = now;
                first->act = StageReached{ClockNo{i}, static_cast<Stage>(s), *at, now - *at > grace};
            }
            break;
        }
    }
    return first;
}

std::optional<Instant> nextStage(const Case &value)
{
    std::optional<Instant> next;
    for (const Clock &clock : value.clocks) {
        if (!clock.running() || clock.stopped)
            continue;
        for (int s = static_cast<int>(clock.fired) + 1; s < enumCount<Stage>; ++s) {
            if (const auto at = clock.stageInstant(static_cast<Stage>(s))) {
                next = next ? std::min(*next, *at) : *at;
                break;
            }
        }
    }
    return next;
}

bool visibleTo(const Actor &actor, const Case &value)
{
    switch (actor.role) {
    case Role::SubCenter: return value.subCenter == actor.unit;
    case Role::Unit:
        return std::any_of(value.legs.cbegin(), value.legs.cend(),
                           [&](const Leg &leg) { return leg.unit == actor.unit; });
    case Role::Feed:
    case Role::Security: return false;
    default: return true;
    }
}

QVector<Event> historyFor(const Actor &actor, const Case &value, const QVector<Event> &history)
{
    if (actor.role != Role::Unit)
        return history;
    std::optional<Instant> from;
    bool gone = true;
    LegNo last;
    for (const Leg &leg : value.legs) {
        if (leg.unit != actor.unit)
            continue;
        from = from ? from : leg.delivered;
        gone = gone && leg.gone();
        last = leg.no;
    }
    QVector<Event> seen;
    for (const Event &event : history) {
        if (!from || event.at < *from)
            continue;
        seen.append(event);
        const ActKind act = kindOf(event.act);
        if (gone && event.leg == last && (act == ActKind::Withdraw || act == ActKind::Uphold))
            break;
    }
    return seen;
}

} // namespace Yixian
