// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/certificatemaker.h"

#include <memory>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <QHostAddress>
#include <QRegularExpression>

namespace Yixian {

namespace {

template<auto free>
struct Free
{
    template<class T>
    void operator()(T *pointer) const { free(pointer); }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;

constexpr long clockSkew = 3600; // a console's clock may be behind
constexpr int serialBits = 127;
constexpr qsizetype longestName = 64;

tl::unexpected<QString> failed()
{
    const unsigned long error = ERR_get_error();
    ERR_clear_error();
    return tl::unexpected(QString::fromLatin1(ERR_reason_error_string(error)));
}

Bio reader(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray written(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, size};
}

bool setSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, Free<BN_free>> number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509 *certificate, const QString &name)
{
    const QByteArray utf8 = name.left(longestName).toUtf8();
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0) == 1;
}

// In the words of an OpenSSL configuration file.
bool extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// All but extensions and signature.
Certificate begin(const QString &name, EVP_PKEY *key, int days)
{
    Certificate certificate(X509_new());
    const bool good = certificate && X509_set_version(certificate.get(), 2) == 1 && setSerial(certificate.get()) && setName(certificate.get(), name)
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -clockSkew) != nullptr
        && X509_time_adj_ex(X509_getm_notAfter(certificate.get()), days, 0, nullptr) != nullptr && X509_set_pubkey(certificate.get(), key) == 1;
    return good ? std::move(certificate) : nullptr;
}

tl::expected<PemPair, QString> signedPair(X509 *certificate, EVP_PKEY *key, EVP_PKEY *issuerKey)
{
    const Bio certificateText(BIO_new(BIO_s_mem())), keyText(BIO_new(BIO_s_mem()));
    if (X509_sign(certificate, issuerKey, EVP_sha256()) == 0 || PEM_write_bio_X509(certificateText.get(), certificate) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed();
    return PemPair{written(certificateText), written(keyText)};
}

Key newKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

Key readKey(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, nullptr, nullptr));
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names << (QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1();
    return names.join(',');
}

} // namespace

tl::expected<PemPair, QString> makeAuthority(const QString &name, int days)
{
    const Key key = newKey();
    const Certificate certificate = key ? begin(name, key.get(), days) : nullptr;
    X509 *ca = certificate.get();
    if (!ca || X509_set_issuer_name(ca, X509_get_subject_name(ca)) != 1 || !extend(ca, ca, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        || !extend(ca, ca, NID_key_usage, "critical,keyCertSign,cRLSign") || !extend(ca, ca, NID_subject_key_identifier, "hash"))
        return failed();
    return signedPair(ca, key.get(), key.get());
}

tl::expected<PemPair, QString> makeServerCertificate(const PemPair &authority, const QStringList &hosts, int days, const QByteArray &key)
{
    const Certificate issuer(PEM_read_bio_X509(reader(authority.certificate).get(), nullptr, nullptr, nullptr));
    const Key issuerKey = readKey(authority.key), own = key.isEmpty() ? newKey() : readKey(key);
    if (!issuer || !issuerKey || !own || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return failed();
    const Certificate certificate = begin(hosts.first(), own.get(), days);
    X509 *server = certificate.get();
    if (!server || X509_set_issuer_name(server, X509_get_subject_name(issuer.get())) != 1)
        return failed();
    if (ASN1_TIME_compare(X509_get0_notAfter(server), X509_get0_notAfter(issuer.get())) > 0
        && X509_set1_notAfter(server, X509_get0_notAfter(issuer.get())) != 1)
        return failed();
    if (!extend(server, issuer.get(), NID_basic_constraints, "critical,CA:FALSE") || !extend(server, issuer.get(), NID_key_usage, "critical,digitalSignature")
        || !extend(server, issuer.get(), NID_ext_key_usage, "serverAuth") || !extend(server, issuer.get(), NID_subject_alt_name, alternativeNames(hosts))
        || !extend(server, issuer.get(), NID_subject_key_identifier, "hash") || !extend(server, issuer.get(), NID_authority_key_identifier, "keyid"))
        return failed();
    return signedPair(server, own.get(), issuerKey.get());
}

bool isCertificateHost(const QString &host)
{
    static const QRegularExpression name(QStringLiteral("^(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"));
    return !QHostAddress(host).isNull() || (host.size() <= 253 && name.match(host).hasMatch());
}

} // namespace Yixian
