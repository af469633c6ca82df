// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include <algorithm>

namespace Yixian {

void Outbox::add(SendCommand message, QObject *context, Done done)
{
    const QUuid id = message.command.id;
    const auto known = m_entries.find(id);
    if (known != m_entries.end())
        return known->askers.push_back({context, std::move(done)});
    m_entries.insert(id, {std::move(message), {{context, std::move(done)}}, ++m_lastOrder, false});
    m_waiting.push_back(id);
}

const SendCommand *Outbox::next()
{
    if (m_inFlight >= mostInFlight)
        return nullptr;
    const auto id = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [this](const QUuid &waiting) {
        return !m_underWay.contains(m_entries[waiting].message.command.caseId);
    });
    if (id == m_waiting.cend())
        return nullptr;
    Entry &entry = m_entries[*id];
    m_waiting.erase(id);
    entry.sent = true;
    ++m_inFlight;
    if (const CaseId about = entry.message.command.caseId; !about.isNull())
        m_underWay.insert(about);
    return &entry.message;
}

std::optional<Command> Outbox::settle(const QUuid &id, const Result<Ack> &result)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return std::nullopt; // answered before the link was lost and again after it
    if (it->sent)
        takeBack(*it);
    else
        std::erase(m_waiting, id);
    Entry entry = std::move(*it);
    m_entries.erase(it);
    const bool heard = std::any_of(entry.askers.cbegin(), entry.askers.cend(), [](const Asker &asker) { return !asker.context.isNull(); });
    Result<Ack> told = result;
    for (const Asker &asker : entry.askers) {
        if (asker.done && asker.context)
            asker.done(told);
        if (told)
            told->repeated = true;
    }
    return heard ? std::nullopt : std::optional(std::move(entry.message.command));
}

void Outbox::takeBack(Entry &entry)
{
    entry.sent = false;
    --m_inFlight;
    m_underWay.remove(entry.message.command.caseId);
}

// In its place among those that wait.
void Outbox::waitAgain(const QUuid &id, Entry &entry)
{
    takeBack(entry);
    const auto before = [this](const QUuid &one, qint64 order) { return m_entries[one].order < order; };
    m_waiting.insert(std::lower_bound(m_waiting.begin(), m_waiting.end(), entry.order, before), id);
}

void Outbox::putBack(const QUuid &id)
{
    const auto it = m_entries.find(id);
    if (it != m_entries.end() && it->sent)
        waitAgain(id, *it);
}

void Outbox::linkLost()
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        if (it->sent)
            waitAgain(it.key(), *it);
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
    m_underWay.clear();
    m_inFlight = 0;
}

bool Outbox::pendingFor(CaseId id) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&](const Entry &entry) { return entry.message.command.caseId == id; });
}

} // namespace Yixian
