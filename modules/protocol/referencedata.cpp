// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/referencedata.h"

namespace Yixian {

Result<Reference> referenceFrom(const ReferenceData &data)
{
    auto reference = Reference::fromJson(data.document.toUtf8());
    if (!reference)
        return reference;
    for (const StoppedDay &stopped : data.stopped)
        if (const auto day = dayFromIso(stopped.date))
            *reference = reference->withStoppedDay(*day, stopped.reason, stopped.decided);
    reference->roster = data.roster;
    return reference;
}

void note(ReferenceData &data, const Event &event)
{
    if (const auto *establish = std::get_if<Establish>(&event.act))
        data.document = establish->document;
    else if (const auto *revise = std::get_if<Revise>(&event.act))
        data.document = revise->document;
    else if (const auto *stop = std::get_if<StopWork>(&event.act))
        data.stopped.append({stop->date, stop->reason, event.at});
}

} // namespace Yixian
