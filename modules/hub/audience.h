// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "hub/turnloop.h"
#include "protocol/codec.h"

#include <deque>
#include <map>
#include <memory>

namespace Yixian {

class Session;

// All sessions with the same role and unit: they are entitled to the same stream, so it is put together once for them
// all.
class Audience
{
public:
    Audience(Role role, UnitId unit, const State &state, const SubjectBook &subjects);

    Role role() const { return m_actor.role; }
    const UnitId &unit() const { return m_actor.unit; }
    bool sees(const Case &value) const { return visibleTo(m_actor, value); }
    bool seesAll() const;

    // Around each event: what was in scope before decides whether the case has to be introduced or taken away.
    void aboutToApply(const Event &event);
    void applied(const AppliedEvent &applied, const std::function<QByteArray()> &figures);
    // What was gathered since the last time becomes a piece of the stream that ends at this entry of the log. False where nothing was.
    bool endPiece(Seq seq, const QByteArray &hash);
    // How many there have been. Who comes live has what is in all of them.
    qint64 pieces() const { return m_forgotten + static_cast<qint64>(m_pieces.size()); }
    // Those after the first `had` of them as one frame of about a megabyte at most, made once for all who have had as many; there
    // must be one.
    struct Frame
    {
        QByteArray bytes;
        Seq seq = 0;       // where it ends
        qint64 pieces = 0; // how many one has had with it
    };
    Frame frameAfter(qint64 had);
    // Everybody has had so many.
    void forget(qint64 had);
    // What was gathered, as a frame instead of a piece, for who is an audience alone; empty where nothing was.
    QByteArray takeFrame(Seq seq, const QByteArray &hash);

    // A case as it stands, for snapshots and for what changed while a session was away.
    void addCase(StreamBuilder &stream, const Case &value) const;
    void addCase(StreamBuilder &stream, const Case &value, const Subject &subject) const;
    // The same by its number, for a crowd that catches up: encoded once for all of it. False where it is not to be seen.
    bool addKept(StreamBuilder &stream, CaseId id);
    void dropKept() { m_kept.clear(); }
    // One that came into the hub's memory or leaves it.
    void came(const Case &value);
    void left(const Case &value);

private:
    QByteArray subjectOf(const SubjectId &id) const;
    QByteArray encoded(const Subject &subject) const;
    QByteArray encoded(const Case &value) const;

    Actor m_actor;
    const State &m_state;
    const SubjectBook &m_subjects;
    struct Piece
    {
        QByteArray items;
        Seq seq;
        QByteArray hash;
    };

    QHash<CaseId, QByteArray> m_kept; // as items of a stream, as long as nothing happens to them
    StreamBuilder m_stream;           // the piece being gathered
    std::deque<Piece> m_pieces;
    qint64 m_forgotten = 0;
    std::map<qint64, Frame> m_frames; // up to the last piece, by how many lie before
    Seq m_lastSeq = 0; // of the last event this audience was entitled to
    bool m_sawBefore = false;
    QByteArray m_caseBefore;
};

} // namespace Yixian
