// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/faults.h"

#include <QTemporaryDir>

using namespace Yixian;

// F12: every command comes one to five times and in any order, before and after the hub was killed; some ids come again with
// another body.
class TestCopies final : public QObject
{
    Q_OBJECT

private slots:
    void eachHasOneEffect();
};

void TestCopies::eachHasOneEffect()
{
    const qint64 sends = longForm() ? 1'000'000 : 20'000;
    QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data")), journalFile = dir.filePath(QStringLiteral("journal"));
    const QString token = makeLog(data);
    auto hub = std::make_unique<ServingHub>(data);
    QVERIFY(!hub->url().isEmpty());
    const quint16 port = hub->port();
    Load load(hub->url(), token, journalFile, {QStringLiteral("--window"), QStringLiteral("16"), QStringLiteral("--copies"), QStringLiteral("5"), QStringLiteral("--reuse-every"),
                                               QStringLiteral("5"), QStringLiteral("--commands"), QString::number(sends / 3)}); // 3 copies each, on average
    for (int kill = 0; kill < 3; ++kill) { // what is sent after it is a copy too
        const qint64 before = load.journalSize();
        QVERIFY(QTest::qWaitFor([&] { return load.journalSize() > before + 100'000; }, 30'000));
        hub->kill();
        hub = std::make_unique<ServingHub>(data, QStringList(), port);
        QVERIFY(!hub->url().isEmpty());
    }
    QVERIFY(load.waitUntilDone(longForm() ? 3'000'000 : 100'000));
    QCOMPARE(hub->terminate(), 0);
    const Journal journal = load.journal();
    const Verdict verdict = judge(data, journal);
    const auto reused = std::count_if(journal.commands.cbegin(), journal.commands.cend(), [](const Journal::Asked &asked) { return asked.reuseRefused; });
    qInfo("%lld sends of %lld commands, %lld answers, %lld with another body refused; %s", static_cast<long long>(journal.sends), static_cast<long long>(journal.commands.size()),
          static_cast<long long>(journal.answers), static_cast<long long>(reused), qPrintable(verdict.sentence()));
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.rows, journal.commands.size() + 1); // one effect each; the district is the first row
    QCOMPARE(verdict.unanswered, 0);
    QCOMPARE(verdict.refused, 0);
    QVERIFY(journal.sends > sends * 9 / 10);
    QVERIFY(reused > 10);
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
