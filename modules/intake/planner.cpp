// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plansheet.h"

#include <algorithm>

namespace Yixian {

namespace {

Actor person(const char *user, const char *name, Role role)
{
    return {UserId{QLatin1String(user)}, QString::fromUtf8(name), role, {}};
}

QString nameOnDuty(const Reference &reference, const UnitId &unit)
{
    const Unit *found = reference.unit(unit);
    return found ? found->duty.section(u'(', 0, 0) : unit.value;
}

constexpr int mostRounds = 3;
// A lamp, a lid, a tap: somebody goes there and it is done.
constexpr double briskShare = 0.3, briskPace = 0.12;

// 急难愁大 is what the mechanism is for; an ordinary matter its sub-center mostly settles alone.
bool ordinary(const Case &value)
{
    return value.urgency == Urgency::Normal && value.flags.bits == 0;
}

} // namespace

namespace People {

Actor hotline()
{
    return person("sim.hotline", "12345 接入", Role::Feed);
}
Actor dispatcher()
{
    return person("sim.dispatcher", "周某明", Role::Dispatcher);
}
Actor chief()
{
    return person("sim.chief", "梁某衡", Role::Chief);
}
Actor visitor()
{
    return person("sim.visit", "简某文", Role::Visit);
}

Actor atSubCenter(const Reference &reference, const UnitId &unit)
{
    return {UserId{QString(QLatin1String("sim.") + unit.value)}, nameOnDuty(reference, unit), Role::SubCenter, unit};
}

Actor colleagueAtSubCenter(const Reference &reference, const UnitId &unit)
{
    Actor actor = atSubCenter(reference, unit);
    actor.user.value += QLatin1String(".2");
    if (const Unit *found = reference.unit(unit))
        actor.name = found->leader;
    return actor;
}

Actor atUnit(const Reference &reference, const UnitId &unit)
{
    return {UserId{QString(QLatin1String("sim.u.") + unit.value)}, nameOnDuty(reference, unit), Role::Unit, unit};
}

} // namespace People

QVector<PlannedAct> Planner::plan(const Case &value, const Reference &reference, Instant now) const
{
    Sheet sheet{value, reference, now, Dice(m_seed, value.number), {}, 1};
    if (ordinary(value) && sheet.dice.chance(briskShare, "brisk"))
        sheet.pace = briskPace;
    const bool anyLive = std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.live(); });
    switch (value.state) {
    case CaseState::Received:
        planReceived(sheet);
        break;
    case CaseState::Accepted:
        planNewRound(sheet);
        break;
    case CaseState::Active:
        if (value.selfHandling)
            planSelfResult(sheet);
        else if (!anyLive && value.results == 0)
            planNewRound(sheet);
        planUncalled(sheet);
        for (const Leg &leg : value.legs)
            if (leg.live())
                planLeg(sheet, leg);
        break;
    case CaseState::Verifying:
        planVerify(sheet);
        break;
    case CaseState::Visiting:
        planVisit(sheet);
        break;
    case CaseState::Closed:
        planReopening(sheet);
        break;
    case CaseState::Refused:
    case CaseState::Referred:
    case CaseState::Merged:
    case CaseState::Void:
        break;
    }
    if (value.open() && value.state != CaseState::Received) {
        planContact(sheet);
        planDistrict(sheet);
    }
    for (const Leg &leg : value.legs)
        planJudgement(sheet, leg);
    return sheet.plan;
}

void Planner::planReceived(Sheet &sheet) const
{
    const Case &value = sheet.value;
    const Dice &dice = sheet.dice;
    const double kind = dice.roll("accept kind");
    const Millis wait = kind < 0.94   ? dice.minutes(0.5, 8.5, "accept")
                        : kind < 0.98 ? dice.minutes(9, 14, "accept")
                                      : dice.minutes(15, 40, "accept");
    if (value.urgency == Urgency::Critical && dice.chance(0.04, "refer"))
        return sheet.add(value.registered + wait, People::dispatcher(), Refer{ReferredTo::Fire, {}, {}}, 0);
    if (ordinary(value) && dice.chance(0.015, "refuse"))
        return sheet.add(value.registered + wait, People::dispatcher(), Refuse{m_scenario.phrase("refusal", dice)}, 0);
    Accept act;
    act.urgency = value.urgency == Urgency::Normal && dice.chance(0.1, "more urgent") ? Urgency::Urgent : value.urgency;
    act.flags = value.flags;
    if (act.flags.bits == 0 && dice.chance(0.3, "flagged"))
        act.flags.bits = CaseFlags::Worrying;
    act.category = value.category.isEmpty() ? QStringLiteral("其他/其他/其他") : value.category;
    act.street = value.street;
    const auto subCenters = sheet.reference.subCenters();
    if (act.street.isNull() && !subCenters.isEmpty())
        act.street = dice.pick(subCenters, "street")->id;
    const bool bySubCenter = !value.subCenter.isNull() && dice.chance(0.35, "accepted by");
    sheet.add(value.registered + wait, bySubCenter ? sheet.subCenter() : People::dispatcher(), act, 0);
}

MakeCall Planner::callSheet(const Sheet &sheet, bool byDistrict) const
{
    const Case &value = sheet.value;
    const Dice &dice = sheet.dice;
    QVector<const Unit *> candidates;
    for (const QString &word : m_scenario.unitsFor(value.category))
        if (const Unit *unit = sheet.reference.unitByWord(word))
            candidates.append(unit);
    for (const Unit &unit : sheet.reference.units)
        if (unit.parent == value.subCenter && dice.chance(0.45, unit.id.value.toUtf8().constData(), value.round))
            candidates.append(&unit);
    MakeCall act;
    act.kind = value.urgency == Urgency::Critical ? CallKind::Emergency : CallKind::KeyMatter;
    const int most = 1 + static_cast<int>(dice.roll("units", value.round) * (ordinary(value) ? 2 : 4));
    for (const Unit *unit : std::as_const(candidates)) {
        if (act.units.size() >= most || !unit->active || value.liveLegOf(unit->id))
            continue;
        if (unit->level == UnitLevel::City && !byDistrict)
            continue;
        act.units.append({unit->id, act.units.isEmpty() ? LegRole::Lead : LegRole::Assist, {}});
    }
    const WorkCalendar &calendar = sheet.reference.calendar;
    const bool nextDay = value.urgency != Urgency::Critical && sheet.pace == 1 && dice.chance(0.35, "report next day", value.round);
    act.reportAt = nextDay ? calendar.nextOpening(calendar.endOfWorkingDay(sheet.now, 0)) + std::chrono::minutes(30)
                           : sheet.after(sheet.now, sheet.paced(dice.minutes(60, 200, "report in", value.round)));
    act.reportAt = std::chrono::ceil<std::chrono::minutes>(act.reportAt);
    act.place = m_scenario.phrase("doors", dice, value.round);
    act.place.value.prepend(sheet.reference.unitName(value.subCenter));
    act.contact = sheet.subCenter().name;
    act.reason = m_scenario.phrase("callReason", dice, value.round);
    return act;
}

void Planner::planNewRound(Sheet &sheet) const
{
    const Case &value = sheet.value;
    const Instant base =
        value.calls.isEmpty() && value.round == 1 ? value.accepted.value_or(value.touched) : value.touched;
    Instant at = base + sheet.paced(sheet.dice.minutes(2, 22, "call", value.round));
    // Outside working hours only what cannot wait is called; the rest is worked off in the course of the morning.
    if (value.urgency != Urgency::Critical && !sheet.reference.calendar.isWorking(at))
        at = sheet.after(sheet.reference.calendar.nextOpening(at), sheet.dice.minutes(0, 150, "morning", value.round));
    const int turn = static_cast<int>(value.calls.size()) + value.round * 100;
    const bool byDistrict = sheet.dice.chance(0.12, "called by", value.round);
    MakeCall call = callSheet(sheet, byDistrict);
    if (sheet.dice.chance(ordinary(value) ? 0.6 : 0.1, "self", value.round) || call.units.isEmpty())
        sheet.add(at, sheet.subCenter(), SelfHandle{m_scenario.phrase("selfPlan", sheet.dice, value.round)}, turn);
    else
        sheet.add(at, byDistrict ? People::dispatcher() : sheet.subCenter(), std::move(call), turn);
}

void Planner::planSelfResult(Sheet &sheet) const
{
    const Case &value = sheet.value;
    const Instant base = value.round == 1 ? value.accepted.value_or(value.touched) : value.touched;
    SelfResult act{m_scenario.phrase("selfAction", sheet.dice, value.round),
                   sheet.dice.chance(0.4, "self remedy", value.round) ? Remedy::RootCause : Remedy::Symptom};
    sheet.add(sheet.after(base, sheet.paced(sheet.dice.minutes(40, 240, "self result", value.round))), sheet.subCenter(), act,
              value.round);
}

// Now and then somebody comes along whom nobody called.
void Planner::planUncalled(Sheet &sheet) const
{
    const Case &value = sheet.value;
    if (!value.uncalled.isEmpty() || !sheet.dice.chance(0.06, "uncalled"))
        return;
    const auto arrived =
        std::find_if(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.arrived.has_value(); });
    const QStringList words = m_scenario.unitsFor(value.category);
    if (arrived == value.legs.cend() || words.isEmpty())
        return;
    const Unit *unit = sheet.reference.unitByWord(words.last());
    if (!unit || value.liveLegOf(unit->id))
        return;
    sheet.add(*arrived->arrived + sheet.dice.minutes(3, 15, "uncalled at"), sheet.subCenter(),
              ArriveUncalled{unit->id, People::atUnit(sheet.reference, unit->id).name}, 0);
}

void Planner::planVerify(Sheet &sheet) const
{
    const Case &value = sheet.value;
    Instant base = value.accepted.value_or(value.registered);
    for (const Leg &leg : value.legs)
        base = std::max(base, leg.passed.value_or(base));
    if (!value.handlers.isEmpty())
        base = std::max(base, value.touched);
    const Actor who =
        value.explanationOnly ? People::chief() : People::colleagueAtSubCenter(sheet.reference, value.subCenter);
    sheet.add(base + sheet.paced(sheet.dice.minutes(10, 120, "verify", value.round)), who,
              Verify{m_scenario.phrase("finding", sheet.dice, value.round)}, value.round);
}

void Planner::planVisit(Sheet &sheet) const
{
    const Case &value = sheet.value;
    const Dice &dice = sheet.dice;
    const int turn = value.round * 10 + value.visits;
    if (value.solved)
        return sheet.add(value.touched + dice.minutes(1, 10, "close", turn), People::visitor(),
                         Close{CloseGround::Solved, {}}, turn);
    if (value.visits >= sheet.reference.rulesAt(sheet.now).visitTries)
        return sheet.add(value.touched + dice.minutes(5, 60, "close", turn), People::chief(),
                         Close{CloseGround::Unreachable, m_scenario.phrase("closeUnreachable", dice)}, turn);
    VisitCitizen act;
    act.contacted = dice.chance(0.88, "contacted", turn);
    act.solved = act.contacted && (value.round >= mostRounds || dice.chance(0.9, "solved", turn));
    act.satisfied = act.solved && dice.chance(0.9, "satisfied", turn);
    act.words = m_scenario.phrase(!act.contacted ? "visitNone" : act.solved ? "visitGood" : "visitBad", dice, turn);
    sheet.add(value.touched + sheet.paced(dice.minutes(30, 300, "visit", turn)), People::visitor(), act, turn);
}

} // namespace Yixian
