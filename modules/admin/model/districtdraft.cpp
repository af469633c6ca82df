// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/model/districtdraft.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Yixian {

namespace {

QString text(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toString();
}

// Without what is empty, so that a form that leaves a field blank changes nothing.
QJsonObject withoutBlanks(QJsonObject object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
            object.remove(key);
    }
    return object;
}

} // namespace

DistrictDraft::DistrictDraft(const QString &document) : m_root(QJsonDocument::fromJson(document.toUtf8()).object()) {}

QString DistrictDraft::document() const
{
    return QString::fromUtf8(QJsonDocument(m_root).toJson(QJsonDocument::Compact));
}

QJsonObject DistrictDraft::unit(const UnitId &id) const
{
    for (const QJsonValue &value : m_root.value(QLatin1String("units")).toArray())
        if (text(value, "id") == id.value)
            return value.toObject();
    return {};
}

void DistrictDraft::putUnit(QJsonObject unit)
{
    const QStringList said = unit.keys(); // a blank, too: it is to be nothing
    unit = withoutBlanks(unit);
    QJsonArray units = m_root.value(QLatin1String("units")).toArray();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QJsonObject before = units[i].toObject();
        if (text(before, "id") != text(unit, "id"))
            continue;
        QJsonArray former = before.value(QLatin1String("formerNames")).toArray();
        for (const char *key : {"name", "short"})
            if (const QString old = text(before, key); !old.isEmpty() && old != text(unit, key) && !former.contains(old))
                former.append(old);
        if (!former.isEmpty())
            unit.insert(QLatin1String("formerNames"), former);
        for (const char *kept : {"tile", "subCenter", "leaders"})
            if (before.contains(QLatin1String(kept)) && !said.contains(QLatin1String(kept)))
                unit.insert(QLatin1String(kept), before.value(QLatin1String(kept)));
        units[i] = unit;
        m_root.insert(QLatin1String("units"), units);
        return;
    }
    units.append(unit);
    m_root.insert(QLatin1String("units"), units);
}

QJsonObject DistrictDraft::latestRules() const
{
    QJsonObject latest;
    for (const QJsonValue &value : m_root.value(QLatin1String("rules")).toArray())
        if (text(value, "from") >= text(latest, "from"))
            latest = value.toObject();
    return latest;
}

void DistrictDraft::addRules(const QJsonObject &rules)
{
    QJsonArray all = m_root.value(QLatin1String("rules")).toArray();
    all.append(rules);
    m_root.insert(QLatin1String("rules"), all);
}

void DistrictDraft::addScoreSheet(const ScoreSheet &sheet)
{
    QJsonArray lines;
    for (const ScoreLine &line : sheet.lines) {
        QJsonArray steps;
        for (const ScoreStep &step : line.steps)
            steps.append(QJsonArray{step.fromPermille, step.pointsPermille});
        lines.append(QJsonObject{{QLatin1String("item"), QString(enumName(line.item))}, {QLatin1String("points"), line.points}, {QLatin1String("steps"), steps}});
    }
    QJsonArray all = m_root.value(QLatin1String("scoreSheets")).toArray();
    all.append(QJsonObject{{QLatin1String("version"), sheet.version}, {QLatin1String("from"), toIso(sheet.from)},
                           {QLatin1String("kind"), QString(enumName(sheet.kind))}, {QLatin1String("lines"), lines}});
    m_root.insert(QLatin1String("scoreSheets"), all);
}

Result<int> DistrictDraft::putHolidays(const QByteArray &json)
{
    const QJsonObject list = QJsonDocument::fromJson(json).object();
    const int year = list.value(QLatin1String("year")).toInt();
    const QJsonArray days = list.value(QLatin1String("days")).toArray();
    if (year < 2000 || days.isEmpty())
        return failure(ErrorCode::BadDocument, {QStringLiteral("year, days")});
    QJsonObject off, worked;
    for (const QJsonValue &day : days) {
        const QString date = text(day, "date");
        if (!dayFromIso(date) || !day[QLatin1String("isOffDay")].isBool())
            return failure(ErrorCode::BadDocument, {QString(QLatin1String("days: ") + date)});
        (day[QLatin1String("isOffDay")].toBool() ? off : worked).insert(date, text(day, "name"));
    }
    QJsonObject calendar = m_root.value(QLatin1String("calendar")).toObject();
    QJsonArray years = calendar.value(QLatin1String("years")).toArray();
    for (qsizetype i = years.size() - 1; i >= 0; --i)
        if (years[i][QLatin1String("year")].toInt() == year)
            years.removeAt(i);
    years.append(QJsonObject{{QLatin1String("year"), year}, {QLatin1String("off"), off}, {QLatin1String("worked"), worked}});
    calendar.insert(QLatin1String("years"), years);
    calendar.insert(QLatin1String("version"), QStringLiteral("CN-%1").arg(year));
    m_root.insert(QLatin1String("calendar"), calendar);
    return year;
}

} // namespace Yixian
