// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/crowd.h"

namespace Yixian::Test {

// Acts of random people on a few cases at a time, decided and applied as a hub would; for tests of what follows from a
// state, whatever led there.
class RandomActs
{
public:
    explicit RandomActs(quint32 seed, int casesAtOnce = 30)
        : m_crowd(seed)
        , m_casesAtOnce(casesAtOnce)
    {}

    Desk desk;
    QHash<CaseId, QString> addresses;
    QVector<Event> events;

    // One act asked for, with the stages that are due before it; whom it changed.
    QVector<CaseId> step()
    {
        QVector<CaseId> changed;
        desk.pass(Millis{1}); // nobody does two things in one instant
        if (m_cases.size() < m_casesAtOnce || m_crowd.chance(0.01)) {
            if (m_cases.size() >= m_casesAtOnce)
                m_cases.remove(m_crowd.below(m_casesAtOnce));
            begin(changed);
            return changed;
        }
        if (m_crowd.chance(0.25))
            desk.pass(std::chrono::minutes(m_crowd.below(40)));
        const CaseId id = m_cases[m_crowd.below(static_cast<int>(m_cases.size()))];
        while (auto stage = dueStage(desk.state, desk.value(id), desk.now, std::chrono::seconds(10)))
            record(*stage, changed);
        LegNo leg;
        const Case before = desk.value(id);
        const ActRule &rule = m_crowd.ruleFor(&before, &leg);
        if (rule.act == ActKind::StageReached || rule.act == ActKind::Note)
            return changed;
        Command command;
        command.id = QUuid::createUuid();
        command.caseId = id;
        command.leg = rule.target == ActTarget::Leg ? leg : LegNo{};
        command.act = m_crowd.actFor(rule, &before, desk.now);
        Actor actor = m_crowd.actorFor(m_crowd.roleFor(rule), &before);
        if (rule.act == ActKind::Undo) {
            command.undo = undoBasis(m_history[id]);
            if (command.undo)
                actor = command.undo->undone.by;
        }
        if (const auto event = decide(desk.state, actor, command, desk.now))
            record(*event, changed);
        return changed;
    }

private:
    void begin(QVector<CaseId> &changed)
    {
        static const QStringList categories{QStringLiteral("市政/供水/管道爆裂"), QStringLiteral("市容/占道"),
                                            QStringLiteral("噪声/施工")};
        Register act;
        act.street = m_crowd.chance(0.7) ? hongshan : wufeng;
        act.category = categories[m_crowd.below(3)];
        if (m_crowd.chance(0.5))
            act.upstream = QStringLiteral("FZ%1").arg(desk.state.seq);
        Command command;
        command.id = QUuid::createUuid();
        command.act = act;
        command.subject = Subject{QStringLiteral("x"), {}, {}, {}, {}};
        record(decide(desk.state, dispatcher(), command, desk.now).value(), changed);
        m_cases.append(changed.last());
        addresses.insert(changed.last(),
                         m_crowd.chance(0.8) ? QStringLiteral("福屿路 %1 号").arg(m_crowd.below(12)) : QString());
    }
    void record(Event event, QVector<CaseId> &changed)
    {
        event.seq = ++desk.state.seq;
        apply(desk.state, event);
        m_history[event.caseId].append(event);
        events.append(event);
        changed.append(event.caseId);
    }

    Crowd m_crowd;
    int m_casesAtOnce;
    QVector<CaseId> m_cases;
    QHash<CaseId, QVector<Event>> m_history;
};

} // namespace Yixian::Test
