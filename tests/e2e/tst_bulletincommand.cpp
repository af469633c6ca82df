// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"
#include "protocol/codec.h"
#include "protocol/signedbulletin.h"
#include "store/logfile.h"
#include "store/vault.h"
#include "support/busymonth.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Yixian;
using Test::at;

// A hub that comes up on the log of a past month freezes what is due; verify finds whoever touches it afterwards.
class TestBulletinCommand final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        State state;
        Test::BusyMonth month(state, at(7, 9, 8, 0));
        month.fill(30, 4);
        QVector<LogRow> rows;
        Event begin;
        begin.at = at(5, 1, 0, 0);
        begin.act = Establish{QString::fromUtf8(Test::smallDistrict())};
        QVector<Event> events{begin};
        events += month.day().events;
        for (Event &event : events) {
            event.seq = rows.size() + 1;
            LogRow row;
            row.seq = event.seq;
            row.at = event.at;
            row.caseId = event.caseId;
            row.command = event.command;
            row.actor = event.by.user;
            row.body = encodeEvent(event);
            rows.append(row);
        }
        QVERIFY(LogFile::create(data(), CreateOptions{{}, created, {}}, rows, {}, {}));
        for (const char *role : {"leader", "chief"}) {
            const Ran made = run(QStringLiteral("yixian-hub"),
                                 {QStringLiteral("token"), QStringLiteral("add"), QLatin1String(role),
                                  QStringLiteral("--role"), QLatin1String(role), QStringLiteral("--data"), data()});
            QCOMPARE(made.exit, 0);
            QVERIFY(writeFile(m_dir.filePath(QLatin1String(role)), made.out));
        }
        ServingHub hub(data());
        QVERIFY(!hub.url().isEmpty());
        QVERIFY(QTest::qWaitFor([this] { return count() == 4; }, 30'000)); // of the last day, week, month and half-year
        // What --report writes is what was frozen, every time.
        const QByteArray first = csvOf(hub, QStringLiteral("a")), second = csvOf(hub, QStringLiteral("b"));
        QVERIFY2(first.contains("SHA-256") && first.contains("Ed25519"), first.left(600).constData());
        QCOMPARE(second, first);
    }

    void aSoundOneIsSound() { QCOMPARE(verify().value(QLatin1String("ok")).toBool(), true); }

    void whoTouchesItIsFound_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("other bytes") << QStringLiteral("bytes");
        QTest::newRow("other bytes, sealed with the site's key") << QStringLiteral("sealed");
        QTest::newRow("taken out") << QStringLiteral("gone");
        QTest::newRow("one that was never issued") << QStringLiteral("more");
        QTest::newRow("without what names persons") << QStringLiteral("persons");
    }
    void whoTouchesItIsFound()
    {
        QFETCH(QString, what);
        const qint64 seq = number(QStringLiteral("SELECT max(seq) FROM bulletin")); // the half-year's
        sql(QStringLiteral("CREATE TABLE kept AS SELECT * FROM bulletin"));
        qint64 broken = seq;
        if (what == QLatin1String("bytes")) {
            sql(QStringLiteral(
                    "UPDATE bulletin SET open = (SELECT open FROM bulletin ORDER BY seq LIMIT 1) WHERE seq = %1")
                    .arg(seq));
        } else if (what == QLatin1String("sealed")) {
            const Vault vault(*SiteKey::load(data()));
            const QByteArray other = qCompress("{}");
            sql(QStringLiteral("UPDATE bulletin SET open = ?, persons = ?, seal = ? WHERE seq = %1").arg(seq),
                {other, QByteArray(""), vault.rowSeal({"bulletin", QByteArray::number(seq), other, {}})});
        } else if (what == QLatin1String("gone")) {
            sql(QStringLiteral("DELETE FROM bulletin WHERE seq = %1").arg(seq));
        } else if (what == QLatin1String("persons")) {
            sql(QStringLiteral("UPDATE bulletin SET persons = x'' WHERE seq = %1").arg(seq));
        } else {
            broken = 5;
            const Vault vault(*SiteKey::load(data()));
            const QByteArray other = qCompress("{}");
            sql(QStringLiteral("INSERT INTO bulletin (seq, open, persons, seal) VALUES (5, ?, ?, ?)"),
                {other, QByteArray(""), vault.rowSeal({"bulletin", "5", other, {}})});
        }
        const QJsonObject report = verify();
        QCOMPARE(report.value(QLatin1String("ok")).toBool(true), false);
        QCOMPARE(report.value(QLatin1String("fault")).toString(), QStringLiteral("bulletin"));
        QCOMPARE(report.value(QLatin1String("firstBroken")).toInteger(), broken);
        sql(QStringLiteral("DELETE FROM bulletin"));
        sql(QStringLiteral("INSERT INTO bulletin SELECT * FROM kept"));
        sql(QStringLiteral("DROP TABLE kept"));
        QCOMPARE(verify().value(QLatin1String("ok")).toBool(), true);
    }

    void aBackupHasThem()
    {
        const QString file = m_dir.filePath(QStringLiteral("backup.db"));
        QCOMPARE(run(QStringLiteral("yixian-hub"),
                     {QStringLiteral("backup"), QStringLiteral("--out"), file, QStringLiteral("--data"), data()})
                     .exit,
                 0);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM bulletin"), file), 4);
    }

private:
    static constexpr Instant created{};

    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    QJsonObject verify() const
    {
        return run(QStringLiteral("yixian-hub"),
                   {QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--data"), data()})
            .json();
    }
    QByteArray csvOf(const ServingHub &hub, const QString &name) const
    {
        const ReportIssue issue = lastIssue(ReportKind::Monthly, fromMsec(QDateTime::currentMSecsSinceEpoch()));
        const QString out = m_dir.filePath(name);
        const Ran ran = run(QStringLiteral("yixian-console"),
                            {QStringLiteral("--hub"), hub.url(), QStringLiteral("--token-file"),
                             m_dir.filePath(QStringLiteral("chief")), QStringLiteral("--lang"), QStringLiteral("zh_CN"),
                             QStringLiteral("--report"), toText(issue), QStringLiteral("--out"), out});
        QFile file(out + u'/' + fileName(issue) + QStringLiteral(".csv"));
        return ran.exit == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : ran.err;
    }
    int count() const { return static_cast<int>(number(QStringLiteral("SELECT count(*) FROM bulletin"))); }
    qint64 number(const QString &query, const QString &file = {}) const
    {
        qint64 found = -1;
        withDatabase(file, [&](const QSqlDatabase &database) {
            QSqlQuery ask(database);
            if (ask.exec(query) && ask.next())
                found = ask.value(0).toLongLong();
        });
        return found;
    }
    void sql(const QString &statement, const QVector<QByteArray> &values = {}) const
    {
        withDatabase({}, [&](const QSqlDatabase &database) {
            QSqlQuery ask(database);
            ask.prepare(statement);
            for (const QByteArray &value : values)
                ask.addBindValue(value);
            QVERIFY2(ask.exec(), qPrintable(ask.lastError().text()));
        });
    }
    void withDatabase(const QString &file, const std::function<void(const QSqlDatabase &)> &use) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("touch"));
            database.setDatabaseName(file.isEmpty() ? data() + QStringLiteral("/yixian.db") : file);
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            if (database.open())
                use(database);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("touch"));
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestBulletinCommand)
#include "tst_bulletincommand.moc"
