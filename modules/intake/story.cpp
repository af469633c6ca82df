// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/story.h"

#include <algorithm>
#include <array>
#include <QJsonArray>

namespace Yixian {

namespace {

// Minutes after delivery, by the order on the call sheet, and minutes around the set time.
constexpr std::array acceptAfter{3.0, 5.0, 8.0};
constexpr std::array respondAfter{11.0, 6.0, 25.0};
constexpr std::array arriveAround{-4.0, -1.0, 2.0};

QString string(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

double at(const std::array<double, 3> &table, LegNo leg)
{
    return table[static_cast<size_t>(std::clamp(leg.value, 1, 3) - 1)];
}

} // namespace

struct Story::Page
{
    const Case &value;
    const Reference &reference;
    Instant now;
    QVector<PlannedAct> plan;

    void add(Instant when, Actor by, Act act, const QByteArray &step, LegNo leg = {})
    {
        Command command;
        command.caseId = value.id;
        command.leg = leg;
        command.act = std::move(act);
        plan.append({when, std::move(by), std::move(command), step + ':' + QByteArray::number(leg.value)});
    }
    Actor subCenter() const { return People::atSubCenter(reference, value.subCenter); }
    Instant reportAt() const { return value.calls.isEmpty() ? now : value.calls.first().reportAt; }
};

Story::Story(const Scenario &scenario, std::optional<Millis> reportIn)
    : m_text(scenario.story())
    , m_reportIn(reportIn)
    , m_pace(reportIn ? std::min(1.0, static_cast<double>(reportIn->count()) / 3'600'000.0) : 1.0)
{}

Instant Story::later(Instant base, double minutes) const
{
    return base + Millis{static_cast<qint64>(minutes * m_pace * 60'000)};
}

Command Story::newCase(const QString &upstream) const
{
    Register act;
    act.upstream = upstream;
    act.kind = enumFromName<CaseKind>(string(m_text, "kind")).value_or(CaseKind::Complaint);
    act.urgency = enumFromName<Urgency>(string(m_text, "urgency")).value_or(Urgency::Urgent);
    act.flags = Scenario::flagsFrom(m_text.value(QLatin1String("flags")));
    act.category = string(m_text, "category");
    act.street = UnitId{string(m_text, "street")};
    Command command;
    command.act = act;
    command.subject = Subject{string(m_text, "title"), string(m_text, "text"), string(m_text, "address"),
                              QStringLiteral("陈某"), QStringLiteral("0591-0000-0409")};
    return command;
}

QVector<PlannedAct> Story::plan(const Case &value, const Reference &reference, Instant now) const
{
    Page page{value, reference, now, {}};
    switch (value.state) {
    case CaseState::Received:
    case CaseState::Accepted:
        beforeTheCall(page);
        break;
    case CaseState::Active:
        legs(page);
        onSite(page);
        break;
    case CaseState::Verifying:
    case CaseState::Visiting:
        ending(page);
        break;
    case CaseState::Closed:
    case CaseState::Refused:
    case CaseState::Referred:
    case CaseState::Merged:
    case CaseState::Void:
        break;
    }
    return page.plan;
}

void Story::beforeTheCall(Page &page) const
{
    if (page.value.state == CaseState::Received) {
        const Register act = std::get<Register>(newCase({}).act);
        return page.add(later(page.value.registered, 4.2), People::dispatcher(),
                        Accept{act.urgency, act.flags, act.category, act.street, {}}, "accept");
    }
    const Instant accepted = page.value.accepted.value_or(page.now);
    double minutes = 2;
    QByteArray step = "tried-";
    for (const QJsonValue &note : m_text.value(QLatin1String("notes")).toArray()) {
        page.add(later(accepted, minutes), People::dispatcher(), Note{note.toString()}, step);
        step += '+';
        minutes += 2;
    }
    page.add(later(accepted, minutes + 1), page.subCenter(), callSheet(page.reference, page.now), "call");
}

MakeCall Story::callSheet(const Reference &reference, Instant now) const
{
    MakeCall act;
    for (const QJsonValue &value : m_text.value(QLatin1String("units")).toArray()) {
        const QJsonObject object = value.toObject();
        act.units.append({UnitId{string(object, "unit")},
                          enumFromName<LegRole>(string(object, "role")).value_or(LegRole::Assist),
                          {}});
    }
    act.place = string(m_text, "place");
    act.contact = string(m_text, "contact");
    act.reason = string(m_text, "reason");
    if (m_reportIn) {
        act.reportAt = now + *m_reportIn;
        return act;
    }
    Day day = localDay(now) + std::chrono::days(1);
    while (!reference.calendar.isWorkingDay(day) && day < reference.calendar.lastDay())
        day += std::chrono::days(1);
    act.reportAt = instantOf(day, std::chrono::hours(9));
    return act;
}

void Story::legs(Page &page) const
{
    for (const Leg &leg : page.value.legs) {
        if (!leg.live())
            continue;
        if (leg.state <= LegState::Responded)
            answer(page, leg);
        else
            work(page, leg);
    }
}

void Story::answer(Page &page, const Leg &leg) const
{
    const Actor unit = People::atUnit(page.reference, leg.unit);
    const Instant delivered = leg.delivered.value_or(page.now);
    QJsonObject script;
    for (const QJsonValue &value : m_text.value(QLatin1String("units")).toArray())
        if (string(value.toObject(), "unit") == leg.unit.value)
            script = value.toObject();
    if (!leg.reached)
        page.add(later(delivered, 0.05), unit, Reach{}, "reach", leg.no);
    if (!leg.opened)
        page.add(later(delivered, 1), unit, Open{}, "open", leg.no);
    if (leg.state == LegState::Issued)
        page.add(later(delivered, at(acceptAfter, leg.no)), unit, AcceptLeg{}, "accept-leg", leg.no);
    if (leg.state != LegState::Responded)
        page.add(later(delivered, at(respondAfter, leg.no)), unit,
                 Respond{string(script, "handler"), string(script, "firstMeasure"), {}, page.reportAt()}, "respond",
                 leg.no);
    page.add(later(page.reportAt(), at(arriveAround, leg.no)), page.subCenter(), Arrive{string(script, "handler")},
             "arrive", leg.no);
}

// The lead goes on for two rounds; the others do their part in one.
void Story::work(Page &page, const Leg &leg) const
{
    const Actor unit = People::atUnit(page.reference, leg.unit);
    const bool lead = leg.role == LegRole::Lead;
    const QByteArray turn = QByteArray::number(leg.redos);
    QJsonObject script = m_text.value(leg.redos == 0 ? QLatin1String("first") : QLatin1String("second")).toObject();
    if (leg.state == LegState::Submitted) {
        const Instant when = later(leg.submitted.value_or(page.now), 10);
        if (lead && leg.redos == 0)
            return page.add(when, page.subCenter(), Redo{string(script, "redo")}, "redo", leg.no);
        return page.add(when, page.subCenter(), Pass{}, "pass" + turn, leg.no);
    }
    if (leg.state == LegState::Arrived)
        page.add(later(leg.arrived.value_or(page.now), 5), unit, TakeUp{}, "take-up", leg.no);
    if (!lead)
        for (const QJsonValue &value : m_text.value(QLatin1String("others")).toArray())
            if (string(value.toObject(), "unit") == leg.unit.value)
                script = value.toObject();
    Submit act{string(script, "action"), string(script, "result"), Remedy::RootCause, true};
    if (lead && leg.redos == 0)
        act.remedy = Remedy::Symptom;
    const double minutes = !lead ? 120 : leg.redos == 0 ? 30 : 110;
    page.add(later(page.reportAt(), minutes), unit, act, "submit" + turn, leg.no);
}

void Story::onSite(Page &page) const
{
    const QJsonObject uncalled = m_text.value(QLatin1String("uncalled")).toObject();
    if (page.value.uncalled.isEmpty())
        page.add(later(page.reportAt(), 3), page.subCenter(),
                 ArriveUncalled{UnitId{string(uncalled, "unit")}, string(uncalled, "person")}, "uncalled");
    double minutes = 15;
    QByteArray step = "survey-";
    for (const QJsonValue &note : m_text.value(QLatin1String("survey")).toArray()) {
        page.add(later(page.reportAt(), minutes), page.subCenter(), Note{note.toString()}, step);
        step += '+';
        minutes += 27;
    }
}

void Story::ending(Page &page) const
{
    const Case &value = page.value;
    if (value.state == CaseState::Verifying) {
        Instant passed = value.registered;
        for (const Leg &leg : value.legs)
            passed = std::max(passed, leg.passed.value_or(passed));
        // Looked at again on the next two days before anybody says it is solved.
        const Instant when =
            m_reportIn ? later(passed, 20) : page.reference.calendar.endOfWorkingDay(passed, 2) - std::chrono::hours(8);
        return page.add(when, People::colleagueAtSubCenter(page.reference, value.subCenter),
                        Verify{string(m_text, "finding")}, "verify");
    }
    if (value.solved)
        return page.add(later(value.touched, 2), People::visitor(), Close{CloseGround::Solved, {}}, "close");
    page.add(later(value.touched, 10), People::visitor(), VisitCitizen{true, true, true, string(m_text, "words")},
             "visit");
}

} // namespace Yixian
