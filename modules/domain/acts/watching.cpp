// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

// 交接班: two signatures, and responsibility moves with the second (DOMAIN 3).
namespace Yixian {

namespace {

const Watch *watchOf(const Workspace &state, const UnitId &post)
{
    const auto &watches = state.posts().watches;
    const auto it = std::find_if(watches.cbegin(), watches.cend(), [&](const Watch &watch) { return watch.post == post; });
    return it == watches.cend() ? nullptr : &*it;
}

Watch &watchFor(Workspace &state, const Actor &actor, Instant at)
{
    auto &watches = state.posts().watches;
    const auto it = std::find_if(watches.begin(), watches.end(), [&](const Watch &watch) { return watch.post == actor.unit; });
    if (it != watches.end())
        return *it;
    watches.append(Watch{actor.unit, actor.user, actor.name, at, {}});
    return watches.last();
}

} // namespace

bool handedOver(const Case &value, const UnitId &post)
{
    if (!value.open() || !value.firstBreach())
        return false;
    if (!post.isNull())
        return value.subCenter == post;
    // The district's desk hands over what is its own: its queue, its calls, what is critical, what waits for its ruling.
    const auto ofDistrict = [&](const Leg &leg) {
        const Call *call = value.call(leg.call);
        const Objection *open = leg.openObjection();
        return leg.live() && ((call && call->caller.isNull()) || (open && open->disputed));
    };
    return value.state == CaseState::Received || value.subCenter.isNull() || value.urgency == Urgency::Critical
        || std::any_of(value.legs.cbegin(), value.legs.cend(), ofDistrict);
}

Result<void> guard(const Asking &asking, OfferHandover &act, Clocks &)
{
    const Watch *watch = watchOf(asking.state, asking.actor.unit);
    if (watch && watch->user != asking.actor.user && asking.actor.role != Role::Chief)
        return failure(ErrorCode::NotOnWatch, {watch->name});
    if (act.to.isNull() || act.to == asking.actor.user)
        return failure(act.to.isNull() ? ErrorCode::FieldRequired : ErrorCode::BadValue, {QStringLiteral("takenBy")});
    QSet<CaseId> listed;
    for (const HandoverItem &item : act.items)
        listed.insert(item.caseId);
    QString missing;
    int count = 0;
    asking.state.forEachCase([&](const Case &value) {
        if (!handedOver(value, asking.actor.unit))
            return;
        if (!listed.contains(value.id) && count++ == 0)
            missing = value.number;
    });
    if (count > 0)
        return failure(ErrorCode::HandoverIncomplete, {QString::number(count), missing});
    return {};
}

void effect(Applying &applying, const OfferHandover &act)
{
    Watch &watch = watchFor(applying.state, applying.event.by, applying.event.at);
    watch.offer = HandoverOffer{applying.event.at, act.to, act.items, act.message};
}

Result<void> guard(const Asking &asking, CancelHandover &, Clocks &)
{
    const Watch *watch = watchOf(asking.state, asking.actor.unit);
    return watch && watch->offer ? Result<void>{} : Result<void>(failure(ErrorCode::NoHandover, {}));
}

void effect(Applying &applying, const CancelHandover &)
{
    watchFor(applying.state, applying.event.by, applying.event.at).offer.reset();
}

Result<void> guard(const Asking &asking, TakeOver &act, Clocks &)
{
    const Watch *watch = watchOf(asking.state, asking.actor.unit);
    if (!watch || !watch->offer || watch->offer->to != asking.actor.user)
        return failure(ErrorCode::NoHandover, {});
    return required(act.repeated, "repeated");
}

void effect(Applying &applying, const TakeOver &)
{
    Watch &watch = watchFor(applying.state, applying.event.by, applying.event.at);
    watch.user = applying.event.by.user;
    watch.name = applying.event.by.name;
    watch.since = applying.event.at;
    watch.offer.reset();
}

} // namespace Yixian
