// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "support/testhub.h"

#include <algorithm>
#include <numeric>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

Register registration()
{
    Register act;
    act.street = hongshan;
    return act;
}
Subject subject(const QString &title)
{
    return {title, QStringLiteral("请联系13812345678"), QStringLiteral("福一村7号"), QStringLiteral("林大爷"), QStringLiteral("13800000021")};
}
Command registrationOf(const QString &title)
{
    Command command;
    command.act = registration();
    command.subject = subject(title);
    return command;
}
Accept acceptance()
{
    Accept act;
    act.category = QStringLiteral("市政/排水/污水外溢");
    act.street = hongshan;
    return act;
}

// A peer in the test's hand: its connection breaks while the hub is sending to it, or its network takes nothing for a while.
class TroubledChannel final : public MessageChannel
{
public:
    void send(const QByteArray &message) override
    {
        live = live || message.contains("\"type\":\"live\"");
        pages += message.contains("\"type\":\"stream\"");
        events += static_cast<int>(message.count("\"prev\":"));
        queued += message.size();
        if (std::exchange(breaks, false))
            abort();
    }
    void logIn(const Actor &actor)
    {
        Hello hello;
        hello.token = TestHub::tokenOf(actor);
        emit received(encode(ClientMessage(hello)));
    }
    void flush() override
    {
        QThread::msleep(static_cast<unsigned long>(takes.count()));
    }
    void close(quint16 code, const QString &reason) override { emit closed(code, reason); }
    void abort() override { emit closed(Abnormal, {}); }
    bool isOpen() const override { return true; }
    qint64 backlog() const override { return queued; }
    QString peerAddress() const override { return QStringLiteral("broken"); }
    bool live = false;
    bool breaks = false;
    int pages = 0, events = 0;
    std::chrono::milliseconds takes{0}; // to be told something
    qint64 queued = 0;
};

} // namespace

// What a hub does for many sessions at once: nobody waits for all the others, and each is told all of it once.
class TestManySessions : public QObject
{
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup() { m_hub.reset(); }

    void aConnectionThatBreaksAmidABroadcastHarmsNobody()
    {
        auto desk = m_hub->liveSeat(dispatcher());
        std::vector<TroubledChannel *> breaking;
        for (int i = 0; i < 3; ++i) {
            auto channel = std::make_unique<TroubledChannel>();
            breaking.push_back(channel.get());
            m_hub->hub->addSession(std::move(channel));
            breaking.back()->logIn(dispatcher());
            QTRY_VERIFY(breaking.back()->live);
        }
        auto other = m_hub->liveSeat(chief());
        QCOMPARE(m_hub->hub->sessionCount(), 5);
        for (TroubledChannel *channel : breaking)
            channel->breaks = true;
        QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("污水外溢"))));
        QTRY_COMPARE(other->replica.position(), m_hub->log.head.seq);
        QCOMPARE(m_hub->hub->sessionCount(), 2);
        QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("井盖"))));
    }

    void aSnapshotGoesOnWhoeverTakesTheLast_data()
    {
        QTest::addColumn<bool>("progressLast");
        QTest::newRow("the network") << false;
        QTest::newRow("the peer") << true;
    }
    void aSnapshotGoesOnWhoeverTakesTheLast()
    {
        QFETCH(bool, progressLast);
        SessionLimits limits;
        limits.pageCases = 1;
        limits.backlogBytes = 4000;
        start(limits);
        const auto desk = m_hub->liveSeat(dispatcher());
        for (int i = 0; i < 40; ++i)
            QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("污水外溢"))));
        auto owned = std::make_unique<TroubledChannel>();
        TroubledChannel *channel = owned.get();
        m_hub->hub->addSession(std::move(owned));
        channel->logIn(dispatcher());
        for (int rounds = 0; !channel->live; ++rounds) {
            QVERIFY2(rounds < 40, "the snapshot stands still");
            QTRY_VERIFY(channel->live || channel->queued >= limits.backlogBytes);
            const int before = channel->pages;
            channel->queued = 0;
            if (progressLast)
                emit channel->received(encode(ClientMessage(Progress{0})));
            else
                emit channel->drained();
            QTRY_VERIFY(channel->live || channel->pages > before);
        }
        QVERIFY(channel->pages >= 40);
    }

    // To tell everybody takes longer than to do something: who is told late is told of several turns at once. Answers come in the
    // middle of it, and one that comes live in between misses nothing and gets nothing twice.
    void aStormIsToldTogether()
    {
        const auto desk = m_hub->seat(TestHub::tokenOf(dispatcher()));
        QTRY_COMPARE(desk->replica.link(), LinkState::Live);
        const std::vector<TroubledChannel *> slow = slowCrowd(20);
        for (TroubledChannel *one : slow) {
            QTRY_VERIFY(one->live);
            one->pages = one->events = 0;
        }
        constexpr int many = 60;
        std::unique_ptr<Seat> late;
        int answered = 0, amidst = 0;
        const auto fewer = [](const TroubledChannel *one, const TroubledChannel *other) { return one->events < other->events; };
        QTimer pause; // so that none is in one turn with another, and the event loop goes on in between
        pause.setSingleShot(true);
        const std::function<void()> next = [&] {
            desk->link.submit(registrationOf(QStringLiteral("污水外溢")), this, [&](const Result<Ack> &ack) {
                answered += ack.has_value();
                const auto [least, most] = std::minmax_element(slow.cbegin(), slow.cend(), fewer);
                amidst += (*least)->events < (*most)->events;
                if (answered == many / 2)
                    late = m_hub->seat(TestHub::tokenOf(chief()));
                if (ack && answered < many)
                    pause.start(5);
            });
        };
        pause.callOnTimeout(next);
        desk->link.submit(registrationOf(QStringLiteral("路面塌陷")), this, [](const Result<Ack> &) {});
        QTRY_VERIFY(slow.front()->events > 0 || slow.back()->events > 0); // the first round is under way
        next();
        QTRY_COMPARE_WITH_TIMEOUT(answered, many, 30'000);
        for (const TroubledChannel *one : slow) {
            QTRY_COMPARE(one->events, many + 1);
            QVERIFY2(one->pages <= many / 2, qPrintable(QString::number(one->pages)));
        }
        QVERIFY2(amidst > many / 2, qPrintable(QString::number(amidst)));
        QTRY_COMPARE(late->replica.position(), m_hub->log.head.seq);
        QCOMPARE(contents(late->replica.state()), contents(m_hub->hub->state()));
        QTRY_COMPARE(desk->replica.position(), m_hub->log.head.seq);
        QCOMPARE(contents(desk->replica.state()), contents(m_hub->hub->state()));
    }

    // A thousand that begin their day ask for all there is: whoever does something meanwhile is answered before they have it.
    void aCrowdThatBeginsKeepsNobodyWaiting()
    {
        SessionLimits limits;
        limits.pageCases = 5;
        start(limits);
        const auto desk = m_hub->liveSeat(dispatcher());
        for (int i = 0; i < 40; ++i)
            QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("污水外溢"))));
        const std::vector<TroubledChannel *> crowd = slowCrowd(20);
        const auto pages = [&crowd] {
            return std::accumulate(crowd.cbegin(), crowd.cend(), 0, [](int sum, const TroubledChannel *one) { return sum + one->pages; });
        };
        QTRY_VERIFY(pages() > 0);
        const int before = pages();
        int meanwhile = -1;
        desk->link.submit(registrationOf(QStringLiteral("井盖")), this, [&](const Result<Ack> &) { meanwhile = pages() - before; });
        QTRY_VERIFY(meanwhile >= 0);
        QVERIFY2(meanwhile < static_cast<int>(crowd.size()), qPrintable(QString::number(meanwhile))); // not even a page each
        for (const TroubledChannel *one : crowd)
            QTRY_VERIFY(one->live);
    }

    // Each case is encoded once for all of them, unless something happens to it in between.
    void whatHappensWhileACrowdCatchesUpIsSeen()
    {
        SessionLimits limits;
        limits.pageCases = 2;
        start(limits);
        const auto desk = m_hub->liveSeat(dispatcher());
        constexpr int many = 30;
        for (int i = 0; i < many; ++i)
            QVERIFY(desk->ask(registration(), {}, {}, subject(QStringLiteral("污水外溢"))));
        const std::vector<TroubledChannel *> slow = slowCrowd(10);
        std::vector<std::unique_ptr<Seat>> crowd;
        for (const Actor &actor : {chief(), dispatcher(), chief(), chief()})
            crowd.push_back(m_hub->seat(TestHub::tokenOf(actor)));
        QTRY_VERIFY(!crowd.front()->replica.state().cases().isEmpty());
        int done = 0;
        for (int i = many; i > 0; --i) {
            Command command;
            command.caseId = CaseId{i};
            command.act = acceptance();
            desk->link.submit(command, this, [&done](const Result<Ack> &ack) { done += ack.has_value(); });
        }
        QTRY_COMPARE(done, many);
        QVERIFY(!slow.back()->live); // it all happens while some are still on their way
        for (const auto &seat : crowd) {
            QTRY_COMPARE(seat->replica.link(), LinkState::Live);
            QTRY_COMPARE(seat->replica.position(), m_hub->log.head.seq);
            QCOMPARE(contents(seat->replica.state()), contents(m_hub->hub->state()));
        }
    }

private:
    // To tell one of them anything takes five milliseconds of the hub's time.
    std::vector<TroubledChannel *> slowCrowd(int size)
    {
        std::vector<TroubledChannel *> crowd;
        for (int i = 0; i < size; ++i) {
            auto owned = std::make_unique<TroubledChannel>();
            crowd.push_back(owned.get());
            owned->takes = std::chrono::milliseconds(5);
            m_hub->hub->addSession(std::move(owned));
            crowd.back()->logIn(chief());
        }
        return crowd;
    }
    void start(const SessionLimits &limits)
    {
        m_hub = std::make_unique<TestHub>(1, limits);
        m_hub->start();
    }
    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(TestManySessions)
#include "tst_manysessions.moc"
