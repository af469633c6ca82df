// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plansheet.h"

#include <algorithm>

// How a called unit answers, arrives and works.
namespace Yixian {

namespace {
Dice diceOf(quint64 seed, const Case &value, const Leg &leg)
{
    return Dice(seed, value.number + u'#' + QString::number(leg.no.value));
}
} // namespace

void Planner::planLeg(Sheet &sheet, const Leg &leg) const
{
    if (leg.state == LegState::Objected) {
        planRuling(sheet, leg);
    } else if (leg.state <= LegState::Responded) {
        planAnswer(sheet, leg);
        planArrival(sheet, leg);
    } else {
        planWork(sheet, leg);
    }
}

void Planner::planAnswer(Sheet &sheet, const Leg &leg) const
{
    const Dice dice = diceOf(m_seed, sheet.value, leg);
    const Actor unit = People::atUnit(sheet.reference, leg.unit);
    const Instant delivered = leg.delivered.value_or(sheet.value.touched);
    if (!leg.reached)
        sheet.add(delivered + dice.minutes(0.02, 0.1, "reach"), unit, Reach{}, 0, leg.no);
    if (!leg.opened)
        sheet.add(sheet.after(delivered, dice.minutes(0.3, 8, "open")), unit, Open{}, 0, leg.no);
    const bool objectedBefore = std::any_of(sheet.value.legs.cbegin(), sheet.value.legs.cend(), [&](const Leg &other) {
        return other.unit == leg.unit && !other.objections.isEmpty();
    });
    if (leg.state == LegState::Issued && !objectedBefore && dice.chance(0.05, "objects")) {
        const Unit *found = sheet.reference.unit(leg.unit);
        return sheet.add(sheet.after(delivered, dice.minutes(5, 45, "object")), unit,
                         Object{m_scenario.phrase("objection", dice), found ? found->leader : QString()}, 0, leg.no);
    }
    const double accepts = dice.roll("accepts");
    if (leg.state == LegState::Issued && accepts < 0.95)
        sheet.add(sheet.after(delivered, accepts < 0.85 ? dice.minutes(1, 9.5, "accept") : dice.minutes(11, 40, "accept")), unit,
                  AcceptLeg{}, 0, leg.no);
    const double responds = dice.roll("responds");
    if (leg.state == LegState::Responded || responds >= 0.96)
        return;
    Respond act;
    act.handler = unit.name;
    act.firstMeasure = m_scenario.phrase("firstMeasure", dice);
    if (const Unit *found = sheet.reference.unit(leg.unit))
        act.phone = found->phone;
    sheet.add(sheet.after(delivered, responds < 0.88 ? dice.minutes(6, 56, "respond") : dice.minutes(62, 180, "respond")), unit, act,
              0, leg.no);
}

void Planner::planArrival(Sheet &sheet, const Leg &leg) const
{
    const Dice dice = diceOf(m_seed, sheet.value, leg);
    const Call *call = sheet.value.call(leg.call);
    if (!call)
        return;
    const Actor unit = People::atUnit(sheet.reference, leg.unit);
    const Actor caller = call->caller.isNull() ? People::dispatcher() : sheet.subCenter();
    const FreeText person = unit.name;
    const Instant set = sheet.value.reportAt(leg);
    if (leg.openMove())
        sheet.add(leg.openMove()->at + dice.minutes(2, 15, "rule move"), caller,
                  RuleMove{dice.chance(0.7, "agrees"), m_scenario.phrase("moveRuling", dice)}, 0, leg.no);
    else if (leg.state == LegState::Responded && leg.moves.isEmpty() && dice.chance(0.06, "moves"))
        sheet.add(std::min(set - std::chrono::minutes(20), leg.responded.value_or(set) + dice.minutes(3, 20, "ask move")), unit,
                  AskMove{set + std::chrono::minutes(dice.chance(0.5, "moves far") ? 60 : 30), m_scenario.phrase("moveReason", dice)}, 0, leg.no);
    if (leg.arrivalClaimed)
        return sheet.add(*leg.arrivalClaimed + dice.minutes(1, 8, "confirm"), sheet.subCenter(), ConfirmArrival{}, 0, leg.no);
    const double kind = dice.roll("arrives");
    if (kind >= 0.96)
        return sheet.add(set + std::chrono::hours(4), caller, Withdraw{m_scenario.phrase("withdraw", dice)}, 0, leg.no);
    const Millis offset = kind < 0.6 ? -dice.minutes(0, 20, "arrive") : kind < 0.88 ? dice.minutes(0, 9, "arrive")
                                                                                    : dice.minutes(12, 120, "arrive");
    if (leg.absent && !leg.absenceConfirmed && dice.chance(0.8, "absent"))
        sheet.add(set + std::chrono::minutes(11), sheet.subCenter(), ConfirmAbsence{m_scenario.phrase("absent", dice)}, 0, leg.no);
    const Instant at = std::max(set + offset, leg.delivered.value_or(call->at) + std::chrono::minutes(2));
    if (leg.state == LegState::Responded && !leg.setOut && dice.chance(0.5, "sets out"))
        sheet.add(at - dice.minutes(12, 35, "set out"), unit, SetOut{}, 0, leg.no);
    if (dice.chance(0.3, "claims"))
        sheet.add(at, People::atUnit(sheet.reference, leg.unit), ClaimArrival{person}, 0, leg.no);
    else
        sheet.add(at, sheet.subCenter(), Arrive{person}, 0, leg.no);
}

// The sub-center lets some go and puts the rest before the chief, who mostly sends them back.
void Planner::planRuling(Sheet &sheet, const Leg &leg) const
{
    const Objection *objection = leg.openObjection();
    if (!objection)
        return;
    const Dice dice = diceOf(m_seed, sheet.value, leg);
    const bool upholds = dice.chance(0.4, "upholds");
    if (!objection->disputed && upholds)
        sheet.add(sheet.after(objection->at, dice.minutes(8, 50, "rule")), sheet.subCenter(),
                  Uphold{{}, m_scenario.phrase("upheld", dice)}, 0, leg.no);
    else if (!objection->disputed)
        sheet.add(sheet.after(objection->at, dice.minutes(4, 20, "dispute")), sheet.subCenter(),
                  Dispute{m_scenario.phrase("disputed", dice)}, 0, leg.no);
    else
        sheet.add(sheet.after(objection->at, dice.minutes(25, 58, "overrule")), People::chief(),
                  Overrule{m_scenario.phrase("overruled", dice)}, 0, leg.no);
}

void Planner::planWork(Sheet &sheet, const Leg &leg) const
{
    const Dice dice = diceOf(m_seed, sheet.value, leg);
    const Actor unit = People::atUnit(sheet.reference, leg.unit);
    const Instant arrived = leg.arrived.value_or(sheet.value.touched);
    if (leg.state == LegState::Submitted) {
        const Instant at = sheet.after(leg.submitted.value_or(arrived), sheet.paced(dice.minutes(8, 90, "judge", leg.redos)));
        if (leg.redos == 0 && dice.chance(0.13, "redo"))
            sheet.add(at, sheet.subCenter(), Redo{m_scenario.phrase("redo", dice)}, leg.redos, leg.no);
        else
            sheet.add(at, sheet.subCenter(), Pass{}, leg.redos, leg.no);
        return;
    }
    if (leg.state == LegState::Arrived)
        sheet.add(arrived + dice.minutes(3, 15, "take up"), unit, TakeUp{}, 0, leg.no);
    Millis work{0};
    for (int i = 0; i <= leg.redos; ++i)
        work += sheet.paced(dice.minutes(45, 900, "work", i));
    const double remedy = dice.roll("remedy", leg.redos);
    Submit act;
    act.remedy = remedy < 0.55 ? Remedy::RootCause : remedy < 0.96 ? Remedy::Symptom : Remedy::ExplanationOnly;
    act.action = m_scenario.phrase("action", dice, leg.redos);
    act.result = m_scenario.phrase(act.remedy == Remedy::RootCause ? "resultRoot" : act.remedy == Remedy::Symptom ? "resultSymptom"
                                                                                                                 : "resultExplain", dice, leg.redos);
    act.citizenContacted = dice.chance(0.8, "contacted", leg.redos);
    sheet.add(sheet.after(arrived, work), unit, act, leg.redos, leg.no);
}

} // namespace Yixian
