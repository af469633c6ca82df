// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

#include <QFile>
#include <QtTest>

// A district whose state is made by the real decide() and apply(), as a hub would, with the clock passed in.
namespace Yixian::Test {

inline Instant at(int month, int day, int hour, int minute, int second = 0)
{
    using namespace std::chrono;
    return instantOf(makeDay(2026, static_cast<unsigned>(month), static_cast<unsigned>(day)),
                     hours(hour) + minutes(minute) + seconds(second));
}

// Of a few units, for tests of figures; the one that ships is in district.h.
inline QByteArray smallDistrict()
{
    QFile file(QStringLiteral(YIXIAN_SOURCE_DIR "/tests/support/district.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DistrictDay
{
public:
    explicit DistrictDay(State &state) : m_state(state)
    {
        auto reference = Reference::fromJson(smallDistrict());
        if (!reference)
            qFatal("the district document of the tests is wrong");
        m_state.setReference(std::make_shared<const Reference>(std::move(*reference)));
    }

    // The event as the hub would have it, applied; the case it concerns.
    CaseId act(Instant now, const Act &act, CaseId id = {}, LegNo leg = {}, const QString &user = QStringLiteral("drill"))
    {
        Command command;
        command.id = QUuid::createUuid();
        command.caseId = id;
        command.leg = leg;
        command.act = act;
        if (kindOf(act) == ActKind::Register)
            command.subject = Subject{QStringLiteral("title"), {}, {}, {}, {}};
        const Actor actor{UserId{user}, user, Role::Drill, {}};
        auto event = decide(m_state, actor, command, now);
        if (!event) {
            qWarning("refused: act %d, code %d", int(kindOf(act)), int(event.error().code));
            qFatal("the story of this test is not allowed");
        }
        event->seq = ++m_state.seq;
        apply(m_state, *event);
        events.append(*event);
        return event->caseId;
    }

    CaseId registered(Instant now, const QString &street, const QString &category, Urgency urgency = Urgency::Normal)
    {
        Register act;
        act.street = UnitId{street};
        act.category = category;
        act.urgency = urgency;
        return this->act(now, act);
    }
    void accepted(CaseId id, Instant now)
    {
        const Case *value = m_state.find(id);
        act(now, Accept{value->urgency, {}, value->category, value->street, {}}, id);
    }
    void called(CaseId id, Instant now, const QStringList &units, Instant reportAt)
    {
        MakeCall call;
        call.reportAt = reportAt;
        call.place = QStringLiteral("place");
        call.reason = QStringLiteral("reason");
        for (const QString &unit : units)
            call.units.append({UnitId{unit}, LegRole::Assist, {}});
        act(now, call, id);
    }
    void responded(CaseId id, int leg, Instant now)
    {
        Respond respond;
        respond.handler = QStringLiteral("handler");
        respond.firstMeasure = QStringLiteral("measure");
        act(now, respond, id, LegNo{leg});
    }
    void acceptedLeg(CaseId id, int leg, Instant now) { act(now, AcceptLeg{}, id, LegNo{leg}); }
    void arrived(CaseId id, int leg, Instant now) { act(now, Arrive{}, id, LegNo{leg}); }
    void withdrawn(CaseId id, int leg, Instant now)
    {
        act(now, Withdraw{QStringLiteral("reason")}, id, LegNo{leg});
    }
    // To the end: arrived, submitted, passed, verified, visited, closed, a minute each.
    void finished(CaseId id, Instant from)
    {
        const std::chrono::minutes step{1};
        const auto legs = m_state.find(id)->legs.size();
        Instant now = from;
        for (int leg = 1; leg <= legs; ++leg) {
            if (m_state.find(id)->leg(LegNo{leg})->state == LegState::Withdrawn)
                continue;
            if (m_state.find(id)->leg(LegNo{leg})->state < LegState::Arrived)
                arrived(id, leg, now += step);
            Submit submit;
            submit.action = QStringLiteral("action");
            submit.result = QStringLiteral("result");
            act(now += step, submit, id, LegNo{leg});
            act(now += step, Pass{}, id, LegNo{leg}, QStringLiteral("other"));
        }
        act(now += step, Verify{QStringLiteral("finding")}, id, {}, QStringLiteral("third"));
        act(now += step, VisitCitizen{true, true, true, {}}, id);
        act(now + step, Close{CloseGround::Solved, {}}, id);
    }

    QVector<Event> events;

private:
    State &m_state;
};

} // namespace Yixian::Test
