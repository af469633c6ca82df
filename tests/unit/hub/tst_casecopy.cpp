// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/casecopy.h"
#include "hub/compressedstate.h"
#include "protocol/codec.h"
#include "support/busymonth.h"
#include "support/memoryeventlog.h"

using namespace Yixian;
using namespace Yixian::Test;

// A copy that is made a little at a time, while the hub goes on.
class TestCaseCopy : public QObject
{
    Q_OBJECT

private slots:
    // Everything is as it was when it began: cases that change meanwhile, and those that come in.
    void itIsOfOneMoment()
    {
        State state;
        SubjectBook subjects;
        MemoryEventLog log;
        HubClock clock(DrillClock{at(7, 9, 9, 0), 1, HubClock::realNow()});
        BusyMonth(state, at(7, 9, 8, 0)).fill(30, 20);
        TurnLoop turns(state, subjects, log, clock, 256);
        log.head.seq = state.seq;
        turns.start(log.head, at(7, 9, 8, 0));
        const QList<CaseId> ids = state.cases().keys();
        QHash<CaseId, Case> before;
        for (const CaseId id : ids)
            before.insert(id, *state.find(id));
        CaseCopy copy(state, turns);
        bool done = false;
        connect(&copy, &CaseCopy::done, &copy, [&done] { done = true; });
        const Actor drill{UserId{QStringLiteral("drill")}, {}, Role::Drill, {}};
        int answered = 0, changed = 0;
        const auto ask = [&](const Act &act, CaseId id) {
            Command command;
            command.id = QUuid::createUuid();
            command.caseId = id;
            command.act = act;
            if (id.isNull())
                command.subject = Subject{QStringLiteral("x"), {}, {}, {}, {}};
            turns.ask({drill, command, [&answered](const Result<Ack> &ack) { answered += ack.has_value(); }});
        };
        Exclude exclude;
        exclude.grounds = QStringLiteral("x");
        for (const CaseId id : ids)
            ask(exclude, id);
        Register fresh;
        fresh.street = UnitId{QStringLiteral("S1")};
        ask(fresh, {});
        QVERIFY(QTest::qWaitFor([&] { return done && answered == ids.size() + 1; }, 20'000));
        const CaseStore::Packed taken = copy.take();
        QCOMPARE(taken.cases.size(), qsizetype(ids.size()));
        QCOMPARE(state.cases().size(), qsizetype(ids.size() + 1));
        int asTheyWere = 0;
        taken.forEach([&](const Case &value) { asTheyWere += value == before.value(value.id); });
        QCOMPARE(asTheyWere, int(ids.size()));
        for (const CaseId id : ids)
            changed += !(*state.find(id) == before.value(id));
        QCOMPARE(changed, int(ids.size()));
    }

    // Enough of them that it is packed in several pieces.
    void aSnapshotInPieces()
    {
        State state;
        BusyMonth(state, at(7, 9, 8, 0)).fill(60, 20);
        CaseStore::Packed all;
        QVector<Case> values;
        for (const CaseId id : state.cases().keys()) {
            values.append(*state.find(id));
            state.cases().packInto(all, id);
        }
        all.words = state.cases().words();
        const QJsonObject extra{{QStringLiteral("lastCase"), 700}};
        const QByteArray whole = encodeState(values, extra);
        QVERIFY(whole.size() > 1'000'000);
        QCOMPARE(qUncompress(compressedState(all, extra)), whole);
        const auto read = decodeState(whole);
        QVERIFY(read);
        QCOMPARE(read->extra, extra);
        QVERIFY(read->cases == values);
        QCOMPARE(qUncompress(compressedState({}, {})), encodeState({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestCaseCopy)
#include "tst_casecopy.moc"
