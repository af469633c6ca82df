// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportissue.h"
#include "reports/model/reporttext.h"

#include <QtTest>

using namespace Yixian;

// Which period an issue is about, and how a share reads.
class TestReportIssue : public QObject
{
    Q_OBJECT

private slots:
    void issues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *text, const char *from, const char *to, const char *before) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                << QString::fromLatin1(before);
        };
        row("daily:2026-07-09", "2026-07-09", "2026-07-10", "daily:2026-07-08");
        row("daily:2024-03-01", "2024-03-01", "2024-03-02", "daily:2024-02-29");
        row("weekly:2026-W28", "2026-07-06", "2026-07-13", "weekly:2026-W27");
        row("weekly:2026-W01", "2025-12-29", "2026-01-05", "weekly:2025-W52");
        row("weekly:2020-W53", "2020-12-28", "2021-01-04", "weekly:2020-W52");
        row("monthly:2026-07", "2026-07-01", "2026-08-01", "monthly:2026-06");
        row("monthly:2026-01", "2026-01-01", "2026-02-01", "monthly:2025-12");
        row("half-year:2026-H2", "2026-07-01", "2027-01-01", "half-year:2026-H1");
        row("yearly:2026", "2026-01-01", "2027-01-01", "yearly:2025");
    }
    void issues()
    {
        QFETCH(QString, text);
        const auto issue = issueFromText(text);
        QVERIFY(issue);
        QCOMPARE(toText(*issue), text);
        QTEST(toIso(issue->from), "from");
        QTEST(toIso(issue->to), "to");
        QTEST(toText(issue->moved(-1)), "before");
        QCOMPARE(issue->moved(-1).moved(1), *issue);
        QCOMPARE(issueOn(issue->kind, issue->to - std::chrono::days(1)), *issue);
    }

    void whatIsNoIssue_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "monthly", "monthly:2026", "monthly:2026-13", "monthly:2026-07-09", "daily:2026-02-30",
              "daily:2026-07", "weekly:2026-28", "weekly:2026-W00", "weekly:2026-W54", "half-year:2026-H3",
              "yearly:2026-07", "hourly:2026-07-09", "monthly:2026-07 ", "MONTHLY:2026-07"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoIssue()
    {
        QFETCH(QString, text);
        const auto issue = issueFromText(text);
        QVERIFY(!issue);
        QCOMPARE(issue.error().code, ErrorCode::BadArgument);
    }

    void shares_data()
    {
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("due");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing due") << 0 << 0 << QStringLiteral("—");
        QTest::newRow("few") << 7 << 8 << QStringLiteral("7/8");
        QTest::newRow("one too few") << 19 << 19 << QStringLiteral("19/19");
        QTest::newRow("enough") << 20 << 20 << QStringLiteral("20/20 100.0%");
        QTest::newRow("plain") << 26 << 27 << QStringLiteral("26/27 96.3%");
        QTest::newRow("half up") << 1 << 32 << QStringLiteral("1/32 3.1%");
        QTest::newRow("never up to all") << 1999 << 2000 << QStringLiteral("1999/2000 99.9%");
        QTest::newRow("never over its target") << 18999 << 20000 << QStringLiteral("18999/20000 94.9%");
        QTest::newRow("none") << 0 << 40 << QStringLiteral("0/40 0.0%");
    }
    void shares()
    {
        QFETCH(int, met);
        QFETCH(int, due);
        QTEST(shownLine(ReportCell(Rate{met, due, 0}, 950)), "line");
    }
};

QTEST_GUILESS_MAIN(TestReportIssue)
#include "tst_reportissue.moc"
