// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Yixian {

// The one secret of a site: 32 random bytes in a file beside the log, or where a link of that name leads. Every other key is
// derived from it, one for each purpose, so that a copy of the database alone opens and forges nothing. A value.
class SiteKey
{
public:
    // `DIR/site.key`.
    static QString pathIn(const QString &dir);
    // KeyMissing when it cannot be read or is no key.
    static Result<SiteKey> load(const QString &dir);
    // Makes it where there is none, for its owner's eyes only.
    static Result<SiteKey> loadOrMake(const QString &dir);

    enum class Purpose { Subjects = 1, Sessions = 2, Signature = 3, Consoles = 4, SecondFactors = 5, Rows = 6 };
    QByteArray derived(Purpose purpose) const; // 32 bytes
    // Tells whether a log was sealed with this key, without giving it away.
    QByteArray fingerprint() const;

private:
    explicit SiteKey(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray m_secret;
};

} // namespace Yixian
