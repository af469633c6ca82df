// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "intake/dice.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Yixian {

// What the simulated district says and whom it calls: one JSON document (format: README.md of this module). Immutable.
class Scenario
{
public:
    struct Template
    {
        QString category, title, text;
        CaseKind kind = CaseKind::Complaint;
        Urgency urgency = Urgency::Normal;
        CaseFlags flags;
        double weight = 1;
    };

    // BadDocument names the first thing that is wrong.
    static Result<Scenario> fromJson(const QByteArray &json);

    // A new case of the district, the same for the same dice: the act, its subject, and the street it lies in.
    Command newCase(const Dice &dice, const QString &upstream) const;
    // One of the phrases of a kind; empty when the document has none.
    FreeText phrase(const char *kind, const Dice &dice, int turn = 0) const;
    // Whom a case of this category concerns, as words for Reference::unitByWord; the longest path that is listed.
    QStringList unitsFor(const QString &category) const;
    const QJsonObject &story() const { return m_story; }

    static CaseFlags flagsFrom(const QJsonValue &names);

private:
    QVector<Template> m_templates;
    double m_weight = 0;
    QHash<QString, QStringList> m_units;
    QHash<QString, QStringList> m_phrases;
    QHash<QString, QStringList> m_places; // by street
    QStringList m_streets;
    QJsonObject m_story;
};

} // namespace Yixian
