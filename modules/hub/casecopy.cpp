// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/casecopy.h"

#include <QDeadlineTimer>

namespace Yixian {

namespace {
constexpr std::chrono::milliseconds aStep{2}; // of the hub's thread at a time; commands come in between
}

CaseCopy::CaseCopy(const State &state, TurnLoop &turns, Instant earliest)
    : m_state(state)
    , m_earliest(earliest)
    , m_copy(std::make_shared<State>())
{
    m_copy->setReference(std::make_shared<const Reference>(state.reference()));
    m_copy->posts() = state.posts();
    m_copy->seq = state.seq;
    m_order = state.cases().keys();
    m_left = QSet<CaseId>(m_order.cbegin(), m_order.cend());
    connect(&turns, &TurnLoop::aboutToApply, this, [this](const Event &event) { copy(event.caseId); });
    connect(&m_next, &QTimer::timeout, this, &CaseCopy::step);
    m_next.start(0);
}

// What came in later is not in the list: it was not there yet.
void CaseCopy::copy(CaseId id)
{
    if (!m_left.remove(id))
        return;
    const Case *value = m_state.find(id);
    if (value && (value->open() || value->touched >= m_earliest))
        m_copy->put(*value);
}

void CaseCopy::step()
{
    const QDeadlineTimer enough(aStep);
    while (!m_order.isEmpty() && !enough.hasExpired())
        copy(m_order.takeLast());
    if (!m_order.isEmpty())
        return;
    m_next.stop();
    emit done();
}

} // namespace Yixian
