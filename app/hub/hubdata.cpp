// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubdata.h"

#include "common/terminal.h"
#include "domain/decide.h"
#include "protocol/codec.h"
#include "protocol/signature.h"
#include "protocol/signedbulletin.h"
#include "store/sitekey.h"

#include <QFile>

namespace Yixian {

void addDataOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("data"), words("数据目录", "the data directory"), QStringLiteral("DIR")});
}

Result<QString> dataDirectory(const QCommandLineParser &parser)
{
    const QString dir = parser.value(QStringLiteral("data"));
    if (dir.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--data")});
    return dir;
}

Result<std::unique_ptr<LogFile>> openLog(const QCommandLineParser &parser)
{
    const auto dir = dataDirectory(parser);
    if (!dir)
        return tl::unexpected(dir.error());
    return LogFile::open(*dir);
}

QByteArray builtInDistrict()
{
    QFile file(QStringLiteral(":/district/gulou.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Reference> referenceOf(const LogFile &log)
{
    Result<Reference> reference = failure(ErrorCode::LogBroken, {QStringLiteral("1")});
    const auto read = log.forEachRow([&](const LogRow &row) {
        if (const auto event = decodeEvent(row.body))
            if (const auto *establish = std::get_if<Establish>(&event->act))
                reference = Reference::fromJson(establish->document.toUtf8());
        return false; // the first one is enough
    });
    return read ? std::move(reference) : tl::unexpected(read.error());
}

QByteArray signingKeyOf(const QString &dir)
{
    const auto key = SiteKey::load(dir);
    return key ? signatureOf({}, key->derived(SiteKey::Purpose::Signature)).publicKey : QByteArray();
}

Result<qint64> checkBulletins(const LogFile &log, const QString &dir)
{
    const QByteArray key = signingKeyOf(dir);
    QHash<Seq, IssuedBulletin> issued;
    const auto read = log.forEachRow([&](const LogRow &row) {
        if (!row.body.contains("\"issue-bulletin\""))
            return true;
        const auto event = decodeEvent(row.body);
        if (const auto *act = event ? std::get_if<IssueBulletin>(&event->act) : nullptr)
            issued.insert(row.seq, {act->issue, act->version, row.seq, row.at, act->cutOff, {}, {}, {}, act->digest, act->personsDigest,
                                    act->signature, act->publicKey});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    qint64 checked = 0;
    Result<void> sound;
    const auto bytes = log.forEachBulletin([&](const BulletinRow &row) {
        const IssuedBulletin one = issued.take(row.seq);
        const bool same = one.seq == row.seq && bulletinDigest(row.open) == one.digest && bulletinDigest(row.persons) == one.personsDigest;
        if (!same || !isGenuine(one, log.meta().log, key))
            sound = failure(ErrorCode::LogBroken, {QString::number(row.seq)}, QStringLiteral("bulletin"));
        ++checked;
        return sound.has_value();
    });
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (sound && !issued.isEmpty()) {
        const auto seqs = issued.keys();
        sound = failure(ErrorCode::LogBroken, {QString::number(*std::min_element(seqs.cbegin(), seqs.cend()))}, QStringLiteral("bulletin missing"));
    }
    return sound ? Result<qint64>(checked) : tl::unexpected(sound.error());
}

Result<void> replay(const LogFile &log, State &state)
{
    Result<void> sound;
    const auto read = log.forEachRow([&](const LogRow &row) {
        const auto event = decodeEvent(row.body);
        if (!event) {
            sound = failure(ErrorCode::LogBroken, {QString::number(row.seq)});
            return false;
        }
        apply(state, *event);
        state.seq = row.seq;
        return true;
    });
    return read ? sound : read;
}

} // namespace Yixian
