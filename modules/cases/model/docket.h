// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

namespace Yixian {

// 待办: something that waits for one person's word, beside the calls themselves.
struct DocketItem
{
    CaseId caseId;
    LegNo leg;                   // 0: the case
    ActKind act = ActKind::Note; // by which it is settled; where there are two ways, the gentler one
    Instant since;
    std::optional<Clock> clock; // that runs meanwhile
    bool operator==(const DocketItem &) const = default;
};

// What of a case waits for this person, in no particular order. Pure.
QVector<DocketItem> docketOf(const Case &value, const State &state, const Actor &me, Instant now);

// Open cases of the last days that may be about the same: at the same address, or of the same kind in nearly the same
// words. Offered, never merged by themselves (DOMAIN 5). The likeliest first, at most `most`.
using SubjectOf = std::function<Subject(const Case &)>;
QVector<CaseId> lookAlikes(const Case &value, const State &state, const SubjectOf &subjectOf, qsizetype most = 3);

} // namespace Yixian
