// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/district.h"

namespace Yixian::Fuzz {

// A district with a case in each early state, and those who may come.
struct DispatchState
{
    DispatchState()
    {
        using namespace Test;
        desk.registerCase(QStringLiteral("污水外溢"));
        desk.acceptedCase(QStringLiteral("路灯不亮"));
        desk.calledCase(QStringLiteral("井盖缺失"), {construction, townWorks});
        cases = 4; // and the next
    }
    const Actor &actorOf(char letter) const
    {
        return actors[static_cast<qsizetype>(static_cast<unsigned char>(letter)) % actors.size()];
    }
    Test::Desk desk;
    qint64 cases = 0;
    const QVector<Actor> actors{Test::dispatcher(), Test::chief(), Test::subCenter(), Test::unitActor(Test::construction), Test::unitActor(Test::townWorks),
                                Test::visitSeat(), Test::leader(), {UserId{QStringLiteral("feed")}, {}, Role::Feed, {}},
                                {UserId{QStringLiteral("security")}, {}, Role::Security, {}}, {UserId{QStringLiteral("admin")}, {}, Role::Admin, {}}};
};

} // namespace Yixian::Fuzz
