// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

// Who asks what was issued, and what it says.
namespace Yixian {

namespace {

constexpr qsizetype mostRows = 100;
constexpr qsizetype piece = 128 * 1024;

tl::unexpected<Error> forbidden()
{
    return failure(ErrorCode::ActForbidden, {QStringLiteral("report")});
}

} // namespace

void Hub::on(Session &session, const AskBulletins &message)
{
    if (!mayReport(session.actor.role))
        return session.refuse(forbidden().value(), message.id);
    IssuedBulletins answer{message.id, {}, false};
    const QVector<IssuedBulletin> &all = m_state.posts().bulletins;
    for (auto one = all.crbegin(); one != all.crend() && !answer.more; ++one) {
        if ((message.before > 0 && one->seq >= message.before) ||
            (!message.kind.isEmpty() && one->issue.section(QLatin1Char(':'), 0, 0) != message.kind))
            continue;
        answer.more = answer.rows.size() == mostRows;
        if (!answer.more)
            answer.rows.append(*one);
    }
    session.send(answer);
}

// What names persons goes to nobody else, however it is asked for.
void Hub::on(Session &session, const AskBulletinText &message)
{
    if (!mayReport(session.actor.role) || (message.persons && !mayReportPersons(session.actor.role)))
        return session.refuse(forbidden().value(), message.id);
    m_log.readBulletin(message.seq, [guard = QPointer<Session>(&session),
                                     message](const Result<std::optional<BulletinRow>> &row) {
        if (!guard)
            return;
        if (!row)
            return guard->refuse(row.error(), message.id);
        const BulletinRow found = row->value_or(BulletinRow{});
        const QByteArray &all = message.persons ? found.persons : found.open;
        const qint64 from = std::clamp<qint64>(message.from, 0, all.size());
        guard->send(BulletinText{message.id, message.seq, message.persons, from, all.size(), all.mid(from, piece)});
    });
}

} // namespace Yixian
