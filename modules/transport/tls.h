// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <tl/expected.hpp>

// TLS as this program uses it: 1.2 or newer, ECDHE with AES-GCM or ChaCha20 only. Every configuration is set on its own
// socket; Qt's default one stays as it is, because a socket made from it would trust the system's authorities too.
namespace Yixian {

// What is wrong with a file of certificates or a key.
struct TlsFileError
{
    enum Kind { Unreadable, NoCertificate, NoKey, KeyMismatch, Expired, NotYetValid, NoTls };
    Kind kind = Unreadable;
    QString file;
    QString detail; // the system's words, or the instant
};

// A server's certificate with its chain and key, checked when it was read. A value; may be copied to any thread.
class TlsIdentity
{
public:
    // PEM files; the server's own certificate comes first, what signed it follows.
    static tl::expected<TlsIdentity, TlsFileError> fromFiles(const QString &certificateFile, const QString &keyFile,
                                                             const QDateTime &now = QDateTime::currentDateTimeUtc());

    const QSslCertificate &certificate() const { return m_chain.first(); }
    QDateTime expires() const; // the first of the chain to end
    QSslConfiguration configuration() const;

private:
    TlsIdentity(QList<QSslCertificate> chain, QSslKey key) : m_chain(std::move(chain)), m_key(std::move(key)) {}
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
};

// Whom the end that dials believes. A value.
struct ClientTls
{
    QList<QSslCertificate> authorities; // only these; none: the system's store
    QList<QByteArray> pins;             // publicKeyPin() of the server, the present and the next one; none: any key

    QSslConfiguration configuration() const;
    bool pinFits(const QSslCertificate &certificate) const { return pins.isEmpty() || pins.contains(pin(certificate)); }
    // SHA-256 of the certificate's public key (SubjectPublicKeyInfo) in base64; it survives a renewal with the same key.
    static QByteArray pin(const QSslCertificate &certificate);
    static bool isPin(const QByteArray &text);
    static tl::expected<QList<QSslCertificate>, TlsFileError> readAuthorities(const QString &file);
};

// Why a secure connection was refused, as a code for a program to put into words: "tls.expired", "tls.not-yet-valid",
// "tls.host", "tls.authority", "tls.pin", "tls.protocol", "tls.none" (the peer speaks no TLS), "tls.other".
QString tlsReason(const QList<QSslError> &errors);
QString tlsHandshakeReason(const QString &errorString);

} // namespace Yixian
