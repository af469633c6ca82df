// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>

// Certificates for a site that has no authority of its own. Elliptic curve P-256, SHA-256. Errors are OpenSSL's words.
namespace Yixian {

struct PemPair
{
    QByteArray certificate, key;
};

// Signs server certificates and nothing else.
tl::expected<PemPair, QString> makeAuthority(const QString &name, int days);
// For hosts that are names or IP addresses; with a key that is there already or (empty) a new one. Never outlives the authority.
tl::expected<PemPair, QString> makeServerCertificate(const PemPair &authority, const QStringList &hosts, int days, const QByteArray &key);

// A host name, perhaps with a star in front, or an IP address.
bool isCertificateHost(const QString &host);

} // namespace Yixian
