// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include "domain/errortext.h"
#include "hub/compressedstate.h"
#include "protocol/codec.h"
#include "protocol/referencedata.h"

#include <QJsonArray>
#include <QLoggingCategory>

// How a hub comes up from its log, and the snapshot it comes up from.
namespace Yixian {

Q_DECLARE_LOGGING_CATEGORY(lcHub)

namespace {

constexpr int tailPage = 2000; // rows of the log read at a time
constexpr Seq receiptsKept = 20'000; // of commands before the snapshot, for those who ask again after a restart

QJsonObject countersToJson(const Counters &counters)
{
    return {{QStringLiteral("lastCase"), counters.lastCase},
            {QStringLiteral("lastSubject"), counters.lastSubject},
            {QStringLiteral("numberDay"), toIso(counters.numberDay)},
            {QStringLiteral("numberOfDay"), counters.numberOfDay}};
}

Counters countersFromJson(const QJsonObject &object)
{
    Counters counters;
    counters.lastCase = object.value(QLatin1String("lastCase")).toInteger();
    counters.lastSubject = object.value(QLatin1String("lastSubject")).toInteger();
    counters.numberDay = dayFromIso(object.value(QLatin1String("numberDay")).toString()).value_or(Day{});
    counters.numberOfDay = object.value(QLatin1String("numberOfDay")).toInt();
    return counters;
}

Receipt receiptOf(const LogRow &row)
{
    return {row.command, row.actor, row.seq, row.requestHash, row.at, row.caseId};
}

} // namespace

void Hub::load()
{
    m_snapshots.setMaxThreadCount(1);
    if (const auto restored = restoreSnapshot(); !restored)
        return forgetSnapshot(restored.error());
    checkArchive();
}

// A snapshot is good for something only with an archive of all the cases that are not in it.
void Hub::checkArchive()
{
    if (m_residence.away() == 0)
        return readSubjects(m_state.cases().keys());
    m_archive.countBeside(m_state.cases().keys(), [this](const Result<qint64> &count) {
        if (!count)
            return forgetSnapshot(count.error());
        if (*count < m_residence.away())
            return forgetSnapshot({ErrorCode::LogMissing, {}, QStringLiteral("%1 of %2 archived cases").arg(*count).arg(m_residence.away())});
        readSubjects(m_state.cases().keys());
    });
}

void Hub::forgetSnapshot(const Error &why)
{
    qCWarning(lcHub) << "snapshot or archive not usable, replaying from the first event:" << errorName(why.code) << why.detail;
    m_state.clear();
    m_district = {};
    m_reveals = {};
    m_residence.forget();
    m_snapshotAt = 0;
    m_archive.clear([this](const Result<void> &cleared) {
        if (!cleared)
            qCWarning(lcHub) << "the archive is not cleared:" << errorName(cleared.error().code) << cleared.error().detail;
        readReceipts(0);
    });
}

void Hub::readSubjects(QVector<CaseId> cases)
{
    if (cases.isEmpty())
        return readReceipts(std::max<Seq>(0, m_state.seq - receiptsKept));
    const QVector<CaseId> rest = cases.mid(tailPage);
    cases.resize(std::min<qsizetype>(cases.size(), tailPage));
    m_log.readSubjects(cases, [this, rest](const Result<QVector<SubjectRow>> &rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        for (const SubjectRow &row : *rows)
            m_subjects.insert(row.id, row.subject);
        readSubjects(rest);
    });
}

Result<void> Hub::restoreSnapshot()
{
    if (m_start.snapshot.isEmpty())
        return {};
    auto decoded = decodeState(m_start.snapshot);
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto district = readReferenceData(QJsonDocument(decoded->extra).toJson(QJsonDocument::Compact));
    if (!district)
        return tl::unexpected(district.error());
    auto reference = referenceFrom(*district);
    if (!reference)
        return tl::unexpected(reference.error());
    m_district = {district->document, district->stopped, {}, {}, {}, {}};
    m_state.posts() = {district->watches, district->deputies, district->gaps, district->bulletins, district->limits};
    m_state.setReference(std::make_shared<const Reference>(std::move(*reference)));
    m_state.counters() = countersFromJson(decoded->extra);
    for (Case &value : decoded->cases)
        m_state.put(std::move(value));
    m_state.seq = m_snapshotAt = m_start.snapshotSeq;
    m_start.snapshot.clear();
    return {};
}

// Of what the snapshot holds already: who did not get an answer before the restart asks again.
void Hub::readReceipts(Seq from)
{
    if (from >= m_state.seq)
        return readTail();
    m_log.read(from, tailPage, [this](Result<Turn> page) {
        if (!page || page->rows.isEmpty()) {
            emit failed(page ? Error{ErrorCode::LogBroken, {QString::number(m_state.seq)}, {}} : page.error());
            return;
        }
        for (const LogRow &row : page->rows)
            if (row.seq <= m_state.seq) {
                noteTime(row);
                if (row.body.contains("\"reveal\""))
                    if (const auto event = decodeEvent(row.body))
                        m_reveals.note(*event);
                if (!row.command.isNull())
                    m_turns.rememberReceipt(receiptOf(row));
            }
        readReceipts(page->rows.last().seq);
    });
}

// The log is set up in real time, which may be later than the time a drill is set in.
void Hub::noteTime(const LogRow &row)
{
    if (!row.caseId.isNull())
        m_lastAt = std::max(m_lastAt, row.at);
}

void Hub::readTail()
{
    if (m_state.seq >= m_start.head.seq) {
        m_turns.start(m_start.head, m_lastAt);
        m_recurrences.start();
        m_duties.start();
        m_residence.start();
        m_press.start();
        signHead();
        emit ready();
        return;
    }
    m_log.read(m_state.seq, tailPage, [this](const Result<Turn> &tail) {
        if (tail)
            bringAndReplay(*tail);
        else
            emit failed(tail.error());
    });
}

// What happened to a case that lies in the archive, since the snapshot: it came back for it, and may have left again.
void Hub::bringAndReplay(const Turn &tail)
{
    QSet<CaseId> cases;
    for (const LogRow &row : tail.rows)
        if (m_residence.isAway(row.caseId))
            cases.insert(row.caseId);
    m_residence.bring(QVector<CaseId>(cases.cbegin(), cases.cend()), [this, tail](const Result<void> &brought) {
        if (!brought)
            return forgetSnapshot(brought.error());
        const auto replayed = replay(tail);
        m_state.rest();
        if (replayed)
            readTail();
        else
            emit failed(replayed.error());
    });
}

Result<void> Hub::replay(const Turn &tail)
{
    for (const SubjectRow &row : tail.subjects)
        m_subjects.insert(row.id, row.subject);
    for (const LogRow &row : tail.rows) {
        const auto event = decodeEvent(row.body);
        if (!event || row.seq != m_state.seq + 1)
            return failure(ErrorCode::LogBroken, {QString::number(row.seq)});
        Yixian::note(m_district, *event);
        m_reveals.note(*event);
        if (const auto *account = std::get_if<SetAccount>(&event->act))
            m_accounts.set(*account); // the log is ahead of the accounts where the hub was killed in between
        const Case *value = m_state.find(event->caseId);
        if (!value || value->seq < event->seq) // from the archive it may come with it
            apply(m_state, *event);
        m_state.seq = row.seq;
        noteTime(row);
        if (!row.command.isNull())
            m_turns.rememberReceipt(receiptOf(row));
    }
    return tail.rows.isEmpty() ? Result<void>(failure(ErrorCode::LogBroken, {QString::number(m_state.seq + 1)}))
                               : Result<void>{};
}

void Hub::saveSnapshot(const std::function<void()> &done)
{
    if (m_savingSnapshot || m_state.seq == m_snapshotAt)
        return done();
    m_savingSnapshot = true;
    m_snapshotTriedAt = m_state.seq;
    QJsonObject extra = countersToJson(m_state.counters());
    ReferenceData district = m_district;
    district.roster = m_state.reference().roster;
    district.watches = m_state.posts().watches;
    district.deputies = m_state.posts().deputies;
    district.gaps = m_state.posts().gaps;
    district.bulletins = m_state.posts().bulletins;
    district.limits = m_state.posts().limits;
    const QJsonObject data = QJsonDocument::fromJson(written(district)).object();
    for (auto it = data.begin(); it != data.end(); ++it)
        extra.insert(it.key(), it.value());
    const Seq seq = m_state.seq;
    const auto save = [this, seq, done](const QByteArray &state) {
        m_log.saveSnapshot(seq, state, [this, seq, done](const Result<void> &saved) {
            m_savingSnapshot = false;
            if (saved)
                m_snapshotAt = seq;
            else
                qCWarning(lcHub) << "snapshot not saved:" << errorName(saved.error().code);
            done();
        });
    };
    // Tens of thousands of cases take a second to write down: not in the thread that everybody waits for.
    m_copy = std::make_unique<CaseCopy>(m_state, m_turns);
    connect(m_copy.get(), &CaseCopy::done, this, [this, extra = std::move(extra), save]() mutable {
        m_snapshots.start([this, cases = m_copy->take(), extra = std::move(extra), save] {
            const QByteArray state = compressedState(cases, extra);
            QMetaObject::invokeMethod(this, [state, save] { save(state); }, Qt::QueuedConnection);
        });
        m_copy.release()->deleteLater();
    });
}

} // namespace Yixian
