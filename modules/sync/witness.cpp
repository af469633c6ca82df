// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/witness.h"

#include "protocol/signedhead.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Yixian {

namespace {

constexpr qsizetype mostKept = 2000; // two weeks at one every ten minutes

} // namespace

Witness::Witness(QString path) : m_path(std::move(path))
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (const auto head = line.isEmpty() ? std::nullopt : signedHeadFrom(line); head && isGenuine(*head))
            m_heads.append(*head);
}

std::optional<SignedHead> Witness::last(const QString &log) const
{
    const auto found = std::find_if(m_heads.crbegin(), m_heads.crend(), [&log](const SignedHead &head) { return head.log == log; });
    return found == m_heads.crend() ? std::nullopt : std::optional(*found);
}

Witness::Finding Witness::take(const SignedHead &head)
{
    if (!isGenuine(head))
        return Finding::Forged;
    if (const auto before = last(head.log)) {
        if (before->publicKey != head.publicKey)
            return Finding::OtherKey;
        if (before->epoch > head.epoch || (before->epoch == head.epoch && before->seq > head.seq))
            return Finding::Shorter;
        if (before->epoch == head.epoch && before->seq == head.seq)
            return before->hash == head.hash ? Finding::Good : Finding::Rewritten;
    }
    keep(head);
    return Finding::Good;
}

void Witness::keep(const SignedHead &head)
{
    m_heads.append(head);
    if (m_path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    if (m_heads.size() <= mostKept) {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.write(toLine(head));
        return;
    }
    m_heads = m_heads.mid(m_heads.size() - mostKept / 2);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const SignedHead &kept : std::as_const(m_heads))
        file.write(toLine(kept));
    file.commit();
}

} // namespace Yixian
