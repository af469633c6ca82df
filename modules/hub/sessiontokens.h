// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Yixian {

// The tokens of a session: one after the other, each good for one resume. A token names its session and its place in the row,
// and carries a proof that this hub made it; the hub stores the session and how far its tokens were used, and so
// recognises one that comes a second time, and one made just before it was killed. A value.
class SessionTokens
{
public:
    explicit SessionTokens(QByteArray secret) : m_secret(std::move(secret)) {} // 32 bytes

    struct Token
    {
        QByteArray session; // 16 random bytes
        int number = 0;
    };
    static QByteArray newSession();
    QString make(const Token &token) const;
    // Nothing when this hub did not make it.
    std::optional<Token> read(const QString &text) const;

private:
    QByteArray proof(const Token &token) const;
    QByteArray m_secret;
};

} // namespace Yixian
