// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <QHashFunctions>
#include <QString>

namespace Yixian {

// A number or word that names one kind of thing only; a UnitId never passes for a UserId.
template<class Tag, class Rep>
struct Id
{
    Rep value{};

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
    bool isNull() const
    {
        if constexpr (requires { value.isEmpty(); })
            return value.isEmpty();
        else
            return value == Rep{};
    }
};

using Seq = qint64;                                 // position in the log, from 1, without gaps
using CaseId = Id<struct CaseTag, qint64>;          // given by the hub, from 1
using LegNo = Id<struct LegTag, int>;               // 呼叫席 within its case, from 1; 0 = the case itself
using CallNo = Id<struct CallTag, int>;             // 呼叫 within its case, from 1
using ClockNo = Id<struct ClockTag, int>;           // index into Case::clocks
using SubjectId = Id<struct SubjectTag, qint64>;    // row of the erasable side table; 0 = none
using UnitId = Id<struct UnitTag, QString>;         // code from the district's own data, e.g. "350102100"
using UserId = Id<struct UserTag, QString>;         // login name

} // namespace Yixian
