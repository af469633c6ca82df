// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "hub/turnloop.h"
#include "protocol/codec.h"
#include "support/district.h"
#include "support/memoryeventlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using Failure = MemoryEventLog::Failure;

Q_DECLARE_METATYPE(Failure)

namespace {

Command registration()
{
    Command command;
    command.id = QUuid::createUuid();
    Register act;
    act.street = hongshan;
    command.act = act;
    command.subject = Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}};
    return command;
}

Command acceptance(CaseId id)
{
    Command command;
    command.id = QUuid::createUuid();
    command.caseId = id;
    Accept act;
    act.category = QStringLiteral("市政/排水/污水外溢");
    act.street = hongshan;
    command.act = act;
    return command;
}

// A loop on a log in memory, which takes a turn at once and says so a pass of the event loop later: what is asked in between
// comes behind a turn whose outcome nobody knows.
struct Loop
{
    explicit Loop(double speed = 1)
        : clock(DrillClock{instantFromIso(u"2026-07-09T09:00:00+08:00").value(), speed, HubClock::realNow()})
    {
        state.setReference(district());
        restart();
    }
    // Forgets what it has answered.
    void restart()
    {
        turns = std::make_unique<TurnLoop>(state, subjects, log, clock, 256);
        turns->start(log.head, {});
    }
    void ask(const QString &name, const Command &command, const Actor &actor = dispatcher())
    {
        turns->ask({actor, command, [this, name](const Result<Ack> &answer) {
                       answers.append(answer ? QStringLiteral("%1 %2%3").arg(name).arg(answer->seq).arg(answer->repeated ? u" again" : u"")
                                             : QStringLiteral("%1 %2").arg(name, errorName(answer.error().code)));
                       if (answer && answer->seq > turns->head().seq)
                           answers.append(QStringLiteral("answered before it was durable"));
                   }});
    }
    State state;
    SubjectBook subjects;
    MemoryEventLog log;
    HubClock clock;
    std::unique_ptr<TurnLoop> turns;
    QStringList answers;
};

} // namespace

// Turns that follow each other without a pause: what is decided behind one that is not durable yet.
class TestTurnLoop : public QObject
{
    Q_OBJECT

private slots:
    void behindATurnThatIsNotDurable_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("times");
        QTest::addColumn<QStringList>("answers");
        const QStringList asIfNothingHappened{QStringLiteral("first 1"), QStringLiteral("second 2"), QStringLiteral("accept 3"),
                                              QStringLiteral("first 1 again"), QStringLiteral("nowhere unknown-case")};
        QTest::newRow("goes well") << Failure::None << 1 << asIfNothingHappened;
        QTest::newRow("fails, but is in the log") << Failure::FailedAfterCommit << 1 << asIfNothingHappened;
        QTest::newRow("fails") << Failure::FailedBeforeCommit << 1 << asIfNothingHappened;
        // Whoever was tried twice is told; the case with number 1 is now the second one.
        QTest::newRow("fails twice") << Failure::FailedBeforeCommit << 2
                                     << QStringList{QStringLiteral("first log-failed"), QStringLiteral("nowhere unknown-case"),
                                                    QStringLiteral("second 1"), QStringLiteral("accept 2"), QStringLiteral("first 3")};
        QTest::newRow("does not fit") << Failure::Full << 1
                                      << QStringList{QStringLiteral("first log-full"), QStringLiteral("second 1"), QStringLiteral("accept 2"),
                                                     QStringLiteral("first 3"), QStringLiteral("nowhere unknown-case")};
    }
    void behindATurnThatIsNotDurable()
    {
        QFETCH(Failure, failure);
        QFETCH(int, times);
        QFETCH(QStringList, answers);
        Loop loop;
        loop.log.failNext(failure, times);
        const Command first = registration();
        loop.ask(QStringLiteral("first"), first);
        QCOMPARE(loop.log.appends, 1); // the disk was free
        loop.ask(QStringLiteral("second"), registration());
        loop.ask(QStringLiteral("accept"), acceptance(CaseId{1})); // of the first
        loop.ask(QStringLiteral("first"), first);
        loop.ask(QStringLiteral("nowhere"), acceptance(CaseId{99}));
        QCOMPARE(loop.log.appends, 1);
        QVERIFY(loop.answers.isEmpty());
        QVERIFY(loop.state.cases().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(loop.answers.size(), answers.size(), 10'000);
        QCOMPARE(loop.answers, answers);
        QCOMPARE(loop.state.cases().size(), 2); // none was decided as if the other were not there
        // State and log say the same, in one order.
        QCOMPARE(loop.state.seq, loop.log.head.seq);
        QCOMPARE(loop.turns->head(), loop.log.head);
        State replayed;
        replayed.setReference(district());
        for (const LogRow &row : std::as_const(loop.log.rows)) {
            const auto event = decodeEvent(row.body);
            QVERIFY(event);
            QCOMPARE(event->seq, row.seq);
            apply(replayed, *event);
        }
        QCOMPARE(replayed.cases().size(), loop.state.cases().size());
        for (const Case &value : loop.state.cases())
            QCOMPARE(*replayed.find(value.id), value);
        QCOMPARE(replayed.counters(), loop.state.counters());
    }

    // A command of long ago, sent again to a hub that has forgotten its answer: the log has it. Nothing is wrong with the disk, and
    // nobody is told that there is.
    void whatTheLogHasHadForLong()
    {
        Loop loop;
        const Command old = registration();
        loop.ask(QStringLiteral("old"), old);
        QTRY_COMPARE(loop.answers, QStringList{QStringLiteral("old 1")});
        loop.answers.clear();
        loop.restart();
        const QSignalSpy trouble(loop.turns.get(), &TurnLoop::troubleChanged);
        loop.ask(QStringLiteral("first"), registration());
        loop.ask(QStringLiteral("old"), old);
        loop.ask(QStringLiteral("third"), registration());
        QTRY_COMPARE(loop.answers.size(), 3);
        loop.answers.sort();
        QCOMPARE(loop.answers, (QStringList{QStringLiteral("first 2"), QStringLiteral("old 1 again"), QStringLiteral("third 3")}));
        QCOMPARE(trouble.size(), 0);
        QVERIFY(!loop.turns->trouble());
    }

    // What is asked while the log is asked what became of a turn is not decided as if that turn were there.
    void askedWhileATurnsFateIsUnknown()
    {
        Loop loop;
        const Command old = registration();
        loop.ask(QStringLiteral("old"), old);
        QTRY_COMPARE(loop.answers.size(), 1);
        loop.answers.clear();
        loop.restart();
        const QSignalSpy trouble(loop.turns.get(), &TurnLoop::troubleChanged);
        const Command late = acceptance(CaseId{1});
        loop.log.recovering = [&] {
            loop.ask(QStringLiteral("late"), late);
            loop.log.recovering = {};
        };
        loop.ask(QStringLiteral("first"), registration());
        loop.ask(QStringLiteral("old"), old);
        loop.ask(QStringLiteral("accept"), acceptance(CaseId{1}));
        QTRY_COMPARE(loop.answers.size(), 4);
        loop.answers.sort();
        QCOMPARE(loop.answers, (QStringList{QStringLiteral("accept 3"), QStringLiteral("first 2"), QStringLiteral("late wrong-state"), QStringLiteral("old 1 again")}));
        QCOMPARE(trouble.size(), 0);
        QCOMPARE(loop.state.seq, loop.log.head.seq);
    }

    // A table imported again long after: the new row among the old ones is no old one, however many turns they fill.
    void theNewOneAmongManyOld()
    {
        Loop loop;
        QVector<Command> old;
        for (int i = 0; i < 600; ++i)
            loop.ask(QString::number(i), old.emplaceBack(registration()));
        QTRY_COMPARE(loop.answers.size(), 600);
        loop.answers.clear();
        loop.restart();
        for (int i = 0; i < 600; ++i) {
            loop.ask(QString::number(i), old[i]);
            if (i == 10)
                loop.ask(QStringLiteral("new"), registration());
        }
        QTRY_COMPARE(loop.answers.size(), 601);
        QCOMPARE(loop.answers.count(QStringLiteral("new 601")), 1);
        QCOMPARE(loop.answers.filter(QStringLiteral("again")).size(), 600);
        QCOMPARE(loop.log.rows.size(), 601);
    }

    void nobodyWaitsWithoutEnd()
    {
        Loop loop;
        loop.log.failNext(Failure::Full, 1);
        loop.ask(QStringLiteral("full"), registration());
        QTRY_VERIFY(loop.turns->trouble());
        for (int i = 0; i < 10'001; ++i)
            loop.ask(QStringLiteral("x"), registration());
        QCOMPARE(loop.answers.last(), QStringLiteral("x busy"));
        QCOMPARE(loop.answers.count(QStringLiteral("x busy")), 1);
        QTRY_COMPARE_WITH_TIMEOUT(loop.answers.size(), 10'002, 20'000);
    }

    void moreThanATurnTakes()
    {
        Loop loop;
        constexpr int many = 700;
        for (int i = 0; i < many; ++i)
            loop.ask(QString::number(i), registration());
        QTRY_COMPARE(loop.answers.size(), many);
        for (int i = 0; i < many; ++i)
            QCOMPARE(loop.answers[i], QStringLiteral("%1 %2").arg(i).arg(i + 1));
        QCOMPARE(loop.log.appends, 4); // one alone, then 256 at most
    }

    void finishingLeavesNobodyWithoutAnAnswer()
    {
        Loop loop;
        loop.ask(QStringLiteral("written"), registration());
        loop.ask(QStringLiteral("behind"), registration());
        bool finished = false;
        loop.turns->finish([&] { finished = true; });
        loop.ask(QStringLiteral("late"), registration());
        QTRY_VERIFY(finished);
        QCOMPARE(loop.answers, QStringList({QStringLiteral("late busy"), QStringLiteral("written 1"), QStringLiteral("behind 2")}));
        QCOMPARE(loop.log.rows.size(), 2);
        loop.ask(QStringLiteral("while the snapshot is written"), registration());
        QCOMPARE(loop.answers.last(), QStringLiteral("while the snapshot is written busy"));
        QCOMPARE(loop.log.rows.size(), 2);
    }

    // A stage is due in the state until the turn that puts it on record is durable, and the next turn is decided before.
    void everyStageOnceWhileTheDiskIsNeverIdle()
    {
        Loop loop(3600); // a minute in a sixtieth of a second
        int asked = 0;
        const std::function<void()> again = [&] {
            if (++asked < 400)
                loop.turns->ask({dispatcher(), registration(), [&](const Result<Ack> &) { QTimer::singleShot(1, loop.turns.get(), again); }});
        };
        for (int i = 0; i < 4; ++i)
            again();
        const auto reached = [&] {
            QMap<QByteArray, int> times;
            for (const LogRow &row : std::as_const(loop.log.rows))
                if (!row.deadline.isEmpty())
                    ++times[row.deadline];
            return times;
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked >= 400 && reached().size() >= 1000, 20'000);
        const auto times = reached();
        for (auto it = times.begin(); it != times.end(); ++it)
            QVERIFY2(it.value() == 1, it.key().constData());
    }
};

QTEST_GUILESS_MAIN(TestTurnLoop)
#include "tst_turnloop.moc"
