// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "hub/accountbook.h"
#include "protocol/codec.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

Register registration(const QString &upstream = {}, const UnitId &street = hongshan)
{
    Register act;
    act.street = street;
    act.upstream = upstream;
    return act;
}
Subject subject(const QString &title)
{
    return {title, QStringLiteral("请联系13812345678"), QStringLiteral("福一村7号"), QStringLiteral("林大爷"), QStringLiteral("13800000021")};
}
MakeCall callOf(const QVector<UnitId> &units, Instant reportAt)
{
    MakeCall call;
    for (const UnitId &unit : units)
        call.units.append({unit, LegRole::Assist, {}});
    call.reportAt = reportAt;
    call.place = QStringLiteral("牌坊");
    call.reason = QStringLiteral("权属不清");
    return call;
}
Accept acceptance()
{
    Accept act;
    act.category = QStringLiteral("市政/排水/污水外溢");
    act.street = hongshan;
    return act;
}

} // namespace

// Hub and consoles over channels in memory: what one does the other sees, and what breaks comes back.
class TestHubSync : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->start();
    }
    void cleanup() { m_hub.reset(); }

    void twoConsolesConverge()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto other = m_hub->liveSeat(chief());
        const auto registered = desk->ask(registration(), {}, {}, subject(QStringLiteral("污水外溢")));
        QVERIFY(registered);
        QVERIFY(desk->ask(acceptance(), registered->caseId));
        QTRY_COMPARE(other->replica.position(), m_hub->log.head.seq);
        QCOMPARE(contents(other->replica.state()), contents(m_hub->hub->state()));
        QCOMPARE(contents(desk->replica.state()), contents(m_hub->hub->state()));
        QCOMPARE(other->replica.positionHash(), m_hub->log.head.hash);
    }

    void wrongPasswordAndUnknownUserSayTheSame()
    {
        m_hub->accounts[0].passwordHash = AccountBook::hashPassword(QStringLiteral("right and long enough"));
        m_hub->stop();
        m_hub->start();
        for (const QString &user : {dispatcher().user.value, QStringLiteral("nobody")}) {
            Seat seat(m_hub->dial());
            QSignalSpy refused(&seat.link, &HubLink::loginRefused);
            seat.link.logIn({{}, user, QStringLiteral("wrong")});
            QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
            QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::BadCredentials);
            QVERIFY(seat.replica.state().cases().isEmpty());
        }
        Seat seat(m_hub->dial());
        seat.link.logIn({{}, dispatcher().user.value, QStringLiteral("right and long enough")});
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
    }

    void repeatedCommandGetsTheFirstAnswer()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        Command command;
        command.id = QUuid::createUuid();
        command.act = registration();
        command.subject = subject(QStringLiteral("一次"));
        const auto first = desk->ask(command);
        const auto again = desk->ask(command);
        QVERIFY(first && again);
        QCOMPARE(again->seq, first->seq);
        QCOMPARE(m_hub->hub->state().cases().size(), 1);
        command.subject->title = QStringLiteral("另一次");
        const auto reused = desk->ask(command);
        QVERIFY(!reused);
        QCOMPARE(reused.error().code, ErrorCode::CommandReused);
    }

    void refusedCommandsChangeNothing()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto town = m_hub->liveSeat(subCenter());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("外溢")))->caseId;
        QVERIFY(desk->ask(acceptance(), id));
        const Seq before = m_hub->log.head.seq;
        const Instant now = town->replica.now();
        const auto inactive = town->ask(callOf({inactiveUnit}, now + std::chrono::hours(1)), id);
        QCOMPARE(inactive.error().code, ErrorCode::InactiveUnit);
        const auto past = town->ask(callOf({construction}, now - std::chrono::hours(1)), id);
        QCOMPARE(past.error().code, ErrorCode::TimeInPast);
        const auto city = town->ask(callOf({waterCompany}, now + std::chrono::hours(1)), id);
        QCOMPARE(city.error().code, ErrorCode::CityUnitByDistrictOnly);
        auto wuSeat = m_hub->seat(QStringLiteral("token-of-wu"));
        QTRY_COMPARE(wuSeat->replica.link(), LinkState::Live);
        QCOMPARE(wuSeat->ask(callOf({construction}, now + std::chrono::hours(1)), id).error().code, ErrorCode::OutOfScope);
        QCOMPARE(m_hub->log.head.seq, before);
    }

    void unitSeesItsCasesOnlyFromTheCallOn()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto bureau = m_hub->liveSeat(unitActor(construction));
        auto town = m_hub->liveSeat(subCenter());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("外溢")))->caseId;
        desk->ask(registration({}, wufeng), {}, {}, subject(QStringLiteral("别的街道"))).value();
        QVERIFY(town->ask(acceptance(), id));
        QVERIFY(bureau->replica.state().cases().isEmpty());
        QTRY_COMPARE(town->replica.state().cases().size(), 1);
        QVERIFY(town->ask(callOf({construction, townWorks}, town->replica.now() + std::chrono::hours(1)), id));
        QTRY_VERIFY(bureau->replica.find(id));
        QCOMPARE(bureau->replica.state().cases().size(), 1);
        QCOMPARE(bureau->replica.find(id)->legs.size(), 2);
        QCOMPARE(encodeCase(*bureau->replica.find(id)), encodeCase(*m_hub->hub->state().find(id)));
        // Names and phones are masked for everybody, numbers in running text too.
        const Subject seen = bureau->replica.subjectOf(*bureau->replica.find(id));
        QCOMPARE(seen.citizenName, QStringLiteral("林**"));
        QCOMPARE(seen.citizenPhone, QStringLiteral("138****0021"));
        QVERIFY(!seen.text.contains(QStringLiteral("13812345678")));
    }

    void wallGetsFiguresOnly()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto wallSeat = m_hub->liveSeat(TestHub::wall());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("外溢")))->caseId;
        desk->ask(Note{QStringLiteral("已电联")}, id).value();
        QTRY_COMPARE(wallSeat->replica.position(), m_hub->log.head.seq);
        QVERIFY(wallSeat->replica.find(id));
        QCOMPARE(wallSeat->replica.subjectOf(*wallSeat->replica.find(id)), Subject{});
        QCOMPARE(wallSeat->ask(Note{QStringLiteral("x")}, id).error().code, ErrorCode::ActForbidden);
        // The same state without any of the words.
        QCOMPARE(encodeCase(*wallSeat->replica.find(id), Disclosure::Figures), encodeCase(*m_hub->hub->state().find(id), Disclosure::Figures));
    }

    void cutInTheMiddleResumesWithoutLoss()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto other = m_hub->liveSeat(chief());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("前")))->caseId;
        QTRY_VERIFY(other->replica.find(id));
        m_hub->cutAll();
        QTRY_COMPARE(other->replica.link(), LinkState::Offline);
        std::optional<Result<Ack>> later; // sent while the link is down: kept, then carried out once
        Command command;
        command.caseId = id;
        command.act = Note{QStringLiteral("断线时记的")};
        desk->link.submit(command, &desk->replica, [&later](Result<Ack> answer) { later = std::move(answer); });
        QVERIFY(!later);
        QTRY_VERIFY_WITH_TIMEOUT(later.has_value(), 10'000);
        QVERIFY(*later);
        QTRY_COMPARE_WITH_TIMEOUT(other->replica.position(), m_hub->log.head.seq, 10'000);
        QCOMPARE(contents(other->replica.state()), contents(m_hub->hub->state()));
    }

    void whatWasDoneOfflineKeepsItsOwnTime()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("前")))->caseId;
        desk->ask(Note{QStringLiteral("当时记的")}, id).value();
        QVERIFY(!decodeEvent(m_hub->log.rows.last().body)->claimedAt); // the way to the hub is no delay
        m_hub->crash();
        QTRY_COMPARE(desk->replica.link(), LinkState::Offline);
        std::optional<Result<Ack>> later;
        Command command;
        command.caseId = id;
        command.act = Note{QStringLiteral("断线时记的")};
        const Instant done = desk->replica.now();
        desk->link.submit(command, &desk->replica, [&later](Result<Ack> answer) { later = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica.now() - done > std::chrono::milliseconds(2500), 10'000);
        m_hub->start();
        QTRY_VERIFY_WITH_TIMEOUT(later.has_value(), 15'000);
        QVERIFY(*later);
        const auto event = decodeEvent(m_hub->log.rows.last().body);
        QVERIFY(event && event->claimedAt); // marked as entered later
        QVERIFY(*event->claimedAt - done < std::chrono::seconds(1) && event->at - done > std::chrono::seconds(2));
    }

    void aTimelineAskedForOfflineComesWithTheLink()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("前")))->caseId;
        m_hub->cutAll();
        QTRY_COMPARE(desk->replica.link(), LinkState::Offline);
        qsizetype events = 0;
        desk->link.askTimeline(id, &desk->replica, [&](const Result<QVector<Event>> &timeline) { events = timeline->size(); });
        QTRY_COMPARE_WITH_TIMEOUT(events, 1, 10'000);
    }

    void aDayStoppedWhileAwayIsKnownAfterwards()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        auto head = m_hub->liveSeat(chief());
        desk->ask(registration(), {}, {}, subject(QStringLiteral("前"))).value();
        QTRY_COMPARE(head->replica.position(), m_hub->log.head.seq);
        m_hub->cutAll();
        QTRY_COMPARE(head->replica.link(), LinkState::Offline);
        QTRY_COMPARE_WITH_TIMEOUT(desk->replica.link(), LinkState::Live, 10'000);
        auto other = m_hub->liveSeat(chief());
        other->ask(StopWork{QStringLiteral("2026-07-10"), QStringLiteral("台风")}).value();
        QTRY_COMPARE_WITH_TIMEOUT(head->replica.link(), LinkState::Live, 10'000);
        for (const Seat *seat : {desk.get(), head.get(), other.get()})
            QTRY_VERIFY(seat->replica.reference().stoppedDays.contains(makeDay(2026, 7, 10)));
    }

    void timesInTheLogNeverGoBack()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        desk->ask(registration(), {}, {}, subject(QStringLiteral("一"))).value();
        m_hub->crash();
        LogRow &last = m_hub->log.rows.last();
        last.at += std::chrono::hours(30); // as if the machine's date had been set back since
        const Instant before = last.at;
        m_hub->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->replica.link(), LinkState::Live, 10'000);
        desk->ask(registration(), {}, {}, subject(QStringLiteral("二"))).value();
        QVERIFY(m_hub->log.rows.last().at >= before);
    }

    void hubRestartKeepsEverythingAndFiresDeadlinesOnce()
    {
        m_hub = std::make_unique<TestHub>(3600); // an hour a second
        m_hub->start();
        auto desk = m_hub->liveSeat(dispatcher());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("无人受理")))->caseId;
        const auto stages = [&] {
            QMap<QByteArray, int> count;
            for (const LogRow &row : std::as_const(m_hub->log.rows))
                if (!row.deadline.isEmpty())
                    ++count[row.deadline];
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stages().size() >= 2, 10'000);
        m_hub->crash();
        const Seq before = m_hub->log.head.seq;
        m_hub->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->replica.link(), LinkState::Live, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(stages().value(QByteArray::number(id.value) + ":0:4"), 1, 10'000); // 2× the limit
        QVERIFY(m_hub->log.head.seq >= before);
        const auto counted = stages();
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            QCOMPARE(it.value(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(contents(desk->replica.state()), contents(m_hub->hub->state()), 10'000);
    }

    void whoAsksAgainAfterARestartGetsTheFirstAnswer()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        const CaseId id = desk->ask(registration(), {}, {}, subject(QStringLiteral("外溢")))->caseId;
        Command command;
        command.id = QUuid::createUuid();
        command.caseId = id;
        command.act = acceptance();
        const auto first = desk->ask(command);
        QVERIFY(first && !first->repeated);
        m_hub->stop(); // with a snapshot
        m_hub->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->replica.link(), LinkState::Live, 10'000);
        const auto again = desk->ask(command);
        QVERIFY2(again, again ? "" : qPrintable(errorName(again.error().code)));
        QVERIFY(again->repeated);
        QCOMPARE(again->seq, first->seq);
        QCOMPARE(again->at, first->at);
        QCOMPARE(again->caseId, id);
    }

    void loggingOutKeepsTheTokenOfAnInstallation()
    {
        auto feed = m_hub->seat(TestHub::tokenOf(TestHub::feed()));
        QTRY_COMPARE(feed->replica.link(), LinkState::Live);
        feed->link.logOut();
        QTRY_COMPARE(m_hub->hub->sessionCount(), 0);
        feed->link.logIn({TestHub::tokenOf(TestHub::feed()), {}, {}});
        QTRY_COMPARE(feed->replica.link(), LinkState::Live);
    }

    void fullDiskRefusesAndGoesOnAfterwards()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        m_hub->log.failNext(MemoryEventLog::Failure::Full);
        const auto refused = desk->ask(registration(), {}, {}, subject(QStringLiteral("满")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LogFull);
        QVERIFY(m_hub->hub->state().cases().isEmpty());
        QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("又有了"))));
        QCOMPARE(m_hub->hub->state().cases().size(), 1);
    }

    void failedAppendThatWasCommittedIsAnsweredTruly()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        m_hub->log.failNext(MemoryEventLog::Failure::FailedAfterCommit);
        QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("其实写进去了"))));
        QCOMPARE(m_hub->hub->state().cases().size(), 1);
        m_hub->log.failNext(MemoryEventLog::Failure::FailedBeforeCommit);
        QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("没写进去，再来")))); // asked again by the hub
        QCOMPARE(m_hub->hub->state().cases().size(), 2);
        QCOMPARE(m_hub->log.rows.size(), 3);
    }

    void badFramesCloseTheSession_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("code");
        QTest::newRow("not json") << QByteArray("hello?") << QStringLiteral("malformed-frame");
        QTest::newRow("too deep") << QByteArray(40, '[') << QStringLiteral("malformed-frame");
        QTest::newRow("wrong type") << QByteArray(R"({"type":"hello","version":"one"})") << QStringLiteral("malformed-frame");
        QTest::newRow("300 KiB") << QByteArray(300 * 1024, 'x') << QStringLiteral("frame-too-large");
    }
    void badFramesCloseTheSession()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QString, code);
        auto channel = m_hub->rawChannel();
        QSignalSpy received(channel.get(), &MessageChannel::received);
        QSignalSpy closed(channel.get(), &MessageChannel::closed);
        QTRY_VERIFY(channel->isOpen());
        channel->send(frame);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 1);
        const auto said = decodeServerMessage(received[0][0].toByteArray());
        QVERIFY(said);
        QCOMPARE(std::get<Refused>(*said).code, code);
        QCOMPARE(m_hub->hub->sessionCount(), 0);
    }

    // Each is read from the log, which has to be written meanwhile.
    void timelinesWaitForEachOther()
    {
        auto seat = m_hub->seat(TestHub::tokenOf(dispatcher()));
        QTRY_COMPARE(seat->replica.link(), LinkState::Live);
        const auto ack = seat->ask(Register{}, {}, {}, Subject{QStringLiteral("题"), {}, {}, {}, {}});
        QVERIFY(ack);
        auto channel = m_hub->rawChannel();
        int told = 0, busy = 0;
        QObject::connect(channel.get(), &MessageChannel::received, channel.get(), [&](const QByteArray &frame) {
            const auto said = decodeServerMessage(frame);
            if (!said)
                return;
            told += std::holds_alternative<Timeline>(*said);
            busy += std::holds_alternative<Refused>(*said);
        });
        QTRY_VERIFY(channel->isOpen());
        Hello hello;
        hello.version = protocolVersion;
        hello.token = TestHub::tokenOf(dispatcher());
        channel->send(encode(ClientMessage(hello)));
        for (int i = 0; i < 40; ++i)
            channel->send(encode(ClientMessage(AskTimeline{i, ack->caseId})));
        QTRY_COMPARE(told + busy, 40);
        QCOMPARE(busy, 8);
        channel->send(encode(ClientMessage(AskTimeline{40, CaseId{999}}))); // nothing stays behind one that fails
        channel->send(encode(ClientMessage(AskTimeline{41, ack->caseId})));
        QTRY_COMPARE(told, 33);
        QCOMPARE(busy, 9);
    }

    void aHubThatIsStoppedWhileItLoadsSignsNothing()
    {
        m_hub->stop();
        HubStart begin;
        begin.head = m_hub->log.head;
        Hub hub(m_hub->log, m_hub->archive, m_hub->log, m_hub->clock(), std::move(begin), m_hub->log.reader());
        const QSignalSpy heads(&hub, &Hub::headSigned);
        hub.load();
        bool stopped = false;
        hub.stop([&stopped] { stopped = true; });
        QTRY_VERIFY(stopped);
        QCOMPARE(heads.size(), 0);
    }

    void sessionOfARestartedHubNeedsNoPassword()
    {
        m_hub->accounts[0].passwordHash = AccountBook::hashPassword(QStringLiteral("right and long enough"));
        m_hub->stop();
        m_hub->start();
        Seat seat(m_hub->dial());
        QSignalSpy refused(&seat.link, &HubLink::loginRefused);
        seat.link.logIn({{}, dispatcher().user.value, QStringLiteral("right and long enough")});
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        m_hub->crash();
        m_hub->accounts[0].passwordHash.clear(); // nobody could log in with a password now
        m_hub->start();
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        QCOMPARE(refused.size(), 0);
    }

private:
    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(TestHubSync)
#include "tst_hubsync.moc"
