// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include "domain/acts/guards.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr qsizetype longestText = 8 * 1024;
constexpr qsizetype mostItems = 1000;
constexpr qsizetype mostHandedOver = 5000; // a typhoon's night: all that is open has to be in it
constexpr qsizetype longestDocument = 4 * 1024 * 1024;

// What is derived from an instant, twice its distance at most, still fits every reader (2^53 ms).
constexpr Instant noLater = instantOf(makeDay(2200, 1, 1));

// Every text and instant of an act, checked once for all acts: length, no NUL, no lone surrogate (RELIABILITY 5.2), no
// time that is none.
struct FieldCheck
{
    qsizetype longest;
    qsizetype most;
    std::optional<Error> error;

    void text(const char *name, const QString &value)
    {
        if (value.size() > longest)
            error = Error{ErrorCode::FieldTooLong, {QLatin1String(name), QString::number(longest)}, {}};
        else if (value.contains(QChar(0)) || !value.isValidUtf16())
            error = Error{ErrorCode::BadValue, {QLatin1String(name)}, {}};
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
        if (values.size() > most)
            error = Error{ErrorCode::FieldTooLong, {QLatin1String(name), QString::number(most)}, {}};
        for (const T &value : values)
            (*this)(name, value);
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
    const bool document = kindOf(command.act) == ActKind::Establish || kindOf(command.act) == ActKind::Revise;
    const bool handover = kindOf(command.act) == ActKind::OfferHandover;
    FieldCheck check{document ? longestDocument : longestText, handover ? mostHandedOver : mostItems, {}};
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

void deriveState(Applying &applying)
{
    if (!allDone(applying.value))
        return;
    applying.value.state = CaseState::Verifying;
    applying.start(ClockKind::Verify, {}, applying.event.at);
}

} // namespace

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
    value->seq = event.seq;
    deriveState(applying);
}

} // namespace Yixian
