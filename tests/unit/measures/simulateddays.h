// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/planner.h"
#include "measures/casefacts.h"
#include "measures/facttable.h"
#include "support/district.h"

#include <QFile>

namespace Yixian::Test {

// A state, its address book, its moment, and the history that the definitions are read from a second time.
struct Told
{
    std::shared_ptr<State> state;
    Instant now;
    QVector<Event> events;
    QHash<CaseId, QString> addresses;

    FactTable facts() const
    {
        FactTable table;
        for (const Case &value : state->cases())
            table.update(value.id, factsOf(value, state->reference(), addresses.value(value.id)));
        return table;
    }
};

// The people of the simulated district, case by case, for some days; decided and applied as a hub would.
class SimulatedDays
{
public:
    explicit SimulatedDays(quint64 seed)
        : m_seed(seed)
        , m_scenario(Scenario::fromJson(document()).value())
        , m_planner(m_scenario, seed)
    {
        told.state = std::make_shared<State>();
        told.state->setReference(district());
    }

    Told told;

    void play(int cases, Instant from, Instant now)
    {
        told.now = now;
        for (int i = 0; i < cases; ++i)
            one(QStringLiteral("S%1").arg(i), from + (now - from) / cases * i);
    }

private:
    static QByteArray document()
    {
        QFile file(QStringLiteral(YIXIAN_SOURCE_DIR "/resources/demo/district-life.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void record(Event event)
    {
        event.seq = ++told.state->seq;
        apply(*told.state, event);
        told.events.append(event);
    }
    void stages(CaseId id, Instant until)
    {
        for (;;) {
            const auto next = nextStage(*told.state->find(id));
            if (!next || *next > until)
                return;
            const auto stage =
                dueStage(*told.state, *told.state->find(id), *next + Millis{1}, std::chrono::seconds(10));
            if (!stage)
                return;
            record(*stage);
        }
    }
    void one(const QString &name, Instant from)
    {
        Command command = m_scenario.newCase(Dice(m_seed, name), name);
        command.id = QUuid::createUuid();
        const auto registered = decide(*told.state, People::hotline(), command, from);
        if (!registered)
            qFatal("register");
        record(*registered);
        const CaseId id = registered->caseId;
        told.addresses.insert(id, QStringLiteral("街 %1 号").arg(id.value % 17));
        QSet<QByteArray> taken;
        Instant now = from;
        for (int step = 0; step < 400; ++step) {
            auto acts = m_planner.plan(*told.state->find(id), told.state->reference(), now);
            acts.removeIf([&](const PlannedAct &act) { return taken.contains(act.step); });
            const auto next = std::min_element(acts.begin(), acts.end(),
                                               [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; });
            if (next == acts.end() || next->at > told.now)
                break;
            now = std::max(now, next->at);
            stages(id, now);
            taken.insert(next->step);
            if (const auto event = decide(*told.state, next->by, next->command, now))
                record(*event);
        }
        stages(id, told.now);
    }

    quint64 m_seed;
    Scenario m_scenario;
    Planner m_planner;
};

} // namespace Yixian::Test
