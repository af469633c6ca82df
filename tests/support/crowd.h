// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acttable.h"
#include "support/fullact.h"

#include <QRandomGenerator>

namespace Yixian::Test {

// The district's people at random: mostly about what can be done now, now and then about anything at all.
class Crowd
{
public:
    explicit Crowd(quint32 seed)
        : m_random(seed)
    {}

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool chance(double p) { return m_random.generateDouble() < p; }

    Actor actorFor(Role role, const Case *value)
    {
        Actor actor{UserId{QStringLiteral("u%1").arg(below(6))}, QStringLiteral("某人"), role, {}};
        if (role == Role::SubCenter)
            actor.unit = chance(0.9) && value ? value->subCenter : wufeng;
        if (role == Role::Unit)
            actor.unit = value && !value->legs.isEmpty() && chance(0.9)
                             ? value->legs[below(static_cast<int>(value->legs.size()))].unit
                             : waterCompany;
        return actor;
    }

    // A rule of the table that fits the case and a leg of it, most of the time.
    const ActRule &ruleFor(const Case *value, LegNo *leg)
    {
        const auto table = actTable();
        *leg = value && !value->legs.isEmpty() ? LegNo{1 + below(static_cast<int>(value->legs.size()))} : LegNo{};
        const Leg *found = value ? value->leg(*leg) : nullptr;
        if (found && found->openMove() && chance(0.5)) // soon over, or nobody would ever rule on one
            return actRule(ActKind::RuleMove);
        if (found && found->state == LegState::Responded && found->moves.isEmpty() && chance(0.1))
            return actRule(ActKind::AskMove);
        for (int tries = 0; tries < 400; ++tries) {
            const ActRule &rule = table[static_cast<size_t>(below(static_cast<int>(table.size())))];
            if (rule.target == ActTarget::District || rule.target == ActTarget::NewCase)
                continue;
            if (chance(0.02))
                return rule;
            const bool fits = value && rule.caseStates.contains(value->state) &&
                              (rule.target != ActTarget::Leg || (found && rule.legStates.contains(found->state)));
            // What ends a case or a leg early is rare, or nothing would ever get far.
            const bool ends = rule.act == ActKind::Refuse || rule.act == ActKind::Refer ||
                              rule.act == ActKind::VoidCase || rule.act == ActKind::Withdraw ||
                              rule.act == ActKind::Merge || rule.act == ActKind::PutOnHold;
            if (fits && (!ends || chance(0.08)))
                return rule;
        }
        return table[static_cast<size_t>(ActKind::Note)];
    }

    Role roleFor(const ActRule &rule)
    {
        for (int tries = 0; tries < 60; ++tries) {
            const auto role = static_cast<Role>(below(enumCount<Role>));
            if (rule.roles.contains(role) || chance(0.01))
                return role;
        }
        return Role::Drill;
    }

    Act actFor(const ActRule &rule, const Case *value, Instant now)
    {
        Act act = fullAct(rule.act, now);
        const std::array units{construction, townWorks, community, UnitId{QStringLiteral("GL-CGJ")},
                               UnitId{QStringLiteral("GL-SLJ")}};
        if (auto *call = std::get_if<MakeCall>(&act)) {
            call->units.clear();
            for (const UnitId &unit : units)
                if (chance(0.4))
                    call->units.append({unit, call->units.isEmpty() ? LegRole::Lead : LegRole::Assist, {}});
            call->reportAt = now + std::chrono::minutes(below(600) - 20);
        } else if (auto *add = std::get_if<AddUnit>(&act)) {
            add->unit.unit = units[static_cast<size_t>(below(units.size()))];
        } else if (auto *accept = std::get_if<Accept>(&act)) {
            accept->urgency = static_cast<Urgency>(below(enumCount<Urgency>));
        } else if (auto *visit = std::get_if<VisitCitizen>(&act)) {
            *visit = {chance(0.8), chance(0.7), chance(0.6), {}};
        } else if (auto *submit = std::get_if<Submit>(&act)) {
            submit->remedy = static_cast<Remedy>(below(enumCount<Remedy>));
        } else if (auto *work = std::get_if<JudgeWork>(&act)) {
            work->grade = static_cast<Grade>(below(enumCount<Grade>));
        } else if (auto *judged = std::get_if<JudgeCall>(&act)) {
            judged->accurate = chance(0.7);
        } else if (auto *merge = std::get_if<Merge>(&act)) {
            merge->into = CaseId{1 + below(static_cast<int>(value->id.value) + 3)};
        } else if (auto *close = std::get_if<Close>(&act)) {
            close->ground = static_cast<CloseGround>(below(enumCount<CloseGround>));
        } else if (auto *correct = std::get_if<Correct>(&act)) {
            correct->stamp = static_cast<Stamp>(below(enumCount<Stamp>));
            correct->time = now - std::chrono::minutes(below(300));
        } else if (auto *earlier = std::get_if<ProposeRecurrence>(&act)) {
            earlier->earlier = CaseId{1 + below(static_cast<int>(value->id.value))};
        } else if (auto *upheld = std::get_if<Uphold>(&act)) {
            upheld->rightUnit = chance(0.5) ? waterCompany : UnitId{};
        } else if (auto *shelve = std::get_if<ShelveAlarm>(&act)) {
            shelve->clock = ClockNo{below(static_cast<int>(value->clocks.size()) + 1)};
            shelve->until = now + std::chrono::minutes(below(40));
        } else if (auto *ruled = std::get_if<RuleMove>(&act)) {
            ruled->agreed = chance(0.6);
        }
        return act;
    }

private:
    QRandomGenerator m_random;
};

} // namespace Yixian::Test
