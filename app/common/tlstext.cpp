// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tlstext.h"

#include <array>
#include <QHostAddress>

namespace Yixian {

namespace {

constexpr qint64 warnDays = 30;

QString words(Language language, const char *chinese, const char *english)
{
    return QString::fromUtf8(language == Language::Chinese ? chinese : english);
}

struct Row
{
    const char *code;
    const char *english;
    const char *chinese;
};

constexpr std::array rows = {
    Row{"tls.expired", "The certificate of %1 has expired. Nothing was sent; its administrator has to renew it (yixian-hub cert --renew).",
        "%1 的证书已过期。没有送出任何内容，请管理员更新证书（yixian-hub cert --renew）。"},
    Row{"tls.not-yet-valid", "The certificate of %1 is not valid yet. Nothing was sent; check the date of this computer first.",
        "%1 的证书尚未生效。没有送出任何内容，请先核对本机日期。"},
    Row{"tls.host", "The certificate of %1 is for another name. Nothing was sent; use the name that stands in it.",
        "%1 的证书不是给这个名称的。没有送出任何内容，请用证书上的名称连接。"},
    Row{"tls.authority", "Nobody trusted here has signed the certificate of %1. Nothing was sent; give the hub's own authority with --ca ca.pem.",
        "%1 的证书不是本机信任的机构签发的。没有送出任何内容，请用 --ca ca.pem 给出中心自己的根证书。"},
    Row{"tls.pin", "%1 shows another key than the pinned one. Nothing was sent; unless the key was changed on purpose, it is not the hub.",
        "%1 的密钥与指定的不符。没有送出任何内容；若不是有意换过密钥，对方就不是中心。"},
    Row{"tls.protocol", "%1 speaks no TLS that is safe (1.2 or newer). Nothing was sent.", "%1 不支持安全的 TLS（1.2 以上）。没有送出任何内容。"},
    Row{"tls.none", "%1 does not speak TLS. Nothing was sent; the hub has to serve with --tls-cert and --tls-key.",
        "%1 没有启用 TLS。没有送出任何内容，中心须用 --tls-cert 和 --tls-key 启动。"},
    Row{"tls.other", "No secure connection to %1 could be made. Nothing was sent.", "与 %1 建立不了安全连接。没有送出任何内容。"},
    Row{"tls.plain", "%1 would be reached without encryption. Use wss://; ws:// is for this computer only.",
        "连接 %1 将没有加密。请改用 wss://；ws:// 只能用于本机。"},
};

} // namespace

QString tlsSentence(const Error &error, Language language)
{
    for (const Row &row : rows)
        if (error.detail == QLatin1String(row.code))
            return words(language, row.chinese, row.english).arg(error.args.value(0));
    return {};
}

QString tlsFileSentence(const TlsFileError &error, Language language)
{
    const auto say = [&](const char *chinese, const char *english) { return words(language, chinese, english).arg(error.file, error.detail); };
    switch (error.kind) {
    case TlsFileError::Unreadable: return say("读不了文件 %1：%2", "The file %1 cannot be read: %2");
    case TlsFileError::NoCertificate: return say("文件 %1 里没有 PEM 证书。%2", "There is no PEM certificate in %1. %2").trimmed();
    case TlsFileError::NoKey:
        return say("文件 %1 里没有可用的 PEM 私钥（RSA 或椭圆曲线，不加口令）。%2", "There is no PEM private key in %1 that can be used (RSA or EC, without a passphrase). %2").trimmed();
    case TlsFileError::KeyMismatch: return say("私钥 %1 与证书不是一对。%2", "The private key %1 does not belong to the certificate. %2").trimmed();
    case TlsFileError::Expired: return say("证书 %1 已于 %2 过期。", "The certificate %1 expired on %2.");
    case TlsFileError::NotYetValid: return say("证书 %1 到 %2 才生效。", "The certificate %1 is not valid before %2.");
    case TlsFileError::NoTls: return say("本机的 Qt 没有 TLS（缺 OpenSSL 插件），用不了 %1。%2", "This Qt has no TLS (its OpenSSL plug-in is missing), so %1 is of no use. %2").trimmed();
    }
    return {};
}

QString expiryWarning(const QDateTime &expires, const QDateTime &now, Language language)
{
    const QString day = expires.toString(Qt::ISODate);
    if (expires <= now)
        return words(language, "证书已于 %1 过期：新的连接都会被拒。请更新后向本进程发 SIGHUP。",
                     "The certificate expired on %1: no new connection will succeed. Renew it, then send SIGHUP.").arg(day);
    const qint64 days = now.daysTo(expires);
    if (days > warnDays)
        return {};
    return words(language, "证书还有 %1 天到期（%2）。请更新后向本进程发 SIGHUP。", "The certificate ends in %1 days (%2). Renew it, then send SIGHUP.")
        .arg(days).arg(day);
}

bool isPlainToElsewhere(const QUrl &url)
{
    return url.scheme() == QLatin1String("ws") && url.host() != QLatin1String("localhost") && !QHostAddress(url.host()).isLoopback();
}

} // namespace Yixian
