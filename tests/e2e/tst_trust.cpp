// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "e2e/programs.h"
#include "store/chain.h"
#include "store/logfile.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Yixian;
using Test::Seat;

namespace {

const QString canaryName = QStringLiteral("金丝雀测试名");
const QByteArray canaryPhone = "13599990000";

} // namespace

// What the programs write gives nobody away, and what somebody does to it afterwards is found.
class TestTrust final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noFileGivesACitizenAway();
    void whoTampersIsFound_data();
    void whoTampersIsFound();
    void aRestoredHubIsAnotherOne();
    void theOneTimeCodeOpensOnce();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    Ran hub(const QStringList &arguments, const char *data = "data")
    {
        return run(QStringLiteral("yixian-hub"), arguments + QStringList{QStringLiteral("--data"), path(data)});
    }
    bool serve(const char *data = "data")
    {
        m_hub = std::make_unique<ServingHub>(path(data), QStringList{QStringLiteral("--witness"), path("witness")});
        return !m_hub->url().isEmpty();
    }
    int import();
    void sql(const QStringList &statements);
    void rewriteChain();
    std::unique_ptr<Seat> seat(const Credentials &credentials);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ServingHub> m_hub;
    QString m_code;
};

void TestTrust::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const Ran made = hub({QStringLiteral("init")});
    QCOMPARE(made.exit, 0);
    m_code = QRegularExpression(QStringLiteral("[a-z0-9]{5}(-[a-z0-9]{5}){3}")).match(QString::fromUtf8(made.err)).captured();
    QVERIFY(!m_code.isEmpty() && !made.out.contains(m_code.toUtf8()));
    const Ran token = hub({QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"), QStringLiteral("feed")});
    QVERIFY(writeFile(path("token"), token.out));
    QVERIFY(writeFile(path("map.json"), R"({"name": "t", "fields": {"upstream": "no", "title": "title", "text": "text", "citizenName": "name", "citizenPhone": "phone"}})"));
    QByteArray rows = "no,title,text,name,phone\n";
    for (int i = 0; i < 20; ++i)
        rows += 'A' + QByteArray::number(i) + ",污水外溢,三天没人来," + canaryName.toUtf8() + ',' + canaryPhone + '\n';
    QVERIFY(writeFile(path("rows.csv"), rows));
    QVERIFY(serve());
}

void TestTrust::cleanup()
{
    m_hub.reset();
    m_dir.reset();
}

int TestTrust::import()
{
    return run(QStringLiteral("yixian-feed"), {QStringLiteral("import"), path("rows.csv"), QStringLiteral("--mapping"), path("map.json"), QStringLiteral("--hub"), m_hub->url(),
                                               QStringLiteral("--token-file"), path("token"), QStringLiteral("--json")})
        .json().value(QLatin1String("registered")).toInt();
}

void TestTrust::sql(const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dba"));
        database.setDatabaseName(path("data") + QStringLiteral("/yixian.db"));
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dba"));
}

// As somebody would who has read our source: every hash anew after a change.
void TestTrust::rewriteChain()
{
    QStringList statements;
    QByteArray prev = chainStart();
    const auto log = LogFile::open(path("data"));
    QVERIFY((*log)->forEachRow([&](LogRow row) {
        if (row.seq == 5)
            row.at += std::chrono::minutes(10);
        const QByteArray hash = chainHash(row, 1, prev);
        statements.append(QStringLiteral("UPDATE log SET at = %1, prev = x'%2', hash = x'%3' WHERE seq = %4")
                              .arg(toMsec(row.at)).arg(QString::fromLatin1(prev.toHex()), QString::fromLatin1(hash.toHex())).arg(row.seq));
        prev = hash;
        return true;
    }));
    sql(statements);
}

std::unique_ptr<Seat> TestTrust::seat(const Credentials &credentials)
{
    const QUrl url(QString(m_hub->url() + QStringLiteral("/v1")));
    auto seat = std::make_unique<Seat>([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat->link.logIn(credentials);
    return seat;
}

void TestTrust::noFileGivesACitizenAway()
{
    QCOMPARE(import(), 20);
    QCOMPARE(hub({QStringLiteral("backup"), QStringLiteral("--out"), path("backup.db")}).exit, 0);
    m_hub->kill(); // the WAL stays
    const auto searched = [this] {
        QHash<QString, qint64> hits;
        QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String("rows.csv")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            hits[file.fileName()] = bytes.count(canaryPhone) + bytes.count(canaryName.toUtf8());
        }
        return hits;
    };
    for (const char *what : {"events", "cases", "legs", "clocks"})
        QVERIFY(writeFile(path("export-") + QLatin1String(what), hub({QStringLiteral("export"), QStringLiteral("--what"), QLatin1String(what), QStringLiteral("--format"), QStringLiteral("jsonl")}).out));
    const auto hits = searched();
    QVERIFY(hits.size() >= 9); // database, WAL, key, lock, port, backup, witness, exports …
    for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit)
        QVERIFY2(hit.value() == 0, qPrintable(hit.key()));
    QVERIFY(writeFile(path("planted"), canaryPhone)); // the search finds what is there
    QCOMPARE(searched().value(path("planted")), 1);
}

void TestTrust::whoTampersIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("plain");   // found without a witness
    QTest::addColumn<QString>("fault");
    const QString noSnapshot = QStringLiteral("DELETE FROM snapshot");
    const auto row = [](const char *name, const QStringList &statements, bool plain, const char *fault) {
        QTest::newRow(name) << statements << plain << QString::fromLatin1(fault);
    };
    row("nothing", {}, true, "none");
    row("a time", {QStringLiteral("UPDATE log SET at = at - 600000 WHERE seq = 5")}, true, "hash");
    row("an entry goes", {QStringLiteral("DELETE FROM log WHERE seq = 5")}, true, "gap");
    row("the tail goes", {QStringLiteral("DELETE FROM log WHERE seq > 10"), noSnapshot, QStringLiteral("DELETE FROM subject WHERE seq > 10")}, false, "witness");
    row("a title", {QStringLiteral("UPDATE subject SET title = '路灯不亮' WHERE id = 3")}, true, "subject");
    row("a citizen goes", {QStringLiteral("DELETE FROM subject WHERE id = 3")}, true, "subject");
    row("all anew", {QStringLiteral("rewrite"), noSnapshot}, false, "witness");
}

void TestTrust::whoTampersIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(bool, plain);
    QFETCH(QString, fault);
    QCOMPARE(import(), 20);
    QCOMPARE(m_hub->terminate(), 0);
    if (statements.value(0) == u"rewrite") {
        statements.removeFirst();
        rewriteChain();
    }
    sql(statements);
    const auto verify = [&](bool witness) {
        return hub(QStringList{QStringLiteral("verify"), QStringLiteral("--json")} + (witness ? QStringList{QStringLiteral("--witness"), path("witness")} : QStringList()));
    };
    const Ran alone = verify(false), witnessed = verify(true);
    const bool sound = fault == u"none";
    QCOMPARE(witnessed.json().value(QLatin1String("fault")).toString(), fault);
    QCOMPARE(witnessed.exit == 0, sound);
    QCOMPARE(alone.exit == 0, sound || !plain);
    if (!sound)
        QVERIFY(witnessed.json().value(QLatin1String("firstBroken")).toInt() > 0);
}

void TestTrust::aRestoredHubIsAnotherOne()
{
    QCOMPARE(import(), 20);
    QCOMPARE(hub({QStringLiteral("backup"), QStringLiteral("--out"), path("backup.db")}).exit, 0);
    QVERIFY(QDir().mkpath(path("other")));
    const QStringList restore{QStringLiteral("restore"), QStringLiteral("--from"), path("backup.db")};
    const Ran keyless = hub(restore, "other");
    QVERIFY(keyless.exit != 0 && keyless.err.contains("site.key"));
    QVERIFY(QFile::copy(path("data") + QStringLiteral("/site.key"), path("other") + QStringLiteral("/site.key")));
    QCOMPARE(hub(restore, "other").exit, 0);
    QCOMPARE(hub({QStringLiteral("verify")}, "other").exit, 0);
    QVERIFY(hub(restore, "other").exit != 0); // there is a log now
    m_hub->kill();
    QVERIFY(serve("other"));
    const QString token = QString::fromUtf8([this] {
        QFile file(path("token"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }());
    auto feed = seat({token, {}, {}});
    QSignalSpy refused(&feed->link, &HubLink::loginRefused);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000); // tokens of before are void
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::SessionEnded);
}

void TestTrust::theOneTimeCodeOpensOnce()
{
    auto first = seat({{}, QStringLiteral("security"), m_code});
    QSignalSpy expired(&first->link, &HubLink::passwordExpired);
    QTRY_COMPARE_WITH_TIMEOUT(expired.size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(first->replica.link(), LinkState::Live, 10'000);
    std::optional<Result<Ack>> answer;
    first->link.changePassword(UserId{QStringLiteral("security")}, m_code, QStringLiteral("新的够长的密码-2026"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
    QVERIFY2(*answer, answer->has_value() ? "" : qPrintable(errorName(answer->error().code)));
    auto second = seat({{}, QStringLiteral("security"), m_code});
    QSignalSpy refused(&second->link, &HubLink::loginRefused);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::BadCredentials);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
