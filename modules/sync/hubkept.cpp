// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hublink.h"

#include "domain/errortext.h"
#include "protocol/codec.h"

#include <QCryptographicHash>

// What a person's console keeps over the end of its process: the steps that have no answer.
namespace Yixian {

namespace {

constexpr Millis askedAgainWithin = std::chrono::hours(12); // RELIABILITY 5.2: what is older is not sent unasked

} // namespace

SealedFile HubLink::keptFile(const QString &name) const
{
    if (m_dir.isEmpty() || m_storageKey.isEmpty())
        return {};
    const QByteArray whose = QCryptographicHash::hash(QString(m_log + u'/' + m_replica.me().user.value).toUtf8(), QCryptographicHash::Blake2b_160);
    return SealedFile(m_dir + u'/' + name + u'-' + QString::fromLatin1(whose.toHex()), m_storageKey);
}

QByteArray HubLink::readKept()
{
    const auto read = m_kept.read();
    if (read)
        return *read;
    const auto aside = m_kept.putAside();
    emit keptUnreadable(aside ? *aside : read.error().args.value(0));
    if (!aside)
        m_kept = {}; // nothing is kept rather than written over what may be mended
    return {};
}

void HubLink::openKept(const SessionOpened &message)
{
    if (m_dir.isEmpty() || message.storageKey.isEmpty() || m_kept.isOpen())
        return;
    m_storageKey = message.storageKey;
    m_kept = keptFile(QStringLiteral("unanswered"));
    m_tooOld.clear();
    qsizetype sent = 0;
    bool notUnderstood = false; // by another version of this program
    const QList<QByteArray> lines = readKept().split('\n');
    for (const QByteArray &line : lines) {
        const bool fits = line.size() <= ProtocolLimits::afterLogin; // or it would end every connection that it is sent over
        auto decoded = line.isEmpty() ? Result<ClientMessage>(failure(ErrorCode::MalformedFrame)) : decodeClientMessage(line);
        auto *command = decoded ? std::get_if<SendCommand>(&*decoded) : nullptr;
        notUnderstood = notUnderstood || (!command && !line.isEmpty());
        if (!command || m_outbox.contains(command->command.id))
            continue;
        if (!fits) {
            emit refusedUnheard(command->command.caseId, kindOf(command->command.act), {ErrorCode::FrameTooLarge, {QString::number(ProtocolLimits::afterLogin)}, {}});
            continue;
        }
        const auto claimed = command->command.claimedAt;
        if (claimed && m_replica.time().known() && m_replica.now() - *claimed > askedAgainWithin) {
            m_tooOld.append(std::move(*command));
            continue;
        }
        m_outbox.add(std::move(*command), nullptr, {});
        ++sent;
    }
    if (const auto aside = notUnderstood ? m_kept.putAside() : failure(ErrorCode::FileUnreadable); aside)
        emit keptUnreadable(*aside);
    keepUnanswered();
    if (sent + m_tooOld.size() > 0)
        emit leftOver(sent, m_tooOld.size());
}

// They keep the time at which they were given.
void HubLink::sendTooOld()
{
    for (SendCommand &command : std::exchange(m_tooOld, {}))
        m_outbox.add(std::move(command), nullptr, {});
    keepUnanswered();
    pump();
    emit pendingChanged();
}

void HubLink::dropTooOld()
{
    m_tooOld.clear();
    keepUnanswered();
}

// Before it is sent: what the power takes in between was never said to be done.
void HubLink::keepUnanswered()
{
    if (!m_kept.isOpen())
        return;
    QByteArray lines;
    const QVector<SendCommand> all = m_tooOld + m_outbox.all();
    for (const SendCommand &command : all)
        lines += encode(ClientMessage(command)) + '\n';
    const auto kept = m_kept.write(lines);
    const bool refused = std::exchange(m_diskRefuses, !kept || (m_diskRefuses && lines.isEmpty())); // to remove it shows nothing
    if (m_diskRefuses && !refused)
        emit notKept(kept.error());
    else if (refused && !m_diskRefuses)
        emit keptAgain();
}

} // namespace Yixian
