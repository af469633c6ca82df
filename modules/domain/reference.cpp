// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

tl::unexpected<Error> bad(const QString &what)
{
    return failure(ErrorCode::BadDocument, {what});
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Result<std::vector<Shift>> readShifts(const QJsonArray &array)
{
    std::vector<Shift> shifts;
    for (const QJsonValue &value : array) {
        const auto from = timeOfDayFrom(value[0].toString()), to = timeOfDayFrom(value[1].toString());
        if (!from || !to || *from >= *to || (!shifts.empty() && *from < shifts.back().to))
            return bad(QStringLiteral("calendar.seasons.shifts"));
        shifts.push_back({*from, *to});
    }
    return shifts;
}

std::optional<std::chrono::month_day> readMonthDay(const QString &value)
{
    const auto day = dayFromIso(QString(QStringLiteral("2024-") + value)); // a leap year, so that 02-29 is a day
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day ymd{*day};
    return std::chrono::month_day{ymd.month(), ymd.day()};
}

} // namespace

Result<Reference> Reference::fromJson(const QByteArray &document)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (!json.isObject())
        return bad(error.error == QJsonParseError::NoError ? QStringLiteral("document") : error.errorString());
    const QJsonObject root = json.object();
    Reference result;
    result.districtCode = text(root, "code");
    result.districtName = text(root, "name");
    result.numberPrefix = text(root, "numberPrefix");
    if (result.districtName.isEmpty() || result.numberPrefix.isEmpty())
        return bad(QStringLiteral("name, numberPrefix"));
    result.districtLeader = text(root, "districtLeader");
    result.dutyChief = text(root, "dutyChief");
    for (const QJsonValue &value : root.value(QLatin1String("categories")).toArray())
        result.categories.append(value.toString());
    const QJsonObject passwords = root.value(QLatin1String("passwords")).toObject();
    result.passwords.shortest = passwords.value(QLatin1String("shortest")).toInt(result.passwords.shortest);
    result.passwords.days = passwords.value(QLatin1String("days")).toInt();
    for (const QJsonValue &value : passwords.value(QLatin1String("known")).toArray())
        result.passwords.known.append(value.toString());
    if (result.passwords.shortest < 8 || result.passwords.days < 0)
        return bad(QStringLiteral("passwords"));
    if (const auto units = result.readUnits(root.value(QLatin1String("units")).toArray()); !units)
        return tl::unexpected(units.error());
    if (const auto rules = result.readRules(root.value(QLatin1String("rules")).toArray()); !rules)
        return tl::unexpected(rules.error());
    if (const auto sheets = result.readScoreSheets(root.value(QLatin1String("scoreSheets")).toArray()); !sheets)
        return tl::unexpected(sheets.error());
    result.documentHash = QCryptographicHash::hash(document, QCryptographicHash::Blake2b_256).toHex();
    if (const auto calendar = result.readCalendar(root.value(QLatin1String("calendar")).toObject()); !calendar)
        return tl::unexpected(calendar.error());
    return result;
}

Result<void> Reference::readUnits(const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Unit unit;
        unit.id = UnitId{text(object, "id")};
        unit.name = text(object, "name");
        unit.shortName = object.value(QLatin1String("short")).toString(unit.name);
        const auto level = enumFromName<UnitLevel>(text(object, "level"));
        if (unit.id.isNull() || unit.name.isEmpty() || !level || m_unitIndex.contains(unit.id))
            return bad(QStringLiteral("units: %1").arg(unit.id.value));
        unit.level = *level;
        unit.parent = UnitId{text(object, "parent")};
        unit.subCenter = object.value(QLatin1String("subCenter")).toBool();
        unit.active = object.value(QLatin1String("active")).toBool(true);
        unit.pinyin = text(object, "pinyin").toLower();
        for (const QJsonValue &alias : object.value(QLatin1String("aliases")).toArray())
            unit.aliases.append(alias.toString());
        unit.leader = text(object, "leader");
        for (const QJsonValue &leader : object.value(QLatin1String("leaders")).toArray()) {
            const auto from = dayFromIso(leader[QLatin1String("from")].toString());
            if (!from)
                return bad(QStringLiteral("units: %1").arg(unit.id.value));
            unit.leaders.append({*from, leader[QLatin1String("name")].toString()});
        }
        std::sort(unit.leaders.begin(), unit.leaders.end());
        for (const QJsonValue &name : object.value(QLatin1String("formerNames")).toArray())
            unit.formerNames.append(name.toString());
        unit.successor = UnitId{text(object, "successor")};
        unit.duty = text(object, "duty");
        unit.phone = text(object, "phone");
        const QJsonArray tile = object.value(QLatin1String("tile")).toArray();
        if (tile.size() == 2) {
            unit.row = tile[0].toInt();
            unit.column = tile[1].toInt();
        }
        m_unitIndex.insert(unit.id, units.size());
        units.append(unit);
    }
    return checkParents();
}

Result<void> Reference::checkParents() const
{
    for (const Unit &unit : units) {
        const Unit *up = &unit;
        for (qsizetype steps = 0; up && !up->parent.isNull(); ++steps) {
            if (steps > units.size())
                return failure(ErrorCode::UnitCycle, {unit.name});
            up = this->unit(up->parent);
        }
    }
    return {};
}

Result<void> Reference::readRules(const QJsonArray &array)
{
    const auto minutes = [](const QJsonObject &object, const char *key, int fallback) {
        return std::chrono::minutes(object.value(QLatin1String(key)).toInt(fallback));
    };
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        RuleSet rule;
        rule.version = text(object, "version");
        const auto from = dayFromIso(text(object, "from"));
        if (rule.version.isEmpty() || !from)
            return bad(QStringLiteral("rules: %1").arg(rule.version));
        rule.from = *from;
        rule.caseAccept = minutes(object, "caseAcceptMinutes", 10);
        rule.legAccept = WorkTime{minutes(object, "legAcceptMinutes", 10)};
        rule.legRespond = WorkTime{minutes(object, "legRespondMinutes", 60)};
        rule.reachWithin = std::chrono::seconds(object.value(QLatin1String("reachWithinSeconds")).toInt(10));
        rule.reportGrace = minutes(object, "reportGraceMinutes", 10);
        rule.disposeDays = object.value(QLatin1String("disposeDays")).toInt(7);
        const QJsonObject byCategory = object.value(QLatin1String("disposeDaysByCategory")).toObject();
        for (auto it = byCategory.begin(); it != byCategory.end(); ++it)
            rule.disposeDaysByCategory.insert(it.key(), it.value().toInt(rule.disposeDays));
        rule.disposeCritical = minutes(object, "disposeCriticalMinutes", 24 * 60);
        const QJsonObject upstream = object.value(QLatin1String("upstreamDays")).toObject();
        for (auto it = upstream.begin(); it != upstream.end(); ++it) {
            if (const auto kind = enumFromName<CaseKind>(it.key()))
                rule.upstreamDays.insert(*kind, it.value().toInt(5));
        }
        rule.upstreamDaysElse = object.value(QLatin1String("upstreamDaysElse")).toInt(5);
        rule.visitTries = object.value(QLatin1String("visitTries")).toInt(3);
        rule.objectWithin = WorkTime{minutes(object, "objectWithinMinutes", 60)};
        rule.ruling = WorkTime{minutes(object, "rulingMinutes", 60)};
        rule.extensions = object.value(QLatin1String("extensions")).toInt(1);
        const auto days = [&](const char *key, int fallback) {
            return object.value(QLatin1String(key)).toInt(fallback);
        };
        rule.firstContact = minutes(object, "firstContactMinutes", 24 * 60);
        rule.firstContactUrgent = minutes(object, "firstContactUrgentMinutes", 30);
        rule.verifyDays = days("verifyDays", 1);
        rule.visitDays = days("visitDays", 1);
        rule.judgeDays = days("judgeDays", 3);
        rule.appealDays = days("appealDays", 3);
        rule.holdReview = std::chrono::days(days("holdReviewDays", 30));
        rule.recursWithin = std::chrono::days(days("recursWithinDays", 30));
        rule.undoWithin = minutes(object, "undoWithinMinutes", 10);
        if (const QJsonArray ladder = object.value(QLatin1String("ladder")).toArray(); !ladder.isEmpty()) {
            rule.ladder.clear();
            for (const QJsonValue &step : ladder) {
                const auto stage = enumFromName<Stage>(step[QLatin1String("stage")].toString());
                const auto to = enumFromName<Post>(step[QLatin1String("to")].toString());
                if (!stage || !to)
                    return bad(QStringLiteral("rules: %1 ladder").arg(rule.version));
                rule.ladder.append({*stage, *to});
            }
        }
        rule.acceptTargetPermille = object.value(QLatin1String("acceptTargetPermille")).toInt(950);
        rule.respondTargetPermille = object.value(QLatin1String("respondTargetPermille")).toInt(900);
        const QJsonObject bulletins = object.value(QLatin1String("bulletins")).toObject();
        for (const auto &[key, time] : {std::pair("daily", &rule.dailyBrief), std::pair("weekly", &rule.weeklyBrief),
                                        std::pair("monthly", &rule.monthlyBulletin), std::pair("half-year", &rule.halfYearReport),
                                        std::pair("yearly", &rule.yearlyReport)}) {
            const QJsonValue wanted = bulletins.value(QLatin1String(key));
            const auto of = timeOfDayFrom(wanted.toString());
            if (!wanted.isUndefined() && !wanted.toString().isEmpty() && !of)
                return bad(QStringLiteral("rules: %1 bulletins").arg(rule.version));
            if (!wanted.isUndefined())
                *time = of ? std::optional<Millis>(*of) : std::nullopt;
        }
        rules.append(rule);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const RuleSet &a, const RuleSet &b) { return a.from < b.from; });
    return rules.isEmpty() ? Result<void>(bad(QStringLiteral("rules"))) : Result<void>{};
}

Result<void> Reference::readScoreSheets(const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        ScoreSheet sheet;
        sheet.version = value[QLatin1String("version")].toString();
        const auto from = dayFromIso(value[QLatin1String("from")].toString());
        const auto kind = enumFromName<ScoredKind>(value[QLatin1String("kind")].toString());
        if (sheet.version.isEmpty() || !from || !kind)
            return bad(QStringLiteral("scoreSheets: %1").arg(sheet.version));
        sheet.from = *from;
        sheet.kind = *kind;
        for (const QJsonValue &line : value[QLatin1String("lines")].toArray()) {
            const auto item = enumFromName<ScoreItem>(line[QLatin1String("item")].toString());
            ScoreLine read{item.value_or(ScoreItem::Respond), line[QLatin1String("points")].toInt(), {}};
            for (const QJsonValue &step : line[QLatin1String("steps")].toArray())
                read.steps.append({step[0].toInt(), step[1].toInt()});
            const bool falling = std::is_sorted(read.steps.cbegin(), read.steps.cend(),
                                                [](const ScoreStep &a, const ScoreStep &b) { return a.fromPermille > b.fromPermille; });
            if (!item || read.points <= 0 || read.steps.isEmpty() || !falling)
                return bad(QStringLiteral("scoreSheets: %1").arg(sheet.version));
            sheet.lines.append(read);
        }
        scoreSheets.append(sheet);
    }
    std::stable_sort(scoreSheets.begin(), scoreSheets.end(), [](const ScoreSheet &a, const ScoreSheet &b) { return a.from < b.from; });
    return {};
}

ScoreSheet Reference::sheetAt(ScoredKind kind, Day day) const
{
    std::optional<ScoreSheet> current;
    for (const ScoreSheet &sheet : scoreSheets)
        if (sheet.kind == kind && sheet.from <= day)
            current = sheet;
    return current ? *current : defaultSheet(kind);
}

Result<void> Reference::readCalendar(const QJsonObject &object)
{
    calendarVersion = text(object, "version");
    for (const QJsonValue &value : object.value(QLatin1String("seasons")).toArray()) {
        const QJsonObject season = value.toObject();
        const auto from = readMonthDay(text(season, "from")), to = readMonthDay(text(season, "to"));
        auto shifts = readShifts(season.value(QLatin1String("shifts")).toArray());
        if (!from || !to || !shifts)
            return bad(QStringLiteral("calendar.seasons"));
        m_seasons.push_back({*from, *to, std::move(*shifts)});
    }
    for (const QJsonValue &value : object.value(QLatin1String("years")).toArray()) {
        lastCalendarYear = std::max(lastCalendarYear, value[QLatin1String("year")].toInt());
        for (const char *key : {"off", "worked"}) {
            const QJsonObject days = value[QLatin1String(key)].toObject();
            for (auto it = days.begin(); it != days.end(); ++it) {
                const auto day = dayFromIso(it.key());
                if (!day)
                    return bad(QStringLiteral("calendar.years: %1").arg(it.key()));
                m_days[*day] = {key[0] == 'o', it.value().toString()};
            }
        }
    }
    if (m_seasons.empty())
        return bad(QStringLiteral("calendar.seasons"));
    rebuildCalendar();
    return {};
}

void Reference::rebuildCalendar()
{
    const auto shiftsOf = [this](std::chrono::month_day date) {
        for (const Season &season : m_seasons) {
            const bool wraps = season.to < season.from; // 1 October to 31 May
            if (wraps ? date >= season.from || date <= season.to : date >= season.from && date <= season.to)
                return season.shifts;
        }
        return std::vector<Shift>{};
    };
    const int lastYear = std::max(lastCalendarYear, 2030) + 10;
    calendar = WorkCalendar(makeDay(2015, 1, 1), makeDay(lastYear, 12, 31), [&](Day day) {
        const std::chrono::weekday weekday{day};
        const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
        DayPlan plan{weekend ? DayKind::RestDay : DayKind::Workday, {}, {}};
        if (const auto listed = m_days.find(day); listed != m_days.end())
            plan = {listed->second.first ? DayKind::Holiday : DayKind::MakeUp, listed->second.second, {}};
        if (const auto stopped = stoppedDays.find(day); stopped != stoppedDays.end())
            plan = {DayKind::StopWork, stopped->second, {}};
        if (plan.kind == DayKind::Workday || plan.kind == DayKind::MakeUp) {
            const std::chrono::year_month_day ymd{day};
            plan.shifts = shiftsOf({ymd.month(), ymd.day()});
        }
        return plan;
    });
}

Reference Reference::withStoppedDay(Day day, const QString &reason, Instant decided) const
{
    Reference copy = *this;
    copy.m_earlier.push_back({decided, std::make_shared<const WorkCalendar>(calendar)});
    copy.stoppedDays[day] = reason;
    copy.calendarVersion += QStringLiteral("+%1").arg(copy.stoppedDays.size());
    copy.rebuildCalendar();
    return copy;
}

QString Unit::leaderAt(Instant instant) const
{
    QString current = leader;
    for (const auto &[from, person] : leaders)
        if (from <= localDay(instant))
            current = person;
    return current;
}

Reference Reference::withRoster(const UnitId &unit, const QVector<DutyShift> &shifts) const
{
    Reference copy = *this;
    if (shifts.isEmpty())
        return copy;
    const Instant from = shifts.first().from;
    copy.roster.removeIf([&](const DutyShift &shift) { return shift.unit == unit && shift.from >= from; });
    for (DutyShift &shift : copy.roster)
        if (shift.unit == unit)
            shift.to = std::min(shift.to, from);
    copy.roster += shifts;
    std::sort(copy.roster.begin(), copy.roster.end(),
              [](const DutyShift &a, const DutyShift &b) { return std::tie(a.unit, a.from) < std::tie(b.unit, b.from); });
    return copy;
}

Reference Reference::revisedTo(Reference revised, Instant at) const
{
    revised.roster = roster;
    revised.stoppedDays = stoppedDays;
    if (!stoppedDays.empty())
        revised.calendarVersion += QStringLiteral("+%1").arg(stoppedDays.size());
    revised.rebuildCalendar();
    revised.m_earlier = m_earlier;
    revised.m_earlier.push_back({at, std::make_shared<const WorkCalendar>(calendar)});
    return revised;
}

Result<void> Reference::checkRevision(const Reference &revised, Instant now) const
{
    for (const Unit &unit : units)
        if (!revised.unit(unit.id))
            return failure(ErrorCode::UnitGone, {unit.name});
    const Day today = localDay(now);
    for (const RuleSet &rule : rules)
        if (rule.from <= today && !revised.rules.contains(rule))
            return failure(ErrorCode::RuleInForce, {rule.version});
    for (const RuleSet &rule : revised.rules)
        if (rule.from <= today && !rules.contains(rule))
            return failure(ErrorCode::RuleInForce, {rule.version});
    for (const ScoreSheet &sheet : scoreSheets)
        if (sheet.from <= today && !revised.scoreSheets.contains(sheet))
            return failure(ErrorCode::RuleInForce, {sheet.version});
    for (const ScoreSheet &sheet : revised.scoreSheets)
        if (sheet.from <= today && !scoreSheets.contains(sheet))
            return failure(ErrorCode::RuleInForce, {sheet.version});
    return {};
}

QString Reference::onDuty(const UnitId &id, Instant instant) const
{
    bool rostered = false;
    for (const DutyShift &shift : roster) {
        if (shift.unit != id)
            continue;
        rostered = true;
        if (shift.from <= instant && instant < shift.to)
            return shift.person;
    }
    if (rostered)
        return {};
    const Unit *found = unit(id);
    return found ? found->duty : id.isNull() ? dutyChief : QString();
}

std::optional<Instant> Reference::dutyGap(const UnitId &unit, Instant from, Instant to) const
{
    std::optional<Instant> covered;
    for (const DutyShift &shift : roster) {
        if (shift.unit != unit || shift.to <= from)
            continue;
        if (shift.from > covered.value_or(from))
            return covered.value_or(from);
        covered = std::max(covered.value_or(from), shift.to);
    }
    return covered && *covered < to ? covered : std::nullopt;
}

QVector<Reference::Gap> Reference::openGaps(Instant now) const
{
    QVector<Gap> gaps;
    for (qsizetype i = 0; i < roster.size();) {
        const UnitId unit = roster[i].unit;
        std::optional<Instant> ended, next;
        bool covered = false;
        for (; i < roster.size() && roster[i].unit == unit; ++i) {
            const DutyShift &shift = roster[i];
            covered = covered || (shift.from <= now && now < shift.to);
            if (shift.to <= now)
                ended = std::max(ended.value_or(shift.to), shift.to);
            else if (shift.from > now && !next)
                next = shift.from;
        }
        if (ended && !covered) // before its first duty a roster has not begun
            gaps.append({unit, *ended, next});
    }
    return gaps;
}

std::optional<Instant> Reference::nextDutyChange(Instant now) const
{
    std::optional<Instant> next;
    for (const DutyShift &shift : roster)
        for (Instant edge : {shift.from, shift.to})
            if (edge > now && (!next || edge < *next))
                next = edge;
    return next;
}

std::optional<int> Reference::missingYear(Instant now) const
{
    const std::chrono::year_month_day today{localDay(now)};
    const int next = static_cast<int>(today.year()) + 1;
    return today.month() == std::chrono::December && lastCalendarYear < next ? std::optional(next) : std::nullopt;
}

const WorkCalendar &Reference::calendarAt(Instant instant) const
{
    for (const EarlierCalendar &earlier : m_earlier)
        if (instant < earlier.until)
            return *earlier.calendar;
    return calendar;
}

const Unit *Reference::unit(const UnitId &id) const
{
    const auto it = m_unitIndex.constFind(id);
    return it == m_unitIndex.cend() ? nullptr : &units[it.value()];
}

const Unit *Reference::unitByWord(QStringView word) const
{
    const QString wanted = word.trimmed().toString();
    if (const Unit *byCode = unit(UnitId{wanted}))
        return byCode;
    const Unit *found = nullptr;
    for (const Unit &unit : units) {
        const bool fits = unit.name == wanted || unit.shortName == wanted || unit.aliases.contains(wanted) || unit.formerNames.contains(wanted) ||
                          (!unit.pinyin.isEmpty() && unit.pinyin == wanted.toLower());
        if (fits && found)
            return nullptr;
        if (fits)
            found = &unit;
    }
    return found;
}

QVector<const Unit *> Reference::subCenters() const
{
    QVector<const Unit *> result;
    for (const Unit &unit : units)
        if (unit.subCenter)
            result.append(&unit);
    return result;
}

const RuleSet &Reference::rulesAt(Instant instant) const
{
    static const RuleSet none;
    const RuleSet *current = rules.isEmpty() ? &none : &rules.first();
    for (const RuleSet &rule : rules)
        if (rule.from <= localDay(instant))
            current = &rule;
    return *current;
}

QString Reference::unitName(const UnitId &id) const
{
    const Unit *found = unit(id);
    return found ? found->shortName : id.value;
}

QString Reference::callerName(const UnitId &id) const
{
    const Unit *found = unit(id);
    return id.isNull() ? districtName : found ? found->name : id.value;
}

} // namespace Yixian
