// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/ladder.h"
#include "domain/passwordpolicy.h"
#include "domain/result.h"
#include "domain/scoresheet.h"
#include "domain/values.h"
#include "domain/watch.h"
#include "domain/workcalendar.h"

#include <map>
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVector>

class QJsonArray;
class QJsonObject;

namespace Yixian {

// A body that can be called or that calls: a bureau, an office, a community, a utility, a street's sub-center.
struct Unit
{
    UnitId id;
    QString name;
    QString shortName;
    UnitLevel level = UnitLevel::District;
    UnitId parent; // the street of an office or a community
    bool subCenter = false;
    bool active = true;
    QString pinyin; // initials, lower case, from the district's data
    QStringList aliases;
    QString leader; // responsible leader where `leaders` says nothing; a leg keeps a snapshot
    QVector<std::pair<Day, QString>> leaders; // from a day on, oldest first
    QStringList formerNames; // it was renamed; what was called by that name stays found
    UnitId successor; // who took over, of one that is not active any more
    QString duty;   // who is on duty, shown beside the unit
    QString phone;
    int row = -1, column = -1; // place on the tile map, sub-centers only

    QString leaderAt(Instant instant) const;
    bool operator==(const Unit &) const = default;
};

// Limits of one version of the rules, effective from a day on (DOMAIN 6). All figures are data of the district.
struct RuleSet
{
    QString version;
    Day from{};
    Millis caseAccept{std::chrono::minutes(10)};
    WorkTime legAccept = workMinutes(10);
    WorkTime legRespond = workMinutes(60);
    Millis reachWithin{std::chrono::seconds(10)}; // a call has come up on a screen of its unit
    Millis reportGrace{std::chrono::minutes(10)};
    int disposeDays = 7;
    QHash<QString, int> disposeDaysByCategory; // by the first part of the category path
    Millis disposeCritical{std::chrono::hours(24)};
    QHash<CaseKind, int> upstreamDays;
    int upstreamDaysElse = 5;
    int visitTries = 3;
    WorkTime objectWithin = workMinutes(60); // of the delivery
    WorkTime ruling = workMinutes(60);
    int extensions = 1; // of a leg
    Millis firstContact{std::chrono::hours(24)}, firstContactUrgent{std::chrono::minutes(30)};
    int verifyDays = 1, visitDays = 1, judgeDays = 3, appealDays = 3; // working days
    Millis holdReview{std::chrono::hours(24 * 30)};
    Millis recursWithin{std::chrono::hours(24 * 30)};
    Millis undoWithin{std::chrono::minutes(10)};
    QVector<LadderStep> ladder{{Stage::Half, Post::Handler}, {Stage::Near, Post::Duty}, {Stage::Breached, Post::Leader},
                               {Stage::Breached, Post::DistrictChief}, {Stage::TwiceBreached, Post::DistrictLeader}};
    int acceptTargetPermille = 950;
    int respondTargetPermille = 900;
    // When the hub freezes what was, after the end of the period; nullopt: not by itself.
    std::optional<Millis> dailyBrief{std::chrono::minutes(8 * 60 + 30)};
    std::optional<Millis> weeklyBrief{std::chrono::minutes(8 * 60 + 30)};
    std::optional<Millis> monthlyBulletin{std::chrono::minutes(8 * 60 + 30)};
    std::optional<Millis> halfYearReport{std::chrono::minutes(8 * 60 + 30)};
    std::optional<Millis> yearlyReport{std::chrono::minutes(8 * 60 + 30)};
    bool operator==(const RuleSet &) const = default;
};

// Everything that is data and not a case: the district, its units, categories, rules and calendar. Built from one JSON
// document (format: modules/intake/README.md), which the first event of a log carries; replaced as a whole, never
// edited.
class Reference
{
public:
    // BadDocument names the first thing that is wrong.
    static Result<Reference> fromJson(const QByteArray &document);
    // The same with one more day on which work is stopped (typhoon), as decided at that instant.
    Reference withStoppedDay(Day day, const QString &reason, Instant decided) const;
    // The same with the roster of a unit, or of the district, replaced from the first of these duties on.
    Reference withRoster(const UnitId &unit, const QVector<DutyShift> &shifts) const;
    // The new data in the place of this, from that instant on: rosters and stopped days stay, and what started before goes by
    // the calendar it started under.
    Reference revisedTo(Reference revised, Instant at) const;
    // Whether the new data may follow this: rules in force stay as they are, new ones begin later, no unit is missing.
    Result<void> checkRevision(const Reference &revised, Instant now) const;
    // The calendar that a clock started at `instant` goes by: what is stopped afterwards leaves it alone (DOMAIN 2.6).
    const WorkCalendar &calendarAt(Instant instant) const;

    QString districtCode, districtName, numberPrefix, calendarVersion;
    QString districtLeader; // the last step of the ladder
    QString dutyChief;      // of the district, where the roster says nothing
    QVector<DutyShift> roster; // by unit, then time
    QVector<Unit> units;
    QStringList categories; // "市政/供水/管道爆裂"
    QVector<RuleSet> rules; // by `from`, oldest first
    QVector<ScoreSheet> scoreSheets; // likewise; of both kinds
    PasswordPolicy passwords;
    QByteArray documentHash; // of the document this was read from, so that nobody revises what has changed meanwhile
    WorkCalendar calendar;
    std::map<Day, QString> stoppedDays;
    int lastCalendarYear = 0; // the last year whose holidays are known

    const Unit *unit(const UnitId &id) const;
    // By code, name, short name, alias or pinyin initials; nullptr when none or more than one fits.
    const Unit *unitByWord(QStringView word) const;
    QVector<const Unit *> subCenters() const;
    // Who is on duty for a unit or the district (no unit) at that moment; empty: nobody. A unit without any roster has its
    // standing duty.
    QString onDuty(const UnitId &unit, Instant instant) const;
    // The first hour within the next days in which a unit that has a roster has nobody on duty.
    std::optional<Instant> dutyGap(const UnitId &unit, Instant from, Instant to) const;
    // The gap of a roster that has begun and not ended: when it began, and when the next duty begins.
    struct Gap
    {
        UnitId unit;
        Instant from;
        std::optional<Instant> until;
    };
    QVector<Gap> openGaps(Instant now) const;
    // The next instant at which a duty begins or ends.
    std::optional<Instant> nextDutyChange(Instant now) const;
    // From December on: next year, while its holidays are not in the calendar.
    std::optional<int> missingYear(Instant now) const;
    const RuleSet &rulesAt(Instant instant) const;
    ScoreSheet sheetAt(ScoredKind kind, Day day) const;
    QString unitName(const UnitId &id) const;   // short name; the code itself for an unknown unit
    QString callerName(const UnitId &id) const; // of a sub-center; the district's when the district center called

private:
    struct Season
    {
        std::chrono::month_day from, to;
        std::vector<Shift> shifts;
    };
    struct EarlierCalendar
    {
        Instant until;
        std::shared_ptr<const WorkCalendar> calendar;
    };
    void rebuildCalendar();
    Result<void> readCalendar(const QJsonObject &object);
    Result<void> readUnits(const QJsonArray &array);
    Result<void> checkParents() const;
    Result<void> readRules(const QJsonArray &array);
    Result<void> readScoreSheets(const QJsonArray &array);

    std::vector<Season> m_seasons;
    std::map<Day, std::pair<bool, QString>> m_days; // off or worked, name
    std::vector<EarlierCalendar> m_earlier;         // oldest first
    QHash<UnitId, qsizetype> m_unitIndex;
};

} // namespace Yixian
