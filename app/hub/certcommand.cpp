// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "common/tlstext.h"
#include "hub/certificatemaker.h"
#include "hub/commands.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificateExtension>

namespace Yixian {

namespace {

constexpr int authorityDays = 3650, serverDays = 825, mostDays = 3650;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Wanted
{
    QDir dir;
    QStringList hosts;
    int days = serverDays;
    bool renew = false;
};

Result<Wanted> readOptions(const QCommandLineParser &parser)
{
    Wanted wanted;
    wanted.dir.setPath(parser.value(QStringLiteral("out")));
    wanted.renew = parser.isSet(QStringLiteral("renew"));
    wanted.hosts = parser.value(QStringLiteral("host")).split(u',', Qt::SkipEmptyParts);
    for (const QString &host : wanted.hosts)
        if (!isCertificateHost(host))
            return failure(ErrorCode::BadArgument, {QString(QLatin1String("--host ") + host)});
    if (wanted.hosts.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--host")});
    bool number = false;
    wanted.days = parser.value(QStringLiteral("days")).toInt(&number);
    if (!number || wanted.days < 1 || wanted.days > mostDays)
        return failure(ErrorCode::BadArgument, {QStringLiteral("--days")});
    return wanted;
}

Result<void> save(const QDir &dir, const char *name, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(dir.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
    return {};
}

Result<void> save(const QDir &dir, const char *certificateName, const char *keyName, const PemPair &pair)
{
    if (const auto saved = save(dir, keyName, pair.key, onlyOwner); !saved)
        return saved;
    return save(dir, certificateName, pair.certificate, onlyOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

Result<PemPair> authorityIn(const QDir &dir)
{
    if (dir.exists(QStringLiteral("ca.pem")) || dir.exists(QStringLiteral("ca.key"))) {
        const auto certificate = readFile(dir.filePath(QStringLiteral("ca.pem"))), key = readFile(dir.filePath(QStringLiteral("ca.key")));
        if (!certificate || !key)
            return tl::unexpected(certificate ? key.error() : certificate.error());
        return PemPair{*certificate, *key};
    }
    const auto made = makeAuthority(words("一线处置指挥中心 根证书", "Yixian hub authority"), authorityDays);
    if (!made)
        return failure(ErrorCode::BadDocument, {made.error()});
    if (const auto saved = save(dir, "ca.pem", "ca.key", *made); !saved)
        return tl::unexpected(saved.error());
    return *made;
}

// A renewal keeps the key, and with it the pin.
Result<QByteArray> keyIn(const QDir &dir)
{
    const QString path = dir.filePath(QStringLiteral("hub.key"));
    return QFile::exists(path) ? readFile(path) : Result<QByteArray>(QByteArray());
}

Result<QByteArray> make(const Wanted &wanted)
{
    if (!wanted.dir.exists() && !QDir().mkpath(wanted.dir.path()))
        return failure(ErrorCode::FileUnreadable, {wanted.dir.path()});
    const auto authority = authorityIn(wanted.dir);
    if (!authority)
        return tl::unexpected(authority.error());
    const auto key = keyIn(wanted.dir);
    if (!key)
        return tl::unexpected(key.error());
    const auto made = makeServerCertificate(*authority, wanted.hosts, wanted.days, *key);
    if (!made)
        return failure(ErrorCode::BadDocument, {made.error()});
    if (const auto saved = save(wanted.dir, "hub.pem", "hub.key", *made); !saved)
        return tl::unexpected(saved.error());
    return made->certificate;
}

int show(const QByteArray &pem, const QString &path)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty()) {
        note(tlsFileSentence({TlsFileError::NoCertificate, path, {}}, terminalLanguage()));
        return code(Exit::BadData);
    }
    const QSslCertificate &certificate = certificates.first();
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    say(words("名称：%1", "subject: %1").arg(certificate.subjectInfo(QSslCertificate::CommonName).join(u' ')));
    say(words("主机：%1", "hosts: %1").arg(QStringList(certificate.subjectAlternativeNames().values()).join(u' ')));
    say(words("有效至：%1（还有 %2 天）", "valid until: %1 (%2 days left)").arg(certificate.expiryDate().toString(Qt::ISODate)).arg(days));
    say(words("公钥指纹（--pin）：%1", "pin: %1").arg(QString::fromLatin1(ClientTls::pin(certificate))));
    return code(Exit::Ok);
}

int run(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("show"))) {
        const QString path = parser.value(QStringLiteral("show"));
        const auto bytes = readFile(path);
        return bytes ? show(*bytes, path) : fail(bytes.error());
    }
    if (!parser.isSet(QStringLiteral("out")))
        return fail({ErrorCode::BadArgument, {QStringLiteral("--out")}, {}});
    const auto wanted = readOptions(parser);
    if (!wanted)
        return fail(wanted.error());
    if (!wanted->renew && (wanted->dir.exists(QStringLiteral("hub.pem")) || wanted->dir.exists(QStringLiteral("hub.key")))) {
        note(words("%1 里已有证书，没有改动。要更新请加 --renew。", "There is a certificate in %1 already; it was left as it is. Add --renew to make a new one.")
                 .arg(wanted->dir.path()));
        return code(Exit::CannotCreate);
    }
    const auto made = make(*wanted);
    return made ? show(*made, {}) : fail(made.error());
}

} // namespace

int runCert(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words(
        "没有证书的地方自己做：根证书 ca.pem（交给各席，--ca）和中心证书 hub.pem、hub.key；ca.key 做完请移到别处保管。",
        "For a site without certificates: an authority ca.pem (for the consoles, --ca) and the hub's hub.pem and hub.key; keep ca.key elsewhere."));
    parser.addPositionalArgument(QStringLiteral("cert"), {}, QStringLiteral("cert --out DIR --host NAME[,IP…] | cert --show FILE"));
    parser.addOption({QStringLiteral("out"), words("放证书的目录；里面已有根证书则用它签发", "where they go; an authority that is there signs"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("host"), words("各席用来连接中心的名称和地址，逗号分隔", "names and addresses that consoles use for the hub, with commas"),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("days"), words("中心证书有效天数", "days that the hub's certificate is valid"), QStringLiteral("N"), QString::number(serverDays)});
    parser.addOption({QStringLiteral("renew"), words("覆盖原来的中心证书；私钥还在就沿用", "replace the hub's certificate; its key is kept if it is there")});
    parser.addOption({QStringLiteral("show"), words("查看一张证书", "say what is in a certificate"), QStringLiteral("FILE")});
    if (const auto done = parse(parser, arguments))
        return *done;
    return run(parser);
}

} // namespace Yixian
