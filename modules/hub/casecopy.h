// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/turnloop.h"

namespace Yixian {

// The cases of one moment, for another thread: gone through a little at a time while the hub goes on, each as it was when the
// copy began, because whatever is about to change is copied first. Owned by who wants it, in the hub's thread.
class CaseCopy final : public QObject
{
    Q_OBJECT
public:
    // Begins at once.
    CaseCopy(const State &state, TurnLoop &turns);

    // Once, when it is done.
    CaseStore::Packed take() { return std::move(m_copy); }

signals:
    void done();

private:
    void copyFirst(CaseId id);
    void step();

    const State &m_state;
    CaseStore::Packed m_copy;
    qint64 m_next;         // downwards, so that what comes in later is never met
    QSet<CaseId> m_copied; // of those that are still to come
    QTimer m_timer;
};

} // namespace Yixian
