// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "domain/acttable.h"
#include "domain/terms.h"
#include "hub/commands.h"

#include <QCommandLineParser>

namespace Yixian {

namespace {

template<class E>
QString names(EnumSet<E> set)
{
    QStringList found;
    for (int i = 0; i < enumCount<E>; ++i)
        if (set.contains(static_cast<E>(i)))
            found.append(QString(enumName(static_cast<E>(i))));
    return found.isEmpty() ? QStringLiteral("–") : found.join(QStringLiteral(", "));
}

const char *nameOf(ActTarget target)
{
    switch (target) {
    case ActTarget::District:
        return "district";
    case ActTarget::NewCase:
        return "new case";
    case ActTarget::Case:
        return "case";
    case ActTarget::Leg:
        return "leg";
    }
    return "";
}

QString whereTo(const ActRule &rule)
{
    if (rule.legTo)
        return QString(QLatin1String("leg ") + enumName(*rule.legTo));
    return rule.caseTo ? QString(enumName(*rule.caseTo)) : QStringLiteral("–");
}

} // namespace

int runActs(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words("谁能在什么状态下办什么，一行一个办法。", "Who may do what from which state, a line an act."));
    parser.addPositionalArgument(QStringLiteral("acts"), {}, QStringLiteral("acts"));
    if (const auto done = parse(parser, arguments))
        return *done;
    QString page = QStringLiteral("# Acts\n\nWho may do what, from which states; guards beyond that stand in `acts/`. "
                                  "Made by `yixian-hub acts` from the table that\n"
                                  "the hub itself goes by; do not edit.\n\n| act | 办法 | on | who | from (case) | "
                                  "from (leg) | to | undo |\n|---|---|---|---|---|---|---|---|\n");
    for (const ActRule &rule : actTable())
        page += QStringLiteral("| %1 `%2` | %3 | %4 | %5 | %6 | %7 | %8 | %9 |\n")
                    .arg(termOf(rule.act, Language::English), QString(enumName(rule.act)),
                         termOf(rule.act, Language::Chinese), QLatin1String(nameOf(rule.target)), names(rule.roles),
                         names(rule.caseStates), names(rule.legStates), whereTo(rule),
                         rule.undoable ? QStringLiteral("yes") : QStringLiteral("–"));
    page.chop(1);
    say(page);
    return code(Exit::Ok);
}

} // namespace Yixian
