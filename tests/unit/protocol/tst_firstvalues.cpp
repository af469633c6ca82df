// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include <QTest>

using namespace Yixian;

// Zeros are left out on the wire. A member that begins with another value than the first of its enumeration must survive all
// the same: 牵头 and 咨询 are first values of theirs.
class TestFirstValues final : public QObject
{
    Q_OBJECT

private slots:
    void leadStaysLead();
    void consultationStaysConsultation();
    void legsInACase();
};

void TestFirstValues::leadStaysLead()
{
    Event event;
    event.act = MakeCall{CallKind::KeyMatter, {{UnitId{QStringLiteral("a")}, LegRole::Lead, {}}, {UnitId{QStringLiteral("b")}, LegRole::Assist, {}}}, {}, {}, {}, {}};
    const auto read = decodeEvent(encodeEvent(event));
    QVERIFY(read.has_value());
    const auto &units = std::get<MakeCall>(read->act).units;
    QCOMPARE(units[0].role, LegRole::Lead);
    QCOMPARE(units[1].role, LegRole::Assist);
}

void TestFirstValues::consultationStaysConsultation()
{
    for (int i = 0; i < enumCount<CaseKind>; ++i) {
        Register act;
        act.kind = static_cast<CaseKind>(i);
        Event event;
        event.act = act;
        const auto read = decodeEvent(encodeEvent(event));
        QVERIFY(read.has_value());
        QCOMPARE(std::get<Register>(read->act).kind, act.kind);
    }
}

void TestFirstValues::legsInACase()
{
    Case value;
    value.id = CaseId{1};
    value.kind = CaseKind::Consultation;
    Leg leg;
    leg.role = LegRole::Lead;
    value.legs.append(leg);
    const auto read = decodeState(encodeState({value}, {}));
    QVERIFY(read.has_value());
    QCOMPARE(read->cases.first(), value);
}

QTEST_APPLESS_MAIN(TestFirstValues)
#include "tst_firstvalues.moc"
