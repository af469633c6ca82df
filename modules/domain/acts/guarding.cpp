// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// What citizens said of themselves: who looked at it, and its end (RELIABILITY 5.8).
namespace Yixian {

Result<void> guard(const Asking &asking, Reveal &, Clocks &)
{
    const Case &value = *asking.value;
    if (!visibleTo(asking.actor, value))
        return failure(ErrorCode::OutOfScope, {value.number});
    return value.erased ? Result<void>(failure(ErrorCode::CaseErased, {value.number})) : Result<void>{};
}

void effect(Applying &, const Reveal &) {}

// What was carried out before it was recorded cannot be refused afterwards.
Result<void> guard(const Asking &, TakeDossier &, Clocks &)
{
    return {};
}

void effect(Applying &, const TakeDossier &) {}

Result<void> guard(const Asking &asking, EraseSubject &act, Clocks &)
{
    if (asking.value->erased)
        return failure(ErrorCode::CaseErased, {asking.value->number});
    return required(act.basis, "basis");
}

void effect(Applying &applying, const EraseSubject &)
{
    applying.value.erased = applying.event.at;
}

Result<void> guard(const Asking &, ClockStepped &, Clocks &)
{
    return {};
}

void effect(Applying &, const ClockStepped &) {}

Result<void> guard(const Asking &, SecurityNoted &, Clocks &)
{
    return {};
}

void effect(Applying &, const SecurityNoted &) {}

} // namespace Yixian
