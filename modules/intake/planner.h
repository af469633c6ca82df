// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "intake/scenario.h"

namespace Yixian {

// What one person will do about a case, unless something happens before.
struct PlannedAct
{
    Instant at;
    Actor by;
    Command command; // without an id
    QByteArray step; // names this step within its case; the same step is taken once
};

// The people of the simulated district.
namespace People {
Actor hotline();
Actor dispatcher();
Actor chief();
Actor visitor();
Actor atSubCenter(const Reference &reference, const UnitId &unit);
Actor colleagueAtSubCenter(const Reference &reference, const UnitId &unit); // who did not handle it and may verify
Actor atUnit(const Reference &reference, const UnitId &unit);
} // namespace People

// Decides what the simulated people do next about a case as it stands: some answer well, some late, some never. Pure:
// the same case, seed and moment give the same plan. Any thread.
class Planner
{
public:
    Planner(const Scenario &scenario, quint64 seed)
        : m_scenario(scenario)
        , m_seed(seed)
    {}

    QVector<PlannedAct> plan(const Case &value, const Reference &reference, Instant now) const;

private:
    struct Sheet;
    void planReceived(Sheet &sheet) const;
    void planNewRound(Sheet &sheet) const;
    void planSelfResult(Sheet &sheet) const;
    void planUncalled(Sheet &sheet) const;
    void planVerify(Sheet &sheet) const;
    void planVisit(Sheet &sheet) const;
    void planLeg(Sheet &sheet, const Leg &leg) const;
    void planAnswer(Sheet &sheet, const Leg &leg) const;
    void planArrival(Sheet &sheet, const Leg &leg) const;
    void planRuling(Sheet &sheet, const Leg &leg) const;
    void planWork(Sheet &sheet, const Leg &leg) const;
    void planContact(Sheet &sheet) const;
    void planDistrict(Sheet &sheet) const;
    void planShelf(Sheet &sheet) const;
    void planSlips(Sheet &sheet) const;
    void planConsultation(Sheet &sheet) const;
    void planHold(Sheet &sheet) const;
    void planJudgement(Sheet &sheet, const Leg &leg) const;
    void planAppeal(Sheet &sheet, const Leg &leg) const;
    void planReopening(Sheet &sheet) const;
    MakeCall callSheet(const Sheet &sheet, bool byDistrict) const;

    const Scenario &m_scenario;
    quint64 m_seed;
};

} // namespace Yixian
