// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "support/district.h"
#include "sync/guesses.h"
#include "sync/hublink.h"
#include "sync/hubtime.h"
#include "sync/outbox.h"
#include "sync/replica.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;

namespace {

SendCommand command(qint64 caseId)
{
    SendCommand message;
    message.command.id = QUuid::createUuid();
    message.command.caseId = CaseId{caseId};
    return message;
}

Stream streamOf(const Event &event, Seq prev)
{
    StreamItem item;
    item.event = event;
    item.prev = prev;
    Stream stream;
    stream.items.append(item);
    stream.seq = event.seq;
    stream.hash = QByteArray(32, 'h');
    return stream;
}

// A whole view with one case in it, closed then.
constexpr Instant closedAt = fromMsec(1'783'558'800'000);
Stream oneClosed()
{
    StreamItem one;
    one.value.emplace();
    one.value->id = CaseId{1};
    one.value->subject = SubjectId{1};
    one.value->state = CaseState::Closed;
    one.value->touched = closedAt;
    one.subject = Subject{QStringLiteral("污水外溢"), {}, {}, QStringLiteral("林美珍"), {}};
    Stream known;
    known.snapshot = true;
    known.seq = 1;
    known.items.append(one);
    return known;
}

// Accepts and never says a word.
class SilentChannel final : public MessageChannel
{
public:
    void send(const QByteArray &) override {}
    void close(quint16, const QString &) override {}
    void abort() override { emit closed(Abnormal, {}); }
    bool isOpen() const override { return true; }
    qint64 backlog() const override { return 0; }
    QString peerAddress() const override { return {}; }
};

} // namespace

class TestSync : public QObject
{
    Q_OBJECT

private slots:
    void aSilentHubIsLeftForTheNext()
    {
        Millis now{1000};
        Replica replica([&] { return now; });
        QVector<QUrl> dialled;
        const QUrl first(QStringLiteral("ws://first")), second(QStringLiteral("ws://second"));
        HubLink link(replica, {first, second}, [&](const QUrl &url) {
            dialled.append(url);
            return std::make_unique<SilentChannel>();
        }, QStringLiteral("test"));
        link.logIn({QStringLiteral("token"), {}, {}});
        QCOMPARE(dialled, QVector<QUrl>{first});
        now += std::chrono::seconds(26);
        QTRY_COMPARE_WITH_TIMEOUT(dialled.size(), 2, 20'000);
        QCOMPARE(dialled.last(), second);
    }
    // A case that the replica lacks stands in the middle of a frame: who resumes says where the last whole one ended, with its hash.
    void aGapInTheMiddleOfAFrame()
    {
        Replica replica([] { return Millis{1000}; });
        Stream known;
        known.snapshot = true;
        known.seq = 19;
        known.hash = QByteArray(32, 'k');
        StreamItem one;
        one.value.emplace();
        one.value->id = CaseId{1};
        known.items.append(one);
        QVERIFY(replica.take(known));
        Event about;
        about.seq = 20;
        about.caseId = CaseId{1};
        about.act = Note{};
        Stream next = streamOf(about, 19);
        about.seq = 21;
        about.caseId = CaseId{2};
        next.items += streamOf(about, 20).items;
        next.seq = 21;
        QVERIFY(!replica.take(next));
        QCOMPARE(replica.position(), 19);
        QCOMPARE(replica.positionHash(), QByteArray(32, 'k'));
    }
    // The hub may say "that is all" before it says the time: the clock from before the line was cut may be months behind.
    void whatLeftGoesOnceTheTimeIsKnown()
    {
        Replica replica([] { return Millis{1000}; });
        replica.timeForLink().addSample({}, {}, closedAt);
        QVERIFY(replica.take(oneClosed()));
        replica.take(Live{1, {}});
        QVERIFY(replica.find(CaseId{1}));
        replica.timeForLink().startOver();
        SessionOpened resumed;
        resumed.resume = ResumeKind::Tail;
        replica.take(resumed);
        replica.take(Live{1, {}});
        QVERIFY(replica.find(CaseId{1}));
        replica.timeForLink().addSample({}, {}, closedAt + archivedAfter);
        replica.take(Pong{});
        QVERIFY(!replica.find(CaseId{1}));
    }
    // A hub that opens the door and lets nobody in makes nothing newer.
    void whatIsShownIsAsOldAsItWas()
    {
        Millis own{1000};
        Replica replica([&own] { return own; });
        replica.timeForLink().addSample(own, own, closedAt);
        replica.take(Live{1, {}});
        QCOMPARE(replica.asOf(), closedAt);
        own += Millis{60'000};
        replica.take(Welcome{});
        replica.heard();
        QCOMPARE(replica.asOf(), closedAt);
    }
    // Who is too slow is sent what happened, and not what only left.
    void whatLeftWhileOneFellBehind()
    {
        Replica replica([] { return Millis{1000}; });
        replica.take(SessionOpened{});
        QVERIFY(replica.take(oneClosed()));
        replica.timeForLink().addSample({}, {}, closedAt + archivedAfter);
        replica.take(Live{1, {}});
        QVERIFY(replica.find(CaseId{1})); // a snapshot holds what the hub has
        const Case value = *replica.find(CaseId{1});
        QCOMPARE(replica.subjectOf(value).citizenName, QStringLiteral("林美珍"));
        replica.take(Live{1, {}});
        QVERIFY(!replica.find(CaseId{1}));
        QVERIFY(replica.subjectOf(value).citizenName.isEmpty()); // the words go with it
    }
    void guessesTakeLongerAndLonger()
    {
        Guesses guesses;
        const auto answer = [&](bool right, int second) {
            const auto taken = guesses.take(right, std::chrono::seconds(second));
            return taken ? QString() : QString(errorName(taken.error().code) + u' ' + taken.error().args.join(u' ')).trimmed();
        };
        for (int second = 1; second <= 4; ++second)
            QCOMPARE(answer(false, second), QStringLiteral("bad-credentials"));
        QCOMPARE(answer(true, 5), QString()); // and begins anew
        for (int second = 6; second <= 10; ++second)
            QCOMPARE(answer(false, second), QStringLiteral("bad-credentials"));
        QCOMPARE(answer(true, 11), QStringLiteral("too-many-attempts 59"));
        QCOMPARE(answer(false, 69), QStringLiteral("too-many-attempts 1"));
        for (int second = 70; second < 75; ++second)
            QCOMPARE(answer(false, second), QStringLiteral("bad-credentials"));
        QCOMPARE(answer(true, 75), QStringLiteral("too-many-attempts 119")); // twice as long
        QCOMPARE(answer(true, 194), QString());
    }
    void hubTimeTakesTheShortestWay()
    {
        Millis own{0};
        HubTime time([&own] { return own; });
        QVERIFY(!time.known());
        const Instant base = fromMsec(1'783'558'800'000);
        own = Millis{1000};
        time.addSample(Millis{0}, Millis{1000}, base + Millis{900}); // slow: half the way is guessed, 400 ms off
        own = Millis{2010};
        time.addSample(Millis{2000}, Millis{2010}, base + Millis{2005});
        QCOMPARE(toMsec(time.now()), toMsec(base + Millis{2010}));
        own = Millis{62'010};
        QCOMPARE(toMsec(time.now()), toMsec(base + Millis{62'010}));
    }

    void hubTimeRunsAtTheDrillsSpeed()
    {
        Millis own{0};
        HubTime time([&own] { return own; });
        time.setSpeed(60);
        time.addSample(Millis{0}, Millis{0}, fromMsec(0));
        own = Millis{1000};
        QCOMPARE(toMsec(time.now()), 60'000);
    }

    void hubTimeDoesNotStepBackALittle()
    {
        Millis own{100};
        HubTime time([&own] { return own; });
        time.addSample(Millis{0}, Millis{100}, fromMsec(10'000));
        const Instant before = time.now();
        own = Millis{101};
        time.addSample(Millis{101}, Millis{101}, fromMsec(9'990)); // better, and a little earlier
        QCOMPARE(toMsec(time.now()), toMsec(before));
    }

    void outboxRepeatsInOrderAndAnswersOnce()
    {
        Outbox outbox;
        QObject context;
        QVector<int> answers;
        QVector<QUuid> ids;
        for (int i = 0; i < 3; ++i) {
            const SendCommand message = command(i + 1);
            ids.append(message.command.id);
            outbox.add(message, &context, [&answers, i](const Result<Ack> &) { answers.append(i); });
        }
        QCOMPARE(outbox.next()->command.id, ids[0]);
        QCOMPARE(outbox.next()->command.id, ids[1]);
        outbox.linkLost();
        for (const QUuid &id : ids)
            QCOMPARE(outbox.next()->command.id, id); // again, in the order they were given
        QCOMPARE(outbox.next(), nullptr);
        outbox.settle(ids[1], Ack{});
        outbox.settle(ids[1], Ack{}); // the answer of the first sending, late
        QCOMPARE(answers, QVector<int>{1});
        QVERIFY(outbox.pendingFor(CaseId{1}));
        QVERIFY(!outbox.pendingFor(CaseId{2}));
    }

    void outboxSendsOnceWhatIsGivenTwice()
    {
        Outbox outbox;
        QObject context;
        QVector<bool> repeated;
        const SendCommand message = command(1);
        const auto note = [&](const Result<Ack> &answer) { repeated.append(answer && answer->repeated); };
        outbox.add(message, &context, note);
        QVERIFY(outbox.next());
        outbox.add(message, &context, note);
        QCOMPARE(outbox.next(), nullptr);
        QCOMPARE(outbox.size(), 1);
        outbox.putBack(message.command.id);
        outbox.add(message, &context, note);
        QVERIFY(outbox.next());
        QCOMPARE(outbox.next(), nullptr);
        outbox.settle(message.command.id, Ack{});
        QCOMPARE(repeated, (QVector<bool>{false, true, true}));
        QVERIFY(outbox.isEmpty());
    }

    void outboxGivesBackWhatNobodyHeardOf()
    {
        Outbox outbox;
        auto form = std::make_unique<QObject>();
        QObject page;
        const SendCommand first = command(1), second = command(2);
        outbox.add(first, form.get(), [](const Result<Ack> &) { QFAIL("told to who is gone"); });
        outbox.add(second, form.get(), {});
        outbox.add(second, &page, {});
        form.reset();
        const Result<Ack> refused = tl::unexpected(Error{ErrorCode::WrongState, {}, {}});
        const auto unheard = outbox.settle(first.command.id, refused);
        QVERIFY(unheard);
        QCOMPARE(unheard->caseId, CaseId{1});
        QVERIFY(!outbox.settle(second.command.id, refused));
        QVERIFY(!outbox.settle(first.command.id, refused)); // said once
    }

    void outboxKeepsTheOrderOfACase()
    {
        Outbox outbox;
        QObject context;
        QVector<QUuid> ids;
        for (const int about : {1, 1, 2, 1}) {
            const SendCommand message = command(about);
            ids.append(message.command.id);
            outbox.add(message, &context, {});
        }
        QCOMPARE(outbox.next()->command.id, ids[0]);
        QCOMPARE(outbox.next()->command.id, ids[2]); // of another case; the second waits for the first
        QCOMPARE(outbox.next(), nullptr);
        outbox.putBack(ids[0]); // the hub was busy: not behind what was given after it
        QCOMPARE(outbox.next()->command.id, ids[0]);
        QCOMPARE(outbox.next(), nullptr);
        outbox.settle(ids[0], Ack{});
        QCOMPARE(outbox.next()->command.id, ids[1]);
        outbox.settle(ids[1], tl::unexpected(Error{ErrorCode::WrongState, {}, {}}));
        QCOMPARE(outbox.next()->command.id, ids[3]);
    }

    void replicaNeverSkipsAGap()
    {
        Test::Desk desk;
        Register act;
        act.street = Test::hongshan;
        const Event first = desk.act(Test::dispatcher(), act, {}, {}, Subject{QStringLiteral("一"), {}, {}, {}, {}});
        const Event second = desk.act(Test::dispatcher(), Note{QStringLiteral("二")}, first.caseId);
        const Event third = desk.act(Test::dispatcher(), Note{QStringLiteral("三")}, first.caseId);
        Replica replica;
        QSignalSpy changed(&replica, &Replica::changed);
        QVERIFY(replica.take(streamOf(first, 0)));
        QVERIFY(!replica.take(streamOf(third, second.seq)));
        QCOMPARE(replica.position(), first.seq);
        QVERIFY(replica.take(streamOf(second, first.seq)));
        QVERIFY(replica.take(streamOf(second, first.seq))); // twice is once
        QVERIFY(replica.take(streamOf(third, second.seq)));
        QCOMPARE(replica.position(), third.seq);
        QTRY_COMPARE(changed.size(), 1); // once a turn of the event loop, whatever came in it
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
