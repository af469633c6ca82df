// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Yixian {

// A district of its own on this computer: a fresh log, a hub and a feed as child processes on loopback, with a simulated
// district and the sewage story. Everything ends and is deleted with it. Owned by main.
class Demo
{
public:
    // Takes a few seconds. FileUnreadable when a program is missing, TimedOut when the hub does not come up.
    static Result<std::unique_ptr<Demo>> start(double speed);
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

    QUrl hub() const;
    // Of the seat that opens for desk, calls (a sub-center), answer (a unit), wall.
    QString token(const QString &seat) const { return m_tokens.value(seat); }
    QString dataDir() const { return m_dir.path(); }

private:
    Demo() = default;
    Result<void> makeLog();
    Result<void> makeSeats();
    Result<void> serve(double speed);
    Result<void> simulate();
    Result<QByteArray> run(const QStringList &arguments);
    static QString program(const char *name);

    QTemporaryDir m_dir;
    QHash<QString, QString> m_tokens;
    QProcess m_hub;
    QProcess m_feed;
    quint16 m_port = 0;
};

} // namespace Yixian
