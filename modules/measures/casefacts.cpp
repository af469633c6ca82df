// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/casefacts.h"

#include "domain/place.h"

#include <algorithm>
#include <utility>

namespace Yixian {

namespace {

quint16 exclusionsOf(const Case &value, LegNo leg)
{
    quint16 bits = 0;
    for (const Exclusion &one : value.exclusions)
        if (one.leg.isNull() || one.leg == leg)
            bits = static_cast<quint16>(bits | (1 << static_cast<int>(one.measure)));
    return bits;
}

// FNV-1a (Fowler, Noll, Vo): the same on every machine, as it may be stored.
void mix(quint64 &hash, const QString &text)
{
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 1099511628211u;
    }
    hash = (hash ^ 0xffff) * 1099511628211u; // no character: "ab" + "c" is not "a" + "bc"
}

quint64 samenessOf(const CaseFacts &facts)
{
    if (facts.place.isEmpty() || facts.category.isEmpty() || facts.street.isNull())
        return 0;
    quint64 hash = 14695981039346656037u;
    mix(hash, facts.street.value);
    mix(hash, facts.category);
    mix(hash, facts.place);
    return std::max<quint64>(hash, 1);
}

UnitId communityOf(const Case &value, const Reference &reference)
{
    for (const Leg &leg : value.legs) {
        const Unit *unit = reference.unit(leg.unit);
        if (unit && unit->level == UnitLevel::Community && !leg.gone())
            return unit->id;
    }
    return {};
}

// Every closing stops the hotline's clock and every reopening starts a new one, so that they tell the whole history;
// that of a case that was referred stopped without a closing.
QVector<ClosingFacts> closingsOf(const Case &value, const Reference &reference)
{
    QVector<ClosingFacts> closings;
    for (const Clock &clock : value.clocks) {
        if (clock.kind != ClockKind::Upstream || clock.outcome == ClockOutcome::Void)
            continue;
        if (!closings.isEmpty() && !closings.last().reopened)
            closings.last().reopened = clock.started;
        if (clock.stopped && !clock.running())
            closings.append({*clock.stopped, *clock.stopped + reference.rulesAt(*clock.stopped).recursWithin, {}});
    }
    if (value.state == CaseState::Referred && !closings.isEmpty())
        closings.removeLast();
    return closings;
}

// A verification starts the visit's clock; the citizen's word stops it, or else the closing does. "Not solved" goes
// back to work at once, so of two visits the earlier one brought a solution only if a closing lies between.
QVector<VisitFacts> visitsOf(const Case &value, const QVector<ClosingFacts> &closings)
{
    QVector<VisitFacts> visits;
    std::optional<Instant> next; // backwards: when the visit after this one began
    for (auto clock = value.clocks.crbegin(); clock != value.clocks.crend(); ++clock) {
        if (clock->kind != ClockKind::Visit)
            continue;
        const bool last = !next;
        const std::optional<Instant> until = std::exchange(next, clock->started);
        if (clock->running() || clock->outcome == ClockOutcome::Void || !clock->stopped)
            continue;
        VisitFacts visit;
        visit.at = *clock->stopped;
        const auto closing = std::find_if(closings.cbegin(), closings.cend(), [&](const ClosingFacts &one) {
            return one.at >= visit.at && (!until || one.at < *until);
        });
        const bool closed = closing != closings.cend();
        const bool stands =
            last && (value.solved || value.state == CaseState::Visiting || value.state == CaseState::Closed);
        visit.contacted = (stands && value.solved) || !closed || closing->at != visit.at;
        visit.solved = visit.contacted && (stands ? value.solved : closed);
        if (stands || !visit.solved)
            visit.satisfied = visit.contacted ? std::optional(visit.solved && value.satisfied) : std::nullopt;
        visits.prepend(visit);
    }
    return visits;
}

LegFacts legOf(const Case &value, const Leg &leg)
{
    LegFacts facts;
    facts.no = leg.no;
    facts.unit = leg.unit;
    if (const Call *call = value.call(leg.call))
        facts.caller = call->caller;
    facts.role = leg.role;
    facts.state = leg.state;
    facts.remote = leg.remote;
    facts.reportAt = value.reportAt(leg);
    facts.delivered = leg.delivered;
    facts.accepted = leg.accepted;
    facts.responded = leg.responded;
    facts.arrived = leg.arrived;
    facts.submitted = leg.submitted;
    facts.passed = leg.passed;
    facts.absenceConfirmed = leg.absenceConfirmed;
    if (!leg.objections.isEmpty()) {
        facts.objected = leg.objections.last().at;
        facts.ruled = leg.objections.last().ruled;
        facts.upheld = leg.objections.last().upheld;
    }
    facts.redos = leg.redos;
    facts.judged = leg.judged;
    // Blind until both are in: who may see one word before has no figure of it either.
    if (leg.judged) {
        if (const Judgement *work = leg.judgement(Judged::Work))
            facts.work = work->grade;
        if (const Judgement *call = leg.judgement(Judged::Call))
            facts.callAccurate = call->grade == Grade::Good;
    }
    facts.appealing = leg.openAppeal() != nullptr;
    facts.excluded = exclusionsOf(value, leg.no);
    return facts;
}

const ClockSample *lastOf(const QVector<ClockSample> &clocks, ClockKind kind)
{
    for (auto it = clocks.crbegin(); it != clocks.crend(); ++it)
        if (it->kind == kind)
            return &*it;
    return nullptr;
}

} // namespace

const ClockSample *LegFacts::clock(ClockKind kind) const
{
    return lastOf(clocks, kind);
}

const ClockSample *CaseFacts::clock(ClockKind wanted) const
{
    return lastOf(clocks, wanted);
}

CaseFacts factsOf(const Case &value, const Reference &reference, const QString &address)
{
    CaseFacts facts;
    facts.id = value.id;
    facts.subCenter = value.subCenter;
    facts.street = value.street;
    facts.community = communityOf(value, reference);
    facts.category = value.category;
    facts.place = placeKey(address);
    facts.sameness = samenessOf(facts);
    facts.kind = value.kind;
    facts.urgency = value.urgency;
    facts.state = value.state;
    facts.fromHotline = !value.upstream.isEmpty();
    facts.round = value.round;
    facts.registered = value.registered;
    facts.accepted = value.accepted;
    facts.closed = value.closed;
    if (!value.calls.isEmpty())
        facts.called = value.calls.first().at;
    facts.recurrenceOf = value.recurrenceOf;
    facts.recurs = value.recurs;
    facts.onHold = value.openHold() != nullptr;
    facts.excluded = exclusionsOf(value, {});
    facts.closings = closingsOf(value, reference);
    facts.visits = visitsOf(value, facts.closings);
    facts.legs.reserve(value.legs.size());
    for (const Leg &leg : value.legs)
        facts.legs.append(legOf(value, leg));
    facts.selfHandled =
        value.state >= CaseState::Active && value.state <= CaseState::Closed &&
        std::all_of(facts.legs.cbegin(), facts.legs.cend(), [](const LegFacts &leg) { return leg.gone(); });
    for (const Clock &clock : value.clocks) {
        const qsizetype leg = clock.leg.value - 1;
        auto &into = leg >= 0 && leg < facts.legs.size() ? facts.legs[leg].clocks : facts.clocks;
        into.append(sampleOf(value, clock, reference));
    }
    return facts;
}

} // namespace Yixian
