// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/replica.h"

#include "domain/acttable.h"
#include "protocol/referencedata.h"
#include "sync/shown.h"

namespace Yixian {

Replica::Replica(std::function<Millis()> monotonic, QObject *parent) : QObject(parent), m_time(std::move(monotonic)) {}

void Replica::setLink(LinkState link)
{
    if (m_link == link)
        return;
    m_link = link;
    emit linkChanged(link);
}

void Replica::heard()
{
    if (m_time.known() && m_live)
        m_asOf = m_time.now();
    emit pulse();
}

void Replica::take(const Welcome &welcome)
{
    endLookingBack();
    m_live = false; // what is here is of before, until the session says that it has all
    m_drill = welcome.drill;
    m_hubSpeed = welcome.speed;
    m_time.setSpeed(welcome.speed);
}

void Replica::take(const LookingBack &past)
{
    if (past.over) {
        endLookingBack();
        return;
    }
    m_lookingBack = past;
    if (past.begins)
        forgetCases();
    if (past.permille >= 1000)
        m_time.setTo(past.at, past.speed);
    m_asOf = past.at;
    emit lookingBackChanged();
}

void Replica::endLookingBack()
{
    if (!m_lookingBack)
        return;
    m_lookingBack.reset();
    m_time.backToPresent();
    m_time.setSpeed(m_hubSpeed);
    emit lookingBackChanged();
}

void Replica::forgetCases()
{
    m_state.clear();
    m_subjects.clear();
    m_position = 0;
    m_hash.clear();
    m_resetPending = true;
    m_resumed = false;
    touch({});
}

void Replica::take(const SessionOpened &opened)
{
    m_live = false;
    if (!(m_me == opened.actor)) {
        m_me = opened.actor;
        emit meChanged();
    }
    m_resumed = true;
    if (opened.resume != ResumeKind::Tail)
        forgetCases();
}

void Replica::take(const ReferenceData &data)
{
    auto reference = referenceFrom(data);
    if (!reference)
        return; // an older console before a newer document: keeps what it has
    m_district = {data.document, data.stopped, {}, {}, {}, {}};
    m_state.posts() = {data.watches, data.deputies, data.gaps, {}, data.limits};
    m_state.setReference(std::make_shared<const Reference>(std::move(*reference)));
    m_hasReference = true;
    emit referenceChanged();
}

bool Replica::take(Stream stream)
{
    const Seq before = m_position;
    for (StreamItem &item : stream.items) {
        // Strangers wrote some of this; from here on it is only what may be shown.
        if (item.value)
            Case::visit(*item.value, ShownTexts{});
        if (item.event)
            Event::visit(*item.event, ShownTexts{});
        if (item.subject)
            Subject::visit(*item.subject, ShownTexts{});
        if (!take(item)) {
            m_position = before; // that is what the hash we have belongs to; the hub sends whole cases to who resumes from there
            return false;
        }
    }
    m_position = std::max(m_position, stream.seq);
    if (!stream.hash.isEmpty())
        m_hash = stream.hash;
    m_state.seq = m_position;
    return true;
}

bool Replica::take(const StreamItem &item)
{
    if (item.dropped) {
        leave(*item.dropped);
        return true;
    }
    if (item.value) {
        if (item.subject)
            keep(item.value->subject, *item.subject);
        m_state.put(*item.value);
        touch(item.value->id);
        return true;
    }
    if (!item.event || item.event->seq <= m_position)
        return true; // had it already
    if (item.prev > m_position)
        return false;
    // A case that came out of the hub's archive while the link was lost: the hub sends all of it to who resumes before this.
    const ActTarget target = actRule(kindOf(item.event->act)).target;
    if ((target == ActTarget::Case || target == ActTarget::Leg) && !m_state.cases().contains(item.event->caseId))
        return false;
    if (item.subject)
        keep(item.event->subject, *item.subject);
    apply(m_state, *item.event);
    m_position = item.event->seq;
    note(m_district, *item.event);
    const ActKind act = kindOf(item.event->act);
    if (actRule(act).target == ActTarget::District && act != ActKind::SecurityNoted && act != ActKind::ClockStepped)
        emit referenceChanged();
    if (const Case *value = act == ActKind::EraseSubject ? m_state.find(item.event->caseId) : nullptr)
        m_subjects.remove(value->subject);
    touch(item.event->caseId);
    if (m_live && !m_lookingBack) // nobody is called by what is over
        emit eventApplied(*item.event);
    return true;
}

void Replica::take(const Live &live)
{
    m_live = true;
    m_position = std::max(m_position, live.seq);
    m_hash = live.hash;
    m_state.seq = m_position;
    m_mayHoldLeft = m_resumed;
    m_resumed = true; // one that fell behind within a session goes on like one that was away
    dropLongClosed();
    heard();
}

// What the hub put into its archive while nothing came from it: nothing was recorded for that. As soon as the hub has said the
// time over this link: a clock carried on from before knows of no step, and of no sleep of this computer.
void Replica::dropLongClosed()
{
    if (!m_mayHoldLeft || m_lookingBack || !m_time.sampled())
        return; // a snapshot holds what the hub has, and no more
    m_mayHoldLeft = false;
    QVector<CaseId> gone;
    for (const Case &value : m_state.cases())
        if (!value.open() && value.touched + archivedAfter <= now())
            gone.append(value.id);
    for (CaseId id : std::as_const(gone))
        leave(id);
}

// With what was said: it is nobody's business here any more.
void Replica::leave(CaseId id)
{
    if (const Case *value = m_state.find(id))
        m_subjects.remove(value->subject);
    m_state.remove(id);
    touch(id);
}

void Replica::take(const Pong &pong)
{
    m_subCentersOnline = pong.subCentersOnline;
    m_subCentersOffline = pong.subCentersOffline;
    dropLongClosed();
}

void Replica::take(const Health &health)
{
    m_health = health;
    emit healthChanged();
}

Subject Replica::subjectOf(const Case &value) const
{
    Subject subject;
    if (const auto it = m_subjects.constFind(value.subject); it != m_subjects.cend())
        unpack(*it, m_words, subject);
    return subject;
}

void Replica::keep(SubjectId id, const Subject &subject)
{
    m_subjects.insert(id, pack(subject, m_words));
}

void Replica::touch(CaseId id)
{
    if (!id.isNull())
        m_touched.insert(id);
    if (std::exchange(m_flushQueued, true))
        return;
    QMetaObject::invokeMethod(this, &Replica::flush, Qt::QueuedConnection);
}

void Replica::flush()
{
    m_flushQueued = false;
    const QSet<CaseId> touched = std::exchange(m_touched, {});
    if (std::exchange(m_resetPending, false))
        emit reset();
    else if (!touched.isEmpty())
        emit changed(QVector<CaseId>(touched.cbegin(), touched.cend()));
    m_state.rest(); // nobody holds on to a case over a turn of the event loop
}

} // namespace Yixian
