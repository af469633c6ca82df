// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QTemporaryDir>

using namespace Yixian;

// Half a day of the simulated district in a few seconds, with the sewage story acted out and the hub killed in between.
class TestSimulate final : public QObject
{
    Q_OBJECT

private slots:
    void aDistrictLives();
    void onlyInDrills();
};

namespace {
QString tokenFor(const QTemporaryDir &dir, const char *role)
{
    const QString data = dir.filePath(QStringLiteral("data")), file = dir.filePath(QStringLiteral("token"));
    run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), data});
    const Ran token = run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("t"), QStringLiteral("--role"),
                                                         QLatin1String(role), QStringLiteral("--data"), data});
    return writeFile(file, token.out) ? file : QString();
}
} // namespace

void TestSimulate::aDistrictLives()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data")), token = tokenFor(dir, "drill");
    const QStringList drill{QStringLiteral("--drill"), QStringLiteral("2026-07-09T08:30:00+08:00,2000")};
    auto hub = std::make_unique<ServingHub>(data, drill);
    QVERIFY(!hub->url().isEmpty());
    const auto simulate = [&](int minutes) {
        return run(QStringLiteral("yixian-feed"), {QStringLiteral("simulate"), QStringLiteral("--hub"), hub->url(), QStringLiteral("--token-file"), token,
                   QStringLiteral("--rate"), QStringLiteral("12"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--story-report"),
                   QStringLiteral("20"), QStringLiteral("--for"), QString::number(minutes), QStringLiteral("--json")});
    };
    const Ran morning = simulate(120);
    QCOMPARE(morning.exit, 0);
    QVERIFY(morning.json().value(QLatin1String("registered")).toInt() > 5);
    hub->kill();
    hub = std::make_unique<ServingHub>(data, drill); // goes on with its own clock
    const Ran later = simulate(180);
    QCOMPARE(later.exit, 0);
    QVERIFY(later.json().value(QLatin1String("acts")).toInt() > 50);
    QCOMPARE(hub->terminate(), 0);
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("verify"), QStringLiteral("--data"), data}).exit, 0);

    const auto cases = jsonLines(run(QStringLiteral("yixian-hub"), {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("cases"), QStringLiteral("--data"), data}).out);
    int stories = 0, accepted = 0;
    QSet<QString> upstream;
    for (const QJsonObject &value : cases) {
        upstream.insert(value.value(QLatin1String("upstream")).toString());
        accepted += value.value(QLatin1String("accepted")).isNull() ? 0 : 1;
        if (value.value(QLatin1String("upstream")).toString() != QLatin1String("STORY-3"))
            continue;
        ++stories;
        QCOMPARE(value.value(QLatin1String("state")).toString(), QStringLiteral("closed"));
        QCOMPARE(value.value(QLatin1String("legs")).toInt(), 3);
    }
    QCOMPARE(stories, 1);
    QCOMPARE(upstream.size(), cases.size()); // nothing twice, though the second run began anew
    QVERIFY(accepted > cases.size() / 2);
}

void TestSimulate::onlyInDrills()
{
    const QTemporaryDir dir;
    const QString token = tokenFor(dir, "drill");
    const ServingHub hub(dir.filePath(QStringLiteral("data")));
    const Ran ran = run(QStringLiteral("yixian-feed"), {QStringLiteral("simulate"), QStringLiteral("--hub"), hub.url(), QStringLiteral("--token-file"), token});
    QCOMPARE(ran.exit, 77);
    QVERIFY(ran.err.contains("drill"));
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
