// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/audience.h"

#include "domain/acttable.h"
#include "hub/masking.h"

namespace Yixian {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024; // of one frame, about: a console takes four times as much

} // namespace

Audience::Audience(Role role, UnitId unit, const State &state, const SubjectBook &subjects)
    : m_state(state)
    , m_subjects(subjects)
    , m_lastSeq(state.seq)
{
    m_actor.role = role;
    m_actor.unit = std::move(unit);
}

bool Audience::seesAll() const
{
    return m_actor.role != Role::SubCenter && m_actor.role != Role::Unit && m_actor.role != Role::Feed &&
           m_actor.role != Role::Security;
}

QByteArray Audience::subjectOf(const SubjectId &id) const
{
    const auto it = m_subjects.constFind(id);
    return it == m_subjects.cend() ? QByteArray() : encoded(*it);
}

QByteArray Audience::encoded(const Subject &subject) const
{
    const auto masked = maskedFor(m_actor.role, subject);
    return masked ? encodeSubject(*masked) : QByteArray();
}

QByteArray Audience::encoded(const Case &value) const
{
    const Disclosure disclosure = disclosureFor(m_actor.role);
    return anySealedFor(m_actor, value) ? encodeCase(sealed(m_actor, value), disclosure)
                                        : encodeCase(value, disclosure);
}

void Audience::addCase(StreamBuilder &stream, const Case &value) const
{
    stream.addCase(encoded(value), subjectOf(value.subject));
}

void Audience::addCase(StreamBuilder &stream, const Case &value, const Subject &subject) const
{
    stream.addCase(encoded(value), encoded(subject));
}

bool Audience::addKept(StreamBuilder &stream, CaseId id)
{
    if (const auto kept = m_kept.constFind(id); kept != m_kept.cend()) {
        stream.add(*kept);
        return true;
    }
    const Case *value = m_state.cases().glance(id);
    if (!value || !sees(*value))
        return false;
    StreamBuilder alone;
    addCase(alone, *value);
    const QByteArray items = alone.takeItems();
    stream.add(items);
    m_kept.insert(id, items);
    return true;
}

void Audience::came(const Case &value)
{
    m_kept.remove(value.id);
    if (sees(value))
        addCase(m_stream, value);
}

void Audience::left(const Case &value)
{
    m_kept.remove(value.id);
    if (sees(value))
        m_stream.addDrop(value.id);
}

void Audience::aboutToApply(const Event &event)
{
    if (event.caseId == CaseId{})
        m_kept.clear(); // who may see what hangs on the district too
    else
        m_kept.remove(event.caseId);
    if (seesAll())
        return;
    const Case *value = m_state.find(event.caseId);
    m_sawBefore = value && sees(*value);
    // Only an act that changes who is concerned can bring a case in: keep its state from just before for those.
    const ActKind kind = kindOf(event.act);
    const bool mayEnter = kind == ActKind::MakeCall || kind == ActKind::AddUnit || kind == ActKind::Route ||
                          kind == ActKind::Accept || kind == ActKind::Undo;
    m_caseBefore = value && !m_sawBefore && mayEnter ? encoded(*value) : QByteArray();
}

void Audience::applied(const AppliedEvent &applied, const std::function<QByteArray()> &figures)
{
    const Event &event = applied.event;
    if (!concernedBy(m_actor, event))
        return;
    const bool ofDistrict = actRule(kindOf(event.act)).target == ActTarget::District;
    const Case *value = m_state.find(event.caseId);
    const bool seesNow = ofDistrict || (value && sees(*value) && m_actor.role != Role::Feed);
    const bool sawBefore =
        seesAll() || m_sawBefore || ofDistrict || actRule(kindOf(event.act)).target == ActTarget::NewCase;
    if (!seesNow && !m_sawBefore)
        return;
    if (!seesNow) {
        m_stream.addDrop(event.caseId);
        m_lastSeq = event.seq;
        return;
    }
    // What is said of the district itself is for everybody whom it concerns; a wall needs nobody's login name.
    const bool full = (ofDistrict && m_actor.role != Role::Wall) || disclosureFor(m_actor.role) == Disclosure::Full;
    if (!sawBefore)
        m_stream.addCase(m_caseBefore, subjectOf(value->subject));
    if (value && mayBeSealed(kindOf(event.act)))
        m_stream.addEvent(encodeEvent(sealed(m_actor, *value, event), disclosureFor(m_actor.role)), m_lastSeq, {});
    else
        m_stream.addEvent(full ? applied.body : figures(), m_lastSeq, subjectOf(event.subject));
    m_lastSeq = event.seq;
    if (value && needsRefresh(event, *value))
        addCase(m_stream, *value);
}

bool Audience::endPiece(Seq seq, const QByteArray &hash)
{
    if (m_stream.isEmpty())
        return false;
    m_pieces.push_back({m_stream.takeItems(), seq, hash});
    m_frames.clear();
    return true;
}

Audience::Frame Audience::frameAfter(qint64 had)
{
    Frame &frame = m_frames[had];
    if (frame.bytes.isEmpty()) {
        StreamBuilder stream;
        auto piece = m_pieces.cbegin() + (had - m_forgotten);
        for (; piece != m_pieces.cend() && stream.size() < mostBytes; ++piece)
            stream.add(piece->items);
        const Piece &last = *std::prev(piece);
        frame = {stream.take(false, last.seq, last.hash), last.seq, m_forgotten + (piece - m_pieces.cbegin())};
    }
    return frame;
}

QByteArray Audience::takeFrame(Seq seq, const QByteArray &hash)
{
    return m_stream.isEmpty() ? QByteArray() : m_stream.take(false, seq, hash);
}

void Audience::forget(qint64 had)
{
    m_frames.erase(m_frames.begin(), m_frames.lower_bound(had));
    for (; m_forgotten < had; ++m_forgotten)
        m_pieces.pop_front();
}

} // namespace Yixian
