// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QTemporaryDir>

using namespace Yixian;

// yixian-console --report against a hub: files and paths, and an exit code with words where there is none.
class TestReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_data = m_dir.filePath(QStringLiteral("data"));
        QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), m_data}).exit, 0);
        for (const char *role : {"leader", "wall", "feed"}) {
            const Ran made = run(QStringLiteral("yixian-hub"),
                                 {QStringLiteral("token"), QStringLiteral("add"), QLatin1String(role),
                                  QStringLiteral("--role"), QLatin1String(role), QStringLiteral("--data"), m_data});
            QCOMPARE(made.exit, 0);
            QVERIFY(writeFile(m_dir.filePath(QLatin1String(role)), made.out));
        }
        m_hub = std::make_unique<ServingHub>(m_data);
        QVERIFY(!m_hub->url().isEmpty());
    }

    void writesThreeFilesAndSaysWhere()
    {
        const QString out = m_dir.filePath(QStringLiteral("out/of/it"));
        const Ran ran = report(QStringLiteral("monthly:2026-07"), QStringLiteral("leader"), out);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QList<QByteArray> paths = ran.out.trimmed().split('\n');
        QCOMPARE(paths.size(), 3);
        for (const QByteArray &path : paths) {
            QVERIFY(path.startsWith(out.toUtf8()));
            QVERIFY(QFileInfo(QString::fromUtf8(path)).size() > 500);
        }
        QFile csv(out + QStringLiteral("/monthly-2026-07.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("2026年7月一线处置情况通报"));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("out");
        QTest::addColumn<int>("exit");
        const QString out = m_dir.filePath(QStringLiteral("other"));
        QTest::newRow("no such month") << QStringLiteral("monthly:2026-13") << QStringLiteral("leader") << out << 64;
        QTest::newRow("no place") << QStringLiteral("monthly:2026-07") << QStringLiteral("leader") << QString() << 64;
        QTest::newRow("the wall has none") << QStringLiteral("monthly:2026-07") << QStringLiteral("wall") << out << 77;
        QTest::newRow("a wrong token") << QStringLiteral("monthly:2026-07") << QStringLiteral("wrong") << out << 77;
        QTest::newRow("not writable") << QStringLiteral("monthly:2026-07") << QStringLiteral("leader")
                                      << QStringLiteral("/proc/nowhere") << 73;
    }
    void saysWhyNot()
    {
        QFETCH(QString, issue);
        QFETCH(QString, who);
        QFETCH(QString, out);
        QVERIFY(writeFile(m_dir.filePath(QStringLiteral("wrong")), "wrong"));
        const Ran ran = report(issue, who, out);
        QTEST(ran.exit, "exit");
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.trimmed().size() > 10);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("other/monthly-2026-07.pdf"))));
    }

private:
    Ran report(const QString &issue, const QString &who, const QString &out) const
    {
        QStringList arguments{QStringLiteral("--hub"),        m_hub->url(),
                              QStringLiteral("--token-file"), m_dir.filePath(who),
                              QStringLiteral("--lang"),       QStringLiteral("zh_CN"),
                              QStringLiteral("--report"),     issue};
        if (!out.isEmpty())
            arguments << QStringLiteral("--out") << out;
        return run(QStringLiteral("yixian-console"), arguments);
    }

    QTemporaryDir m_dir;
    QString m_data;
    std::unique_ptr<ServingHub> m_hub;
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
