// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "protocol/signedbulletin.h"
#include "reports/model/reportcodec.h"
#include "reports/model/reportspeech.h"
#include "reports/model/reporttext.h"
#include "support/seededhub.h"
#include "sync/bulletinreader.h"

using namespace Yixian;
using namespace Yixian::Test;
using namespace std::chrono_literals;

namespace {

const QString june = QStringLiteral("monthly:2026-06");

// A console that reads bulletins.
struct Reading
{
    Reading(SeededHub &seeded, const Actor &actor)
        : seat(seeded.hub.seat(TestHub::tokenOf(actor)))
        , reader(seat->link, seat->replica)
    {
        if (!QTest::qWaitFor([this] { return seat->replica.isFresh(); }, 10'000))
            qFatal("not live");
    }
    Result<QVector<IssuedBulletin>> list(const QString &kind = QStringLiteral("monthly"))
    {
        std::optional<Result<QVector<IssuedBulletin>>> answer;
        reader.list(kind, [&](const Result<QVector<IssuedBulletin>> &given) { answer = given; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) ? *answer : failure(ErrorCode::TimedOut);
    }
    Result<ReadBulletin> read(const IssuedBulletin &issued, bool persons = false)
    {
        std::optional<Result<ReadBulletin>> answer;
        reader.read(issued, persons, [&](const Result<ReadBulletin> &given) { answer = given; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) ? *answer : failure(ErrorCode::TimedOut);
    }
    std::unique_ptr<Seat> seat;
    BulletinReader reader;
};

bool waitForIssues(const SeededHub &seeded, qsizetype count)
{
    // Known to the hub, too: in the log it is a moment earlier.
    return QTest::qWaitFor([&] { return seeded.hub.hub->state().posts().bulletins.size() >= count; }, 20'000);
}

// The hub has looked at its clock, and a second later none has come: it makes one in a fraction of that.
bool nothingMore(SeededHub &seeded, qsizetype count)
{
    seeded.hub.hub->wake();
    return !QTest::qWaitFor([&] { return seeded.issued().size() != count; }, 1000);
}

const ReportSection *changesIn(const Report &report)
{
    for (const ReportSection &section : report.sections)
        if (section.ofChanges)
            return &section;
    return nullptr;
}

// The district's cases accepted in time, of the total line.
Rate acceptedIn(const Report &report)
{
    for (const ReportSection &section : report.sections)
        if (section.code == QLatin1String("T1"))
            return section.tables.first().rows.last().cells[6].share()->rate;
    return {};
}

// One that was accepted within the ten minutes in June, so that it counts in T1.
CaseId countedIn(const State &state)
{
    for (const Case &value : state.cases())
        for (const Clock &clock : value.clocks)
            if (clock.kind == ClockKind::CaseAccept && clock.due >= at(6, 5, 0, 0) && clock.due < at(6, 25, 0, 0) &&
                clock.outcome == ClockOutcome::Met)
                return value.id;
    return {};
}

} // namespace

// 通报: frozen by the hub's own clock, kept, signed and given out; corrected by people; the same however often it is
// read.
class TestBulletins : public QObject
{
    Q_OBJECT

private slots:
    void whatWasMissedIsMadeUpAndWhatIsDueIsFrozen()
    {
        SeededHub seeded;
        seeded.hub.start(); // at 9:00, half an hour after all four were due
        QVERIFY(waitForIssues(seeded, 4));
        QCOMPARE(seeded.issued(), (QStringList{QStringLiteral("daily:2026-07-08 1"),
                                               QStringLiteral("weekly:2026-W27 1"), june + QStringLiteral(" 1"), QStringLiteral("half-year:2026-H1 1")}));
        Report daily = reportFrom(seeded.hub.log.bulletins[0].open).value();
        QVERIFY2(daily.remarks.join(QLatin1Char('|')).contains(QStringLiteral("2026-07-08")) ||
                     spoken(daily).remarks.join(QLatin1Char('|')).contains(QStringLiteral("made up")),
                 "it says that it is late");
        QCOMPARE(shownMoment(daily.cutOff), QStringLiteral("2026-07-09 09:00"));
        seeded.pass(23h + 29min);
        QVERIFY(nothingMore(seeded, 4)); // 8:29
        seeded.pass(1min + 1s);
        QVERIFY(waitForIssues(seeded, 5));
        QCOMPARE(seeded.issued().last(), QStringLiteral("daily:2026-07-09 1"));
        daily = reportFrom(seeded.hub.log.bulletins[4].open).value();
        QCOMPARE(shownMoment(daily.cutOff), QStringLiteral("2026-07-10 08:30"));
        QVERIFY(!spoken(daily).remarks.join(QLatin1Char('|')).contains(QStringLiteral("made up")));
        QVERIFY(seeded.hub.log.bulletins[4].persons.isEmpty());
    }

    // Down for a weekend: the last of each kind, once, whether the hub starts from its snapshot or from the log.
    void afterARestart_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void afterARestart()
    {
        QFETCH(bool, crashed);
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        crashed ? seeded.hub.crash() : seeded.hub.stop();
        seeded.pass(24h * 4); // Monday, 13 July, 9:00
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 6));
        QVERIFY(nothingMore(seeded, 6));
        QCOMPARE(seeded.issued().mid(4),
                 (QStringList{QStringLiteral("daily:2026-07-12 1"), QStringLiteral("weekly:2026-W28 1")}));
        QCOMPARE(seeded.hub.hub->state().posts().bulletins.size(), 6);
        seeded.hub.stop();
        seeded.hub.start();
        QVERIFY(nothingMore(seeded, 6));
        Reading desk(seeded, chief());
        QCOMPARE(desk.list()->size(), 1);
        QCOMPARE(desk.list(QString())->size(), 6);
    }

    void aMonthReadTwiceIsTheSame()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        Reading desk(seeded, chief());
        const IssuedBulletin issued = desk.list()->first();
        const auto first = desk.read(issued, true);
        QVERIFY(first && first->genuine);
        const CaseId id = countedIn(seeded.hub.hub->state());
        Exclude exclude;
        exclude.measure = Measure::CaseAccept;
        exclude.grounds = QStringLiteral("x");
        QVERIFY(desk.seat->ask(exclude, id));
        const auto second = desk.read(issued, true);
        QVERIFY(second && second->genuine);
        QCOMPARE(second->open, first->open);
        QCOMPARE(second->persons, first->persons);
        // Made anew it is another one, and that is a correction which says so.
        QCOMPARE(desk.seat->ask(IssueBulletin{june, {}}).error().code, ErrorCode::FieldRequired);
        const auto ack = desk.seat->ask(IssueBulletin{june, QStringLiteral("一件剔除")});
        QVERIFY2(ack.has_value(), ack ? "" : qPrintable(errorSentence(ack.error(), Language::English)));
        const auto rows = desk.list();
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().version, 2);
        QCOMPARE(rows->first().reason, QStringLiteral("一件剔除"));
        const auto corrected = desk.read(rows->first());
        QVERIFY(corrected && corrected->genuine);
        const Report before = reportFrom(first->open).value(), now = reportFrom(corrected->open).value();
        QCOMPARE(now.number, 2);
        QVERIFY(now.isCorrection() && !changesIn(before));
        QCOMPARE(acceptedIn(now).of, acceptedIn(before).of - 1);
        QCOMPARE(acceptedIn(now).excluded, acceptedIn(before).excluded + 1);
        const ReportSection *changes = changesIn(now);
        QVERIFY(changes);
        QStringList lines;
        for (const ReportRow &row : changes->tables.first().rows)
            for (const ReportCell &cell : row.cells)
                lines.append(spoken(shownLine(cell)));
        QVERIFY2(lines.contains(shownLine(ReportCell(acceptedIn(before)))) &&
                     lines.contains(shownLine(ReportCell(acceptedIn(now)))),
                 qPrintable(lines.join(QLatin1Char('|'))));
        // The one before is still what it was.
        QCOMPARE(desk.read(rows->last())->open, first->open);
    }

    // Most of it is in memory no more: the year that is frozen when it is over, and a correction of an old month, have it from
    // the archive.
    void whatIsInTheArchiveCounts()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        Rate inTime; // of all that was due
        for (const Case &value : seeded.hub.hub->state().cases())
            for (const Clock &clock : value.clocks)
                if (clock.kind == ClockKind::CaseAccept && clock.outcome != ClockOutcome::Void)
                    inTime = {inTime.met + (clock.outcome == ClockOutcome::Met), inTime.of + 1, 0};
        const CaseId id = countedIn(seeded.hub.hub->state());
        const Rate before = acceptedIn(reportFrom(seeded.hub.log.bulletins[2].open).value());
        const auto settled = [&] { // no warning of what is over is due any more
            seeded.hub.hub->wake();
            const CaseStore &cases = seeded.hub.hub->state().cases();
            return std::none_of(cases.begin(), cases.end(), [&](const Case &value) {
                const auto next = nextStage(value);
                return !value.open() && next && *next <= seeded.hub.clock().now();
            });
        };
        const qsizetype all = seeded.hub.hub->state().cases().size();
        seeded.pass(24h * 120);
        QVERIFY(QTest::qWaitFor(settled, 60'000));
        seeded.pass(24h * 210);
        QVERIFY(QTest::qWaitFor([&] {
            seeded.hub.hub->wake();
            return seeded.hub.hub->state().cases().size() < all / 2 && seeded.issued().contains(QStringLiteral("yearly:2026 1"));
        }, 60'000));
        const qsizetype yearly = seeded.issued().indexOf(QStringLiteral("yearly:2026 1"));
        const Rate ofYear = acceptedIn(reportFrom(seeded.hub.log.bulletins[yearly].open).value());
        QCOMPARE(ofYear.of, inTime.of);
        QCOMPARE(ofYear.met, inTime.met);
        Reading desk(seeded, chief());
        Exclude exclude;
        exclude.measure = Measure::CaseAccept;
        exclude.grounds = QStringLiteral("x");
        QVERIFY(desk.seat->ask(exclude, id));
        for (const auto &[issue, first] : {std::pair(june, before), std::pair(QStringLiteral("yearly:2026"), ofYear)}) {
            QVERIFY(desk.seat->ask(IssueBulletin{issue, QStringLiteral("一件剔除")}));
            const Rate corrected = acceptedIn(reportFrom(desk.read(desk.list(issue.section(u':', 0, 0))->first())->open).value());
            QCOMPARE(corrected.of, first.of - 1);
            QCOMPARE(corrected.met, first.met - 1);
        }
        seeded.hub.archive.failing = true;
        QVERIFY(!desk.seat->ask(IssueBulletin{june, QStringLiteral("再更正")}));
    }

    // Numbers that somebody typed into grounds are not published with them.
    void numbersInGroundsAreMasked()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        Exclude exclude;
        exclude.measure = Measure::CaseAccept;
        exclude.grounds = QStringLiteral("已向 13812345678 核实");
        QVERIFY(Reading(seeded, chief()).seat->ask(exclude, countedIn(seeded.hub.hub->state())));
        seeded.pass(24h * 23); // 1 August
        QVERIFY(waitForIssues(seeded, 7));
        const auto &rows = seeded.hub.log.bulletins;
        const auto july = std::find_if(rows.cbegin(), rows.cend(),
                                       [](const BulletinRow &row) { return row.open.contains("monthly:2026-07"); });
        QVERIFY(july != rows.cend());
        QVERIFY(july->open.contains(QStringLiteral("已向 138******78 核实").toUtf8()));
        QVERIFY(!july->open.contains("13812345678"));
    }

    void oneCommandIsCarriedOutOnce()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        Reading desk(seeded, leader());
        Command command;
        command.id = QUuid::createUuid();
        command.act = IssueBulletin{june, QStringLiteral("更正")};
        QCOMPARE(desk.seat->ask(command).error().code, ErrorCode::NothingCorrected);
        QCOMPARE(seeded.issued().size(), 4);
        Exclude exclude;
        exclude.measure = Measure::CaseAccept;
        exclude.grounds = QStringLiteral("x");
        QVERIFY(Reading(seeded, chief()).seat->ask(exclude, countedIn(seeded.hub.hub->state())));
        command.id = QUuid::createUuid();
        const auto first = desk.seat->ask(command);
        QVERIFY(first && !first->repeated);
        const auto again = desk.seat->ask(command);
        QVERIFY(again && again->repeated);
        QCOMPARE(again->seq, first->seq);
        QCOMPARE(seeded.issued().size(), 5);
        QCOMPARE(seeded.hub.log.bulletins.size(), 5);
    }

    void whoMayAsk()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        const IssuedBulletin issued = Reading(seeded, chief()).list()->first();
        QVERIFY(!issued.personsDigest.isEmpty());
        for (const Actor &actor : {dispatcher(), visitSeat(), subCenter()}) {
            Reading desk(seeded, actor);
            const auto open = desk.read(issued);
            QVERIFY(open && open->genuine);
            QVERIFY(!open->open.contains("\"handler\"")); // as the handlers of the story are called
            QCOMPARE(desk.seat->ask(IssueBulletin{june, QStringLiteral("x")}).error().code, ErrorCode::ActForbidden);
        }
        for (const Actor &actor : {chief(), leader()}) {
            const auto whole = Reading(seeded, actor).read(issued, true);
            QVERIFY(whole && whole->genuine);
            QVERIFY(whole->persons.contains("\"handler\""));
        }
    }

    // However it is asked for, and whatever the client says of itself.
    void whatNamesPersonsGoesToNobodyElse_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("persons");
        QTest::newRow("chief") << chief() << true << true;
        QTest::newRow("leader") << leader() << true << true;
        QTest::newRow("dispatcher") << dispatcher() << true << false;
        QTest::newRow("sub-center") << subCenter() << true << false;
        QTest::newRow("visit") << visitSeat() << true << false;
        QTest::newRow("unit") << unitActor(construction) << false << false;
        QTest::newRow("wall") << TestHub::wall() << false << false;
        QTest::newRow("feed") << TestHub::feed() << false << false;
    }
    void whatNamesPersonsGoesToNobodyElse()
    {
        QFETCH(Actor, actor);
        QFETCH(bool, open);
        QFETCH(bool, persons);
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        const IssuedBulletin issued = *latestIssued(seeded.hub.hub->state(), june);
        auto channel = seeded.hub.rawChannel();
        QByteArray heard;
        connect(channel.get(), &MessageChannel::received, channel.get(),
                [&](const QByteArray &frame) { heard += frame + '\n'; });
        channel->send(
            encode(ClientMessage(Hello{1, {}, QStringLiteral("raw"), TestHub::tokenOf(actor), {}, 0, 0, {}})));
        QVERIFY(QTest::qWaitFor([&] { return heard.contains("\"type\":\"live\""); }, 10'000));
        heard.clear();
        const auto answer = [&](const ClientMessage &message) {
            heard.clear();
            channel->send(encode(message));
            const bool came = QTest::qWaitFor(
                [&] { return heard.contains("\"type\":\"bulletin") || heard.contains("\"type\":\"refused\""); },
                10'000);
            return came && heard.contains("\"type\":\"bulletin");
        };
        QCOMPARE(answer(AskBulletins{1, {}, 0}), open);
        QCOMPARE(answer(AskBulletinText{2, issued.seq, false, 0}), open);
        QCOMPARE(answer(AskBulletinText{3, issued.seq, true, 0}), persons);
        QCOMPARE(heard.contains(QByteArray("\"handler\"").toHex()), persons);
    }

    void whatWasAlteredIsNotGenuine()
    {
        SeededHub seeded;
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        Reading desk(seeded, chief());
        const IssuedBulletin issued = desk.list()->first();
        QVERIFY(desk.read(issued)->genuine);
        const QByteArray sound = seeded.hub.log.bulletins[2].open;
        seeded.hub.log.bulletins[2].open.replace("\"number\":1", "\"number\":2");
        QVERIFY(seeded.hub.log.bulletins[2].open != sound);
        QVERIFY(!desk.read(issued)->genuine);
        seeded.hub.log.bulletins[2].open = sound;
        IssuedBulletin other = issued;
        other.cutOff += 1ms;
        QVERIFY(!desk.read(other)->genuine);
        // Whoever has a key of his own can sign, and name it: it is not the hub's.
        FrozenBulletin forged{issued.issue, issued.version, issued.cutOff, sound, seeded.hub.log.bulletins[2].persons, {}, {}, {}, {}, true};
        sealBulletin(forged, desk.seat->link.log(), QByteArray(32, '7'));
        other = issued;
        other.signature = forged.signature;
        other.publicKey = forged.publicKey;
        QVERIFY(isGenuine(other, desk.seat->link.log(), {}));
        QVERIFY(!desk.read(other)->genuine);
        seeded.hub.log.bulletins.removeAt(2);
        QCOMPARE(desk.read(issued).error().code, ErrorCode::UnknownBulletin);
    }

    // A turn that fails takes its bytes with it; it is issued all the same, once.
    void afterAFailedTurn()
    {
        SeededHub seeded;
        seeded.hub.log.failNext(MemoryEventLog::Failure::FailedBeforeCommit);
        seeded.hub.start();
        QVERIFY(waitForIssues(seeded, 4));
        QVERIFY(nothingMore(seeded, 4));
        QCOMPARE(seeded.hub.log.bulletins.size(), 4);
        for (const IssuedBulletin &one : seeded.hub.hub->state().posts().bulletins) {
            const auto row = std::find_if(seeded.hub.log.bulletins.cbegin(), seeded.hub.log.bulletins.cend(),
                                          [&](const BulletinRow &bulletin) { return bulletin.seq == one.seq; });
            QVERIFY(row != seeded.hub.log.bulletins.cend());
            QCOMPARE(bulletinDigest(row->open), one.digest);
            QCOMPARE(bulletinDigest(row->persons), one.personsDigest);
        }
    }
};

QTEST_GUILESS_MAIN(TestBulletins)
#include "tst_bulletins.moc"
