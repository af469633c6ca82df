// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pastreader.h"

namespace Yixian {

namespace {
constexpr int atOnce = 200;
constexpr Millis patience{500}; // when the hub is asked too much
constexpr Millis between{80};   // half of what one may ask is left for the person at this console
} // namespace

PastReader::PastReader(const Replica &replica, HubLink &link, QObject *parent) : QObject(parent), m_replica(replica), m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PastReader::askNext);
}

bool PastReader::isNeeded(const Replica &replica, Instant since)
{
    return since < replica.now() - archivedAfter;
}

void PastReader::gather(Instant since, Keep keep, Done done)
{
    cancel();
    m_done = std::move(done);
    m_keep = keep;
    m_query = {};
    m_query.touchedSince = since;
    m_query.limit = atOnce;
    m_past = std::make_shared<WholePast>();
    m_past->state.setReference(std::make_shared<const Reference>(m_replica.reference()));
    askNext();
}

void PastReader::cancel()
{
    m_again.stop();
    m_done = nullptr;
    m_past.reset();
}

void PastReader::askNext()
{
    m_asked.start();
    m_link.askPast(m_query, this, [this](const Result<PastCases> &page) { take(page); });
}

// What the replica has is the newer; it comes last, because cases may come back meanwhile.
void PastReader::take(const Result<PastCases> &page)
{
    if (!m_done)
        return;
    if (!page && page.error().code == ErrorCode::Busy)
        return m_again.start(patience);
    if (!page)
        return std::exchange(m_done, nullptr)(tl::unexpected(page.error()));
    for (const auto &[value, subject] : page->cases) {
        m_past->state.put(value);
        if (m_keep == Keep::CasesAndWords)
            m_past->said.insert(value.id, subject);
        m_query.before = value.id;
    }
    m_past->state.rest();
    emit progress(m_past->state.cases().size());
    if (page->more && !page->cases.isEmpty())
        return m_again.start(std::max(Millis{0}, between - Millis{m_asked.elapsed()}));
    for (const Case &value : m_replica.state().cases())
        m_past->state.put(value);
    m_past->state.posts() = m_replica.state().posts();
    m_past->state.seq = m_replica.state().seq;
    const std::shared_ptr<const WholePast> whole = std::exchange(m_past, nullptr);
    std::exchange(m_done, nullptr)(whole);
}

} // namespace Yixian
