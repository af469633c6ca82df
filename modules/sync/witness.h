// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"

namespace Yixian {

// What a console remembers of its hub's log (RELIABILITY 5.10): the heads that the hub signed, one line each, so that a log
// that was cut shorter or written anew is told from the one that stood here before. Owned by main; GUI thread.
class Witness
{
public:
    // What a head says beside those seen before.
    enum class Finding { Good, Forged, OtherKey, Rewritten, Shorter };

    // Keeps nothing without a path.
    explicit Witness(QString path = {});
    Finding take(const SignedHead &head);

private:
    std::optional<SignedHead> last(const QString &log) const;
    void keep(const SignedHead &head);

    QString m_path;
    QVector<SignedHead> m_heads; // oldest first
};

} // namespace Yixian
