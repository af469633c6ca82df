// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/residence.h"

#include "domain/errortext.h"
#include "protocol/codec.h"

#include <QLoggingCategory>
#include <QPointer>

namespace Yixian {

Q_LOGGING_CATEGORY(lcResidence, "yixian.hub.residence")

namespace {

constexpr qsizetype atOnce = 64;                      // a step: some milliseconds
constexpr std::chrono::seconds tryAgain{60};          // the archive did not take them, or a turn is about them
constexpr Millis visit = std::chrono::minutes(10);    // who came back and to whom nothing happened

QStringList namesOf(const Reference &reference, const UnitId &id)
{
    const Unit *unit = reference.unit(id);
    return unit ? QStringList{unit->name, unit->shortName, unit->pinyin} + unit->aliases + unit->formerNames : QStringList();
}

} // namespace

Residence::Residence(State &state, SubjectBook &subjects, const TurnLoop &turns, EventLog &log, CaseArchive &archive, const HubClock &clock)
    : m_state(state)
    , m_subjects(subjects)
    , m_turns(turns)
    , m_log(log)
    , m_archive(archive)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Residence::retire);
}

void Residence::start()
{
    for (const Case &value : m_state.cases()) {
        if (!value.open())
            schedule(value.id, value.touched + archivedAfter);
        if (value.erased) // killed in between, it is to be done still
            m_toRewrite.insert(value.id);
    }
    connect(&m_turns, &TurnLoop::applied, this, [this](const AppliedEvent &applied) { noted(applied.event); });
    arm();
}

void Residence::wake()
{
    for (const CaseId id : std::exchange(m_toRewrite, {}))
        rewrite(id);
    if (!m_retiring && !m_queue.empty() && m_queue.begin()->first <= m_clock.now())
        retire();
}

bool Residence::isAway(CaseId id) const
{
    return !id.isNull() && id.value > 0 && id.value <= m_state.counters().lastCase && !m_state.cases().contains(id);
}

qint64 Residence::away() const
{
    return m_state.counters().lastCase - m_state.cases().size();
}

void Residence::noted(const Event &event)
{
    const Case *value = event.caseId.isNull() ? nullptr : m_state.find(event.caseId);
    if (!value)
        return;
    if (kindOf(event.act) == ActKind::EraseSubject)
        rewrite(value->id);
    if (value->open())
        return unschedule(value->id);
    schedule(value->id, value->touched + archivedAfter);
    arm();
}

// What a citizen said and had erased must not be found by its words any more: not in months, now. Whether the archive has it from
// before nobody remembers over a restart, so that it gets it in any case.
void Residence::rewrite(CaseId id)
{
    const Case *value = m_state.find(id);
    if (!value)
        return;
    const ArchivedCase row = archived(*value);
    m_archive.put({row}, [guard = QPointer<Residence>(this), row](const Result<void> &put) {
        if (!guard)
            return;
        const Case *now = guard->m_state.find(row.id);
        if (!put)
            guard->m_toRewrite.insert(row.id);
        else if (now && now->seq == row.seq)
            guard->m_archivedAt.insert(row.id, row.seq);
    });
}

void Residence::schedule(CaseId id, Instant at)
{
    unschedule(id);
    m_queue.insert({at, id});
    m_entry.insert(id, at);
}

void Residence::unschedule(CaseId id)
{
    if (const auto it = m_entry.constFind(id); it != m_entry.cend()) {
        m_queue.erase({it.value(), id});
        m_entry.erase(it);
    }
}

void Residence::arm()
{
    if (m_retiring || m_queue.empty())
        return;
    const Millis wait = std::min<Millis>(m_clock.realTimeUntil(m_queue.begin()->first), std::chrono::hours(1));
    m_timer.start(wait);
}

bool Residence::mayLeave(const Case &value) const
{
    return !value.open() && !nextStage(value) && !m_turns.concerns(value.id);
}

void Residence::retire()
{
    const Instant now = m_clock.now();
    QVector<ArchivedCase> rows;
    for (qsizetype step = 0; step < atOnce && !m_queue.empty() && m_queue.begin()->first <= now; ++step) {
        const CaseId id = m_queue.begin()->second;
        const Case *value = m_state.find(id);
        if (!value || value->open()) {
            unschedule(id);
        } else if (!mayLeave(*value)) {
            schedule(id, now + tryAgain);
        } else if (m_archivedAt.value(id) == value->seq) {
            leave(id);
        } else {
            rows.append(archived(*value));
            schedule(id, now + tryAgain); // unless it has left by then
        }
    }
    m_state.rest(2 * atOnce); // those that were looked at lie open
    if (rows.isEmpty()) {
        emit moved();
        return arm();
    }
    m_retiring = true;
    m_archive.put(rows, [guard = QPointer<Residence>(this), rows](const Result<void> &put) {
        if (guard)
            guard->retired(rows, put);
    });
}

// They leave once the archive has them for good, and only as they were when it got them.
void Residence::retired(const QVector<ArchivedCase> &rows, const Result<void> &put)
{
    m_retiring = false;
    if (!put)
        qCWarning(lcResidence) << "the archive takes nothing, they stay:" << errorName(put.error().code) << put.error().detail;
    for (const ArchivedCase &row : rows) {
        const Case *value = put ? m_state.find(row.id) : nullptr;
        if (!value || value->seq != row.seq)
            continue;
        if (mayLeave(*value))
            leave(row.id);
        else
            m_archivedAt.insert(row.id, row.seq);
    }
    emit moved();
    arm();
}

void Residence::leave(CaseId id)
{
    const Case *value = m_state.find(id);
    emit leaving(*value);
    m_subjects.remove(value->subject);
    unschedule(id);
    m_archivedAt.remove(id);
    m_state.remove(id);
}

ArchivedCase Residence::archived(const Case &value) const
{
    ArchivedCase row{value.id, value.seq, value.registered, value.touched, value.number, value.upstream, value.street, value.subCenter, {}, {}, encodeCase(value)};
    const Reference &reference = m_state.reference();
    const Subject subject = m_subjects.value(value.subject);
    row.words = QStringList{subject.title, subject.text, subject.address, value.category} + namesOf(reference, value.street) + namesOf(reference, value.subCenter);
    row.phone = subject.citizenPhone;
    for (const Leg &leg : value.legs) {
        row.units.append(leg.unit);
        row.words += namesOf(reference, leg.unit);
    }
    return row;
}

void Residence::bring(QVector<CaseId> ids, std::function<void(Result<void>)> done, Wanted wanted)
{
    ids.removeIf([this](CaseId id) { return !isAway(id); });
    if (ids.isEmpty())
        return done({});
    m_archive.find(ids, [guard = QPointer<Residence>(this), this, done = std::move(done), wanted = std::move(wanted)](const Result<QVector<FoundCase>> &found) {
        if (!guard)
            return;
        if (!found)
            return done(tl::unexpected(found.error()));
        QVector<CaseId> here;
        for (const FoundCase &one : *found)
            here.append(one.id);
        m_log.readSubjects(here, [guard, this, found = *found, done, wanted](const Result<QVector<SubjectRow>> &subjects) {
            if (guard)
                done(subjects ? admit(found, *subjects, wanted) : tl::unexpected(subjects.error()));
        });
    });
}

Result<void> Residence::admit(const QVector<FoundCase> &found, const QVector<SubjectRow> &subjects, const Wanted &wanted)
{
    for (const FoundCase &one : found) {
        if (!isAway(one.id))
            continue; // two asked for it
        auto value = decodeCase(one.body);
        if (!value || value->id != one.id)
            return failure(ErrorCode::LogBroken, {QString::number(one.seq)}, QStringLiteral("archived case %1").arg(one.id.value));
        if (wanted && !wanted(*value))
            continue;
        for (const SubjectRow &row : subjects)
            if (row.caseId == one.id)
                m_subjects.insert(row.id, row.subject);
        m_state.put(std::move(*value));
        m_archivedAt.insert(one.id, one.seq);
        schedule(one.id, m_clock.now() + visit);
        emit returned(*m_state.find(one.id));
    }
    arm();
    return {};
}

void Residence::bringUpstream(const QString &number, std::function<void(Result<void>)> done)
{
    if (number.isEmpty() || away() == 0 || !m_state.byUpstream(number).isNull())
        return done({});
    m_archive.findUpstream(number, [guard = QPointer<Residence>(this), done = std::move(done)](const Result<CaseId> &id) {
        if (!guard)
            return;
        if (!id)
            return done(tl::unexpected(id.error()));
        guard->bring({*id}, done);
    });
}

void Residence::look(CaseId id, std::function<void(Result<Case>)> done) const
{
    if (const Case *value = m_state.find(id))
        return done(*value);
    const auto unknown = [id] { return failure(ErrorCode::UnknownCase, {QString::number(id.value)}); };
    if (!isAway(id))
        return done(unknown());
    m_archive.find({id}, [done = std::move(done), unknown](const Result<QVector<FoundCase>> &found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        done(found->isEmpty() ? Result<Case>(unknown()) : decodeCase(found->first().body));
    });
}

} // namespace Yixian
