// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <optional>
#include <QCommandLineParser>
#include <vector>

// What the programs without a window share: words for a terminal, arguments, exit codes.
namespace Yixian {

// As sysexits.h names them; that header is not there on Windows.
enum class Exit {
    Ok = 0, Usage = 64, BadData = 65, NoInput = 66, NoUser = 67, NoHost = 68, Unavailable = 69, Software = 70,
    CannotCreate = 73, InputOutput = 74, TryLater = 75, NoPermission = 77, Configuration = 78
};
int code(Exit exit);
Exit exitFor(ErrorCode error);

// One of two sentences, in the language of the terminal. Programs without a window have no translation files.
QString words(const char *chinese, const char *english);

void say(const QString &line);            // to stdout, UTF-8
void note(const QString &line);           // to stderr
// The error's sentence to stderr; gives the exit code for it.
int fail(const Error &error);

// Parses; answers --help and --version itself. An exit code when there is nothing more to do.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);

// One of the commands a program is made of: takes the whole command line, gives the exit code.
struct SubCommand
{
    const char *name;
    int (*run)(const QStringList &);
    const char *chinese; // what it does
    const char *english;
};
// Runs the one that the first argument names; without one, says which there are under `description`.
int runSubCommand(const QStringList &arguments, const QString &description, const std::vector<SubCommand> &commands);

// The first line of a file that holds a secret, "-" for stdin; FileUnreadable, or FieldRequired when it is empty.
Result<QString> readSecret(const QString &path, const char *field);
// A whole file; FileUnreadable.
Result<QByteArray> readFile(const QString &path);

// Progress on stderr, only when that is a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)
    void show(const QString &text);

private:
    bool m_terminal;
    qsizetype m_width = 0;
};

} // namespace Yixian
