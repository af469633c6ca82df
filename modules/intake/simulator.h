// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/story.h"
#include "sync/hublink.h"

#include <set>

namespace Yixian {

struct SimulatorOptions
{
    double casesPerHour = 10;      // of hub time; 0: only the people act, on whatever comes in
    quint64 seed = 1;
    bool story = false;
    std::optional<Millis> storyReportIn;
    std::optional<qint64> mostCases;
    std::optional<Millis> runFor;  // of hub time
};

// A district that lives: new cases come in, its people accept, call, respond, arrive and close. Follows what really
// happened through a drill account's replica and asks the planner what comes next, so other people may act in between.
// Owned by a feed's main, same thread as the link.
class Simulator final : public QObject
{
    Q_OBJECT
public:
    Simulator(HubLink &link, const Replica &replica, const Scenario &scenario, const SimulatorOptions &options, QObject *parent = nullptr);

    qint64 registered() const { return m_registered; }
    qint64 acts() const { return m_acts; }
    qint64 refused() const { return m_refused; }

signals:
    void finished(); // runFor is over
    void refusedAct(const QString &caseNumber, const QByteArray &step, const Yixian::Error &error);

private:
    using StepKey = quint64;
    void begin();
    void replan(CaseId id);
    void forget(CaseId id);
    QVector<PlannedAct> planFor(const Case &value) const;
    void arm();
    void run();
    int carryOut(CaseId id, Instant now);
    void submit(const Case &value, PlannedAct act);
    void settle(StepKey key, CaseId id, const Result<Ack> &result);
    void registerNext();
    void registerStory();
    void send(const Actor &by, Command command, std::function<void(const Result<Ack> &)> done);
    static StepKey keyOf(CaseId id, const QByteArray &step);
    QString upstreamOf(qint64 index) const;

    HubLink &m_link;
    const Replica &m_replica;
    const Scenario &m_scenario;
    SimulatorOptions m_options;
    Planner m_planner;
    Story m_story;
    std::set<std::pair<Instant, CaseId>> m_queue;
    QHash<CaseId, Instant> m_planned;
    QSet<StepKey> m_taken;                 // asked for and not refused
    QHash<CaseId, QSet<int>> m_underWay;   // legs with an act whose effect is not seen yet; nobody acts on an old state
    QHash<StepKey, std::pair<int, Instant>> m_refusals; // how often, and when it may be tried again
    std::optional<Instant> m_nextCase, m_end;
    qint64 m_nextIndex = 0;
    qint64 m_registered = 0, m_acts = 0, m_refused = 0;
    QTimer m_timer;
    bool m_begun = false;
};

} // namespace Yixian
