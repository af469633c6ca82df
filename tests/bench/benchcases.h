// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/district.h"

namespace Yixian::Bench {

// A case worked by three units from registration to the response: ten acts, told one by one.
template<class Told>
void workOneCase(Test::Desk &desk, int index, Told &&told)
{
    Register first;
    first.upstream = QStringLiteral("12345-%1").arg(index);
    first.street = Test::hongshan;
    const Subject subject{QStringLiteral("福一村7号门前污水外溢，影响通行"), QStringLiteral("巷内污水井冒水三天，老人出行不便，请尽快处理。"),
                          QStringLiteral("洪山镇福一村7号"), QStringLiteral("林大爷"), QStringLiteral("13800000021")};
    const Event registered = desk.act(Test::dispatcher(), first, {}, {}, subject);
    told(registered);
    const CaseId id = registered.caseId;
    desk.pass(std::chrono::seconds(1));
    Accept accept;
    accept.category = QStringLiteral("市政/排水/污水外溢");
    accept.street = Test::hongshan;
    told(desk.act(Test::subCenter(), accept, id));
    MakeCall call;
    for (const UnitId &unit : {Test::construction, Test::townWorks, Test::community})
        call.units.append({unit, call.units.isEmpty() ? LegRole::Lead : LegRole::Assist, {}});
    call.reportAt = desk.now + std::chrono::hours(2);
    call.place = QStringLiteral("福一村牌坊");
    call.contact = QStringLiteral("王所");
    call.reason = QStringLiteral("管网产权不清");
    told(desk.act(Test::subCenter(), call, id));
    int leg = 1;
    for (const UnitId &unit : {Test::construction, Test::townWorks, Test::community}) {
        told(desk.act(Test::unitActor(unit), AcceptLeg{}, id, LegNo{leg}));
        Respond respond;
        respond.handler = QStringLiteral("张工");
        respond.firstMeasure = QStringLiteral("派员到场查看");
        told(desk.act(Test::unitActor(unit), respond, id, LegNo{leg}));
        ++leg;
    }
    told(desk.act(Test::subCenter(), Note{QStringLiteral("已联系来电人")}, id));
}
constexpr int actsOfOneCase = 10;

} // namespace Yixian::Bench
