// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "e2e/faults.h"
#include "protocol/codec.h"
#include "store/logfile.h"

#include <array>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Yixian;
using namespace std::chrono_literals;

// F7: the computer's clock is set again and again under a hub at work. Its own time goes on as if nothing had happened, and each
// step is put on record.
class TestClockSteps final : public QObject
{
    Q_OBJECT

private slots:
    void timeGoesOn();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    void setClock(const QByteArray &to);
    QStringList underAFakeClock() const;

    QTemporaryDir m_dir;
};

namespace {

// Ten minutes a second, so that clocks run out meanwhile.
const QStringList drill{QStringLiteral("--drill"), QStringLiteral("2026-07-09T08:00:00+08:00,600")};

// A machine without it fails here: a test that is not done must not look like one that passed.
QString fakeTimeLibrary()
{
    for (QDirIterator found(QStringLiteral("/usr/lib"), {QStringLiteral("libfaketimeMT.so.1")}, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        return found.next();
    qFatal("clocks are set with libfaketime, which is not installed (packaging/setup --tests)");
}

std::optional<Millis> lastStepOnRecord(const QString &data)
{
    std::optional<Millis> last;
    const auto log = LogFile::open(data);
    if (!log || !(*log)->forEachRow([&](const LogRow &row) {
            const auto event = decodeEvent(row.body);
            if (const auto *step = event ? std::get_if<ClockStepped>(&event->act) : nullptr)
                last = Millis{step->milliseconds};
            return true;
        }))
        return std::nullopt;
    return last;
}

// What time must never do to a log: run backwards, or let a limit come before its instant.
struct Order
{
    qint64 rows = 0, backwards = 0, steps = 0, stages = 0, early = 0;
};

Order orderOf(const QString &data)
{
    Order order;
    State state;
    Instant last{};
    const auto log = LogFile::open(data);
    if (!log || !(*log)->forEachRow([&](const LogRow &row) {
            const auto event = decodeEvent(row.body);
            if (!event)
                return false;
            ++order.rows;
            order.backwards += event->at < last;
            last = row.seq == 1 ? Instant{} : event->at; // a drill's own time begins anywhere
            order.steps += std::holds_alternative<ClockStepped>(event->act);
            if (std::holds_alternative<StageReached>(event->act)) {
                const Case *value = state.find(event->caseId);
                const auto next = value ? nextStage(*value) : std::nullopt;
                ++order.stages;
                order.early += !next || event->at < *next;
            }
            apply(state, *event);
            return true;
        }))
        return {};
    return order;
}

} // namespace

// "+3600" is an hour ahead of the real clock, "@2100-01-01 00:00:00" that moment. It is looked at with each question for the
// time: a file that is written in place would be read while it is empty.
void TestClockSteps::setClock(const QByteArray &to)
{
    QSaveFile file(path("clock"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(to + '\n');
    QVERIFY(file.commit());
}

// A shell stays in between, so that the hub is a child of what is started here.
QStringList TestClockSteps::underAFakeClock() const
{
    return {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
            QStringLiteral("LD_PRELOAD='%1' FAKETIME_TIMESTAMP_FILE='%2' FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 \"$@\"; exit $?").arg(fakeTimeLibrary(), path("clock")),
            QStringLiteral("sh")};
}

void TestClockSteps::timeGoesOn()
{
    const int jumps = longForm() ? 1000 : 120;
    setClock("+0");
    const QString token = makeLog(path("data"), QStringLiteral("dispatcher"));
    QVERIFY(!token.isEmpty());
    ServingHub hub(path("data"), drill, 0, underAFakeClock());
    QVERIFY(!hub.url().isEmpty());
    Load load(hub.url(), token, path("journal"),
              {QStringLiteral("--window"), QStringLiteral("1"), QStringLiteral("--notes"), QStringLiteral("50"), QStringLiteral("--pause"), QStringLiteral("5")});
    QTRY_VERIFY_WITH_TIMEOUT(load.journalSize() > 0, 20'000);

    // Also shows that the clock can be set here: without it all that follows would prove nothing.
    setClock("+3600");
    const auto isNear = [](const std::optional<Millis> &step, Millis to) { return step && std::chrono::abs(*step - to) < 2s; };
    QTRY_VERIFY_WITH_TIMEOUT(isNear(lastStepOnRecord(path("data")), 1h), 5'000);
    setClock("+0");
    QTRY_VERIFY_WITH_TIMEOUT(isNear(lastStepOnRecord(path("data")), -1h), 5'000);

    QRandomGenerator dice(20260709);
    constexpr std::array to{"+1", "-1", "+3600", "-3600", "+31536000", "-31536000", "+0.7", "@1970-01-01 00:00:01", "@2040-02-01 00:00:00", "@2100-01-01 00:00:00"};
    for (int i = 0; i < jumps; ++i) {
        setClock(to.at(dice.bounded(static_cast<quint32>(to.size()))));
        QTest::qWait(dice.bounded(20, 200)); // the fault itself: moments nobody chose
    }
    setClock("+0");

    QVERIFY(load.finish());
    const auto lastAt = [&] { return (*LogFile::open(path("data")))->stats()->lastAt.value(); };
    QTRY_COMPARE_WITH_TIMEOUT(deadlinesMissed(path("data"), lastAt() - 10min), QStringList(), 30'000);
    QCOMPARE(hub.terminate(), 0);
    const Verdict verdict = judge(path("data"), load.journal());
    const Order order = orderOf(path("data"));
    qInfo("%d jumps, %lld put on record; %s", jumps, static_cast<long long>(order.steps), qPrintable(verdict.sentence()));
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.unanswered, 0);
    QVERIFY(verdict.acked > 200);
    QCOMPARE(order.rows, verdict.rows);
    QCOMPARE(order.backwards, 0);
    QVERIFY(order.stages > 0);
    QCOMPARE(order.early, 0);
}

QTEST_GUILESS_MAIN(TestClockSteps)
#include "tst_clocksteps.moc"
