// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"

#include <memory>

namespace Yixian {

// Puts together what a look far back needs: all cases that this session may see and that were touched since a moment, those of
// the hub's archive too, a page at a time. Owned by who looks, in the thread of the replica.
class PastReader final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<std::shared_ptr<const State>> &)>;

    PastReader(const Replica &replica, HubLink &link, QObject *parent = nullptr);

    // Whether the replica alone does not have them all.
    static bool isNeeded(const Replica &replica, Instant since);
    // Instead of what is under way. The reference data is that of now.
    void gather(Instant since, Done done);
    void cancel();
    bool isGathering() const { return m_done != nullptr; }

signals:
    void progress(qsizetype cases); // so many have come

private:
    void askNext();
    void take(const Result<PastCases> &page);

    const Replica &m_replica;
    HubLink &m_link;
    PastQuery m_query;
    std::shared_ptr<State> m_state;
    Done m_done;
    QTimer m_again;
};

} // namespace Yixian
