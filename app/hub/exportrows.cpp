// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exportrows.h"

#include <QJsonDocument>

namespace Yixian {

namespace {

QJsonValue time(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QString flagsOf(CaseFlags flags)
{
    QStringList names;
    if (flags.has(CaseFlags::Urgent))
        names.append(QStringLiteral("urgent"));
    if (flags.has(CaseFlags::Difficult))
        names.append(QStringLiteral("difficult"));
    if (flags.has(CaseFlags::Worrying))
        names.append(QStringLiteral("worrying"));
    if (flags.has(CaseFlags::Major))
        names.append(QStringLiteral("major"));
    return names.join(u' ');
}

template<NamedEnum E>
QJsonValue name(E value)
{
    return QString(enumName(value));
}

QString nameOf(const Reference &reference, const UnitId &id)
{
    return id.isNull() ? QString() : reference.unitName(id);
}

} // namespace

ExportRecord eventRecord(const LogRow &row, const Event &event)
{
    return {{QStringLiteral("seq"), row.seq},
            {QStringLiteral("at"), toIso(row.at)},
            {QStringLiteral("case"), row.caseId.value},
            {QStringLiteral("leg"), event.leg.value},
            {QStringLiteral("act"), name(kindOf(event.act))},
            {QStringLiteral("user"), event.by.user.value},
            {QStringLiteral("role"), name(event.by.role)},
            {QStringLiteral("unit"), event.by.unit.value},
            {QStringLiteral("command"), row.command.isNull() ? QString() : row.command.toString(QUuid::WithoutBraces)},
            {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())},
            {QStringLiteral("body"), QJsonDocument::fromJson(row.body).object()}};
}

ExportRecord caseRecord(const Case &value, const Subject &subject, const Reference &reference)
{
    return {{QStringLiteral("case"), value.number},
            {QStringLiteral("id"), value.id.value},
            {QStringLiteral("upstream"), value.upstream},
            {QStringLiteral("state"), name(value.state)},
            {QStringLiteral("channel"), name(value.channel)},
            {QStringLiteral("channelWord"), value.channelWord},
            {QStringLiteral("kind"), name(value.kind)},
            {QStringLiteral("kindWord"), value.kindWord},
            {QStringLiteral("urgency"), name(value.urgency)},
            {QStringLiteral("flags"), flagsOf(value.flags)},
            {QStringLiteral("category"), value.category},
            {QStringLiteral("street"), value.street.value},
            {QStringLiteral("subCenter"), value.subCenter.value},
            {QStringLiteral("subCenterName"), nameOf(reference, value.subCenter)},
            {QStringLiteral("round"), value.round},
            {QStringLiteral("legs"), value.legs.size()},
            {QStringLiteral("visits"), value.visits},
            {QStringLiteral("registered"), toIso(value.registered)},
            {QStringLiteral("claimed"), time(value.claimed)},
            {QStringLiteral("routed"), time(value.routed)},
            {QStringLiteral("accepted"), time(value.accepted)},
            {QStringLiteral("closed"), time(value.closed)},
            {QStringLiteral("title"), subject.title},
            {QStringLiteral("text"), subject.text},
            {QStringLiteral("address"), subject.address},
            {QStringLiteral("citizenName"), subject.citizenName},
            {QStringLiteral("citizenPhone"), subject.citizenPhone}};
}

ExportRecord legRecord(const Case &value, const Leg &leg, const Reference &reference)
{
    const Call *call = value.call(leg.call);
    const Objection *objection = leg.objections.isEmpty() ? nullptr : &leg.objections.last();
    return {{QStringLiteral("case"), value.number},
            {QStringLiteral("leg"), leg.no.value},
            {QStringLiteral("call"), leg.call.value},
            {QStringLiteral("round"), leg.round},
            {QStringLiteral("unit"), leg.unit.value},
            {QStringLiteral("unitName"), nameOf(reference, leg.unit)},
            {QStringLiteral("role"), name(leg.role)},
            {QStringLiteral("state"), name(leg.state)},
            {QStringLiteral("calledFor"), call ? QJsonValue(toIso(call->reportAt)) : QJsonValue()},
            {QStringLiteral("reportAt"), call ? QJsonValue(toIso(value.reportAt(leg))) : QJsonValue()},
            {QStringLiteral("delivered"), time(leg.delivered)},
            {QStringLiteral("reached"), time(leg.reached)},
            {QStringLiteral("opened"), time(leg.opened)},
            {QStringLiteral("accepted"), time(leg.accepted)},
            {QStringLiteral("responded"), time(leg.responded)},
            {QStringLiteral("setOut"), time(leg.setOut)},
            {QStringLiteral("arrived"), time(leg.arrived)},
            {QStringLiteral("remote"), leg.remote},
            {QStringLiteral("submitted"), time(leg.submitted)},
            {QStringLiteral("passed"), time(leg.passed)},
            {QStringLiteral("absent"), leg.absent},
            {QStringLiteral("absenceConfirmed"), time(leg.absenceConfirmed)},
            {QStringLiteral("objected"), objection ? QJsonValue(toIso(objection->at)) : QJsonValue()},
            {QStringLiteral("upheld"), objection && objection->ruled ? QJsonValue(objection->upheld) : QJsonValue()},
            {QStringLiteral("nudges"), leg.nudges},
            {QStringLiteral("redos"), leg.redos},
            {QStringLiteral("remedy"), leg.submitted ? name(leg.remedy) : QJsonValue()},
            {QStringLiteral("handler"), leg.handler.value},
            {QStringLiteral("leader"), leg.leader.value}};
}

ExportRecord clockRecord(const Case &value, const Clock &clock)
{
    return {{QStringLiteral("case"), value.number},
            {QStringLiteral("leg"), clock.leg.value},
            {QStringLiteral("clock"), name(clock.kind)},
            {QStringLiteral("rule"), clock.rule},
            {QStringLiteral("started"), toIso(clock.started)},
            {QStringLiteral("due"), toIso(clock.due)},
            {QStringLiteral("original"), time(clock.original)},
            {QStringLiteral("stopped"), time(clock.stopped)},
            {QStringLiteral("outcome"), name(clock.outcome)}};
}

} // namespace Yixian
