// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/curve.h"
#include "measures/facttable.h"
#include "measures/period.h"

namespace Yixian {

// "Same place and kind again": from a closing to the next case of the same street, category and address, or to the
// reopening of that case, whichever is first; closings after which nothing has come are censored at now (Kaplan &
// Meier, see curve.h).
struct RecurrenceCurve
{
    AttainmentCurve curve;
    int unplaced = 0; // closings of cases whose place is not known: nobody could tell
    int excluded = 0; // 剔除
    QVector<CaseId> cameBack; // the case of each closing that did, once for each
};
// Of the closings in the period; what comes after it counts up to now.
RecurrenceCurve recurrenceCurve(const FactTable &table, const Period &period, const Scope &scope = {});

} // namespace Yixian
