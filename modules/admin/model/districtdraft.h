// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QJsonObject>

namespace Yixian {

// The district's document while an administrator works on it: read, changed section by section, sent as a whole. What it
// does not know of stays as it is. A value; owned by the page.
class DistrictDraft
{
public:
    DistrictDraft() = default;
    explicit DistrictDraft(const QString &document);

    QString document() const;
    // BadDocument, UnitCycle: what a hub would say.
    Result<Reference> reference() const { return Reference::fromJson(document().toUtf8()); }

    // As it stands in the document; empty for one that is not there.
    QJsonObject unit(const UnitId &id) const;
    // Adds one, or replaces the one with that id; another name leaves the old one among its former names. Its tile, leaders and
    // being a sub-center stay unless they are given, if only as a blank.
    void putUnit(QJsonObject unit);

    // The version in force last, to start a new one from.
    QJsonObject latestRules() const;
    void addRules(const QJsonObject &rules);

    // Adds a version of a score sheet.
    void addScoreSheet(const ScoreSheet &sheet);

    // The State Council's list for a year, as it is published in JSON: {"year", "days": [{"name", "date", "isOffDay"}]}.
    // Replaces what is known of that year; the year. BadDocument for anything else.
    Result<int> putHolidays(const QByteArray &json);

    bool operator==(const DistrictDraft &) const = default;

private:
    QJsonObject m_root;
};

} // namespace Yixian
