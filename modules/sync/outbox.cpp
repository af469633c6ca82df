// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include <algorithm>

namespace Yixian {

void Outbox::add(SendCommand message, QObject *context, Done done)
{
    const QUuid id = message.command.id;
    m_entries.insert(id, {std::move(message), context, std::move(done), ++m_lastOrder, false});
    m_waiting.push_back(id);
}

const SendCommand *Outbox::next()
{
    if (m_waiting.empty() || m_inFlight >= mostInFlight)
        return nullptr;
    Entry &entry = m_entries[m_waiting.front()];
    m_waiting.pop_front();
    entry.sent = true;
    ++m_inFlight;
    return &entry.message;
}

void Outbox::settle(const QUuid &id, const Result<Ack> &result)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return; // answered before the link was lost and again after it
    const Entry entry = std::move(*it);
    m_entries.erase(it);
    if (entry.sent)
        --m_inFlight;
    else
        std::erase(m_waiting, id);
    if (entry.done && entry.context)
        entry.done(result);
}

void Outbox::putBack(const QUuid &id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || !it->sent)
        return;
    it->sent = false;
    --m_inFlight;
    m_waiting.push_back(id);
}

void Outbox::linkLost()
{
    // In the order they were given, before whatever was waiting behind them.
    std::deque<QUuid> again;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        if (std::exchange(it->sent, false))
            again.push_back(it.key());
    m_inFlight = 0;
    std::sort(again.begin(), again.end(), [this](const QUuid &a, const QUuid &b) {
        return m_entries[a].order < m_entries[b].order;
    });
    again.insert(again.end(), m_waiting.cbegin(), m_waiting.cend());
    m_waiting = std::move(again);
}

QVector<SendCommand> Outbox::all() const
{
    QVector<const Entry *> entries;
    for (const Entry &entry : m_entries)
        entries.append(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) { return a->order < b->order; });
    QVector<SendCommand> messages;
    for (const Entry *entry : std::as_const(entries))
        messages.append(entry->message);
    return messages;
}

void Outbox::clear()
{
    m_entries.clear();
    m_waiting.clear();
    m_inFlight = 0;
}

bool Outbox::pendingFor(CaseId id) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&](const Entry &entry) { return entry.message.command.caseId == id; });
}

} // namespace Yixian
