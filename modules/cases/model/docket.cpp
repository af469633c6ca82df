// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/docket.h"

#include "domain/acttable.h"
#include "domain/place.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr Millis lookedBack = std::chrono::hours(24 * 7);
constexpr double alike = 0.6;

// The list of one case being written.
struct Sheet
{
    const Case &value;
    const Actor &me;
    QVector<DocketItem> items;

    bool district() const { return me.unit.isNull(); }
    bool owner() const { return me.role == Role::SubCenter && me.unit == value.subCenter; }
    void add(ActKind act, LegNo leg, Instant since, ClockKind kind, LegNo clockLeg)
    {
        if (!roleMay(me.role, act))
            return;
        const Clock *clock = value.clock(kind, clockLeg);
        items.append({value.id, leg, act, since, clock && clock->ticking() ? std::optional(*clock) : std::nullopt});
    }
    void add(ActKind act, LegNo leg, Instant since) // without a clock of its own
    {
        if (roleMay(me.role, act))
            items.append({value.id, leg, act, since, {}});
    }
};

void ofLegAtWork(Sheet &sheet, const Leg &leg)
{
    const Call *call = sheet.value.call(leg.call);
    const bool caller = call && call->caller == sheet.me.unit;
    if (const Objection *open = leg.openObjection()) {
        if (open->disputed && sheet.district())
            sheet.add(sheet.me.role == Role::Chief ? ActKind::Overrule : ActKind::Uphold, leg.no, open->at,
                      ClockKind::Ruling, leg.no);
        else if (!open->disputed && sheet.owner())
            sheet.add(ActKind::Uphold, leg.no, open->at, ClockKind::Ruling, leg.no);
    }
    if (const Move *move = leg.openMove(); move && caller && leg.state == LegState::Responded)
        sheet.add(ActKind::RuleMove, leg.no, move->at, ClockKind::LegReport, leg.no);
    if (const Extension *asked = leg.openExtension(); asked && leg.state == LegState::Working)
        sheet.add(ActKind::RuleExtension, leg.no, asked->at, ClockKind::LegDispose, leg.no);
    if (leg.arrivalClaimed && !leg.arrived && leg.live() && sheet.owner())
        sheet.add(ActKind::ConfirmArrival, leg.no, *leg.arrivalClaimed, ClockKind::LegReport, leg.no);
    if (leg.state == LegState::Submitted && sheet.owner())
        sheet.add(ActKind::Pass, leg.no, leg.submitted.value_or(sheet.value.touched));
}

void ofJudgement(Sheet &sheet, const Leg &leg)
{
    const Clock *window = sheet.value.clock(ClockKind::Judge, leg.no);
    const bool unit = sheet.me.role == Role::Unit && leg.unit == sheet.me.unit;
    if (window && window->ticking()) {
        if (sheet.owner() && !leg.judgement(Judged::Work))
            sheet.add(ActKind::JudgeWork, leg.no, window->started, ClockKind::Judge, leg.no);
        if (unit && !leg.judgement(Judged::Call))
            sheet.add(ActKind::JudgeCall, leg.no, window->started, ClockKind::Judge, leg.no);
    }
    if (const Appeal *open = leg.openAppeal(); open && sheet.district())
        sheet.add(ActKind::RuleAppeal, leg.no, open->at);
    const Judgement *about = leg.judged ? leg.judgement(unit ? Judged::Work : Judged::Call) : nullptr;
    const Clock *appeal = sheet.value.clock(ClockKind::Appeal, leg.no);
    if ((unit || sheet.owner()) && about && about->grade == Grade::Poor && appeal && appeal->ticking())
        sheet.add(ActKind::LodgeAppeal, leg.no, *leg.judged, ClockKind::Appeal, leg.no);
}

void ofDistrict(Sheet &sheet)
{
    const Case &value = sheet.value;
    if (const Hold *hold = value.openHold())
        sheet.add(ActKind::ReviewHold, {}, hold->at, ClockKind::HoldReview, {});
    if (const Consultation *open = value.openConsultation())
        sheet.add(ActKind::Conclude, {}, open->at);
    for (const Slip &slip : value.slips) {
        const Leg *leg = value.leg(slip.leg);
        const UnitId to = leg ? leg->unit : value.subCenter;
        if (slip.answered && !slip.settled && sheet.district())
            sheet.add(ActKind::SettleSlip, {}, *slip.answered);
        else if (!slip.answered && !sheet.district() && to == sheet.me.unit)
            sheet.add(ActKind::AnswerSlip, {}, slip.at);
    }
    if (!value.recurrenceOf.isNull() && !value.recurs && (sheet.owner() || sheet.district()))
        sheet.add(ActKind::RuleRecurrence, {}, value.accepted.value_or(value.registered));
    if (value.open() && value.accepted && !value.contacted && sheet.owner())
        sheet.add(ActKind::ContactCitizen, {}, *value.accepted, ClockKind::FirstContact, {});
}

void ofEnding(Sheet &sheet, const State &state, Instant now)
{
    const Case &value = sheet.value;
    if (value.state == CaseState::Verifying) {
        const bool mine = value.explanationOnly ? sheet.me.role == Role::Chief
                                                : sheet.owner() && !value.handlers.contains(sheet.me.user);
        if (mine)
            sheet.add(ActKind::Verify, {}, value.touched, ClockKind::Verify, {});
    }
    if (value.state == CaseState::Visiting && sheet.me.role == Role::Visit)
        sheet.add(value.solved ? ActKind::Close : ActKind::VisitCitizen, {}, value.touched, ClockKind::Visit, {});
    if (value.state == CaseState::Visiting && sheet.me.role == Role::Chief &&
        value.visits >= state.reference().rulesAt(now).visitTries)
        sheet.add(ActKind::Close, {}, value.touched, ClockKind::Visit, {});
    const Case *main = value.state == CaseState::Merged ? state.find(value.mergedInto) : nullptr;
    if (main && main->state == CaseState::Closed && sheet.me.role == Role::Visit)
        sheet.add(ActKind::Close, {}, main->closed.value_or(value.touched), ClockKind::Upstream, {});
}

} // namespace

QVector<DocketItem> docketOf(const Case &value, const State &state, const Actor &me, Instant now)
{
    Sheet sheet{value, me, {}};
    for (const Leg &leg : value.legs) {
        if (value.state == CaseState::Active)
            ofLegAtWork(sheet, leg);
        if (leg.state == LegState::Passed)
            ofJudgement(sheet, leg);
    }
    ofDistrict(sheet);
    ofEnding(sheet, state, now);
    return sheet.items;
}

QVector<CaseId> lookAlikes(const Case &value, const State &state, const SubjectOf &subjectOf, qsizetype most)
{
    const Subject mine = subjectOf(value);
    const QString place = placeKey(mine.address);
    std::vector<std::pair<double, CaseId>> found;
    for (const Case &other : state.cases()) {
        if (other.id == value.id || !other.open() || other.street != value.street || other.street.isNull() ||
            std::chrono::abs(other.registered - value.registered) > lookedBack)
            continue;
        const Subject theirs = subjectOf(other);
        double score = !place.isEmpty() && place == placeKey(theirs.address) ? 1.0 : 0.0;
        if (!value.category.isEmpty() && other.category == value.category)
            score += likeness(mine.title + mine.text, theirs.title + theirs.text);
        if (score >= alike)
            found.push_back({-score, other.id});
    }
    std::sort(found.begin(), found.end());
    QVector<CaseId> ids;
    for (const auto &[score, id] : found)
        if (ids.size() < most)
            ids.append(id);
    return ids;
}

} // namespace Yixian
