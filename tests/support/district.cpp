// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/district.h"

#include "domain/errortext.h"

#include <QFile>

namespace Yixian::Test {

QByteArray districtDocument()
{
    QFile file(QStringLiteral(YIXIAN_SOURCE_DIR "/resources/district/gulou.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no district document");
    return file.readAll();
}

std::shared_ptr<const Reference> district()
{
    static const auto reference = std::make_shared<const Reference>(Reference::fromJson(districtDocument()).value());
    return reference;
}

Actor dispatcher() { return {UserId{QStringLiteral("limin")}, QStringLiteral("李敏"), Role::Dispatcher, {}}; }
Actor chief() { return {UserId{QStringLiteral("chief")}, QStringLiteral("周航"), Role::Chief, {}}; }
Actor subCenter(const UnitId &unit) { return {UserId{QStringLiteral("wangshan")}, QStringLiteral("王珊"), Role::SubCenter, unit}; }
Actor unitActor(const UnitId &unit) { return {UserId{QString(u"at-" + unit.value)}, QStringLiteral("张敏"), Role::Unit, unit}; }
Actor visitSeat() { return {UserId{QStringLiteral("visit")}, QStringLiteral("陈静"), Role::Visit, {}}; }
Actor leader() { return {UserId{QStringLiteral("leader")}, QStringLiteral("林某"), Role::Leader, {}}; }

Desk::Desk() : now(instantFromIso(u"2026-07-09T09:00:00+08:00").value())
{
    state.setReference(district());
}

Result<Event> Desk::tryAct(const Actor &actor, const Act &act, CaseId id, LegNo leg, std::optional<Subject> subject)
{
    Command command;
    command.id = QUuid::createUuid();
    command.caseId = id;
    command.leg = leg;
    command.act = act;
    command.subject = std::move(subject);
    auto event = decide(state, actor, command, now);
    if (!event)
        return event;
    event->seq = ++state.seq;
    apply(state, *event);
    return event;
}

Event Desk::act(const Actor &actor, const Act &act, CaseId id, LegNo leg, std::optional<Subject> subject)
{
    auto event = tryAct(actor, act, id, leg, std::move(subject));
    if (!event)
        qFatal("refused: %s %s", qPrintable(errorName(event.error().code)), qPrintable(event.error().args.join(u',')));
    return *event;
}

CaseId Desk::registerCase(const QString &title, Urgency urgency)
{
    Register act;
    act.street = hongshan;
    act.urgency = urgency;
    return this->act(dispatcher(), act, {}, {}, Subject{title, QStringLiteral("巷内污水外溢"), QStringLiteral("福一村7号"),
                                                        QStringLiteral("林大爷"), QStringLiteral("13800000021")}).caseId;
}

CaseId Desk::acceptedCase(const QString &title, Urgency urgency)
{
    const CaseId id = registerCase(title, urgency);
    Accept accept;
    accept.category = QStringLiteral("市政/排水/污水外溢");
    accept.street = hongshan;
    accept.urgency = urgency;
    act(subCenter(), accept, id);
    return id;
}

CaseId Desk::calledCase(const QString &title, const QVector<UnitId> &units, Millis reportIn)
{
    const CaseId id = acceptedCase(title);
    MakeCall call;
    for (const UnitId &unit : units)
        call.units.append({unit, call.units.isEmpty() ? LegRole::Lead : LegRole::Assist, {}});
    call.reportAt = now + reportIn;
    call.place = QStringLiteral("福一村牌坊");
    call.contact = QStringLiteral("王所");
    call.reason = QStringLiteral("管网产权不清");
    act(subCenter(), call, id);
    return id;
}

} // namespace Yixian::Test
