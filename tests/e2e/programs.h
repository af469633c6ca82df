// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <memory>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Yixian {

struct Ran
{
    int exit = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

// Runs a program of ours to its end.
inline Ran run(const QString &program, const QStringList &arguments, const QString &language = QStringLiteral("en_US.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YIXIAN_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// The same for what is too much to hold: its output goes to a file. Gives the exit code.
inline int runInto(const QString &file, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(file);
    process.start(QString(program.contains(u'/') ? program : QStringLiteral(YIXIAN_BIN_DIR "/") + program), arguments);
    return process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

// A hub that serves a directory on a free port or on one it had before; killed when it goes. The event loop runs on while
// it starts. `under` is a program and its arguments to run the hub with.
class ServingHub
{
public:
    explicit ServingHub(const QString &data, const QStringList &more = {}, quint16 port = 0, const QStringList &under = {})
        : m_under(!under.isEmpty() && under.first() != QLatin1String("env"))
    {
        const QString portFile = data + QStringLiteral("/port");
        QFile::remove(portFile);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QStringList command = under + QStringList{QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), QStringLiteral("serve"), QStringLiteral("--data"), data,
                                                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                                                        QStringLiteral("--port-file"), portFile} + more;
        m_process.start(command.first(), command.sliced(1));
        QElapsedTimer timer;
        timer.start();
        while (!QFile::exists(portFile) && timer.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning)
            QTest::qWait(5);
        QFile file(portFile);
        if (file.open(QIODevice::ReadOnly))
            m_url = QStringLiteral("ws://127.0.0.1:") + QString::fromLatin1(file.readAll().trimmed());
    }
    ~ServingHub() { kill(); }

    QString url() const { return m_url; }
    quint16 port() const { return static_cast<quint16>(m_url.section(u':', -1).toUInt()); }
    // Of the hub itself, whatever it runs under; 0 when it is gone.
    qint64 pid() const
    {
        if (!m_under)
            return m_process.processId();
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(m_process.processId()));
        return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toLongLong() : 0;
    }
    void signal(int number)
    {
        if (const qint64 hub = pid(); hub > 0)
            ::kill(static_cast<pid_t>(hub), number);
    }
    void kill()
    {
        signal(SIGKILL); // what it runs under goes with it
        m_process.waitForFinished();
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // Of one that ended by itself.
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    // Asks it to end; gives its exit code.
    int terminate()
    {
        signal(SIGTERM);
        return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QString m_url;
    bool m_under;
};

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QVector<QJsonObject> jsonLines(const QByteArray &bytes)
{
    QVector<QJsonObject> lines;
    for (const QByteArray &line : bytes.split('\n'))
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

} // namespace Yixian
