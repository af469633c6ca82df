// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/registrar.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

// A table handed to a hub row by row.
class TestRegistrar final : public QObject
{
    Q_OBJECT

private slots:
    // Nothing is wrong with a row that the hub's disk does not take: it waits, and is not counted as refused.
    void rowsWaitForTheDisk_data()
    {
        QTest::addColumn<MemoryEventLog::Failure>("failure");
        QTest::addColumn<int>("times");
        QTest::newRow("full") << MemoryEventLog::Failure::Full << 2;
        QTest::newRow("failed, twice each") << MemoryEventLog::Failure::FailedBeforeCommit << 4;
    }
    void rowsWaitForTheDisk()
    {
        QFETCH(MemoryEventLog::Failure, failure);
        QFETCH(int, times);
        TestHub hub;
        hub.start();
        auto seat = hub.liveSeat(TestHub::feed());
        IntakeReport report;
        report.read = 5;
        Registrar registrar(seat->link, seat->replica, report);
        QSignalSpy finished(&registrar, &Registrar::finished);
        hub.log.failNext(failure, times);
        for (int row = 1; row <= report.read; ++row) {
            Command command;
            Register act;
            act.upstream = QString::number(row);
            command.act = act;
            command.subject = Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}};
            registrar.add({row, command, {}, {}});
        }
        registrar.close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(registrar.report().registered, 5);
        QVERIFY(registrar.report().refused.isEmpty());
        QCOMPARE(hub.hub->state().cases().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestRegistrar)
#include "tst_registrar.moc"
