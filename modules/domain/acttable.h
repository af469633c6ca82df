// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"

#include <span>

namespace Yixian {

// What an act is done to.
enum class ActTarget { District, NewCase, Case, Leg };

template<class E>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<E> values)
    {
        for (E value : values)
            m_bits |= quint32{1} << static_cast<quint32>(value);
    }
    static constexpr EnumSet range(E first, E last)
    {
        EnumSet set;
        for (auto i = static_cast<quint32>(first); i <= static_cast<quint32>(last); ++i)
            set.m_bits |= quint32{1} << i;
        return set;
    }
    constexpr EnumSet operator|(EnumSet other) const
    {
        other.m_bits |= m_bits;
        return other;
    }
    constexpr bool contains(E value) const { return (m_bits >> static_cast<quint32>(value) & 1u) != 0; }

private:
    quint32 m_bits = 0;
};

// One row of DOMAIN 4, 5 and 9: who may do an act, on what, from which states. Guards beyond that stand in acts/*.cpp.
struct ActRule
{
    ActKind act;
    ActTarget target;
    EnumSet<Role> roles;
    EnumSet<CaseState> caseStates;
    EnumSet<LegState> legStates;
    bool undoable = false;             // by who did it, while nobody has acted on it
    std::optional<CaseState> caseTo{}; // where it leads, when that is always the same; what is derived is not counted
    std::optional<LegState> legTo{};
};

const ActRule &actRule(ActKind act);
std::span<const ActRule> actTable();

// An act of that kind with nothing filled in.
Act emptyAct(ActKind act);

// Whether this role may do this act at all; the hub's clocks act as Role::Hub, drill accounts may do everything but
// that and what is done to accounts.
bool roleMay(Role role, ActKind act);

} // namespace Yixian
