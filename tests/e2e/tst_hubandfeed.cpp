// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Yixian;

// A log is made, served, fed, killed, served again and exported, all by the programs people use.
class TestHubAndFeed final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void importsOnce();
    void rowsThatCannotGoIn();
    void killedAndServedAgain();
    void aRunningHubKeepsItsAccounts();
    void badInput_data();
    void badInput();
    void aRealLogNeverBecomesADrill();
    void theHotlinesFile();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    Ran hub(const QStringList &arguments) { return run(QStringLiteral("yixian-hub"), arguments + QStringList{QStringLiteral("--data"), path("data")}); }
    Ran import(const QString &file, const QString &mapping, const QString &language = QStringLiteral("en_US.UTF-8"))
    {
        return run(QStringLiteral("yixian-feed"), {QStringLiteral("import"), file, QStringLiteral("--mapping"), mapping, QStringLiteral("--hub"),
                   m_hub->url(), QStringLiteral("--token-file"), path("token"), QStringLiteral("--json")}, language);
    }
    QVector<QJsonObject> exported(const char *what)
    {
        return jsonLines(hub({QStringLiteral("export"), QStringLiteral("--what"), QLatin1String(what), QStringLiteral("--format"), QStringLiteral("jsonl")}).out);
    }
    void serve() { m_hub = std::make_unique<ServingHub>(path("data")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ServingHub> m_hub;
};

namespace {
const QByteArray mapping = R"({"name": "t", "fields": {"upstream": "no", "title": "title", "text": "text"}})";
const QByteArray rows = "no,title,text\nA1,污水外溢,\"第一行\r\n第二行，“引号”\"\nA2,路灯不亮,  两端空格  \nA3,\"a \"\"b\"\"\",\xf0\x9f\x98\x80\n";
} // namespace

void TestHubAndFeed::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path("map.json"), mapping));
    QVERIFY(writeFile(path("rows.csv"), rows));
    QVERIFY(writeFile(path("password"), "correct horse\n"));
    QCOMPARE(hub({QStringLiteral("init"), QStringLiteral("--admin"), QStringLiteral("root"), QStringLiteral("--password-file"), path("password")}).exit, 0);
    const Ran token = hub({QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"), QStringLiteral("feed")});
    QCOMPARE(token.exit, 0);
    QCOMPARE(token.out.count('\n'), 1); // only the token
    QVERIFY(writeFile(path("token"), token.out));
    serve();
    QVERIFY(!m_hub->url().isEmpty());
}

void TestHubAndFeed::cleanup()
{
    m_hub.reset();
    m_dir.reset();
}

void TestHubAndFeed::importsOnce()
{
    const QJsonObject first = import(path("rows.csv"), path("map.json")).json();
    QCOMPARE(first.value(QLatin1String("read")).toInt(), 3);
    QCOMPARE(first.value(QLatin1String("registered")).toInt(), 3);
    const QJsonObject again = import(path("rows.csv"), path("map.json")).json();
    QCOMPARE(again.value(QLatin1String("registered")).toInt(), 0);
    QCOMPARE(again.value(QLatin1String("repeated")).toInt(), 3);
    const auto cases = exported("cases");
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[0].value(QLatin1String("text")).toString(), QStringLiteral("第一行\r\n第二行，“引号”"));
    QCOMPARE(cases[1].value(QLatin1String("text")).toString(), QStringLiteral("  两端空格  "));
    QCOMPARE(cases[2].value(QLatin1String("title")).toString(), QStringLiteral("a \"b\""));
    QCOMPARE(cases[2].value(QLatin1String("text")).toString(), QStringLiteral("😀"));
    const auto clocks = exported("clocks");
    QCOMPARE(clocks.size(), 6); // CASE_ACCEPT and UPSTREAM each
    QCOMPARE(clocks[0].value(QLatin1String("clock")).toString(), QStringLiteral("CASE_ACCEPT"));
    QCOMPARE(clocks[0].value(QLatin1String("outcome")).toString(), QStringLiteral("running"));
    QVERIFY(clocks[0].value(QLatin1String("stopped")).isNull());
}

void TestHubAndFeed::rowsThatCannotGoIn()
{
    QVERIFY(writeFile(path("rows.csv"), "no,title,text\nB1,,no title\nB2,good,x\nB3,t,x,one too many\n"));
    const Ran ran = import(path("rows.csv"), path("map.json"));
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().value(QLatin1String("registered")).toInt(), 1);
    const QJsonArray refused = ran.json().value(QLatin1String("refused")).toArray();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0][QLatin1String("row")].toInt(), 2);
    QCOMPARE(refused[0][QLatin1String("code")].toString(), QStringLiteral("field-required"));
    QCOMPARE(refused[1][QLatin1String("row")].toInt(), 4);
    QVERIFY(!refused[1][QLatin1String("text")].toString().isEmpty());
}

void TestHubAndFeed::killedAndServedAgain()
{
    QCOMPARE(import(path("rows.csv"), path("map.json")).json().value(QLatin1String("registered")).toInt(), 3);
    m_hub->kill();
    QCOMPARE(hub({QStringLiteral("verify")}).exit, 0);
    serve();
    QCOMPARE(import(path("rows.csv"), path("map.json")).json().value(QLatin1String("repeated")).toInt(), 3);
    QCOMPARE(exported("events").size(), 4); // the district and three cases
    QCOMPARE(m_hub->terminate(), 0);
    QVERIFY(!QFile::exists(path("data/port")));
    const QJsonObject stats = hub({QStringLiteral("stats"), QStringLiteral("--json")}).json();
    QCOMPARE(stats.value(QLatin1String("cases"))[QLatin1String("total")].toInt(), 3);
    QCOMPARE(stats.value(QLatin1String("seq")).toInt(), 4);
}

void TestHubAndFeed::aRunningHubKeepsItsAccounts()
{
    const QStringList add{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("zhang"), QStringLiteral("--role"), QStringLiteral("unit"),
                          QStringLiteral("--unit"), QStringLiteral("建设局"), QStringLiteral("--password-file"), path("password")};
    QCOMPARE(hub(add).exit, 75);
    QCOMPARE(hub({QStringLiteral("user"), QStringLiteral("list")}).exit, 0);
    QCOMPARE(m_hub->terminate(), 0);
    QCOMPARE(hub(add).exit, 0);
    QCOMPARE(hub(add).exit, 65); // taken
    QVERIFY(hub({QStringLiteral("user"), QStringLiteral("list")}).out.contains("zhang\tunit\tGL-JSJ"));
    QCOMPARE(hub({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("zhang")}).exit, 0);
    QCOMPARE(hub({QStringLiteral("init")}).exit, 73); // left as it is
}

void TestHubAndFeed::badInput_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QByteArray>("chinese");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << mapping << 65 << QByteArray("is not a table") << QByteArray("不是 UTF-8 或 GB18030");
    QTest::newRow("no such column") << QByteArray("no,titel\n1,2\n") << mapping << 65 << QByteArray("no column “title”") << QByteArray("没有映射所指的列“title”");
    QTest::newRow("open quote") << QByteArray("no,title,text\n1,\"2\n") << mapping << 65 << QByteArray("Row 2") << QByteArray("第 2 行");
    QTest::newRow("bad mapping") << rows << QByteArray("{}") << 78 << QByteArray("mapping is wrong") << QByteArray("映射文件有误");
}

void TestHubAndFeed::badInput()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, map);
    QFETCH(int, exit);
    QFETCH(QByteArray, english);
    QFETCH(QByteArray, chinese);
    QVERIFY(writeFile(path("rows.csv"), table));
    QVERIFY(writeFile(path("map.json"), map));
    const Ran inEnglish = import(path("rows.csv"), path("map.json")), inChinese = import(path("rows.csv"), path("map.json"), QStringLiteral("zh_CN.UTF-8"));
    QCOMPARE(inEnglish.exit, exit);
    QVERIFY2(inEnglish.err.contains(english), inEnglish.err.constData());
    QVERIFY2(inChinese.err.contains(chinese), inChinese.err.constData());
    QCOMPARE(inEnglish.err.count('\n'), 1); // one sentence
    QCOMPARE(exported("cases").size(), 0);
}

void TestHubAndFeed::aRealLogNeverBecomesADrill()
{
    import(path("rows.csv"), path("map.json"));
    QCOMPARE(m_hub->terminate(), 0);
    const Ran ran = hub({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--drill"), QStringLiteral("2026-07-09T08:00:00,60")});
    QCOMPARE(ran.exit, 78);
    QVERIFY(ran.err.contains("cannot become a drill"));
    QCOMPARE(hub({QStringLiteral("verify")}).exit, 0);
}

void TestHubAndFeed::theHotlinesFile()
{
    const QString file = QStringLiteral(YIXIAN_SHARED_DATA "/fuzhou-12345/appeals_dev.csv");
    if (!QFile::exists(file))
        QSKIP("the shared file of the hotline's appeals is not here");
    const QJsonObject first = import(file, QStringLiteral("fuzhou-12345")).json();
    QCOMPARE(first.value(QLatin1String("read")).toInt(), 745);
    QCOMPARE(first.value(QLatin1String("registered")).toInt() + first.value(QLatin1String("refused")).toArray().size(), 745);
    const QJsonObject again = import(file, QStringLiteral("fuzhou-12345")).json();
    QCOMPARE(again.value(QLatin1String("registered")).toInt(), 0);
    QHash<QString, int> kinds;
    for (const QJsonObject &value : exported("cases"))
        ++kinds[value.value(QLatin1String("kind")).toString()];
    // From the data's own description: 投诉 589, 咨询 90, 建议 34, 举报 31, 求助 1.
    QCOMPARE(kinds, (QHash<QString, int>{{QStringLiteral("complaint"), 589}, {QStringLiteral("consultation"), 90},
                                         {QStringLiteral("suggestion"), 34}, {QStringLiteral("other"), 31}, {QStringLiteral("help"), 1}}));
}

QTEST_GUILESS_MAIN(TestHubAndFeed)
#include "tst_hubandfeed.moc"
