// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tlsoptions.h"

namespace Yixian {

void addTlsOptions(QCommandLineParser &parser)
{
    const bool chinese = terminalLanguage() == Language::Chinese;
    parser.addOption({QStringLiteral("ca"), chinese ? QStringLiteral("只信任此文件里的根证书（PEM）；不给则用系统的")
                                                    : QStringLiteral("trust only the authorities in this file (PEM); without it the system's"),
                      QStringLiteral("F")});
    parser.addOption({QStringLiteral("pin"), chinese ? QStringLiteral("中心公钥的指纹，yixian-hub cert --show 可查；可多次给出")
                                                     : QStringLiteral("pin of the hub's key, as yixian-hub cert --show says; may be given several times"),
                      QStringLiteral("BASE64")});
}

Result<ClientTls> tlsFrom(const QCommandLineParser &parser)
{
    ClientTls tls;
    for (const QString &text : parser.values(QStringLiteral("pin"))) {
        if (!ClientTls::isPin(text.toLatin1()))
            return failure(ErrorCode::BadArgument, {QString(QLatin1String("--pin ") + text)});
        tls.pins.append(text.toLatin1());
    }
    if (!parser.isSet(QStringLiteral("ca")))
        return tls;
    const auto authorities = ClientTls::readAuthorities(parser.value(QStringLiteral("ca")));
    if (!authorities)
        return failure(authorities.error().kind == TlsFileError::Unreadable ? ErrorCode::FileUnreadable : ErrorCode::BadDocument,
                       {authorities.error().kind == TlsFileError::Unreadable ? authorities.error().file
                                                                             : tlsFileSentence(authorities.error(), terminalLanguage())});
    tls.authorities = *authorities;
    return tls;
}

} // namespace Yixian
