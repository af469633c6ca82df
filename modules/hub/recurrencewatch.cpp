// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recurrencewatch.h"

#include "domain/place.h"

namespace Yixian {

RecurrenceWatch::RecurrenceWatch(const State &state, const SubjectBook &subjects, TurnLoop &turns)
    : m_state(state)
    , m_subjects(subjects)
    , m_turns(turns)
{}

void RecurrenceWatch::start()
{
    for (const Case &value : m_state.cases())
        if (value.closed)
            remember(value);
    for (const Case &value : m_state.cases())
        if (value.open() && value.accepted)
            look(value);
    connect(&m_turns, &TurnLoop::applied, this, [this](const AppliedEvent &applied) { this->applied(applied.event); });
}

void RecurrenceWatch::applied(const Event &event)
{
    const ActKind act = kindOf(event.act);
    const Case *value = act == ActKind::Accept || act == ActKind::Close ? m_state.find(event.caseId) : nullptr;
    if (!value)
        return;
    if (act == ActKind::Close)
        remember(*value);
    else
        look(*value);
}

QString RecurrenceWatch::keyOf(const Case &value) const
{
    const auto subject = m_subjects.constFind(value.subject);
    const QString where = subject == m_subjects.cend() ? QString() : placeKey(subject->address);
    if (where.isEmpty() || value.category.isEmpty() || value.street.isNull())
        return {};
    return QString(value.street.value + u'\n' + value.category + u'\n' + where);
}

void RecurrenceWatch::remember(const Case &closed)
{
    const QString key = keyOf(closed);
    if (!key.isEmpty() && (!m_last.contains(key) || m_last[key].at < *closed.closed))
        m_last.insert(key, {closed.id, *closed.closed});
}

void RecurrenceWatch::forget(const Case &closed)
{
    const auto it = m_last.constFind(keyOf(closed));
    if (it != m_last.cend() && it->id == closed.id)
        m_last.erase(it);
}

void RecurrenceWatch::look(const Case &accepted)
{
    const auto last = m_last.constFind(keyOf(accepted));
    if (last == m_last.cend() || last->id == accepted.id || !accepted.recurrenceOf.isNull())
        return;
    if (accepted.registered - last->at > m_state.reference().rulesAt(accepted.registered).recursWithin)
        return;
    Command command;
    command.id = QUuid::createUuid();
    command.caseId = accepted.id;
    command.act = ProposeRecurrence{last->id, {}};
    // Not from inside the turn that is being told.
    QMetaObject::invokeMethod(
        &m_turns,
        [&turns = m_turns, command = std::move(command)] {
            turns.ask({Actor{}, command, [](const Result<Ack> &) {}});
        },
        Qt::QueuedConnection);
}

} // namespace Yixian
