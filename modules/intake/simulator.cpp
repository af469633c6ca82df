// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/simulator.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

constexpr int mostAtOnce = 200; // acts a turn, so that the hub's limit on commands is never reached
constexpr Millis breath{150};
constexpr int mostTries = 3;
constexpr Millis tryAgainAfter = std::chrono::minutes(20); // of hub time
const QUuid simulatorNamespace(QLatin1String("c2f4c1de-24b5-4f0f-8a53-0f7c9d1e6b11"));

bool isStory(const Case &value)
{
    return value.upstream.startsWith(QLatin1String("STORY-"));
}

} // namespace

Simulator::Simulator(HubLink &link, const Replica &replica, const Scenario &scenario, const SimulatorOptions &options, QObject *parent)
    : QObject(parent), m_link(link), m_replica(replica), m_scenario(scenario), m_options(options),
      m_planner(scenario, options.seed), m_story(scenario, options.storyReportIn)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Simulator::run);
    connect(&replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            begin();
        else
            m_timer.stop();
    });
    connect(&replica, &Replica::reset, this, [this] {
        m_queue.clear();
        m_planned.clear();
        m_underWay.clear();
        for (const Case &value : m_replica.state().cases())
            replan(value.id);
        arm();
    });
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        for (CaseId id : cases) {
            m_underWay.remove(id);
            replan(id);
        }
        arm();
    });
    connect(&replica, &Replica::pulse, this, [this] {
        if (!m_begun && m_replica.link() == LinkState::Live)
            begin();
    });
}

QString Simulator::upstreamOf(qint64 index) const
{
    return QStringLiteral("SIM-%1-%2").arg(m_options.seed).arg(index, 6, 10, QLatin1Char('0'));
}

// Only once hub time is known; after a lost link everything planned is still there.
void Simulator::begin()
{
    if (!m_replica.time().known())
        return;
    if (!std::exchange(m_begun, true)) {
        const QString prefix = QStringLiteral("SIM-%1-").arg(m_options.seed);
        for (const Case &value : m_replica.state().cases()) {
            if (value.upstream.startsWith(prefix))
                m_nextIndex = std::max(m_nextIndex, value.upstream.mid(prefix.size()).toLongLong() + 1);
            replan(value.id);
        }
        if (m_options.casesPerHour > 0)
            m_nextCase = m_replica.now();
        if (m_options.runFor)
            m_end = m_replica.now() + *m_options.runFor;
        if (m_options.story)
            registerStory();
    }
    arm();
}

QVector<PlannedAct> Simulator::planFor(const Case &value) const
{
    const Instant now = m_replica.now();
    QVector<PlannedAct> plan = isStory(value) ? m_story.plan(value, m_replica.reference(), now)
                                              : m_planner.plan(value, m_replica.reference(), now);
    for (PlannedAct &act : plan)
        if (const auto refusal = m_refusals.constFind(keyOf(value.id, act.step)); refusal != m_refusals.cend())
            act.at = std::max(act.at, refusal->second);
    const QSet<int> busy = m_underWay.value(value.id);
    plan.removeIf([&](const PlannedAct &act) {
        const StepKey key = keyOf(value.id, act.step);
        return busy.contains(act.command.leg.value) || m_taken.contains(key) || m_refusals.value(key).first >= mostTries;
    });
    return plan;
}

void Simulator::forget(CaseId id)
{
    const auto planned = m_planned.constFind(id);
    if (planned == m_planned.cend())
        return;
    m_queue.erase({planned.value(), id});
    m_planned.erase(planned);
}

void Simulator::replan(CaseId id)
{
    forget(id);
    const Case *value = m_replica.find(id);
    if (!value || !m_replica.hasReference() || !m_replica.time().known())
        return;
    const auto plan = planFor(*value);
    if (plan.isEmpty())
        return;
    const Instant next = std::min_element(plan.cbegin(), plan.cend(), [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; })->at;
    m_planned.insert(id, next);
    m_queue.insert({next, id});
}

void Simulator::arm()
{
    if (!m_begun || m_replica.link() != LinkState::Live)
        return;
    std::optional<Instant> next = m_nextCase;
    if (!m_queue.empty())
        next = next ? std::min(*next, m_queue.begin()->first) : m_queue.begin()->first;
    if (m_end)
        next = next ? std::min(*next, *m_end) : *m_end;
    if (!next)
        return m_timer.stop();
    const double real = std::ceil(static_cast<double>((*next - m_replica.now()).count()) / m_replica.time().speed());
    m_timer.start(std::clamp(Millis{static_cast<qint64>(real)}, Millis{0}, Millis{std::chrono::minutes(10)}));
}

void Simulator::run()
{
    if (m_replica.link() != LinkState::Live)
        return;
    const Instant now = m_replica.now();
    if (m_end && now >= *m_end) {
        m_timer.stop();
        return emit finished();
    }
    while (m_nextCase && *m_nextCase <= now)
        registerNext();
    int done = 0;
    while (!m_queue.empty() && m_queue.begin()->first <= now && done < mostAtOnce)
        done += carryOut(m_queue.begin()->second, now);
    if (done >= mostAtOnce)
        m_timer.start(breath);
    else
        arm();
}

// One act a leg at a time, the earliest first: the next one is planned when its effect is seen.
int Simulator::carryOut(CaseId id, Instant now)
{
    const Case *value = m_replica.find(id);
    int done = 0;
    if (value) {
        QVector<PlannedAct> plan = planFor(*value);
        std::stable_sort(plan.begin(), plan.end(), [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; });
        for (PlannedAct &act : plan) {
            if (act.at > now)
                break;
            if (m_underWay[id].contains(act.command.leg.value))
                continue;
            submit(*value, std::move(act));
            ++done;
        }
    }
    replan(id); // what was just asked for is no longer in the plan
    return done;
}

Simulator::StepKey Simulator::keyOf(CaseId id, const QByteArray &step)
{
    return static_cast<StepKey>(qHash(step, 0)) ^ (static_cast<quint64>(id.value) * 0x9e3779b97f4a7c15u);
}

void Simulator::submit(const Case &value, PlannedAct act)
{
    const StepKey key = keyOf(value.id, act.step);
    m_taken.insert(key);
    act.command.id = QUuid::createUuidV5(simulatorNamespace, QByteArray::number(m_options.seed) + '/' + value.number.toUtf8() + '/' + act.step);
    m_underWay[value.id].insert(act.command.leg.value);
    send(act.by, std::move(act.command), [this, key, id = value.id, number = value.number, step = act.step](const Result<Ack> &result) {
        settle(key, id, result);
        if (!result && result.error().code != ErrorCode::CommandReused)
            emit refusedAct(number, step, result.error());
    });
}

void Simulator::settle(StepKey key, CaseId id, const Result<Ack> &result)
{
    const bool doneBefore = result ? result->repeated : result.error().code == ErrorCode::CommandReused;
    if (result && !doneBefore) {
        ++m_acts;
        return; // its event follows
    }
    if (!doneBefore) {
        ++m_refused;
        m_taken.remove(key);
        auto &[tries, again] = m_refusals[key];
        ++tries;
        again = m_replica.now() + tryAgainAfter;
    }
    m_underWay.remove(id); // no event will come of it
    replan(id);
    arm();
}

void Simulator::send(const Actor &by, Command command, std::function<void(const Result<Ack> &)> done)
{
    m_link.submitAs(by, std::move(command), this, std::move(done));
}

void Simulator::registerNext()
{
    const QString upstream = upstreamOf(m_nextIndex);
    const Dice dice(m_options.seed, upstream);
    Command command = m_scenario.newCase(dice, upstream);
    command.id = QUuid::createUuidV5(simulatorNamespace, upstream.toUtf8());
    send(People::hotline(), std::move(command), [this](const Result<Ack> &result) {
        m_registered += result ? 1 : 0;
    });
    ++m_nextIndex;
    // Independent arrivals: exponential gaps.
    const double hours = -std::log(1.0 - dice.roll("gap")) / m_options.casesPerHour;
    m_nextCase = *m_nextCase + Millis{static_cast<qint64>(hours * 3'600'000)};
    if (m_options.mostCases && m_nextIndex >= *m_options.mostCases)
        m_nextCase.reset();
}

void Simulator::registerStory()
{
    const QString upstream = QStringLiteral("STORY-%1").arg(m_options.seed);
    Command command = m_story.newCase(upstream);
    command.id = QUuid::createUuidV5(simulatorNamespace, upstream.toUtf8());
    send(People::hotline(), std::move(command), [this](const Result<Ack> &result) {
        m_registered += result ? 1 : 0; // refused when it is on its way already: then it simply goes on
    });
}

} // namespace Yixian
