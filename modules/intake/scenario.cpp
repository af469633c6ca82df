// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Yixian {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

Result<Scenario::Template> readTemplate(const QJsonObject &object)
{
    Scenario::Template result;
    result.category = object.value(QLatin1String("category")).toString();
    result.title = object.value(QLatin1String("title")).toString();
    result.text = object.value(QLatin1String("text")).toString();
    result.weight = object.value(QLatin1String("weight")).toDouble(1);
    const auto kind = enumFromName<CaseKind>(object.value(QLatin1String("kind")).toString());
    const auto urgency = enumFromName<Urgency>(object.value(QLatin1String("urgency")).toString());
    if (result.title.isEmpty() || !kind || !urgency || result.weight <= 0)
        return failure(ErrorCode::BadDocument, {QString(QLatin1String("templates: ") + result.title)});
    result.kind = *kind;
    result.urgency = *urgency;
    result.flags = Scenario::flagsFrom(object.value(QLatin1String("flags")));
    return result;
}

Channel channelFor(double roll)
{
    // About as the hotline's calls come in: the telephone first, then the net and its programs.
    return roll < 0.5 ? Channel::Phone : roll < 0.72 ? Channel::App : roll < 0.86 ? Channel::Web : roll < 0.96 ? Channel::WeChat : Channel::Grid;
}

} // namespace

CaseFlags Scenario::flagsFrom(const QJsonValue &names)
{
    CaseFlags flags;
    for (const QString &name : strings(names)) {
        if (name == QLatin1String("urgent"))
            flags.bits |= CaseFlags::Urgent;
        else if (name == QLatin1String("difficult"))
            flags.bits |= CaseFlags::Difficult;
        else if (name == QLatin1String("worrying"))
            flags.bits |= CaseFlags::Worrying;
        else if (name == QLatin1String("major"))
            flags.bits |= CaseFlags::Major;
    }
    return flags;
}

Result<Scenario> Scenario::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadDocument, {error.errorString()});
    Scenario scenario;
    for (const QJsonValue &value : root.value(QLatin1String("templates")).toArray()) {
        auto one = readTemplate(value.toObject());
        if (!one)
            return tl::unexpected(one.error());
        scenario.m_weight += one->weight;
        scenario.m_templates.append(std::move(*one));
    }
    const QJsonObject units = root.value(QLatin1String("unitsByCategory")).toObject();
    for (auto it = units.begin(); it != units.end(); ++it)
        scenario.m_units.insert(it.key(), strings(it.value()));
    const QJsonObject phrases = root.value(QLatin1String("phrases")).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it)
        if (it->isArray())
            scenario.m_phrases.insert(it.key(), strings(it.value()));
    const QJsonObject places = phrases.value(QLatin1String("places")).toObject();
    for (auto it = places.begin(); it != places.end(); ++it)
        scenario.m_places.insert(it.key(), strings(it.value()));
    scenario.m_streets = places.keys(); // in the order of their codes
    scenario.m_story = root.value(QLatin1String("story")).toObject();
    if (scenario.m_templates.isEmpty() || scenario.m_streets.isEmpty())
        return failure(ErrorCode::BadDocument, {QStringLiteral("templates, places")});
    return scenario;
}

Command Scenario::newCase(const Dice &dice, const QString &upstream) const
{
    double left = dice.roll("template") * m_weight;
    const Template *chosen = &m_templates.last();
    for (const Template &candidate : m_templates) {
        left -= candidate.weight;
        if (left < 0) {
            chosen = &candidate;
            break;
        }
    }
    const QString street = dice.pick(m_streets, "street");
    const QStringList places = m_places.value(street);
    const QString place = places.isEmpty() ? QString() : dice.pick(places, "place");
    const QString door = phrase("doors", dice).value;
    const auto fill = [&](QString text) {
        return text.replace(QLatin1String("{place}"), place).replace(QLatin1String("{door}"), door);
    };
    Register act;
    act.upstream = upstream;
    act.channel = channelFor(dice.roll("channel"));
    act.kind = chosen->kind;
    act.urgency = chosen->urgency;
    act.flags = chosen->flags;
    act.category = chosen->category;
    if (dice.chance(0.85, "street known"))
        act.street = UnitId{street}; // the rest waits in the district's queue
    Command command;
    command.act = act;
    command.subject = Subject{fill(chosen->title), fill(chosen->text), place + door,
                              QString(phrase("surnames", dice).value + QStringLiteral("某")),
                              QStringLiteral("0591-0000-%1").arg(static_cast<int>(dice.between(0, 1000, "phone")), 4, 10, QLatin1Char('0'))};
    return command;
}

FreeText Scenario::phrase(const char *kind, const Dice &dice, int turn) const
{
    const QStringList list = m_phrases.value(QLatin1String(kind));
    return list.isEmpty() ? FreeText{} : FreeText{dice.pick(list, kind, turn)};
}

QStringList Scenario::unitsFor(const QString &category) const
{
    for (QString path = category;; path = path.section(u'/', 0, -2)) {
        const auto it = m_units.constFind(path);
        if (it != m_units.cend())
            return it.value();
        if (path.isEmpty())
            return {};
    }
}

} // namespace Yixian
