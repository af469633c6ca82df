// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sitekey.h"

#include <optional>
#include <QByteArrayList>
#include <QString>

namespace Yixian {

// Seals what is private in the side table: XChaCha20-Poly1305 under a key of the subject's own, which is itself sealed under
// the site's. Without the subject's key nothing of it can be read again, whatever else is kept. A value, used in one thread.
class Vault
{
public:
    Vault() = default; // without a key: seals and opens nothing
    explicit Vault(const SiteKey &key) : m_site(key.derived(SiteKey::Purpose::Subjects)), m_rows(key.derived(SiteKey::Purpose::Rows)) {}
    bool hasKey() const { return !m_site.isEmpty(); }

    static QByteArray newKey();
    // The subject's key as it may be stored; tied to what it is stored beside, so that it opens nothing else and no longer opens
    // when that has been altered.
    QByteArray wrapped(const QByteArray &key, const QByteArray &beside) const;
    std::optional<QByteArray> unwrapped(const QByteArray &wrapped, const QByteArray &beside) const;

    // What a row outside the chain has to carry, so that nobody who can only write to the file makes or alters one: a snapshot,
    // an account, a token. Over all of its fields, and what it is; empty without a key.
    QByteArray rowSeal(const QByteArrayList &fields) const;
    bool isSealed(const QByteArrayList &fields, const QByteArray &seal) const { return !hasKey() || seal == rowSeal(fields); }

    // One field; an empty one stays empty. `field` is its place in the row, so that two cannot be exchanged.
    static QByteArray sealed(const QString &text, const QByteArray &key, int field);
    static std::optional<QString> opened(const QByteArray &sealed, const QByteArray &key, int field);

private:
    QByteArray m_site;
    QByteArray m_rows;
};

// One sealed piece of bytes: suite, nonce, ciphertext with its tag.
QByteArray sealBytes(const QByteArray &plain, const QByteArray &key, const QByteArray &about);
std::optional<QByteArray> openBytes(const QByteArray &sealed, const QByteArray &key, const QByteArray &about);

} // namespace Yixian
