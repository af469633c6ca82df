// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/demo.h"

#include "console/childprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

namespace Yixian {

namespace {

// A summer Thursday morning, so that a demonstration at night shows a working day: SCREENS' examples are set on it.
constexpr const char *dayBegins = "2026-07-09T08:31:00+08:00";
constexpr int startTimeout = 15'000; // ms

struct Seat
{
    const char *name;
    const char *user;
    const char *role;
    const char *unit;
};
constexpr Seat seats[] = {
    {"desk", "李敏", "dispatcher", ""},
    {"calls", "王珊", "subcenter", "350102100"},
    {"answer", "张敏", "unit", "GL-JSJ"},
    {"chief", "周航", "chief", ""},
    {"admin", "管理员", "admin", ""},
    {"visit", "简宁", "visit", ""},
    {"security", "安全员", "security", ""},
    {"wall", "大屏", "wall", ""},
    {"drill", "演练", "drill", ""},
};

} // namespace

QString Demo::program(const char *name)
{
    QString file = QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
#ifdef Q_OS_WIN
    file += QLatin1String(".exe");
#endif
    return file;
}

Result<std::unique_ptr<Demo>> Demo::start(double speed)
{
    std::unique_ptr<Demo> demo(new Demo);
    auto done = demo->makeLog()
                    .and_then([&] { return demo->makeSeats(); })
                    .and_then([&] { return demo->serve(speed); })
                    .and_then([&] { return demo->simulate(); });
    if (!done)
        return tl::unexpected(done.error());
    return demo;
}

Demo::~Demo()
{
    // The feed first: it would only try to come back.
    for (QProcess *process : {&m_feed, &m_hub}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished(1000);
    }
}

Result<QByteArray> Demo::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program("yixian-hub"), arguments);
    if (!process.waitForStarted())
        return failure(ErrorCode::FileUnreadable, {program("yixian-hub")});
    if (!process.waitForFinished(startTimeout) || process.exitCode() != 0)
        return failure(ErrorCode::TimedOut, {}, arguments.join(u' '));
    return process.readAllStandardOutput();
}

Result<void> Demo::makeLog()
{
    const auto made = run({QStringLiteral("init"), QStringLiteral("--data"), m_dir.filePath(QStringLiteral("log"))});
    return made ? Result<void>{} : Result<void>(tl::unexpected(made.error()));
}

Result<void> Demo::makeSeats()
{
    for (const Seat &seat : seats) {
        QStringList arguments{QStringLiteral("token"), QStringLiteral("add"), QString::fromUtf8(seat.user), QStringLiteral("--role"),
                              QLatin1String(seat.role), QStringLiteral("--data"), m_dir.filePath(QStringLiteral("log"))};
        if (*seat.unit)
            arguments += {QStringLiteral("--unit"), QLatin1String(seat.unit)};
        const auto token = run(arguments);
        if (!token)
            return tl::unexpected(token.error());
        m_tokens.insert(QLatin1String(seat.name), QString::fromLatin1(*token).trimmed());
    }
    return {};
}

Result<void> Demo::serve(double speed)
{
    const QString portFile = m_dir.filePath(QStringLiteral("port"));
    endWithThisProcess(m_hub);
    m_hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_hub.start(program("yixian-hub"), {QStringLiteral("serve"), QStringLiteral("--data"), m_dir.filePath(QStringLiteral("log")),
                                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile,
                                        QStringLiteral("--drill"), QStringLiteral("%1,%2").arg(QLatin1String(dayBegins)).arg(speed)});
    const QDeadlineTimer deadline(startTimeout);
    while (!QFile::exists(portFile)) {
        if (deadline.hasExpired() || m_hub.state() == QProcess::NotRunning)
            return failure(ErrorCode::TimedOut, {}, QStringLiteral("hub"));
        m_hub.waitForFinished(20); // also what lets a hub that fails be noticed
    }
    QFile file(portFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {portFile});
    m_port = file.readAll().trimmed().toUShort();
    return {};
}

Result<void> Demo::simulate()
{
    const QString tokenFile = m_dir.filePath(QStringLiteral("drill-token"));
    QFile file(tokenFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_tokens.value(QStringLiteral("drill")).toLatin1()) < 0)
        return failure(ErrorCode::FileUnreadable, {tokenFile});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    endWithThisProcess(m_feed);
    m_feed.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_feed.setStandardOutputFile(QProcess::nullDevice());
    m_feed.start(program("yixian-feed"), {QStringLiteral("simulate"), QStringLiteral("--hub"), hub().toString(), QStringLiteral("--token-file"),
                                          tokenFile, QStringLiteral("--rate"), QStringLiteral("40"), QStringLiteral("--seed"), QStringLiteral("7"),
                                          QStringLiteral("--story"), QStringLiteral("--story-report"), QStringLiteral("45")});
    return m_feed.waitForStarted() ? Result<void>{} : Result<void>(failure(ErrorCode::FileUnreadable, {program("yixian-feed")}));
}

QUrl Demo::hub() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1").arg(m_port));
}

} // namespace Yixian
