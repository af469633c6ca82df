// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/district.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Yixian;

namespace {

const QString folder = QStringLiteral(YIXIAN_SHARED_DATA "/business-time/");

// Plain CSV without quotes, as these files are; the header is dropped.
QVector<QStringList> rowsOf(const QString &name)
{
    QFile file(QString(folder + name));
    QVector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine()).trimmed().split(u','));
    return rows;
}

Instant at(const char *iso)
{
    return instantFromIso(QString::fromLatin1(iso)).value();
}

// One of the schedules of that folder as a table of days. Their clocks are read as ours: a schedule has no zone of its own
// here, only hours on a wall.
struct Schedule
{
    QJsonObject object;
    WorkCalendar calendar() const
    {
        return WorkCalendar(makeDay(2008, 1, 1), makeDay(2029, 12, 31), [this](Day day) { return plan(day); });
    }
    static Millis time(const QString &text) { return timeOfDayFrom(text).value(); }
    std::vector<Shift> shiftsOf(const QJsonArray &list) const
    {
        std::vector<Shift> shifts;
        for (const QJsonValue &pair : list) {
            const Millis from = time(pair[0].toString());
            const Millis to = time(pair[1].toString());
            if (to > from)
                shifts.push_back({from, to});
        }
        return shifts;
    }
    DayPlan plan(Day day) const
    {
        static const QStringList names{QStringLiteral("sun"), QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                       QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat")};
        const QString date = toIso(day);
        for (const QJsonValue &holiday : object.value(QLatin1String("holidays")).toArray())
            if (holiday.toString() == date || holiday.toString() == QString(u"*" + date.mid(4)))
                return {DayKind::Holiday, {}, {}};
        const QJsonObject special = object.value(QLatin1String("shifts")).toObject();
        const QString weekday = names[static_cast<qsizetype>(std::chrono::weekday(day).c_encoding())];
        const QJsonArray hours = special.contains(date) ? special.value(date).toArray()
                                                        : object.value(QLatin1String("hours")).toObject().value(weekday).toArray();
        DayPlan plan{DayKind::Workday, {}, shiftsOf(hours)};
        if (plan.shifts.empty())
            plan.kind = DayKind::RestDay;
        return plan;
    }
    // Ours has no shift over midnight, no breaks cut out by date and no zone with daylight saving.
    QString inexpressible() const
    {
        if (!object.value(QLatin1String("breaks")).toObject().isEmpty())
            return QStringLiteral("breaks by date");
        const QString zone = object.value(QLatin1String("time_zone")).toString();
        if (!zone.isEmpty() && zone != u"Etc/UTC")
            return QStringLiteral("a zone with daylight saving");
        for (const QJsonValue &day : object.value(QLatin1String("hours")).toObject())
            for (const QJsonValue &pair : day.toArray())
                if (time(pair[1].toString()) < time(pair[0].toString()))
                    return QStringLiteral("a shift over midnight");
        return {};
    }
};

// A wall time of a schedule as an instant of ours; Z and nothing mean the same there.
Instant wall(const QString &text)
{
    return instantFromIso(QString(text).remove(u'Z')).value();
}

} // namespace

// The two calculators against values that two independent programs agree on, and against other libraries' test suites.
class TestWorkCalendar : public QObject
{
    Q_OBJECT

private slots:
    void dueOfTheDistrict()
    {
        int count = 0;
        for (const char *name : {"gulou_due.csv", "gulou_bites.csv"}) {
            for (const QStringList &row : rowsOf(QLatin1String(name))) {
                const Instant due = Test::district()->calendar.dueAfter(instantFromIso(row[0]).value(), workMinutes(row[1].toInt()));
                QCOMPARE(toIso(due), row[2]);
                ++count;
            }
        }
        if (count == 0)
            QSKIP("the shared business-time data is not here");
        QCOMPARE(count, 411);
    }

    void elapsedOfTheDistrict()
    {
        const auto rows = rowsOf(QStringLiteral("gulou_elapsed.csv"));
        if (rows.isEmpty())
            QSKIP("the shared business-time data is not here");
        for (const QStringList &row : rows) {
            const WorkTime elapsed = Test::district()->calendar.between(instantFromIso(row[0]).value(), instantFromIso(row[1]).value());
            QCOMPARE(elapsed.value.count(), row[2].toLongLong() * 1000);
        }
        QCOMPARE(rows.size(), 150);
    }

    void otherLibrariesCases()
    {
        QFile file(QString(folder + QStringLiteral("schedules_dev.json")));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared business-time data is not here");
        const QJsonObject schedules = QJsonDocument::fromJson(file.readAll()).object();
        int compared = 0;
        QMap<QString, int> left;
        for (const QStringList &row : rowsOf(QStringLiteral("cases_dev.csv"))) {
            const Schedule schedule{schedules.value(row[2]).toObject()};
            QString why = schedule.inexpressible();
            if (why.isEmpty())
                why = compare(schedule, row);
            if (!why.isEmpty())
                ++left[why];
            else
                ++compared;
            if (QTest::currentTestFailed())
                return;
        }
        qInfo() << compared << "compared, left out:" << left;
        QVERIFY(compared >= 40);
    }

    void startBeforeIsTheWayBack()
    {
        const WorkCalendar &calendar = Test::district()->calendar;
        for (int minutes : {1, 30, 210, 390, 1000}) {
            const Instant start = at("2026-07-09T08:30:00+08:00");
            QCOMPARE(toIso(calendar.startBefore(calendar.dueAfter(start, workMinutes(minutes)), workMinutes(minutes))), toIso(start));
        }
    }

    void workingDaysEndAtMidnight_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("due");
        // The day it arrives is day 0, the last one counts to 24:00.
        QTest::newRow("Thursday + 1") << "2026-07-09T14:00:00+08:00" << 1 << "2026-07-11T00:00:00+08:00";
        QTest::newRow("over a weekend") << "2026-07-10T09:00:00+08:00" << 1 << "2026-07-14T00:00:00+08:00";
        QTest::newRow("on a Sunday") << "2026-07-12T09:00:00+08:00" << 2 << "2026-07-15T00:00:00+08:00";
        // National Day 2025: 1–8 October off, Saturday the 11th worked in exchange.
        QTest::newRow("make-up Saturday") << "2025-09-30T09:00:00+08:00" << 3 << "2025-10-12T00:00:00+08:00";
    }
    void workingDaysEndAtMidnight()
    {
        QFETCH(QString, start);
        QFETCH(int, days);
        QFETCH(QString, due);
        QCOMPARE(toIso(Test::district()->calendar.endOfWorkingDay(instantFromIso(start).value(), days)), due);
    }

    void stoppedDayCountsForWhatStartsAfterwards()
    {
        const Reference typhoon = Test::district()->withStoppedDay(makeDay(2026, 7, 10), QStringLiteral("台风"), {});
        const Instant start = at("2026-07-09T17:30:00+08:00");
        QCOMPARE(toIso(Test::district()->calendar.dueAfter(start, workMinutes(60))), QStringLiteral("2026-07-10T09:00:00+08:00"));
        QCOMPARE(toIso(typhoon.calendar.dueAfter(start, workMinutes(60))), QStringLiteral("2026-07-13T09:00:00+08:00"));
        QCOMPARE(typhoon.calendar.plan(makeDay(2026, 7, 10)).kind, DayKind::StopWork);
    }

    void explanationHasNoGapAndAddsUp()
    {
        const WorkCalendar &calendar = Test::district()->calendar;
        const Instant from = at("2026-07-09T11:30:00+08:00");
        const Instant to = calendar.dueAfter(from, workMinutes(60));
        const auto pieces = calendar.explain(from, to);
        Millis counted{0};
        Instant expected = from;
        for (const ClockPiece &piece : pieces) {
            QCOMPARE(toIso(piece.from), toIso(expected));
            expected = piece.to;
            if (piece.counted)
                counted += piece.to - piece.from;
        }
        QCOMPARE(toIso(expected), toIso(to));
        QCOMPARE(counted, Millis(std::chrono::minutes(60)));
        QCOMPARE(pieces.size(), size_t(3)); // 11:30–12:00, the break, 15:00–15:30
    }

private:
    // Empty when compared; otherwise which rule ours has not.
    QString compare(const Schedule &schedule, const QStringList &row)
    {
        const WorkCalendar calendar = schedule.calendar();
        const QString op = row[3];
        const QString unit = row[7];
        static const QHash<QString, qint64> sizes{{QStringLiteral("milliseconds"), 1}, {QStringLiteral("seconds"), 1000},
                                                  {QStringLiteral("minutes"), 60'000}, {QStringLiteral("hours"), 3'600'000}};
        if (op == u"diff" && sizes.contains(unit)) {
            const qint64 elapsed = calendar.between(wall(row[4]), wall(row[5])).value.count();
            same(row, QString::number(elapsed / sizes.value(unit)), row[8]);
            return {};
        }
        if ((op == u"add" || op == u"subtract") && sizes.contains(unit)) {
            const WorkTime amount{Millis{static_cast<qint64>(row[6].toDouble() * static_cast<double>(sizes.value(unit)))}};
            if (amount.value.count() < 0)
                return QStringLiteral("negative amounts");
            const Instant start = wall(row[4]);
            same(row, toIso(op == u"add" ? calendar.dueAfter(start, amount) : calendar.startBefore(start, amount)),
                 toIso(wall(row[8])));
            return {};
        }
        if (op == u"is_business_day") {
            same(row, calendar.isWorkingDay(localDay(wall(row[4]))) ? QStringLiteral("true") : QStringLiteral("false"), row[8]);
            return {};
        }
        if (op == u"next_open") {
            same(row, toIso(calendar.nextOpening(wall(row[4]))), toIso(wall(row[8])));
            return {};
        }
        if (op == u"is_open") {
            const bool open = calendar.isWorking(wall(row[4]));
            // At closing time itself the other library still counts as open; a limit of ours is due then, work has ended.
            if (!open && row[8] == u"true" && calendar.isWorking(wall(row[4]) - Millis{1}))
                return QStringLiteral("open at closing time itself");
            same(row, open ? QStringLiteral("true") : QStringLiteral("false"), row[8]);
            return {};
        }
        return QString(op + u' ' + unit);
    }
    void same(const QStringList &row, const QString &actual, const QString &expected)
    {
        QVERIFY2(actual == expected, qPrintable(QString(row[0] + QStringLiteral(": ") + actual + QStringLiteral(" instead of ") + expected)));
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
