// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include <algorithm>

// Who sees what of a case (DOMAIN 9).
namespace Yixian {

bool visibleTo(const Actor &actor, const Case &value)
{
    switch (actor.role) {
    case Role::SubCenter:
        return value.subCenter == actor.unit;
    case Role::Unit:
        return std::any_of(value.legs.cbegin(), value.legs.cend(),
                           [&](const Leg &leg) { return leg.unit == actor.unit; });
    case Role::Feed:
    case Role::Security:
        return false;
    default:
        return true;
    }
}

bool mayReport(Role role)
{
    switch (role) {
    case Role::Dispatcher:
    case Role::Chief:
    case Role::SubCenter:
    case Role::Visit:
    case Role::Leader:
    case Role::Drill:
    case Role::Auditor: return true;
    default: return false;
    }
}

bool mayReportPersons(Role role)
{
    return role == Role::Chief || role == Role::Leader || role == Role::Drill;
}

bool seesWatch(const Actor &actor, const UnitId &post)
{
    switch (actor.role) {
    case Role::Dispatcher:
    case Role::Chief:
    case Role::Drill: return true;
    case Role::SubCenter: return actor.unit == post;
    default: return false;
    }
}

bool concernedBy(const Actor &actor, const Event &event)
{
    switch (kindOf(event.act)) {
    case ActKind::OfferHandover:
    case ActKind::CancelHandover:
    case ActKind::TakeOver: return seesWatch(actor, event.by.unit);
    case ActKind::SetAccount:
    case ActKind::SetPassword:
    case ActKind::SecurityNoted: return actor.role == Role::Security || actor.role == Role::Auditor;
    case ActKind::IssueBulletin: return mayReport(actor.role);
    case ActKind::DutyGap:
    case ActKind::ClockStepped:
    case ActKind::Depute:
    case ActKind::EndDeputation: return actor.role != Role::Wall && actor.role != Role::Feed;
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

bool sealedFor(const Actor &actor, const Case &value, const Leg &leg, Judged of)
{
    if (leg.judged)
        return false;
    const bool author = of == Judged::Work ? actor.role == Role::SubCenter && actor.unit == value.subCenter
                                           : actor.role == Role::Unit && actor.unit == leg.unit;
    return !author;
}

bool mayBeSealed(ActKind act)
{
    return act == ActKind::JudgeWork || act == ActKind::JudgeCall || act == ActKind::Undo;
}

bool anySealedFor(const Actor &actor, const Case &value)
{
    for (const Leg &leg : value.legs)
        for (const Judgement &judgement : leg.judgements)
            if (sealedFor(actor, value, leg, judgement.of))
                return true;
    return false;
}

Case sealed(const Actor &actor, Case value)
{
    for (Leg &leg : value.legs)
        for (Judgement &judgement : leg.judgements)
            if (sealedFor(actor, value, leg, judgement.of))
                judgement = {judgement.at, judgement.of, {}, {}, true, {}};
    return value;
}

Event sealed(const Actor &actor, const Case &value, Event event)
{
    if (auto *undo = std::get_if<Undo>(&event.act))
        undo->before.clear();
    const Leg *leg = value.leg(event.leg);
    if (!leg)
        return event;
    if (auto *work = std::get_if<JudgeWork>(&event.act); work && sealedFor(actor, value, *leg, Judged::Work))
        *work = {{}, {}, true};
    if (auto *call = std::get_if<JudgeCall>(&event.act); call && sealedFor(actor, value, *leg, Judged::Call))
        *call = {true, {}, true}; // the same as a sealed judgement reads
    return event;
}

bool needsRefresh(const Event &event, const Case &value)
{
    if (kindOf(event.act) == ActKind::Undo)
        return true;
    const auto *stage = std::get_if<StageReached>(&event.act);
    const LegNo no =
        stage && stage->clock.value < value.clocks.size() ? value.clocks[stage->clock.value].leg : event.leg;
    const Leg *leg = value.leg(no);
    return leg && leg->judged == event.at; // what was said before is open now
}

} // namespace Yixian
