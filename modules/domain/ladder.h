// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/values.h"

#include <QVector>

namespace Yixian {

// Normal → 50 % → 80 % → breached → 2× breached (DOMAIN 6).
enum class Stage : quint8 { Normal, Half, Near, Breached, TwiceBreached };
template<>
inline constexpr auto enumNames<Stage> = std::to_array<std::string_view>({"normal", "half", "near", "breached", "twice"});

// The posts a running clock climbs to (DOMAIN 6).
enum class Post : quint8 { Handler, Duty, Leader, DistrictChief, DistrictLeader };
template<>
inline constexpr auto enumNames<Post> =
    std::to_array<std::string_view>({"handler", "duty", "leader", "district-chief", "district-leader"});

// At which stage who is told; data of the rule set.
struct LadderStep
{
    Stage stage = Stage::Breached;
    Post to = Post::Leader;
    bool operator==(const LadderStep &) const = default;
};

// Who was told when a clock reached a stage; `nobody` when there is no one in that post now.
struct Notice
{
    Post post = Post::Handler;
    UnitId unit; // empty: the district's own
    FreeText person;
    bool nobody = false;
    bool operator==(const Notice &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("post", s.post);
        v("unit", s.unit);
        v("person", s.person);
        v("nobody", s.nobody);
    }
};

struct Case;
struct Clock;
class Reference;
// Of a clock that reaches a stage at that moment. Windows for a judgement or an appeal climb nowhere.
QVector<Notice> noticesFor(const Case &value, const Clock &clock, Stage stage, Instant at, const Reference &reference);

} // namespace Yixian
