// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QTemporaryDir>

using namespace Yixian;

namespace {

// The processes that are a child of that one, by name; of those that still run.
QMap<qint64, QByteArray> childrenOf(qint64 parent)
{
    QMap<qint64, QByteArray> children;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            continue; // gone in between
        const QByteArray line = stat.readAll(); // pid (name) state parent ...
        const qsizetype end = line.lastIndexOf(')');
        const QList<QByteArray> rest = line.mid(end + 2).split(' ');
        if (rest.size() > 1 && rest[0] != "Z" && rest[1].toLongLong() == parent)
            children.insert(process.toLongLong(), line.mid(line.indexOf('(') + 1, end - line.indexOf('(') - 1));
    }
    return children;
}

bool runs(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

// yixian-console --demo has a hub and a feed of its own, which nobody would ever end if they outlived it.
class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void nothingOutlivesIt_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("asked to end") << false;
        QTest::newRow("killed") << true;
    }
    void nothingOutlivesIt()
    {
        QFETCH(bool, killed);
        QTemporaryDir dir;
        QProcess console;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("TMPDIR"), dir.path()); // what a killed one leaves goes with the test
        console.setProcessEnvironment(environment);
        console.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-console"), {QStringLiteral("--demo")});
        QVERIFY(console.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(childrenOf(console.processId()).values().contains("yixian-feed"), 60'000);
        const QMap<qint64, QByteArray> children = childrenOf(console.processId());
        QCOMPARE(QSet<QByteArray>(children.cbegin(), children.cend()), (QSet<QByteArray>{"yixian-hub", "yixian-feed"}));
        killed ? console.kill() : console.terminate();
        QVERIFY(console.waitForFinished(10'000));
        for (auto child = children.cbegin(); child != children.cend(); ++child)
            QTRY_VERIFY2_WITH_TIMEOUT(!runs(child.key()), child->constData(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
