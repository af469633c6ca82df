// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plansheet.h"

#include <algorithm>

// What happens beside a case's way: the citizen is called, the chief looks in, both sides judge.
namespace Yixian {

namespace {

Dice diceOf(quint64 seed, const Case &value, const Leg &leg)
{
    return Dice(seed, value.number + QStringLiteral("/j") + QString::number(leg.no.value));
}

} // namespace

void Planner::planContact(Sheet &sheet) const
{
    const Case &value = sheet.value;
    if (value.contacted || !value.accepted || value.subCenter.isNull() || !sheet.dice.chance(0.85, "contacts"))
        return;
    const Millis wait = value.urgency == Urgency::Normal ? sheet.dice.minutes(20, 300, "contact")
                                                         : sheet.dice.minutes(4, 35, "contact");
    sheet.add(*value.accepted + wait, sheet.subCenter(), ContactCitizen{m_scenario.phrase("contact", sheet.dice)}, 0);
}

void Planner::planDistrict(Sheet &sheet) const
{
    planSlips(sheet);
    planShelf(sheet);
    planConsultation(sheet);
    planHold(sheet);
    const Case &value = sheet.value;
    if (!value.recurrenceOf.isNull() && !value.recurs)
        sheet.add(value.touched + sheet.dice.minutes(15, 90, "recurs"), People::dispatcher(),
                  RuleRecurrence{sheet.dice.chance(0.7, "recurs"), m_scenario.phrase("recurrence", sheet.dice)}, 0);
    if (!value.escalated && value.round > 2)
        sheet.add(value.touched + sheet.dice.minutes(30, 120, "escalate"), People::chief(),
                  Escalate{m_scenario.phrase("escalateTo", sheet.dice), m_scenario.phrase("escalate", sheet.dice)}, 0);
}

// Where the unit has been reached by phone, its warnings need not be heard for a while.
void Planner::planShelf(Sheet &sheet) const
{
    const Case &value = sheet.value;
    for (int i = 0; i < value.clocks.size(); ++i) {
        const Clock &clock = value.clocks[i];
        if (clock.kind != ClockKind::LegRespond || !clock.ticking() || clock.fired != Stage::Half || !value.shelves.isEmpty() ||
            !sheet.dice.chance(0.08, "shelves", i))
            continue;
        const Instant at = clock.half + std::chrono::minutes(1);
        sheet.add(at, sheet.subCenter(), ShelveAlarm{ClockNo{i}, at + std::chrono::minutes(10), m_scenario.phrase("shelf", sheet.dice, i)}, i);
    }
}

// A slip where somebody kept silent for long: blue first, and once more in orange.
void Planner::planSlips(Sheet &sheet) const
{
    const Case &value = sheet.value;
    for (const Leg &leg : value.legs) {
        const Clock *respond = value.clock(ClockKind::LegRespond, leg.no);
        const auto before = std::count_if(value.slips.cbegin(), value.slips.cend(),
                                          [&](const Slip &slip) { return slip.leg == leg.no; });
        if (!leg.live() || !respond || !respond->ticking() || respond->fired < Stage::Breached || before > 1)
            continue;
        const bool twice = respond->fired == Stage::TwiceBreached;
        if (before == 0 || twice)
            sheet.add((twice ? respond->twice : respond->due) + sheet.dice.minutes(3, 25, "slip", leg.no.value),
                      People::chief(),
                      Supervise{before == 0 ? SlipLevel::Blue : SlipLevel::Orange, leg.no,
                                m_scenario.phrase("slip", sheet.dice, leg.no.value)},
                      static_cast<int>(before), leg.no);
    }
    for (int i = 0; i < value.slips.size(); ++i) {
        const Slip &slip = value.slips[i];
        const Leg *leg = value.leg(slip.leg);
        const Actor addressee = leg ? People::atUnit(sheet.reference, leg->unit) : sheet.subCenter();
        if (!slip.answered)
            sheet.add(sheet.after(slip.at, sheet.dice.minutes(10, 90, "slip answer", i)), addressee,
                      AnswerSlip{i + 1, m_scenario.phrase("slipAnswer", sheet.dice, i)}, i);
        else if (!slip.settled)
            sheet.add(sheet.after(*slip.answered, sheet.dice.minutes(10, 60, "settle", i)), People::chief(),
                      SettleSlip{i + 1}, i);
    }
}

void Planner::planConsultation(Sheet &sheet) const
{
    const Case &value = sheet.value;
    const auto turn = static_cast<int>(value.consultations.size());
    if (value.openConsultation())
        return sheet.add(sheet.after(value.consultations.last().at, sheet.dice.minutes(40, 150, "conclude", turn)),
                         People::chief(), Conclude{m_scenario.phrase("conclusion", sheet.dice, turn)}, turn);
    const bool disputed = std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) {
        return std::any_of(leg.objections.cbegin(), leg.objections.cend(),
                           [](const Objection &one) { return one.disputed; });
    });
    if (turn == 0 && disputed && value.state == CaseState::Active && sheet.dice.chance(0.5, "consults"))
        sheet.add(value.touched + sheet.dice.minutes(5, 40, "consult"), People::chief(),
                  Consult{ConsultGround::Boundary, m_scenario.phrase("question", sheet.dice)}, 0);
}

void Planner::planHold(Sheet &sheet) const
{
    const Case &value = sheet.value;
    if (const Hold *hold = value.openHold()) {
        const Instant end = sheet.after(hold->at, sheet.dice.minutes(240, 1500, "hold ends"));
        if (hold->reviews == 0 && sheet.dice.chance(0.4, "hold review"))
            sheet.add(sheet.after(hold->at, sheet.dice.minutes(60, 200, "hold review at")), People::chief(),
                      ReviewHold{m_scenario.phrase("holdFinding", sheet.dice)}, 0);
        return sheet.add(end, People::chief(), EndHold{m_scenario.phrase("holdEnd", sheet.dice)},
                         static_cast<int>(value.holds.size()));
    }
    const auto working = std::find_if(value.legs.cbegin(), value.legs.cend(),
                                      [](const Leg &leg) { return leg.state == LegState::Working; });
    if (value.state == CaseState::Active && value.holds.isEmpty() && working != value.legs.cend() &&
        sheet.dice.chance(0.04, "holds"))
        sheet.add(
            sheet.after(working->arrived.value_or(value.touched), sheet.dice.minutes(20, 90, "hold")), People::chief(),
            PutOnHold{m_scenario.phrase("holdGrounds", sheet.dice), m_scenario.phrase("holdPlan", sheet.dice), true},
            0);
}

void Planner::planJudgement(Sheet &sheet, const Leg &leg) const
{
    const Case &value = sheet.value;
    const Clock *window = value.clock(ClockKind::Judge, leg.no);
    if (leg.state != LegState::Passed || !window)
        return;
    const Dice dice = diceOf(m_seed, value, leg);
    const Actor unit = People::atUnit(sheet.reference, leg.unit);
    if (leg.judged)
        return planAppeal(sheet, leg);
    const double work = dice.roll("grade");
    const Grade grade = work < 0.75 ? Grade::Good : work < 0.92 ? Grade::Fair : Grade::Poor;
    if (!leg.judgement(Judged::Work) && dice.chance(0.93, "street judges"))
        sheet.add(sheet.after(window->started, sheet.paced(dice.minutes(10, 400, "street judges"))), sheet.subCenter(),
                  JudgeWork{grade, grade == Grade::Good ? FreeText{} : FreeText{m_scenario.phrase("gradeReason", dice)},
                            false},
                  0, leg.no);
    const bool accurate = dice.chance(0.9, "accurate");
    if (!leg.judgement(Judged::Call) && dice.chance(0.88, "unit judges"))
        sheet.add(
            sheet.after(window->started, sheet.paced(dice.minutes(10, 500, "unit judges"))), unit,
            JudgeCall{accurate, accurate ? FreeText{} : FreeText{m_scenario.phrase("callReasonBad", dice)}, false}, 0,
            leg.no);
}

void Planner::planAppeal(Sheet &sheet, const Leg &leg) const
{
    const Dice dice = diceOf(m_seed, sheet.value, leg);
    if (const Appeal *open = leg.openAppeal())
        return sheet.add(
            sheet.after(open->at, dice.minutes(60, 500, "arbitrate")), People::chief(),
            RuleAppeal{dice.chance(0.35, "appeal upheld"), Grade::Fair, m_scenario.phrase("appealRuling", dice)}, 0,
            leg.no);
    const Judgement *work = leg.judgement(Judged::Work);
    const Clock *window = sheet.value.clock(ClockKind::Appeal, leg.no);
    if (!leg.appeals.isEmpty() || !work || work->grade != Grade::Poor || !window || !window->ticking() ||
        !dice.chance(0.6, "appeals"))
        return;
    sheet.add(sheet.after(*leg.judged, dice.minutes(30, 400, "appeal")), People::atUnit(sheet.reference, leg.unit),
              LodgeAppeal{m_scenario.phrase("appeal", dice)}, 0, leg.no);
}

void Planner::planReopening(Sheet &sheet) const
{
    const Case &value = sheet.value;
    if (value.round == 1 && value.closed && sheet.dice.chance(0.03, "reopens"))
        sheet.add(sheet.after(*value.closed, sheet.dice.minutes(300, 900, "reopen")), People::chief(),
                  Reopen{ReopenGround::Repeat, m_scenario.phrase("reopen", sheet.dice)}, 0);
}

} // namespace Yixian
