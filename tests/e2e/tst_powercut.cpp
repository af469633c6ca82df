// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/faults.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Yixian;

// F2: what a power cut leaves. A killed process loses nothing that the system has in memory, so a kill proves nothing of it:
// here the hub works on a file system in an image, is stopped, and the image is copied as the disk would have it, without
// what was not synced. The copy must hold every promise made until then.
class TestPowerCut final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void keepsWhatWasAcknowledged();
    void aDiskThatLiesIsSeen();

private:
    struct Cuts
    {
        int made = 0;
        int lossy = 0; // made and not sound
        qint64 acked = 0;
        QStringList broken;
    };
    Cuts cut(int times, const QStringList &under);
    QString memory() const { return m_dir.filePath(QStringLiteral("memory")); }
    QString path(const char *name) const { return memory() + u'/' + QLatin1String(name); }

    QTemporaryDir m_dir;
};

namespace {

bool call(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool mount(const QString &image, const QString &at)
{
    QDir().mkpath(at);
    // Its own journal is written late: a copy is made between two of its commits, as if in one instant.
    return call(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop,commit=300"), image, at});
}

void unmount(const QString &at)
{
    call(QStringLiteral("umount"), {QStringLiteral("-l"), at});
}

} // namespace

void TestPowerCut::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("An image is mounted here, and only root may do that.");
    QVERIFY(m_dir.isValid());
    QVERIFY(QDir().mkpath(memory()));
    // One of its own: not every machine has a /dev/shm.
    QVERIFY2(call(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("yixian"), memory()}), "an image is kept in memory, and no tmpfs can be mounted");
}

void TestPowerCut::cleanupTestCase()
{
    if (geteuid() == 0)
        unmount(memory());
}

void TestPowerCut::init()
{
    QVERIFY2(call(QStringLiteral("truncate"), {QStringLiteral("-s"), QStringLiteral("512M"), path("disk")}), "truncate");
    QVERIFY2(call(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), path("disk")}), "mkfs.ext4");
    QVERIFY2(mount(path("disk"), path("at")), "no loop device can be mounted here");
}

void TestPowerCut::cleanup()
{
    unmount(path("at"));
    QFile::remove(path("disk"));
    QFile::remove(path("journal"));
}

TestPowerCut::Cuts TestPowerCut::cut(int times, const QStringList &under)
{
    Cuts cuts;
    const QString data = path("at/data");
    const QString token = makeLog(data);
    call(QStringLiteral("sync"), {QStringLiteral("-f"), path("at")}); // the making of a log is not what is cut here
    ServingHub hub(data, {}, 0, under);
    if (hub.url().isEmpty())
        return cuts;
    // As many as shall be cut, not as many as a disk in memory takes.
    Load load(hub.url(), token, path("journal"), {QStringLiteral("--clients"), QStringLiteral("4"), QStringLiteral("--pause"), QStringLiteral("4")});
    while (cuts.made < times) {
        const qint64 before = load.journalSize();
        if (!QTest::qWaitFor([&] { return load.journalSize() > before; }, 20'000))
            return cuts;
        QTest::qWait(QRandomGenerator::global()->bounded(20, 200)); // the fault itself: a moment nobody chose
        hub.signal(SIGSTOP);
        if (!load.mark() || !call(QStringLiteral("cp"), {QStringLiteral("--sparse=always"), path("disk"), path("clone")}))
            return cuts;
        const Journal journal = load.journal();
        if (mount(path("clone"), path("after"))) {
            const Verdict verdict = judge(path("after/data"), journal);
            cuts.acked = verdict.acked;
            cuts.broken << verdict.violations;
            cuts.lossy += !verdict.sound();
            unmount(path("after"));
        } else {
            cuts.broken << QStringLiteral("the file system cannot be mounted");
        }
        QFile::remove(path("clone"));
        ++cuts.made;
        hub.signal(SIGCONT);
    }
    return cuts;
}

void TestPowerCut::keepsWhatWasAcknowledged()
{
    const int times = longForm() ? 300 : 20;
    const Cuts cuts = cut(times, {});
    qInfo("%d cuts, %lld acknowledged before the last, %lld violations", cuts.made, static_cast<long long>(cuts.acked), static_cast<long long>(cuts.broken.size()));
    QVERIFY2(cuts.broken.isEmpty(), qPrintable(cuts.broken.join(u'\n')));
    QCOMPARE(cuts.made, times);
    QVERIFY(cuts.acked > (longForm() ? 75'000 : 1000));
}

// The mutant: a disk that says it has synced and has not. If nothing is lost on it, the test above cannot see a loss.
void TestPowerCut::aDiskThatLiesIsSeen()
{
    const Cuts cuts = cut(longForm() ? 30 : 5, injecting(QStringLiteral("fdatasync"), QStringLiteral("retval=0")));
    qInfo("%d cuts, %d of them lost something: %s", cuts.made, cuts.lossy, qPrintable(cuts.broken.value(0)));
    QVERIFY(cuts.made > 0);
    QVERIFY(!cuts.broken.isEmpty());
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
