// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/oracle.h"
#include "e2e/programs.h"

#include <QStandardPaths>

namespace Yixian {

// The short form belongs to every run of the tests, the long one has the figures of RELIABILITY 4.
inline bool longForm()
{
    return qEnvironmentVariableIsSet("YIXIAN_LONG");
}

// A log with a token for somebody of that role, which it gives; empty when that went wrong.
inline QString makeLog(const QString &data, const QString &role = QStringLiteral("feed"))
{
    if (run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), data}).exit != 0)
        return {};
    return QString::fromLatin1(run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"),
                                                                  role, QStringLiteral("--data"), data}).out.trimmed());
}

// What a hub runs under so that a system call of it fails or kills it, one kind of call a time: strace counts each kind in each
// thread by itself (and with --seccomp-bpf it counts wrongly). The log is written by one thread. A machine without strace fails here: a test that is not done must not look like one that passed.
inline QStringList injecting(const QString &call, const QString &what)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        qFatal("faults are injected with strace, which is not installed (packaging/setup --tests)");
    return {strace, QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
            QStringLiteral("-e"), QString(u"trace=" + call), QStringLiteral("-e"), QString(u"inject=" + call + u':' + what)};
}

// A loadclient at work; killed when it goes.
class Load
{
public:
    Load(const QString &url, const QString &token, const QString &journal, const QStringList &more = {}) : m_journal(journal)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(YIXIAN_LOADCLIENT), QStringList{QStringLiteral("--url"), QString(url + QStringLiteral("/v1")), QStringLiteral("--token"), token,
                                                                       QStringLiteral("--journal"), journal} + more);
        m_process.waitForStarted();
    }
    ~Load()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // Once everything that the hub said until now is in the journal.
    bool mark()
    {
        m_process.write("mark\n");
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20'000))
                return false;
        m_process.readLine();
        return true;
    }
    // Asks for nothing more; true when all was answered.
    bool finish(int within = 60'000)
    {
        m_process.write("finish\n");
        return waitUntilDone(within);
    }
    bool waitUntilDone(int within)
    {
        return m_process.waitForFinished(within) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    Journal journal() const { return Journal::read(m_journal); }
    qint64 journalSize() const { return QFileInfo(m_journal).size(); }

private:
    QProcess m_process;
    QString m_journal;
};

inline double percentile(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

} // namespace Yixian
