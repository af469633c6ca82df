// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fullact.h"

#include "domain/acttable.h"

namespace Yixian::Test {

namespace {

struct Filler
{
    Instant now;

    void operator()(const char *, FreeText &value) const { value = QStringLiteral("已写明"); }
    void operator()(const char *name, bool &value) const { value = qstrcmp(name, "sealed") != 0; }
    void operator()(const char *name, int &value) const { value = qstrcmp(name, "days") == 0 ? 2 : 1; }
    void operator()(const char *name, Instant &value) const
    {
        value = qstrcmp(name, "time") == 0 ? now - std::chrono::minutes(1) : now + std::chrono::hours(3);
    }
    template<class T>
    void operator()(const char *, T &) const
    {}
};

} // namespace

Act fullAct(ActKind kind, Instant now)
{
    Act act = emptyAct(kind);
    std::visit([&](auto &fields) { fields.visit(fields, Filler{now}); }, act);
    if (auto *accept = std::get_if<Accept>(&act)) {
        accept->category = QStringLiteral("市政/排水/污水外溢");
        accept->street = hongshan;
    } else if (auto *route = std::get_if<Route>(&act)) {
        route->subCenter = wufeng;
    } else if (auto *call = std::get_if<MakeCall>(&act)) {
        call->units = {{UnitId{QStringLiteral("GL-CGJ")}, LegRole::Assist, {}}};
    } else if (auto *add = std::get_if<AddUnit>(&act)) {
        add->unit = {UnitId{QStringLiteral("GL-CGJ")}, LegRole::Assist, {}};
    } else if (auto *uncalled = std::get_if<ArriveUncalled>(&act)) {
        uncalled->unit = waterCompany;
    } else if (auto *consult = std::get_if<Consult>(&act)) {
        consult->ground = ConsultGround::Boundary;
    } else if (auto *expected = std::get_if<Respond>(&act)) {
        expected->expected = now + std::chrono::hours(1);
    }
    return act;
}

} // namespace Yixian::Test
