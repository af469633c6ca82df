// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"

#include <memory>
#include <QElapsedTimer>

namespace Yixian {

// What reaches further back than a replica: its cases and those of the hub's archive, as they stood when they were gathered.
// `said`: what this session may read of those of the archive, where it was asked for; the replica has its own.
struct WholePast
{
    State state;
    QHash<CaseId, Subject> said;
};

// Puts together what a look far back needs: all cases that this session may see and that were touched since a moment, those of
// the hub's archive too, a page at a time. Owned by who looks, in the thread of the replica.
class PastReader final : public QObject
{
    Q_OBJECT
public:
    enum class Keep { Cases, CasesAndWords };
    using Done = std::function<void(const Result<std::shared_ptr<const WholePast>> &)>;

    PastReader(const Replica &replica, HubLink &link, QObject *parent = nullptr);

    // Whether the replica alone does not have them all.
    static bool isNeeded(const Replica &replica, Instant since);
    // Instead of what is under way. The reference data is that of now.
    void gather(Instant since, Keep keep, Done done);
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
    std::shared_ptr<WholePast> m_past;
    Keep m_keep = Keep::Cases;
    Done m_done;
    QTimer m_again;
    QElapsedTimer m_asked; // the page that is waited for
};

} // namespace Yixian
