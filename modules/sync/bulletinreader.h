// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"

namespace Yixian {

// A bulletin as it was issued, in the bytes that were frozen.
struct ReadBulletin
{
    IssuedBulletin issued;
    QByteArray open, persons;
    bool genuine = false; // the bytes are those of its digests, and its signature is that of the key it names
};

// Asks the hub what was issued and what it says, piece by piece, and checks digests and signature. One question of each
// kind at a time: a new one replaces the old. TimedOut where the link is lost or nothing comes. Owned by a page, in its
// thread.
class BulletinReader final : public QObject
{
    Q_OBJECT
public:
    BulletinReader(HubLink &link, const Replica &replica, QObject *parent = nullptr);

    bool canAsk() const { return m_link.isConnected() && m_replica.link() == LinkState::Live; }
    // All of a kind ("monthly"), the newest first.
    void list(const QString &kind, std::function<void(const Result<QVector<IssuedBulletin>> &)> done);
    void read(const IssuedBulletin &issued, bool persons, std::function<void(const Result<ReadBulletin> &)> done);

private:
    void take(const IssuedBulletins &message);
    void take(const BulletinText &message);
    void askRows();
    void askPiece();
    void endList(const Result<QVector<IssuedBulletin>> &answer);
    void endRead(const Result<ReadBulletin> &answer);

    struct Listing
    {
        QString kind;
        QVector<IssuedBulletin> rows;
        std::function<void(const Result<QVector<IssuedBulletin>> &)> done;
    };
    struct Reading
    {
        ReadBulletin read;
        bool persons = false; // wanted, and the part that comes now
        bool atPersons = false;
        std::function<void(const Result<ReadBulletin> &)> done;
    };
    HubLink &m_link;
    const Replica &m_replica;
    std::optional<Listing> m_listing;
    std::optional<Reading> m_reading;
    QTimer m_listPatience, m_readPatience;
};

} // namespace Yixian
