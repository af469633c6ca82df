// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "support/districtday.h"

using namespace Yixian;
using Test::at;

namespace {

const Actor hub{};
const Actor chief{UserId{QStringLiteral("wu")}, QStringLiteral("吴值长"), Role::Chief, {}};

std::shared_ptr<const FrozenBulletin> frozen(const QString &issue, int version, Instant cutOff, bool differs = true)
{
    return std::make_shared<const FrozenBulletin>(FrozenBulletin{
        issue, version, cutOff, "{}", {}, QByteArray(32, 'd'), {}, QByteArray(64, 's'), QByteArray(32, 'k'), differs});
}

struct Desk
{
    Desk()
        : day(state)
    {
        day.registered(at(5, 10, 9, 0), QStringLiteral("S1"), QStringLiteral("市政/路灯"));
    }

    Result<Event> ask(const Actor &actor, const QString &issue, Instant now, const QString &reason = {},
                      int version = 1, bool differs = true)
    {
        Command command;
        command.id = QUuid::createUuid();
        command.act = IssueBulletin{issue, reason};
        command.frozen = frozen(issue, version, now, differs);
        auto event = decide(state, actor, command, now);
        if (event) {
            event->seq = ++state.seq;
            apply(state, *event);
        }
        return event;
    }
    QStringList due(Instant now) const
    {
        QStringList names;
        for (const ReportIssue &issue : dueBulletins(state, now))
            names.append(toText(issue));
        return names;
    }
    State state;
    Test::DistrictDay day;
};

} // namespace

// 通报: when they are due, who may issue them, and what a correction needs.
class TestIssuing : public QObject
{
    Q_OBJECT

private slots:
    void due_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QStringList>("names");
        const auto names = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        // The case is of Sunday, 10 May.
        QTest::newRow("before there was a case") << at(5, 10, 8, 31) << names("");
        QTest::newRow("its own day is not over") << at(5, 10, 23, 59) << names("");
        QTest::newRow("a second too early") << at(5, 11, 8, 29, 59) << names("");
        QTest::newRow("on the second, day and week") << at(5, 11, 8, 30) << names("daily:2026-05-10 weekly:2026-W19");
        QTest::newRow("the day after") << at(5, 12, 9, 0) << names("daily:2026-05-11 weekly:2026-W19");
        QTest::newRow("missed days are not made up but the last")
            << at(5, 15, 7, 0) << names("daily:2026-05-13 weekly:2026-W19");
        QTest::newRow("the month, early") << at(6, 1, 8, 29) << names("daily:2026-05-30 weekly:2026-W21");
        QTest::newRow("the half-year") << at(7, 1, 8, 30) << names("daily:2026-06-30 weekly:2026-W26 monthly:2026-06 half-year:2026-H1");
        QTest::newRow("the year") << at(12, 31, 8, 30) + std::chrono::days(1) << names("daily:2026-12-31 weekly:2026-W52 monthly:2026-12 half-year:2026-H2 yearly:2026");
        QTest::newRow("the month") << at(6, 1, 8, 30) << names("daily:2026-05-31 weekly:2026-W22 monthly:2026-05");
    }
    void due()
    {
        QFETCH(Instant, now);
        QFETCH(QStringList, names);
        Desk desk;
        QCOMPARE(desk.due(now), names);
    }

    void onceIssuedItIsNotDueAgain()
    {
        Desk desk;
        const Instant now = at(6, 1, 8, 30);
        for (const QString &name : desk.due(now))
            QVERIFY(desk.ask(hub, name, now));
        QCOMPARE(desk.due(now), QStringList());
        const auto again = desk.ask(hub, QStringLiteral("monthly:2026-05"), now, {}, 2);
        QCOMPARE(again.error().code, ErrorCode::OnlyOnce);
        QCOMPARE(nextBulletin(desk.state.reference(), now), std::optional(at(6, 2, 8, 30)));
        QCOMPARE(desk.due(at(6, 2, 8, 30)), QStringList{QStringLiteral("daily:2026-06-01")});
    }

    // The times are data: another one, and never.
    void timesAreThoseOfTheRules()
    {
        QByteArray document = Test::smallDistrict();
        document.replace(R"("from":"2026-01-01"}])",
                         R"("from":"2026-01-01","bulletins":{"daily":"07:15","weekly":""}}])");
        State state;
        Test::DistrictDay day(state);
        day.registered(at(5, 10, 9, 0), QStringLiteral("S1"), QStringLiteral("市政/路灯"));
        state.setReference(std::make_shared<const Reference>(Reference::fromJson(document).value()));
        QCOMPARE(dueBulletins(state, at(5, 11, 7, 14)).size(), 0);
        QCOMPARE(toText(dueBulletins(state, at(5, 11, 7, 15)).value(0)), QStringLiteral("daily:2026-05-10"));
        QCOMPARE(dueBulletins(state, at(5, 11, 9, 0)).size(), 1);
        QCOMPARE(nextBulletin(state.reference(), at(5, 11, 8, 0)), std::optional(at(5, 12, 7, 15)));
        document.replace("07:15", "25:15");
        QCOMPARE(Reference::fromJson(document).error().code, ErrorCode::BadDocument);
    }

    void whoMayIssue()
    {
        for (int role = 0; role < enumCount<Role>; ++role) {
            Desk desk;
            const Role asked = static_cast<Role>(role);
            const bool may =
                asked == Role::Chief || asked == Role::Leader || asked == Role::Drill || asked == Role::Hub;
            const auto event = desk.ask({UserId{QStringLiteral("x")}, QStringLiteral("x"), asked, {}},
                                        QStringLiteral("daily:2026-05-11"), at(5, 12, 9, 0));
            QVERIFY2(event.has_value() == may, enumName(asked).data());
            QVERIFY(may || event.error().code == ErrorCode::ActForbidden);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<ErrorCode>("code");
        const QString june = QStringLiteral("monthly:2026-06"), why = QStringLiteral("一席剔除");
        const Instant july = at(7, 9, 9, 0);
        QTest::newRow("no issue") << QStringLiteral("june") << july << why << 1 << true << ErrorCode::BadValue;
        QTest::newRow("not over") << QStringLiteral("monthly:2026-07") << july << why << 1 << true
                                  << ErrorCode::PeriodNotOver;
        QTest::newRow("without a reason")
            << june << july << QStringLiteral(" ") << 2 << true << ErrorCode::FieldRequired;
        QTest::newRow("frozen against another version") << june << july << why << 1 << true << ErrorCode::Busy;
        QTest::newRow("nothing differs") << june << july << why << 2 << false << ErrorCode::NothingCorrected;
    }
    void refusals()
    {
        QFETCH(QString, issue);
        QFETCH(Instant, now);
        QFETCH(QString, reason);
        QFETCH(int, version);
        QFETCH(bool, differs);
        QFETCH(ErrorCode, code);
        Desk desk;
        QVERIFY(desk.ask(hub, QStringLiteral("monthly:2026-06"), at(7, 1, 8, 30)));
        const auto event = desk.ask(chief, issue, now, reason, version, differs);
        QVERIFY(!event);
        QCOMPARE(event.error().code, code);
        QCOMPARE(desk.state.posts().bulletins.size(), 1);
    }

    void nothingIsIssuedThatWasNotFrozen()
    {
        Desk desk;
        Command command;
        command.id = QUuid::createUuid();
        IssueBulletin made{QStringLiteral("daily:2026-05-11"), {}};
        made.digest = QByteArray(32, 'x'); // what a client says of it counts for nothing
        command.act = made;
        QVERIFY(!decide(desk.state, chief, command, at(5, 12, 9, 0)));
        command.frozen = frozen(made.issue, 1, at(5, 12, 9, 0));
        const auto event = decide(desk.state, chief, command, at(5, 12, 9, 0));
        QVERIFY(event);
        QCOMPARE(std::get<IssueBulletin>(event->act).digest, QByteArray(32, 'd'));
    }

    void aCorrectionIsTheNextVersion()
    {
        Desk desk;
        const QString june = QStringLiteral("monthly:2026-06");
        QVERIFY(desk.ask(hub, june, at(7, 1, 8, 30)));
        QVERIFY(desk.ask(chief, june, at(7, 9, 9, 0), QStringLiteral(" 一席剔除 "), 2));
        QCOMPARE(desk.state.posts().bulletins.size(), 2);
        const IssuedBulletin *latest = latestIssued(desk.state, june);
        QCOMPARE(latest->version, 2);
        QCOMPARE(latest->reason, QStringLiteral("一席剔除"));
        QCOMPARE(latest->byName, chief.name);
        QCOMPARE(latest->seq, desk.state.seq);
        QVERIFY(desk.state.posts().bulletins[0].by.isNull());
        QVERIFY(desk.state.posts().bulletins[0].reason.isEmpty());
    }

    // However late: what the hub's memory has no more, the archive has.
    void aCorrectionIsNeverTooLate()
    {
        Desk desk;
        const QString june = QStringLiteral("monthly:2026-06");
        QVERIFY(desk.ask(hub, june, at(7, 1, 8, 30)));
        QVERIFY(desk.ask(chief, june, at(7, 1, 8, 30) + std::chrono::days(700), QStringLiteral("一席剔除"), 2));
    }
};

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"
