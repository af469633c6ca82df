// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketloop.h"

#include <array>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace Yixian;
using namespace std::chrono_literals;

namespace {

// Two connected sockets, and a notifier of what comes in at the one.
class Line
{
public:
    Line()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
            qFatal("no sockets");
        notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    }
    ~Line()
    {
        notifier.reset();
        ::close(m_ends[0]);
        hangUp();
    }
    Q_DISABLE_COPY_MOVE(Line)
    void say() { QCOMPARE(::write(m_ends[1], "x", 1), 1); }
    void hear()
    {
        char said = 0;
        QCOMPARE(::read(m_ends[0], &said, 1), 1);
    }
    void hangUp()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }
    std::unique_ptr<QSocketNotifier> notifier;

private:
    std::array<int, 2> m_ends{-1, -1};
};

} // namespace

// The whole of it runs in the loop that is tested: every wait below does.
class TestSocketLoop : public QObject
{
    Q_OBJECT

private slots:
    void timersComeInTheOrderInWhichTheyAreDue()
    {
        QVector<int> came;
        for (const int after : {30, 10, 0, 20})
            QTimer::singleShot(after, Qt::PreciseTimer, this, [&came, after] { came.append(after); });
        QTRY_COMPARE(came.size(), 4);
        QCOMPARE(came, (QVector<int>{0, 10, 20, 30}));
    }

    void aTimerDoesNotComeEarly()
    {
        QElapsedTimer clock;
        clock.start();
        bool came = false;
        QTimer::singleShot(50ms, Qt::PreciseTimer, this, [&came] { came = true; });
        QTRY_VERIFY(came);
        QVERIFY2(clock.elapsed() >= 50, qPrintable(QString::number(clock.elapsed())));
    }

    void whatWasMissedIsNotMadeUpFor()
    {
        QTimer often;
        int came = 0;
        often.callOnTimeout([&came] { ++came; });
        often.start(10ms);
        QThread::msleep(100); // the loop is held up
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(came, 1);
        QTRY_VERIFY(came > 2);
    }

    void aTimerDoesNotComeInsideItself()
    {
        QTimer own;
        int depth = 0, deepest = 0, others = 0;
        QTimer other;
        other.callOnTimeout([&others] { ++others; });
        other.start(1ms);
        bool over = false;
        own.callOnTimeout([&] {
            deepest = std::max(deepest, ++depth);
            QEventLoop inner;
            QTimer::singleShot(30ms, &inner, &QEventLoop::quit);
            inner.exec();
            --depth;
            over = true;
            own.stop();
        });
        own.start(0ms);
        QTRY_VERIFY(over);
        QCOMPARE(deepest, 1);
        QVERIFY(others > 3); // while others do
    }

    void aTimerMayBeStoppedOrStartedAnewByItselfAndByOthers()
    {
        QTimer first, second, anew;
        int firstCame = 0, secondCame = 0, anewCame = 0;
        first.callOnTimeout([&] {
            ++firstCame;
            second.stop();
            first.stop();
        });
        second.callOnTimeout([&] { ++secondCame; });
        anew.callOnTimeout([&] {
            if (++anewCame < 3)
                anew.start(1ms);
            else
                anew.stop();
        });
        first.start(1ms);
        second.start(1ms);
        anew.start(1ms);
        QThread::msleep(5); // all are due at once
        QTRY_COMPARE(anewCame, 3);
        QCOMPARE(firstCame, 1);
        QVERIFY(secondCame <= 1); // whichever was the first of the two
        QCOMPARE(first.remainingTime(), -1);
        anew.start(1h);
        QVERIFY(anew.remainingTime() > 59 * 60 * 1000);
        QCOMPARE(thread()->eventDispatcher()->registeredTimers(&anew).size(), 1);
        anew.stop();
        QVERIFY(thread()->eventDispatcher()->registeredTimers(&anew).isEmpty());
    }

    // Nothing else would end this wait.
    void anotherThreadWakesIt()
    {
        for (int round = 0; round < 200; ++round) {
            QEventLoop loop;
            std::thread other([&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
            loop.exec();
            other.join();
        }
        QEventLoop interrupted;
        std::thread other([&interrupted] { interrupted.exit(3); });
        QCOMPARE(interrupted.exec(), 3);
        other.join();
    }

    void everySocketIsTold()
    {
        std::vector<std::unique_ptr<Line>> lines;
        int told = 0;
        for (int i = 0; i < 300; ++i) { // more than are asked for at once
            Line *line = lines.emplace_back(std::make_unique<Line>()).get();
            connect(line->notifier.get(), &QSocketNotifier::activated, this, [&told, line] {
                ++told;
                line->hear();
            });
        }
        for (const auto &line : lines)
            line->say();
        QTRY_COMPARE(told, 300);
        QCoreApplication::processEvents();
        QCOMPARE(told, 300); // each once: there is no more
    }

    void aSocketIsToldOfItsEnd()
    {
        Line line;
        int told = 0;
        connect(line.notifier.get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            line.notifier->setEnabled(false);
        });
        line.hangUp();
        QTRY_COMPARE(told, 1);
    }

    // Of two that are ready in the same round the first to be told ends the other.
    void whoIsEndedIsNotTold()
    {
        Line one, two;
        int told = 0;
        const auto endBoth = [&] {
            ++told;
            one.notifier.reset();
            two.notifier.reset();
        };
        connect(one.notifier.get(), &QSocketNotifier::activated, this, endBoth, Qt::SingleShotConnection);
        connect(two.notifier.get(), &QSocketNotifier::activated, this, endBoth, Qt::SingleShotConnection);
        one.say();
        two.say();
        QTRY_COMPARE(told, 1);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void aNumberThatComesAgainIsWatchedAgain()
    {
        for (int round = 0; round < 3; ++round) {
            Line line; // the system gives the lowest that is free: the same each time
            bool told = false;
            connect(line.notifier.get(), &QSocketNotifier::activated, this, [&] {
                told = true;
                line.hear();
            });
            line.say();
            QTRY_VERIFY(told);
        }
    }

    void aLoopInsideTellsTheRest()
    {
        Line one, two;
        int told = 0;
        bool inside = false;
        const auto hear = [&](Line &line) {
            line.hear();
            ++told;
            if (told > 1)
                return;
            QDeadlineTimer patience(5s);
            while (told < 2 && !patience.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            inside = told == 2;
        };
        connect(one.notifier.get(), &QSocketNotifier::activated, this, [&] { hear(one); });
        connect(two.notifier.get(), &QSocketNotifier::activated, this, [&] { hear(two); });
        one.say();
        two.say();
        QTRY_COMPARE(told, 2);
        QVERIFY(inside);
    }

    void socketsWaitWhereTheyAreExcluded()
    {
        Line line;
        int told = 0;
        connect(line.notifier.get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            line.hear();
        });
        line.say();
        bool late = false;
        QTimer::singleShot(20ms, this, [&late] { late = true; });
        while (!late)
            QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(told, 0);
        QTRY_COMPARE(told, 1);
    }

    // As much as a socket takes, so that it is told when it may write again.
    void muchIsSaidBothWays()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket near;
        near.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_COMPARE(near.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> far(server.nextPendingConnection());
        connect(far.get(), &QTcpSocket::readyRead, far.get(), [&far] { far->write(far->readAll()); });
        const QByteArray much(8 * 1024 * 1024, 'x');
        near.write(much);
        QByteArray back;
        connect(&near, &QTcpSocket::readyRead, this, [&] { back += near.readAll(); });
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), much.size(), 20'000);
    }
};

int main(int argc, char *argv[])
{
    if (auto loop = makeSocketLoop())
        QCoreApplication::setEventDispatcher(loop.release());
    QCoreApplication app(argc, argv);
    TestSocketLoop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_socketloop.moc"
