// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/changetext.h"

#include "uikit/words.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::ChangeText)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString activity(const Unit &unit)
{
    return unit.active ? ChangeText::tr("active") : ChangeText::tr("not active");
}

// As people count.
QString cellOf(const Unit &unit)
{
    return unit.row < 0 ? QString() : QStringLiteral("%1,%2").arg(unit.row + 1).arg(unit.column + 1);
}

QStringList ofUnit(const Reference &now, const Reference &draft, const Unit &before, const Unit &after)
{
    QStringList parts;
    const auto part = [&](const QString &what, const QString &from, const QString &to) {
        if (from != to)
            parts.append(ChangeText::tr("%1: %2 → %3").arg(what, orNone(from), orNone(to)));
    };
    part(ChangeText::tr("name"), before.name, after.name);
    part(ChangeText::tr("short"), before.shortName, after.shortName);
    part(ChangeText::tr("level"), Words::of(before.level), Words::of(after.level));
    part(ChangeText::tr("parent"), now.unitName(before.parent), draft.unitName(after.parent));
    part(ChangeText::tr("pinyin"), before.pinyin, after.pinyin);
    part(ChangeText::tr("aliases"), before.aliases.join(u'、'), after.aliases.join(u'、'));
    part(ChangeText::tr("leader"), before.leader, after.leader);
    part(ChangeText::tr("duty"), before.duty, after.duty);
    part(ChangeText::tr("phone"), before.phone, after.phone);
    part(ChangeText::tr("wall cell"), cellOf(before), cellOf(after));
    part(ChangeText::tr("state"), activity(before), activity(after));
    part(ChangeText::tr("successor"), now.unitName(before.successor), draft.unitName(after.successor));
    return parts;
}

} // namespace

QStringList changesBetween(const Reference &now, const Reference &draft)
{
    QStringList changes;
    for (const Unit &after : draft.units) {
        const Unit *before = now.unit(after.id);
        if (!before) {
            changes.append(ChangeText::tr("New unit %1 (%2, %3)").arg(after.name, after.id.value, Words::of(after.level)));
            continue;
        }
        const QStringList parts = ofUnit(now, draft, *before, after);
        if (!parts.isEmpty())
            changes.append(ChangeText::tr("%1: %2", "unit, its changes").arg(before->name, parts.join(QStringLiteral("; "))));
    }
    for (const RuleSet &rule : draft.rules)
        if (!now.rules.contains(rule))
            changes.append(ChangeText::tr("Rules %1, for what starts from %2 on").arg(rule.version, toIso(rule.from)));
    for (const ScoreSheet &sheet : draft.scoreSheets)
        if (!now.scoreSheets.contains(sheet))
            changes.append(ChangeText::tr("Score sheet %1 (%2), from %3 on; months before keep theirs").arg(sheet.version, Words::of(sheet.kind), toIso(sheet.from)));
    if (now.lastCalendarYear != draft.lastCalendarYear || now.calendarVersion.section(u'+', 0, 0) != draft.calendarVersion.section(u'+', 0, 0))
        changes.append(ChangeText::tr("Calendar %1, for what starts from now on; known to the end of %2").arg(draft.calendarVersion).arg(draft.lastCalendarYear));
    return changes;
}

} // namespace Yixian
