// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/framewatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Yixian;
using Millis = FrameWatch::Millis;

namespace {

enum Opcode { More = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
constexpr int fin = 0x80;

// A client's frame with as many payload bytes as it declares, or fewer.
QByteArray frame(int first, quint64 length, qsizetype given = -1, bool masked = true)
{
    QByteArray bytes(1, char(first));
    const char mask = masked ? char(0x80) : char(0);
    if (length < 126) {
        bytes += char(mask | char(length));
    } else if (length <= 0xffff) {
        bytes += char(mask | 126);
        bytes += char(length >> 8);
        bytes += char(length);
    } else {
        bytes += char(mask | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char(length >> shift);
    }
    if (masked)
        bytes += "mask";
    return bytes + QByteArray(given < 0 ? qsizetype(length) : given, 'p');
}

// As a socket would hand them over: portions of a size, payload by number where it can be.
FrameWatch::Verdict feed(FrameWatch &watch, const QByteArray &bytes, qsizetype portion, bool skipping, Millis now = Millis(0))
{
    FrameWatch::Verdict verdict;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = qMin(portion, bytes.size() - at);
        const qsizetype opaque = skipping ? qMin(size, qsizetype(watch.opaque())) : 0;
        verdict = watch.skip(size_t(opaque));
        if (size > opaque)
            verdict = watch.take(bytes.constData() + at + opaque, size_t(size - opaque), now);
        at += size;
    }
    return verdict;
}

ChannelLimits small()
{
    ChannelLimits limits;
    limits.frameBytes = 1000;
    limits.messageBytes = 1500;
    limits.framesPerMessage = 4;
    limits.framesPerSecond = 12;
    limits.controlsPerSecond = 2;
    limits.controlBurst = 3;
    return limits;
}

} // namespace

class TestFrameWatch final : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void theFirstTellingByteSettlesIt_data();
    void theFirstTellingByteSettlesIt();
    void framesInASecond();
    void pingsLeakAway();
    void midFrame();
    void noLimits();
    void anyBytesInAnyPortionsSayTheSame();
};

void TestFrameWatch::verdicts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, int code = 0, const char *reason = "") {
        QTest::newRow(name) << bytes << code << QByteArray(reason);
    };
    row("nothing", {});
    row("a message", frame(fin | Binary, 5));
    row("text", frame(fin | Text, 125));
    row("empty", frame(fin | Binary, 0));
    row("two bytes of length", frame(fin | Binary, 126));
    row("the largest frame", frame(fin | Binary, 1000));
    row("one more", frame(fin | Binary, 1001), 1009, "size");
    row("a gigabyte", frame(fin | Binary, 1 << 30, 0), 1009, "size");
    row("all there is", frame(fin | Binary, ~quint64(0) >> 1, 0), 1009, "size");
    row("more than there is", frame(fin | Binary, ~quint64(0), 0), 1002, "length");
    row("fragments", frame(Text, 10) + frame(More, 10) + frame(fin | More, 10));
    row("the largest message", frame(Binary, 1000) + frame(fin | More, 500));
    row("a larger message", frame(Binary, 1000) + frame(fin | More, 501), 1009, "size");
    row("large ones in a row", frame(fin | Binary, 1000) + frame(fin | Binary, 1000));
    row("many fragments", frame(Binary, 1) + frame(More, 1) + frame(More, 1) + frame(fin | More, 1));
    row("too many fragments", frame(Binary, 1) + frame(More, 0) + frame(More, 0) + frame(More, 0) + frame(More, 0), 1008, "frames");
    row("a ping between fragments", frame(Binary, 1) + frame(fin | Ping, 3) + frame(fin | More, 1));
    row("a message between fragments", frame(Binary, 1) + frame(fin | Binary, 1), 1002, "fragments");
    row("the rest of nothing", frame(fin | More, 1), 1002, "fragments");
    row("no mask", frame(fin | Binary, 5, -1, false), 1002, "no mask");
    row("no mask later", frame(fin | Binary, 5) + frame(fin | Binary, 5, -1, false), 1002, "no mask");
    for (const int bit : {0x40, 0x20, 0x10})
        row(qPrintable(QStringLiteral("reserved %1").arg(bit)), frame(fin | bit | Binary, 5), 1002, "reserved bits");
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        row(qPrintable(QStringLiteral("opcode %1").arg(opcode)), frame(fin | opcode, 5), 1002, "opcode");
    row("close", frame(fin | Close, 2));
    row("the longest ping", frame(fin | Ping, 125));
    row("a longer one", frame(fin | Ping, 126), 1002, "long control frame");
    row("half a ping", frame(Ping, 5), 1002, "fragmented control frame");
    row("three pings", frame(fin | Ping, 0) + frame(fin | Pong, 0) + frame(fin | Ping, 9));
    row("four pings", frame(fin | Ping, 0).repeated(4), 1008, "pings");
    row("many frames", frame(fin | Binary, 1).repeated(12));
    row("too many frames", frame(fin | Binary, 0).repeated(13), 1008, "rate");
    row("a length in too many bytes", QByteArray("\x82\xfe\x00\x7d", 4), 1002, "length");
    row("in far too many", QByteArray("\x82\xff\x00\x00\x00\x00\x00\x00\xff\xff", 10), 1002, "length");
}

void TestFrameWatch::verdicts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    for (const qsizetype portion : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), qsizetype(64), qMax(qsizetype(1), bytes.size())})
        for (const bool skipping : {false, true}) {
            FrameWatch watch(small());
            const FrameWatch::Verdict verdict = feed(watch, bytes, portion, skipping);
            QCOMPARE(int(verdict.code), code);
            QCOMPARE(QByteArray(verdict.reason), reason);
            if (code != 0) // for good
                QCOMPARE(int(feed(watch, frame(fin | Binary, 1), portion, skipping).code), code);
        }
}

void TestFrameWatch::theFirstTellingByteSettlesIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("enough");
    QTest::newRow("reserved bit") << QByteArray("\xc2") << 1;
    QTest::newRow("opcode") << QByteArray("\x83") << 1;
    QTest::newRow("no mask") << QByteArray("\x82\x05") << 2;
    QTest::newRow("1001 bytes") << QByteArray("\x82\xfe\x03\xe9", 4) << 4;
    QTest::newRow("a gigabyte") << QByteArray("\x82\xff\x00\x00\x00\x00\x40\x00\x00\x00", 10) << 10;
}

// Nobody waits for a payload, or even for its mask, that will not be read.
void TestFrameWatch::theFirstTellingByteSettlesIt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, enough);
    FrameWatch watch(small());
    QVERIFY(watch.take(bytes.constData(), size_t(enough - 1), Millis(0)).fine());
    QVERIFY(!watch.take(bytes.constData() + enough - 1, 1, Millis(0)).fine());
}

void TestFrameWatch::framesInASecond()
{
    FrameWatch watch(small());
    const QByteArray twelve = frame(fin | Binary, 1).repeated(12);
    for (int second = 0; second < 5; ++second)
        QVERIFY(feed(watch, twelve, twelve.size(), true, Millis(1000 * second)).fine());
    QVERIFY(feed(watch, frame(fin | Binary, 1), 100, true, Millis(5100)).fine());
    QVERIFY(feed(watch, twelve.left(7 * 11), 100, true, Millis(6099)).fine());
    QCOMPARE(feed(watch, frame(fin | Binary, 1), 100, true, Millis(6099)).reason, "rate");
}

void TestFrameWatch::pingsLeakAway()
{
    FrameWatch watch(small());
    const QByteArray ping = frame(fin | Ping, 4);
    for (int at = 0; at < 60'000; at += 500) // two a second, for ever
        QVERIFY(feed(watch, ping, 100, true, Millis(at)).fine());
    QVERIFY(feed(watch, ping.repeated(3), 100, true, Millis(60'000)).fine());
    QCOMPARE(feed(watch, ping, 100, true, Millis(60'000)).reason, "pings");
}

void TestFrameWatch::midFrame()
{
    const QByteArray bytes = frame(fin | Binary, 3);
    FrameWatch watch(small());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QCOMPARE(watch.midFrame(), at > 0);
        watch.take(bytes.constData() + at, 1, Millis(0));
    }
    QVERIFY(!watch.midFrame());
    QCOMPARE(watch.frames(), quint64(1));
    watch.take("\x82", 1, Millis(0));
    QVERIFY(watch.midFrame());
    QCOMPARE(watch.frames(), quint64(2));
}

void TestFrameWatch::noLimits()
{
    ChannelLimits limits = small();
    limits.framesPerMessage = limits.framesPerSecond = limits.controlsPerSecond = 0;
    FrameWatch watch(limits);
    QByteArray bytes = frame(Binary, 0);
    bytes += frame(More, 0).repeated(10'000) + frame(fin | Ping, 0).repeated(10'000);
    QVERIFY(feed(watch, bytes, 4096, false).fine());
}

// The way into the fuzzing of it: whatever comes, portions and skipping change nothing.
void TestFrameWatch::anyBytesInAnyPortionsSayTheSame()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int frames = random.bounded(1, 6); frames > 0; --frames) {
            bytes += frame(random.bounded(10) ? (fin | Binary) : random.bounded(256), quint64(random.bounded(300)), -1, random.bounded(20) != 0);
            if (random.bounded(8) == 0)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        FrameWatch whole(small());
        const FrameWatch::Verdict expected = feed(whole, bytes, bytes.size(), false);
        FrameWatch inParts(small());
        const FrameWatch::Verdict verdict = feed(inParts, bytes, random.bounded(1, 40), random.bounded(2) == 0);
        QCOMPARE(verdict.code, expected.code);
        QCOMPARE(QByteArray(verdict.reason), QByteArray(expected.reason));
        QCOMPARE(inParts.frames(), whole.frames());
        QCOMPARE(inParts.midFrame(), whole.midFrame());
    }
}

QTEST_GUILESS_MAIN(TestFrameWatch)
#include "tst_framewatch.moc"
