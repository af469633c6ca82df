// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Yixian {

// One file that a console keeps, sealed with a key that only its hub gives out: without a login it is noise. Written as a
// whole and on the disk when write() returns. A value; one thread.
class SealedFile
{
public:
    SealedFile() = default; // keeps nothing
    SealedFile(QString path, QByteArray key) : m_path(std::move(path)), m_key(std::move(key)) {}

    bool isOpen() const { return !m_path.isEmpty(); }
    // Empty when there is nothing; FileUnreadable(path) for what this key does not open.
    Result<QByteArray> read() const;
    // What cannot be read is kept under another name, which is given back, so that nothing is written over it.
    Result<QString> putAside() const;
    // An empty one removes the file. FileUnreadable(path).
    Result<void> write(const QByteArray &plain) const;

private:
    QString m_path;
    QByteArray m_key;
};

} // namespace Yixian
