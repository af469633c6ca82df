// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/tls.h"

#include <algorithm>
#include <array>
#include <QCryptographicHash>
#include <QFile>
#include <QSslCipher>
#include <QSslDiffieHellmanParameters>
#include <QSslSocket>

namespace Yixian {

namespace {

using Read = tl::expected<QByteArray, TlsFileError>;

tl::unexpected<TlsFileError> wrong(TlsFileError::Kind kind, const QString &file, const QString &detail = {})
{
    return tl::unexpected(TlsFileError{kind, file, detail});
}

Read readPem(const QString &path)
{
    constexpr qint64 most = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(TlsFileError::Unreadable, path, file.errorString());
    return file.read(most);
}

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

// A private key's encoding holds the public one, which a certificate's public key ends with: the point of a curve, or
// modulus and exponent.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    constexpr qsizetype telling = 64;
    const QByteArray end = certificate.publicKey().toDer().right(telling);
    return end.size() == telling && key.toDer().contains(end);
}

QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool authenticated = name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        const bool forward = name.startsWith(QLatin1String("TLS_")) || name.startsWith(QLatin1String("ECDHE-"));
        if (authenticated && forward && !name.contains(QLatin1String("PSK")))
            strong.append(cipher);
    }
    return strong;
}

QSslConfiguration common()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    static const QList<QSslCipher> ciphers = strongCiphers();
    configuration.setCiphers(ciphers);
    configuration.setSslOption(QSsl::SslOptionDisableCompression, true);
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    // A client's own renegotiation OpenSSL 3 refuses by itself; TLS 1.3 knows none.
    return configuration;
}

} // namespace

tl::expected<TlsIdentity, TlsFileError> TlsIdentity::fromFiles(const QString &certificateFile, const QString &keyFile,
                                                               const QDateTime &now)
{
    if (!QSslSocket::supportsSsl())
        return wrong(TlsFileError::NoTls, certificateFile);
    const Read certificates = readPem(certificateFile);
    if (!certificates)
        return tl::unexpected(certificates.error());
    const Read keyText = readPem(keyFile);
    if (!keyText)
        return tl::unexpected(keyText.error());
    QList<QSslCertificate> chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (chain.isEmpty())
        return wrong(TlsFileError::NoCertificate, certificateFile);
    QSslKey key = privateKey(*keyText);
    if (key.isNull())
        return wrong(TlsFileError::NoKey, keyFile);
    if (!belongTogether(chain.first(), key))
        return wrong(TlsFileError::KeyMismatch, keyFile);
    for (const QSslCertificate &certificate : chain) {
        if (certificate.expiryDate() <= now)
            return wrong(TlsFileError::Expired, certificateFile, certificate.expiryDate().toString(Qt::ISODate));
        if (certificate.effectiveDate() > now)
            return wrong(TlsFileError::NotYetValid, certificateFile, certificate.effectiveDate().toString(Qt::ISODate));
    }
    return TlsIdentity(std::move(chain), std::move(key));
}

QDateTime TlsIdentity::expires() const
{
    QDateTime first = m_chain.first().expiryDate();
    for (const QSslCertificate &certificate : m_chain)
        first = std::min(first, certificate.expiryDate());
    return first;
}

QSslConfiguration TlsIdentity::configuration() const
{
    QSslConfiguration configuration = common();
    configuration.setLocalCertificateChain(m_chain);
    configuration.setPrivateKey(m_key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // people log in; a console has no certificate
    configuration.setDiffieHellmanParameters(QSslDiffieHellmanParameters());               // only elliptic curves; Qt's own are too small for Debian
    configuration.setCaCertificates({}); // Qt would read the system's into each connection
    return configuration;
}

QSslConfiguration ClientTls::configuration() const
{
    QSslConfiguration configuration = common();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.isEmpty())
        configuration.setCaCertificates(authorities);
    return configuration;
}

QByteArray ClientTls::pin(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return key.isEmpty() ? QByteArray() : QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
}

bool ClientTls::isPin(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

tl::expected<QList<QSslCertificate>, TlsFileError> ClientTls::readAuthorities(const QString &file)
{
    if (!QSslSocket::supportsSsl())
        return wrong(TlsFileError::NoTls, file);
    const Read text = readPem(file);
    if (!text)
        return tl::unexpected(text.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*text, QSsl::Pem);
    if (certificates.isEmpty())
        return wrong(TlsFileError::NoCertificate, file);
    return certificates;
}

QString tlsReason(const QList<QSslError> &errors)
{
    // A certificate may be wrong in several ways; who does not know the authority need not hear about the rest.
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.cbegin(), errors.cend(), [kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::CertificateRejected, QSslError::CertificateSignatureFailed, QSslError::InvalidCaCertificate,
             QSslError::NoPeerCertificate}))
        return QStringLiteral("tls.authority");
    if (has({QSslError::CertificateExpired}))
        return QStringLiteral("tls.expired");
    if (has({QSslError::CertificateNotYetValid}))
        return QStringLiteral("tls.not-yet-valid");
    if (has({QSslError::HostNameMismatch}))
        return QStringLiteral("tls.host");
    return QStringLiteral("tls.other");
}

// Qt gives the library's words only.
QString tlsHandshakeReason(const QString &errorString)
{
    static const std::array protocol{QLatin1String("protocol version"), QLatin1String("unsupported protocol"), QLatin1String("no protocols"),
                                     QLatin1String("handshake failure"), QLatin1String("no shared cipher")};
    const auto says = [&errorString](QLatin1String words) { return errorString.contains(words, Qt::CaseInsensitive); };
    if (std::any_of(protocol.begin(), protocol.end(), says))
        return QStringLiteral("tls.protocol");
    if (says(QLatin1String("wrong version number")) || says(QLatin1String("packet length")) || says(QLatin1String("http request")))
        return QStringLiteral("tls.none");
    return QStringLiteral("tls.other");
}

} // namespace Yixian
