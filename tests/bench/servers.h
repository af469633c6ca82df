// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"
#include "hub/accountbook.h"
#include "store/accountfile.h"

#include <QFile>
#include <QProcess>
#include <QUrl>

// Servers as processes of their own, and what they cost.
namespace Yixian::Bench {

// Seconds of processor time that a process has used.
inline double workOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

inline double residentMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024 * 1024) : 0;
}

struct Served
{
    qint64 pid = 0;
    quint16 port = 0;
    QString listener, commander; // their tokens
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1").arg(port)); }
};

// A program that prints its port, or writes it to a file.
inline quint16 portOf(QProcess &process, const QString &file)
{
    const double until = wall() + 20;
    while (wall() < until) {
        QFile written(file);
        if (!file.isEmpty() && written.open(QIODevice::ReadOnly))
            return written.readAll().trimmed().toUShort();
        if (file.isEmpty() && process.waitForReadyRead(1000))
            return process.readLine().trimmed().toUShort();
        process.waitForReadyRead(20);
    }
    qFatal("nobody serves");
}

// A hub that knows a listener and a commander.
class OurHub
{
public:
    explicit OurHub(const QString &dir)
    {
        const QString program = QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), data = dir + QStringLiteral("/log"), portFile = dir + QStringLiteral("/port");
        QProcess::execute(program, {QStringLiteral("init"), QStringLiteral("--data"), data});
        auto accounts = AccountFile::open(data);
        for (const auto &[user, role] : {std::pair("listener", Role::Dispatcher), std::pair("commander", Role::Feed)}) {
            const UserId id{QLatin1String(user)};
            if (!(*accounts)->add({id, id.value, role, {}, {}, false}) || !(*accounts)->addToken({AccountBook::hashToken(id.value), id, {}, {}, false}))
                qFatal("no account");
        }
        accounts->reset(); // the hub is to have the log
        m_hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_hub.start(program, {QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"),
                              portFile, QStringLiteral("--behind-gateway")});
        m_served = {m_hub.processId(), portOf(m_hub, portFile), QStringLiteral("listener"), QStringLiteral("commander")};
    }
    ~OurHub()
    {
        m_hub.kill();
        m_hub.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OurHub)
    const Served &served() const { return m_served; }

private:
    QProcess m_hub;
    Served m_served;
};

} // namespace Yixian::Bench
