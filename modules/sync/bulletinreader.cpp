// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bulletinreader.h"

#include "protocol/signedbulletin.h"
#include "sync/shown.h"

namespace Yixian {

namespace {
constexpr std::chrono::seconds patience{20};
constexpr qint64 mostBytes = 64 * 1024 * 1024;
} // namespace

BulletinReader::BulletinReader(HubLink &link, const Replica &replica, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_replica(replica)
{
    const auto giveUp = [this] {
        endList(failure(ErrorCode::TimedOut));
        endRead(failure(ErrorCode::TimedOut));
    };
    for (QTimer *timer : {&m_listPatience, &m_readPatience}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, giveUp);
    }
}

void BulletinReader::list(const QString &kind, std::function<void(const Result<QVector<IssuedBulletin>> &)> done)
{
    if (!canAsk())
        return done(failure(ErrorCode::TimedOut));
    m_listing = Listing{kind, {}, std::move(done)};
    askRows();
}

void BulletinReader::askRows()
{
    const QVector<IssuedBulletin> &rows = m_listing->rows;
    m_listPatience.start(patience);
    m_link.askBulletins(m_listing->kind, rows.isEmpty() ? 0 : rows.last().seq, this, [this](const Result<IssuedBulletins> &answer) {
        if (answer)
            take(*answer);
        else
            endList(tl::unexpected(answer.error()));
    });
}

void BulletinReader::take(const IssuedBulletins &message)
{
    if (!m_listing)
        return;
    for (IssuedBulletin row : message.rows) {
        IssuedBulletin::visit(row, ShownTexts{});
        m_listing->rows.append(row);
    }
    if (message.more && !message.rows.isEmpty())
        askRows();
    else
        endList(m_listing->rows);
}

void BulletinReader::endList(const Result<QVector<IssuedBulletin>> &answer)
{
    m_listPatience.stop();
    const Result<QVector<IssuedBulletin>> given = answer; // it may be part of what goes now
    if (const auto listing = std::exchange(m_listing, std::nullopt))
        listing->done(given);
}

void BulletinReader::read(const IssuedBulletin &issued, bool persons,
                          std::function<void(const Result<ReadBulletin> &)> done)
{
    if (!canAsk())
        return done(failure(ErrorCode::TimedOut));
    m_reading = Reading{{issued, {}, {}, false}, persons && !issued.personsDigest.isEmpty(), false, std::move(done)};
    askPiece();
}

void BulletinReader::askPiece()
{
    const ReadBulletin &read = m_reading->read;
    m_readPatience.start(patience);
    m_link.askBulletinText(read.issued.seq, m_reading->atPersons, (m_reading->atPersons ? read.persons : read.open).size(), this,
                           [this](const Result<BulletinText> &answer) {
                               if (answer)
                                   take(*answer);
                               else
                                   endRead(tl::unexpected(answer.error()));
                           });
}

void BulletinReader::take(const BulletinText &message)
{
    if (!m_reading)
        return;
    ReadBulletin &read = m_reading->read;
    QByteArray &part = m_reading->atPersons ? read.persons : read.open;
    if (message.from != part.size() || message.total > mostBytes ||
        (message.bytes.isEmpty() && part.size() < message.total))
        return endRead(failure(ErrorCode::MalformedFrame));
    if (message.total == 0)
        return endRead(failure(ErrorCode::UnknownBulletin, {read.issued.issue}));
    part += message.bytes;
    if (part.size() < message.total)
        return askPiece();
    if (m_reading->persons && !m_reading->atPersons) {
        m_reading->atPersons = true;
        return askPiece();
    }
    read.genuine = bulletinDigest(read.open) == read.issued.digest &&
                   (!m_reading->persons || bulletinDigest(read.persons) == read.issued.personsDigest) &&
                   isGenuine(read.issued, m_link.log(), m_link.signingKey());
    endRead(read);
}

void BulletinReader::endRead(const Result<ReadBulletin> &answer)
{
    m_readPatience.stop();
    const Result<ReadBulletin> given = answer; // it may be part of what goes now
    if (const auto reading = std::exchange(m_reading, std::nullopt))
        reading->done(given);
}

} // namespace Yixian
