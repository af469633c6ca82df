// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由写在这里");

} // namespace

// 复盘: a seat is shown what it could have seen at a moment of the past, and what happened then; nobody is touched by it.
class TestLookBack final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasKnownThen();
    void itGoesOnAtItsPace();
    void nothingIsCarriedOut();
    void nobodyIsCalled();
    void everybodySeesTheirOwn();
    void theTimelineEndsThere();
    void backToNow();
    void anotherMoment();
    void aLostLinkEndsIt();
    void refused_data();
    void refused();
    void nobodyWaitsForOneThatEnds();
    void atMostFour();

private:
    std::unique_ptr<Seat> live(const Actor &actor);
    CaseId registered(const QString &title);
    // Everything done so far, a minute before what follows.
    Instant moment();
    void lookBack(Seat &seat, Instant from, double speed = 0);
    QMap<qint64, QByteArray> knownAt(Instant moment) const;
    void pass(Millis time) { m_hub->clock().notBefore(m_hub->clock().now() + time); }

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_desk, m_street, m_chief;
};

void TestLookBack::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->start();
    m_desk = live(dispatcher());
    m_street = live(subCenter());
    m_chief = live(chief());
}

void TestLookBack::cleanup()
{
    for (auto *seat : {&m_desk, &m_street, &m_chief})
        seat->reset();
    m_hub.reset();
}

std::unique_ptr<Seat> TestLookBack::live(const Actor &actor)
{
    auto seat = m_hub->seat(TestHub::tokenOf(actor));
    [&] { QTRY_COMPARE(seat->replica.link(), LinkState::Live); }();
    return seat;
}

CaseId TestLookBack::registered(const QString &title)
{
    Register arrived;
    arrived.street = hongshan;
    const auto answer = m_desk->ask(arrived, {}, {}, Subject{title, QStringLiteral("巷内冒水"), {}, {}, {}});
    return answer ? answer->caseId : CaseId{};
}

Instant TestLookBack::moment()
{
    pass(std::chrono::seconds(30));
    const Instant now = m_hub->clock().now();
    pass(std::chrono::seconds(30));
    return now;
}

void TestLookBack::lookBack(Seat &seat, Instant from, double speed)
{
    QSignalSpy changed(&seat.replica, &Replica::lookingBackChanged);
    seat.link.lookBack(from, speed);
    [&] {
        QTRY_VERIFY(seat.replica.lookingBack() && seat.replica.lookingBack()->permille == 1000);
        QTRY_COMPARE(contents(seat.replica.state()), knownAt(from));
    }();
}

// By a reading of the log of its own.
QMap<qint64, QByteArray> TestLookBack::knownAt(Instant moment) const
{
    State state;
    for (const LogRow &row : m_hub->log.rows)
        if (row.seq == 1 || row.at <= moment)
            apply(state, *decodeEvent(row.body));
    return contents(state);
}

void TestLookBack::whatWasKnownThen()
{
    const CaseId one = registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    Accept accepted;
    accepted.category = QStringLiteral("市政/排水/污水外溢");
    accepted.street = hongshan;
    QVERIFY(m_desk->ask(accepted, one));
    const CaseId two = registered(QStringLiteral("路灯不亮"));
    lookBack(*m_chief, then);
    QCOMPARE(m_chief->replica.find(one)->state, CaseState::Received);
    QVERIFY(!m_chief->replica.find(two));
    QCOMPARE(m_chief->replica.subjectOf(*m_chief->replica.find(one)).title, QStringLiteral("污水外溢"));
    QCOMPARE(m_chief->replica.now(), then);
    QTRY_COMPARE(m_desk->replica.find(two)->state, CaseState::Received); // others are in the present
}

void TestLookBack::itGoesOnAtItsPace()
{
    const CaseId one = registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    Accept accepted;
    accepted.category = QStringLiteral("市政/排水/污水外溢");
    accepted.street = hongshan;
    QVERIFY(m_desk->ask(accepted, one));
    const CaseId two = registered(QStringLiteral("路灯不亮"));
    const auto now = contents(m_hub->hub->state());
    lookBack(*m_chief, then);
    m_chief->link.setLookBackSpeed(600); // the half minute in a twentieth of a second
    QTRY_COMPARE(contents(m_chief->replica.state()), now);
    QVERIFY(m_chief->replica.find(two));
    QVERIFY(m_chief->replica.now() > then);
    QVERIFY(m_chief->replica.lookingBack()); // it waits for more
}

void TestLookBack::nothingIsCarriedOut()
{
    const CaseId one = registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    lookBack(*m_chief, then);
    const Seq before = m_hub->log.head.seq;
    QCOMPARE(m_chief->ask(Note{why}, one).error().code, ErrorCode::OnlyLookingBack);
    // Nor for a program that does not know.
    auto raw = m_hub->rawChannel();
    QSignalSpy received(raw.get(), &MessageChannel::received);
    raw->send(encode(ClientMessage(Hello{protocolVersion, {}, {}, TestHub::tokenOf(leader()), {}, 0, 0, {}, {}})));
    raw->flush();
    const auto says = [&](const QByteArray &what) {
        return std::any_of(received.cbegin(), received.cend(), [&](const QList<QVariant> &frame) { return frame[0].toByteArray().contains(what); });
    };
    QTRY_VERIFY(says("\"live\""));
    raw->send(encode(ClientMessage(LookBack{then, 0, false})));
    QTRY_VERIFY(says("\"begins\""));
    raw->send(encode(ClientMessage(SendCommand{{QUuid::createUuid(), one, {}, Note{why}, {}, {}}, {}})));
    QTRY_VERIFY(says("only-looking-back"));
    QCOMPARE(m_hub->log.head.seq, before);
}

void TestLookBack::nobodyIsCalled()
{
    const Instant then = moment();
    registered(QStringLiteral("污水外溢"));
    QTRY_COMPARE(m_chief->replica.position(), m_hub->log.head.seq);
    QSignalSpy applied(&m_chief->replica, &Replica::eventApplied);
    lookBack(*m_chief, then);
    m_chief->link.setLookBackSpeed(600);
    QTRY_COMPARE(m_chief->replica.state().cases().size(), 1);
    QCOMPARE(applied.size(), 0);
}

void TestLookBack::everybodySeesTheirOwn()
{
    registered(QStringLiteral("污水外溢"));
    Register arrived;
    arrived.street = wufeng;
    const auto other = m_desk->ask(arrived, {}, {}, Subject{QStringLiteral("路灯不亮"), {}, {}, {}, {}});
    const Instant then = moment();
    QSignalSpy changed(&m_street->replica, &Replica::lookingBackChanged);
    m_street->link.lookBack(then, 0);
    QTRY_VERIFY(m_street->replica.lookingBack() && m_street->replica.lookingBack()->permille == 1000);
    QTRY_COMPARE(m_street->replica.state().cases().size(), 1);
    QVERIFY(!m_street->replica.find(other->caseId));
}

void TestLookBack::theTimelineEndsThere()
{
    const CaseId one = registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    QVERIFY(m_desk->ask(Note{why}, one));
    lookBack(*m_chief, then);
    std::optional<QVector<Event>> history;
    m_chief->link.askTimeline(one, &m_chief->link, [&](const Result<QVector<Event>> &events) { history = *events; });
    QTRY_VERIFY(history);
    QCOMPARE(history->size(), 1);
}

void TestLookBack::backToNow()
{
    registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    registered(QStringLiteral("路灯不亮"));
    const Instant before = m_chief->replica.now();
    lookBack(*m_chief, then);
    const CaseId three = registered(QStringLiteral("井盖缺失")); // meanwhile
    std::optional<Instant> atOnce;
    connect(&m_chief->replica, &Replica::lookingBackChanged, this, [&] {
        if (!m_chief->replica.lookingBack())
            atOnce = atOnce.value_or(m_chief->replica.now());
    });
    m_chief->link.backToNow();
    QTRY_VERIFY(!m_chief->replica.lookingBack());
    QVERIFY(atOnce && *atOnce >= before && *atOnce - before < std::chrono::seconds(30)); // not some seconds later: cases of now by a clock of then
    QTRY_COMPARE(contents(m_chief->replica.state()), contents(m_hub->hub->state()));
    QTRY_COMPARE(m_chief->replica.link(), LinkState::Live);
    QVERIFY(m_chief->ask(Note{why}, three));
    QTRY_COMPARE(m_chief->replica.position(), m_hub->log.head.seq);
    QTRY_VERIFY(m_chief->replica.now() > then);
}

void TestLookBack::anotherMoment()
{
    const Instant first = moment();
    registered(QStringLiteral("污水外溢"));
    const Instant second = moment();
    registered(QStringLiteral("路灯不亮"));
    lookBack(*m_chief, second);
    QCOMPARE(m_chief->replica.state().cases().size(), 1);
    lookBack(*m_chief, first);
    QCOMPARE(m_chief->replica.state().cases().size(), 0);
    QSignalSpy failed(&m_chief->link, &HubLink::lookBackFailed);
    m_chief->link.lookBack(m_hub->clock().now() + std::chrono::hours(1), 0); // not yet known: it stays where it is
    QTRY_COMPARE(failed.size(), 1);
    lookBack(*m_chief, second);
    QCOMPARE(m_chief->replica.state().cases().size(), 1);
}

void TestLookBack::aLostLinkEndsIt()
{
    registered(QStringLiteral("污水外溢"));
    const Instant then = moment();
    registered(QStringLiteral("路灯不亮"));
    lookBack(*m_chief, then);
    m_hub->cutAll();
    QTRY_VERIFY(!m_chief->replica.lookingBack());
    m_chief->link.reconnectNow();
    QTRY_COMPARE(m_chief->replica.link(), LinkState::Live);
    QCOMPARE(contents(m_chief->replica.state()), contents(m_hub->hub->state()));
}

void TestLookBack::refused_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the future") << 60 << ErrorCode::BadValue;
}

void TestLookBack::refused()
{
    QFETCH(int, minutes);
    QFETCH(ErrorCode, code);
    std::optional<Error> error;
    QObject::connect(&m_chief->link, &HubLink::lookBackFailed, &m_chief->link, [&](const Error &why) { error = why; });
    m_chief->link.lookBack(m_hub->clock().now() + std::chrono::minutes(minutes), 1);
    QTRY_VERIFY(error);
    QCOMPARE(error->code, code);
    QVERIFY(!m_chief->replica.lookingBack());
    QVERIFY(m_chief->ask(Note{why}, registered(QStringLiteral("污水外溢"))));
}

// Its page is still being read: the hub goes on, and the place is free when it has been.
void TestLookBack::nobodyWaitsForOneThatEnds()
{
    registered(QStringLiteral("一"));
    const Instant then = moment();
    QSemaphore gate;
    m_hub->log.readersGate = &gate;
    const auto letThrough = qScopeGuard([&] { gate.release(1'000'000); });
    std::vector<std::unique_ptr<Seat>> seats;
    for (int i = 0; i < 4; ++i) {
        seats.push_back(live(chief()));
        seats.back()->link.lookBack(then, 0);
    }
    QTRY_COMPARE(gate.available(), 0);
    auto fifth = live(leader());
    QSignalSpy failed(&fifth->link, &HubLink::lookBackFailed);
    fifth->link.lookBack(then, 0);
    QTRY_COMPARE(failed.size(), 1);
    seats.clear(); // the lines are cut
    QVERIFY(!registered(QStringLiteral("二")).isNull());
    gate.release(1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        fifth->link.lookBack(then, 0);
        return QTest::qWaitFor([&] { return fifth->replica.lookingBack().has_value(); }, 100);
    }(), 10'000);
}

void TestLookBack::atMostFour()
{
    const Instant then = moment();
    std::vector<std::unique_ptr<Seat>> seats;
    for (int i = 0; i < 4; ++i) {
        seats.push_back(live(leader()));
        lookBack(*seats.back(), then);
    }
    std::optional<Error> error;
    QObject::connect(&m_chief->link, &HubLink::lookBackFailed, &m_chief->link, [&](const Error &why) { error = why; });
    m_chief->link.lookBack(then, 1);
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Busy);
    seats.clear();
    QTRY_VERIFY([&] {
        error.reset();
        m_chief->link.lookBack(then, 0);
        return QTest::qWaitFor([&] { return error || m_chief->replica.lookingBack(); }, 2000) && !error;
    }());
}

QTEST_GUILESS_MAIN(TestLookBack)
#include "tst_lookback.moc"
