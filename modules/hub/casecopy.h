// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/turnloop.h"

namespace Yixian {

// The state as it is at one moment, copied a little at a time: whatever is about to change meanwhile is copied first.
// For another thread, which it is given to. Owned by who wants it, in the hub's thread.
class CaseCopy final : public QObject
{
    Q_OBJECT
public:
    // Of the cases that are open, or were touched since `earliest`; begins at once.
    CaseCopy(const State &state, TurnLoop &turns, Instant earliest);

    // Once, when it is done.
    std::shared_ptr<State> take() { return std::move(m_copy); }

signals:
    void done();

private:
    void copy(CaseId id);
    void step();

    const State &m_state;
    const Instant m_earliest;
    std::shared_ptr<State> m_copy;
    QSet<CaseId> m_left;
    QVector<CaseId> m_order;
    QTimer m_next;
};

} // namespace Yixian
