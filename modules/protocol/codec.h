// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"

namespace Yixian {

// How much of what people wrote an encoded event carries (DOMAIN 9).
enum class Disclosure { Full, Figures };

// An event as it stands in the log and on the wire. Figures leaves out free text and names.
QByteArray encodeEvent(const Event &event, Disclosure disclosure = Disclosure::Full);
Result<Event> decodeEvent(const QByteArray &json);

// A case as it stands in a snapshot.
QByteArray encodeCase(const Case &value, Disclosure disclosure = Disclosure::Full);
Result<Case> decodeCase(const QByteArray &json);
QByteArray encodeSubject(const Subject &subject);

QByteArray encode(const ClientMessage &message);
QByteArray encode(const ServerMessage &message);
// MalformedFrame for anything that is not JSON of the right shape (Json::Reader says how strict), UnknownMessage for a new type.
Result<ClientMessage> decodeClientMessage(const QByteArray &frame);
Result<ServerMessage> decodeServerMessage(const QByteArray &frame);

// Puts a stream frame together from parts that are already encoded, so that an event is encoded once for all who get it.
class StreamBuilder
{
public:
    void addCase(const QByteArray &value, const QByteArray &subject);
    void addEvent(const QByteArray &event, Seq prev, const QByteArray &subject);
    void addDrop(CaseId id);
    bool isEmpty() const { return m_items.isEmpty(); }
    qsizetype size() const { return m_items.size(); }
    // What was added so far, for another builder's add(); this one is empty then.
    QByteArray takeItems() { return std::exchange(m_items, {}); }
    void add(const QByteArray &items);
    QByteArray take(bool snapshot, Seq seq, const QByteArray &hash, qint64 total = 0);
    // The answer to a question about past cases.
    QByteArray takePast(qint64 id, bool more);

private:
    void begin();
    QByteArray m_items;
};

// What a snapshot says of the district; fields it does not know are skipped.
Result<ReferenceData> readReferenceData(const QByteArray &json);
QByteArray written(const ReferenceData &data);

// The whole state of a hub, for its snapshot.
QByteArray encodeState(const QVector<Case> &cases, const QJsonObject &extra);
// The same case by case, for who takes what is written while it goes on: of a district of years it is hundreds of megabytes.
class StateEncoder
{
public:
    explicit StateEncoder(const QJsonObject &extra);
    void add(const Case &value);
    qsizetype size() const { return m_bytes.size(); }
    // What was written since the last time.
    QByteArray take() { return std::exchange(m_bytes, {}); }
    // The rest. Nothing can be added after that.
    QByteArray end();

private:
    QByteArray m_bytes;
    bool m_first = true;
};
struct DecodedState
{
    QVector<Case> cases;
    QJsonObject extra;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("extra", s.extra);
        v("cases", s.cases);
    }
};
Result<DecodedState> decodeState(const QByteArray &json);

} // namespace Yixian
