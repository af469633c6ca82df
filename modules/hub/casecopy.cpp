// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/casecopy.h"

#include <QDeadlineTimer>

namespace Yixian {

namespace {
constexpr std::chrono::milliseconds aStep{2}; // of the hub's thread at a time; commands come in between
}

CaseCopy::CaseCopy(const State &state, TurnLoop &turns)
    : m_state(state)
    , m_next(state.counters().lastCase)
{
    connect(&turns, &TurnLoop::aboutToApply, this, [this](const Event &event) { copyFirst(event.caseId); });
    connect(&m_timer, &QTimer::timeout, this, &CaseCopy::step);
    m_timer.start(0);
}

void CaseCopy::copyFirst(CaseId id)
{
    if (id.value > m_next || m_copied.contains(id) || !m_state.cases().contains(id))
        return;
    m_copied.insert(id);
    m_state.cases().packInto(m_copy, id);
}

void CaseCopy::step()
{
    for (const QDeadlineTimer enough(aStep); m_next > 0 && !enough.hasExpired(); --m_next) {
        const CaseId id{m_next};
        if (!m_copied.remove(id) && m_state.cases().contains(id))
            m_state.cases().packInto(m_copy, id);
    }
    if (m_next > 0)
        return;
    m_timer.stop();
    m_copy.words = m_state.cases().words(); // with those that packing added
    emit done();
}

} // namespace Yixian
