// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

// A case from the hotline's door to the sub-center that works on it (DOMAIN 5).
namespace Yixian {

namespace {

Result<void> knownStreet(const Asking &asking, const UnitId &street)
{
    if (!street.isNull() && !asking.reference().unit(street))
        return failure(ErrorCode::UnknownUnit, {street.value});
    return {};
}

ClockStart upstreamClock(const Asking &asking, const Register &act)
{
    if (act.upstreamDue)
        return untilClock(asking, ClockKind::Upstream, ClockBasis::WorkingDays, *act.upstreamDue);
    const int days = asking.rules().upstreamDays.value(act.kind, asking.rules().upstreamDaysElse);
    return workingDaysClock(asking, ClockKind::Upstream, days);
}

} // namespace

Result<void> guard(const Asking &asking, Register &act, Clocks &clocks)
{
    if (const CaseId known = asking.state.byUpstream(act.upstream); !act.upstream.isEmpty() && !known.isNull()) {
        const Case *value = asking.state.find(known);
        return failure(ErrorCode::AlreadyRegistered, {value ? value->number : act.upstream});
    }
    const auto &subject = asking.command.subject;
    if (auto given = required(subject && !subject->title.trimmed().isEmpty(), "title"); !given)
        return given;
    if (auto known = knownStreet(asking, act.street); !known)
        return known;
    const Counters &counters = asking.state.counters();
    const int today = counters.numberDay == localDay(asking.now) ? counters.numberOfDay + 1 : 1;
    const QString day = toIso(localDay(asking.now)).remove(u'-');
    act.number =
        asking.reference().numberPrefix + u'-' + day + u'-' + QString::number(today).rightJustified(4, u'0');
    act.subCenter = subCenterOf(asking.reference(), act.street);
    clocks.append(naturalClock(asking, ClockKind::CaseAccept, asking.rules().caseAccept));
    clocks.append(upstreamClock(asking, act));
    return {};
}

void effect(Applying &applying, const Register &act)
{
    Case &value = applying.value;
    value.number = act.number;
    value.upstream = act.upstream;
    value.channel = act.channel;
    value.channelWord = act.channelWord;
    value.kind = act.kind;
    value.kindWord = act.kindWord;
    value.urgency = act.urgency;
    value.flags = act.flags;
    value.category = act.category;
    value.street = act.street;
    value.subCenter = act.subCenter;
    value.claimed = act.claimed;
    value.subject = applying.event.subject;
    value.registered = applying.event.at;
    applying.state.indexUpstream(act.upstream, value.id);
    Counters &counters = applying.state.counters();
    const Day today = localDay(applying.event.at);
    counters.numberOfDay = counters.numberDay == today ? counters.numberOfDay + 1 : 1;
    counters.numberDay = today;
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &asking, Accept &act, Clocks &clocks)
{
    if (!ownsCase(asking))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    if (auto given = required(!act.category.isEmpty(), "category"); !given)
        return given;
    if (auto given = required(!act.street.isNull(), "street"); !given)
        return given;
    if (auto known = knownStreet(asking, act.street); !known)
        return known;
    const UnitId ofPlace = subCenterOf(asking.reference(), act.street);
    if (ofPlace.isNull())
        return failure(ErrorCode::BadValue, {QStringLiteral("street")});
    // Routing is the district's decision and stays; a sub-center that accepts takes the case. Else the place decides.
    const bool decided = asking.value->routed || !asking.ofDistrict();
    act.subCenter = decided ? asking.value->subCenter : ofPlace;
    const RuleSet &rules = asking.rules();
    clocks.append(naturalClock(asking, ClockKind::FirstContact,
                               act.urgency == Urgency::Normal ? rules.firstContact : rules.firstContactUrgent));
    return {};
}

void effect(Applying &applying, const Accept &act)
{
    Case &value = applying.value;
    value.urgency = act.urgency;
    value.flags = act.flags;
    value.category = act.category;
    value.street = act.street;
    value.subCenter = act.subCenter;
    value.state = CaseState::Accepted;
    value.accepted = applying.event.at;
    applying.stop(ClockKind::CaseAccept, {}, applying.event.at);
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &asking, Route &act, Clocks &)
{
    const Unit *unit = asking.reference().unit(act.subCenter);
    if (!unit || !unit->subCenter)
        return failure(ErrorCode::UnknownUnit, {act.subCenter.value});
    if (!unit->active)
        return failure(ErrorCode::InactiveUnit, {unit->name});
    if (asking.value->subCenter == act.subCenter)
        return failure(ErrorCode::BadValue, {QStringLiteral("subCenter")});
    return {};
}

void effect(Applying &applying, const Route &act)
{
    applying.value.subCenter = act.subCenter;
    applying.value.routed = applying.event.at; // CASE_ACCEPT keeps running; both waits stay apart
}

Result<void> guard(const Asking &, Refuse &act, Clocks &)
{
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Refuse &)
{
    applying.value.state = CaseState::Refused;
    applying.voidClocks({}); // a refusal is no acceptance, late or in time
}

Result<void> guard(const Asking &, Refer &act, Clocks &)
{
    return act.to == ReferredTo::Other ? required(act.where, "where") : Result<void>{};
}

void effect(Applying &applying, const Refer &)
{
    applying.value.state = CaseState::Referred;
    applying.stop(ClockKind::CaseAccept, {}, applying.event.at); // somebody took it in hand: in time or not
    applying.stop(ClockKind::Upstream, {}, applying.event.at);
    applying.voidRunning(ClockKind::FirstContact, {});
}

Result<void> guard(const Asking &asking, SelfHandle &act, Clocks &)
{
    if (!ownsCase(asking))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    if (asking.value->selfHandling)
        return failure(ErrorCode::WrongState, {QStringLiteral("self-handle"), QStringLiteral("active")});
    return required(act.plan, "plan");
}

void effect(Applying &applying, const SelfHandle &)
{
    applying.value.selfHandling = true;
    applying.value.handlers.append(applying.event.by.user);
    applying.value.state = CaseState::Active;
}

Result<void> guard(const Asking &asking, SelfResult &act, Clocks &clocks)
{
    if (!ownsCase(asking))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    if (!asking.value->selfHandling)
        return failure(ErrorCode::WrongState, {QStringLiteral("self-result"), QString(enumName(asking.value->state))});
    startVerification(asking, true, clocks);
    return required(act.action, "action");
}

void effect(Applying &applying, const SelfResult &act)
{
    Case &value = applying.value;
    value.selfHandling = false;
    value.handlers.append(applying.event.by.user);
    value.explanationOnly = value.explanationOnly || act.remedy == Remedy::ExplanationOnly;
    ++value.results;
}

Result<void> guard(const Asking &asking, ContactCitizen &act, Clocks &)
{
    const auto &legs = asking.value->legs;
    const bool called = std::any_of(legs.cbegin(), legs.cend(),
                                    [&](const Leg &leg) { return leg.unit == asking.actor.unit && !leg.gone(); });
    if (asking.actor.role == Role::Unit ? !called : !ownsCase(asking))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    return required(act.words, "words");
}

void effect(Applying &applying, const ContactCitizen &)
{
    applying.contacted();
}

Result<void> guard(const Asking &asking, Note &act, Clocks &)
{
    if (!visibleTo(asking.actor, *asking.value))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    return required(act.text, "text");
}

void effect(Applying &, const Note &) {}

} // namespace Yixian
