// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unreachedstrip.h"

#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QAction>

namespace Yixian {

UnreachedStrip::UnreachedStrip(const Theme &theme, const Replica &replica, const Alarms &alarms, QAction *confirm, QWidget *parent)
    : MessageStrip(theme, parent), m_replica(replica), m_alarms(alarms), m_confirm(confirm)
{
    setObjectName(QStringLiteral("unreachedStrip"));
    connect(&alarms, &Alarms::changed, this, &UnreachedStrip::follow);
    follow();
}

// The oldest call, with all of its units; how many more there are.
void UnreachedStrip::follow()
{
    QVector<Alarm> unreached = m_alarms.unseen();
    unreached.removeIf([](const Alarm &alarm) { return alarm.kind != Alarm::Kind::Unreached; });
    if (unreached == m_said)
        return;
    m_said = unreached;
    clear();
    if (unreached.isEmpty())
        return;
    const Case *value = m_replica.find(unreached.first().id);
    if (!value)
        return;
    const Reference &reference = m_replica.reference();
    QStringList units, phones;
    int others = 0;
    for (const Alarm &alarm : unreached) {
        const Leg *leg = alarm.id == value->id ? value->leg(LegNo{alarm.no}) : nullptr;
        if (!leg) {
            ++others;
            continue;
        }
        units.append(reference.unitName(leg->unit));
        const Unit *unit = reference.unit(leg->unit);
        const QString person = reference.onDuty(leg->unit, m_replica.now());
        if (unit && !unit->phone.isEmpty())
            phones.append(QString(unit->phone + u' ' + person).trimmed());
        else if (!person.isEmpty())
            phones.append(person);
    }
    QStringList note; // what is needed first stands first: the end gives way where there is little room
    if (!phones.isEmpty())
        note.append(phones.join(QStringLiteral(", ")));
    note.append(tr("no screen there has %1: telephone, then write down their word with F5").arg(Words::shortNumber(*value)));
    if (others > 0)
        note.append(tr("%n more calls reached nobody", nullptr, others));
    say(Kind::Warning, tr("Not online: %1").arg(units.join(QStringLiteral(", "))), note.join(QStringLiteral("  ·  ")));
    addActionButton(m_confirm);
}

} // namespace Yixian
