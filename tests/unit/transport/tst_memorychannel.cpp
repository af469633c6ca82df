// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/memorychannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;

class TestMemoryChannel final : public QObject
{
    Q_OBJECT

private slots:
    void orderIsKept();
    void nothingArrivesAtOnce();
    void heldBytesAreTheBacklog();
    void goodbyeComesLast();
    void abortLosesWhatWasQueued();
    void aDeletedEndIsABrokenOne();
    void aReceiverMayDeleteItsEnd();
    void sentBeforeOpenedArrives();
};

void TestMemoryChannel::orderIsKept()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy opened(client.get(), &MessageChannel::opened);
    QByteArrayList atHub, atClient;
    connect(hub.get(), &MessageChannel::received, this, [&, hubEnd = hub.get()](const QByteArray &message) {
        atHub << message;
        hubEnd->send("re:" + message);
    });
    connect(client.get(), &MessageChannel::received, this, [&](const QByteArray &message) { atClient << message; });
    QByteArrayList sent, answered;
    for (int i = 0; i < 100; ++i) {
        sent << QByteArray::number(i);
        answered << "re:" + sent.last();
        client->send(sent.last());
    }
    QTRY_COMPARE(atClient.size(), sent.size());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(atHub, sent);
    QCOMPARE(atClient, answered);
}

void TestMemoryChannel::nothingArrivesAtOnce()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy received(client.get(), &MessageChannel::received);
    hub->send("x");
    QCOMPARE(received.size(), 0);
    QTRY_COMPARE(received.size(), 1);
}

void TestMemoryChannel::heldBytesAreTheBacklog()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy received(client.get(), &MessageChannel::received);
    QSignalSpy drained(hub.get(), &MessageChannel::drained);
    hub->setHeld(true);
    hub->send("12345");
    hub->send("678");
    QCoreApplication::processEvents();
    QCOMPARE(hub->backlog(), 8);
    QCOMPARE(received.size(), 0);
    hub->setHeld(false);
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(hub->backlog(), 0);
    QCOMPARE(received.size(), 2);
}

void TestMemoryChannel::goodbyeComesLast()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy received(client.get(), &MessageChannel::received);
    QSignalSpy closed(client.get(), &MessageChannel::closed);
    QSignalSpy hubClosed(hub.get(), &MessageChannel::closed);
    hub->send("last words");
    hub->close(MessageChannel::PolicyViolated, QStringLiteral("why"));
    hub->send("too late");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(received.size(), 1);
    QCOMPARE(closed.first().first().toInt(), int(MessageChannel::PolicyViolated));
    QCOMPARE(closed.first().last().toString(), QStringLiteral("why"));
    QCOMPARE(hubClosed.size(), 1);
    QVERIFY(!hub->isOpen());
    QVERIFY(!client->isOpen());
}

void TestMemoryChannel::abortLosesWhatWasQueued()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy received(client.get(), &MessageChannel::received);
    QSignalSpy closed(client.get(), &MessageChannel::closed);
    hub->setHeld(true);
    hub->send("lost");
    hub->abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toInt(), int(MessageChannel::Abnormal));
    QCOMPARE(received.size(), 0);
    QCOMPARE(hub->backlog(), 0);
}

void TestMemoryChannel::aDeletedEndIsABrokenOne()
{
    auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy closed(client.get(), &MessageChannel::closed);
    hub.reset();
    QTRY_COMPARE(closed.size(), 1);
    client->send("to nobody");
    QCoreApplication::processEvents();
}

void TestMemoryChannel::aReceiverMayDeleteItsEnd()
{
    auto [client, hub] = MemoryChannel::makePair();
    MemoryChannel *end = client.release();
    connect(end, &MessageChannel::received, end, &QObject::deleteLater);
    QSignalSpy closed(hub.get(), &MessageChannel::closed);
    hub->send("one");
    hub->send("two");
    QTRY_COMPARE(closed.size(), 1);
}

void TestMemoryChannel::sentBeforeOpenedArrives()
{
    const auto [client, hub] = MemoryChannel::makePair();
    QSignalSpy received(hub.get(), &MessageChannel::received);
    QVERIFY(!client->isOpen());
    client->send("early");
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(client->isOpen());
}

QTEST_GUILESS_MAIN(TestMemoryChannel)
#include "tst_memorychannel.moc"
