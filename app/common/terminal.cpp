// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"

#include "common/tlstext.h"
#include "domain/errortext.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Yixian {

namespace {

void write(FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

bool isTerminal(FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) == 1;
#endif
}

} // namespace

int code(Exit exit)
{
    return static_cast<int>(exit);
}

Exit exitFor(ErrorCode error)
{
    switch (error) {
    case ErrorCode::BadArgument: return Exit::Usage;
    case ErrorCode::BadCredentials:
    case ErrorCode::AccountDisabled:
    case ErrorCode::SessionEnded:
    case ErrorCode::NotLoggedIn:
    case ErrorCode::ActForbidden:
    case ErrorCode::DrillOnly: return Exit::NoPermission;
    case ErrorCode::RealLogRefused:
    case ErrorCode::BadMapping:
    case ErrorCode::LogNewer:
    case ErrorCode::VersionUnsupported: return Exit::Configuration;
    case ErrorCode::FileUnreadable:
    case ErrorCode::LogMissing: return Exit::NoInput;
    case ErrorCode::KeyMissing: return Exit::NoInput;
    case ErrorCode::LogUnsynced: return Exit::InputOutput;
    case ErrorCode::KeyMismatch: return Exit::Configuration;
    case ErrorCode::LogExists: return Exit::CannotCreate;
    case ErrorCode::LogInUse:
    case ErrorCode::Busy:
    case ErrorCode::TimedOut:
    case ErrorCode::TooManyAttempts: return Exit::TryLater;
    case ErrorCode::LogFull:
    case ErrorCode::LogFailed: return Exit::InputOutput;
    case ErrorCode::ConnectionFailed: return Exit::Unavailable;
    default: return Exit::BadData;
    }
}

QString words(const char *chinese, const char *english)
{
    return QString::fromUtf8(terminalLanguage() == Language::Chinese ? chinese : english);
}

void say(const QString &line)
{
    write(stdout, line);
}

void note(const QString &line)
{
    write(stderr, line);
}

int fail(const Error &error)
{
    const QString tls = tlsSentence(error, terminalLanguage());
    note(tls.isEmpty() ? errorSentence(error, terminalLanguage()) : tls);
    return code(exitFor(error.code));
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool understood = parser.parse(arguments);
    if (parser.isSet(version)) {
        say(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return code(Exit::Ok);
    }
    if (parser.isSet(help)) {
        say(parser.helpText().trimmed());
        return code(Exit::Ok);
    }
    if (understood)
        return std::nullopt;
    const QStringList unknown = parser.unknownOptionNames();
    const QString argument = unknown.isEmpty() ? parser.errorText() : QString(QLatin1String("--") + unknown.first());
    return fail({ErrorCode::BadArgument, {argument}, {}});
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return bytes;
}

int runSubCommand(const QStringList &arguments, const QString &description, const std::vector<SubCommand> &commands)
{
    QString list = words("子命令：", "Commands:");
    for (const SubCommand &command : commands) {
        if (arguments.value(1) == QLatin1String(command.name))
            return command.run(arguments);
        list += QStringLiteral("\n  %1%2").arg(QLatin1String(command.name), -10).arg(words(command.chinese, command.english));
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QString(description + QLatin1String("\n\n") + list));
    parser.addPositionalArgument(QStringLiteral("command"), words("子命令，各有 --help", "a command; each has --help"));
    if (const auto done = parse(parser, arguments))
        return *done;
    return fail({ErrorCode::BadArgument, {parser.positionalArguments().value(0, QStringLiteral("command"))}, {}});
}

Result<QString> readSecret(const QString &path, const char *field)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QString line = QString::fromUtf8(*bytes).section(u'\n', 0, 0);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::FieldRequired, {QLatin1String(field)});
    return line;
}

ProgressLine::ProgressLine() : m_terminal(isTerminal(stderr)) {}

ProgressLine::~ProgressLine()
{
    if (m_terminal && m_width > 0)
        std::fputc('\n', stderr);
}

void ProgressLine::show(const QString &text)
{
    if (!m_terminal)
        return;
    const QByteArray bytes = '\r' + text.leftJustified(m_width).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    m_width = text.size();
}

} // namespace Yixian
