// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/witnessfile.h"

#include "hub/hubdata.h"
#include "protocol/codec.h"
#include "protocol/signedhead.h"

#include <QFile>

namespace Yixian {

Result<int> checkAgainst(const LogFile &log, const QString &dir, const QString &witnessFile)
{
    QFile file(witnessFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {witnessFile}, file.errorString());
    const QByteArray ours = signingKeyOf(dir);
    int checked = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || !line.endsWith('}')) // begun, and cut off: the ones after it count
            continue;
        const auto head = signedHeadFrom(line);
        if (!head || !isGenuine(*head) || (!ours.isEmpty() && head->publicKey != ours))
            return failure(ErrorCode::BadDocument, {QStringLiteral("%1:%2").arg(witnessFile).arg(checked + 1)});
        const auto hash = log.hashAt(head->seq);
        if (!hash)
            return tl::unexpected(hash.error());
        if (head->log != log.meta().log || *hash != head->hash)
            return failure(ErrorCode::LogBroken, {QString::number(head->seq)}, QStringLiteral("witness"));
        ++checked;
    }
    return checked;
}

Result<qint64> checkSubjects(const LogFile &log)
{
    QHash<SubjectId, QByteArray> committed;
    QHash<SubjectId, Seq> broughtBy;
    QSet<CaseId> erased;
    const auto read = log.forEachRow([&](const LogRow &row) {
        const auto event = decodeEvent(row.body);
        if (event && !event->commitment.isEmpty()) {
            committed.insert(event->subject, event->commitment);
            broughtBy.insert(event->subject, row.seq);
        }
        if (event && kindOf(event->act) == ActKind::EraseSubject)
            erased.insert(event->caseId);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    qint64 checked = 0;
    Result<void> sound;
    const auto subjects = log.forEachSubject([&](const SubjectRow &row) {
        const QByteArray commitment = committed.take(row.id);
        if (commitment.isEmpty() || erased.contains(row.caseId))
            return true;
        ++checked;
        if (commitmentOf(row.subject, row.key) != commitment)
            sound = failure(ErrorCode::LogBroken, {QString::number(broughtBy.value(row.id))}, QStringLiteral("subject"));
        return sound.has_value();
    });
    if (!subjects)
        return tl::unexpected(subjects.error());
    if (sound && !committed.isEmpty())
        sound = failure(ErrorCode::LogBroken, {QString::number(broughtBy.value(committed.cbegin().key()))}, QStringLiteral("subject missing"));
    return sound ? Result<qint64>(checked) : tl::unexpected(sound.error());
}

Result<void> addTo(const QString &witnessFile, const SignedHead &head)
{
    QFile file(witnessFile);
    QByteArray line = toLine(head);
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::FileUnreadable, {witnessFile}, file.errorString());
    // After one that was cut off, for want of room, a line of its own begins.
    if (file.size() > 0 && (!file.seek(file.size() - 1) || file.read(1) != "\n"))
        line.prepend('\n');
    if (!file.seek(file.size()) || file.write(line) != line.size() || !file.flush())
        return failure(ErrorCode::FileUnreadable, {witnessFile}, file.errorString());
    return {};
}

} // namespace Yixian
