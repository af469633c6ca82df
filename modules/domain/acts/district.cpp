// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

namespace Yixian {

Result<void> guard(const Asking &, Establish &act, Clocks &)
{
    const auto parsed = Reference::fromJson(act.document.toUtf8());
    return parsed ? Result<void>{} : tl::unexpected(parsed.error());
}

void effect(Applying &applying, const Establish &act)
{
    if (auto parsed = Reference::fromJson(act.document.toUtf8()))
        applying.state.setReference(std::make_shared<const Reference>(std::move(*parsed)));
}

Result<void> guard(const Asking &asking, StopWork &act, Clocks &)
{
    const auto day = dayFromIso(act.date);
    if (!day)
        return tl::unexpected(day.error());
    if (*day < localDay(asking.now))
        return failure(ErrorCode::TimeInPast, {act.date});
    return required(!act.reason.trimmed().isEmpty(), "reason");
}

void effect(Applying &applying, const StopWork &act)
{
    if (const auto day = dayFromIso(act.date))
        applying.state.setReference(
            std::make_shared<const Reference>(applying.state.reference().withStoppedDay(*day, act.reason, applying.event.at)));
}

} // namespace Yixian
