// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/alarms.h"

#include "domain/unreached.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr std::chrono::seconds silenceLasts{60};
constexpr int mostSilences = 3;
constexpr std::chrono::seconds repeatP1{30}; // until it is confirmed
constexpr std::chrono::minutes repeatP2{2};  // once

} // namespace

Alarms::Alarms(const Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    connect(&replica, &Replica::eventApplied, this, &Alarms::take);
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        for (CaseId id : cases)
            if (const Case *value = m_replica.find(id))
                watchCase(*value);
            else
                m_due.removeIf([id](QMap<Called, Instant>::iterator one) { return one.key().first == id; });
        dropSettled();
    });
    connect(&replica, &Replica::reset, this, &Alarms::watchAll);
    connect(&replica, &Replica::linkChanged, this, &Alarms::dropSettled);
    connect(&replica, &Replica::meChanged, this, &Alarms::startOver);
    watchAll();
}

void Alarms::startOver()
{
    m_waiting.clear();
    m_raised.clear();
    watchAll();
    emit changed();
}

void Alarms::take(const Event &event)
{
    if (const auto *act = std::get_if<Register>(&event.act); act && (act->urgency != Urgency::Normal || act->flags.has(CaseFlags::Urgent)))
        add({Alarm::Kind::NewCase, event.caseId, 0, BadgeKind::P3});
    else if (const auto *stage = std::get_if<StageReached>(&event.act); stage && concernsMe(*stage, event))
        add({Alarm::Kind::Limit, event.caseId, stage->clock.value, badgeOf(stage->stage)});
    else if (kindOf(event.act) != ActKind::DutyGap || (m_replica.me().role != Role::Dispatcher && m_replica.me().role != Role::Chief))
        return; // a gap in the roster the window says, until it is seen
    emit sounded();
}

// A limit that was passed, or is about to be, and reached a post of this console; and a post in which there is nobody, which
// is the district's business. What is shelved comes back by itself.
bool Alarms::concernsMe(const StageReached &stage, const Event &event) const
{
    const Case *value = m_replica.find(event.caseId);
    if (stage.stage < Stage::Near || stage.late || (value && stage.stage < Stage::Breached && value->shelf(stage.clock, event.at)))
        return false;
    const Actor &me = m_replica.me();
    const bool desk = me.role == Role::Dispatcher || me.role == Role::Chief;
    return std::any_of(stage.notices.cbegin(), stage.notices.cend(), [&](const Notice &notice) {
        if (desk)
            return notice.nobody || notice.post == Post::DistrictChief;
        return !me.unit.isNull() && notice.unit == me.unit;
    });
}

void Alarms::add(const Alarm &alarm)
{
    // A later stage of the same limit takes the place of the earlier.
    m_waiting.removeIf([&](const Waiting &one) { return one.alarm.kind == alarm.kind && one.alarm.id == alarm.id && one.alarm.no == alarm.no; });
    std::optional<Millis> again;
    if (alarm.level == BadgeKind::P1)
        again = m_replica.time().monotonic() + repeatP1;
    else if (alarm.level == BadgeKind::P2)
        again = m_replica.time().monotonic() + repeatP2;
    m_waiting.append({alarm, again});
    emit changed();
}

void Alarms::watchCase(const Case &value)
{
    for (const Leg &leg : value.legs) {
        const Called called(value.id, leg.no);
        const auto from = isCaller(m_replica.me(), value, leg) ? unreachedFrom(leg, m_replica.reference()) : std::nullopt;
        if (!from) {
            m_due.remove(called);
            m_raised.remove(called);
        } else if (!m_raised.contains(called)) {
            m_due.insert(called, *from);
        }
    }
}

void Alarms::watchAll()
{
    m_due.clear();
    for (const Case &value : m_replica.state().cases())
        watchCase(value);
    dropSettled();
}

bool Alarms::lasts(const Alarm &alarm) const
{
    const Case *value = m_replica.find(alarm.id);
    if (!value)
        return false;
    switch (alarm.kind) {
    case Alarm::Kind::NewCase: return value->state == CaseState::Received;
    case Alarm::Kind::Limit: return alarm.no < value->clocks.size() && value->clocks[alarm.no].ticking();
    case Alarm::Kind::Unreached: {
        const Leg *leg = value->leg(LegNo{alarm.no});
        return leg && unreachedFrom(*leg, m_replica.reference());
    }
    }
    return false;
}

// Not while cases are still coming in: what is not there yet is not settled.
void Alarms::dropSettled()
{
    if (!m_replica.isFresh())
        return;
    if (m_waiting.removeIf([this](const Waiting &one) { return !lasts(one.alarm); }) > 0)
        emit changed();
}

void Alarms::tick()
{
    bool due = false; // one tone for all
    // While the line is down nobody here can know what reached whom.
    if (m_replica.isFresh() && !m_replica.lookingBack() && m_replica.time().known()) {
        const Instant now = m_replica.now();
        for (auto it = m_due.begin(); it != m_due.end();) {
            if (*it > now) {
                ++it;
                continue;
            }
            const Called called = it.key();
            it = m_due.erase(it);
            m_raised.insert(called);
            add({Alarm::Kind::Unreached, called.first, called.second.value, BadgeKind::P2});
            due = true;
        }
    }
    const Millis at = m_replica.time().monotonic();
    for (Waiting &one : m_waiting) {
        if (!one.again || *one.again > at)
            continue;
        due = true;
        one.again = one.alarm.level == BadgeKind::P1 ? std::optional<Millis>(at + repeatP1) : std::nullopt;
    }
    if (due)
        emit sounded();
}

QVector<Alarm> Alarms::unseen() const
{
    QVector<Alarm> alarms;
    for (const Waiting &one : m_waiting)
        alarms.append(one.alarm);
    return alarms;
}

std::optional<Alarm> Alarms::confirm()
{
    if (m_waiting.isEmpty())
        return {};
    const Alarm alarm = m_waiting.takeFirst().alarm;
    emit changed();
    return alarm;
}

bool Alarms::silence()
{
    const Millis at = m_replica.time().monotonic();
    if (!m_silentUntil || at > *m_silentUntil + silenceLasts)
        m_silences = 0; // it was heard again for a while
    if (m_silences >= mostSilences)
        return false;
    ++m_silences;
    m_silentUntil = at + silenceLasts;
    return true;
}

Millis Alarms::silentFor() const
{
    return m_silentUntil ? std::max(Millis{0}, *m_silentUntil - m_replica.time().monotonic()) : Millis{0};
}

} // namespace Yixian
