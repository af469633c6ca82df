// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signedhead.h"
#include "sync/sealedfile.h"
#include "sync/witness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;

// What a console keeps on its own disk.
class TestKept final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void sealedAndReadAgain();
    void readByNobodyElse();
    void damagedOrCut();
    void witnessed_data();
    void witnessed();
    void rememberedOverARestart();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("sub/file")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QByteArray key(32, 'k');

SignedHead head(Seq seq, char hash, int epoch = 1, char seed = 's')
{
    return signHead({QStringLiteral("5f"), epoch, seq, QByteArray(32, hash)}, fromMsec(1'783'558'800'000 + seq), QByteArray(32, seed));
}

} // namespace

void TestKept::sealedAndReadAgain()
{
    const SealedFile file(path(), key);
    QVERIFY(file.read() && file.read()->isEmpty());
    const QByteArray words = QStringLiteral("张三 13905910000").toUtf8();
    QVERIFY(file.write(words));
    QCOMPARE(SealedFile(path(), key).read().value(), words);
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("13905910000"));
    QCOMPARE(raw.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QVERIFY(file.write({}));
    QVERIFY(!QFile::exists(path()));
}

void TestKept::readByNobodyElse()
{
    QVERIFY(SealedFile(path(), key).write("words"));
    const SealedFile other(path(), QByteArray(32, 'x'));
    QCOMPARE(other.read().error().code, ErrorCode::FileUnreadable);
    QCOMPARE(other.putAside().value(), QString(path() + QStringLiteral(".unreadable"))); // for whoever has the key
    QVERIFY(other.read() && other.read()->isEmpty());
    QVERIFY(other.write("other words"));
    QVERIFY(other.putAside() && QFile::exists(path() + QStringLiteral(".unreadable-2")));
    QCOMPARE(SealedFile(path() + QStringLiteral(".unreadable"), key).read().value(), QByteArray("words"));
}

void TestKept::damagedOrCut()
{
    QVERIFY(SealedFile(path(), key).write("some words"));
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    const QByteArray whole = raw.readAll();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        raw.seek(0);
        raw.write(altered);
        raw.flush();
        QVERIFY(!SealedFile(path(), key).read());
        raw.resize(i);
        QVERIFY(!SealedFile(path(), key).read());
    }
}

void TestKept::witnessed_data()
{
    QTest::addColumn<SignedHead>("next");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const SignedHead &next, Witness::Finding finding) { QTest::newRow(name) << next << static_cast<int>(finding); };
    row("further", head(50, 'b'), Witness::Finding::Good);
    row("the same", head(42, 'a'), Witness::Finding::Good);
    row("restored", head(30, 'c', 2), Witness::Finding::Good); // and says so by its epoch
    row("shorter", head(41, 'a'), Witness::Finding::Shorter);
    row("rewritten", head(42, 'b'), Witness::Finding::Rewritten);
    row("another key", head(50, 'b', 1, 'x'), Witness::Finding::OtherKey);
    SignedHead forged = head(50, 'b');
    forged.seq = 51;
    row("forged", forged, Witness::Finding::Forged);
}

void TestKept::witnessed()
{
    QFETCH(SignedHead, next);
    QFETCH(int, finding);
    Witness witness;
    QCOMPARE(witness.take(head(42, 'a')), Witness::Finding::Good);
    QCOMPARE(static_cast<int>(witness.take(next)), finding);
}

void TestKept::rememberedOverARestart()
{
    {
        Witness witness(path());
        QCOMPARE(witness.take(head(42, 'a')), Witness::Finding::Good);
        QCOMPARE(witness.take(head(43, 'b')), Witness::Finding::Good);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("garbage\n"); // somebody's editor
    file.close();
    QCOMPARE(Witness(path()).take(head(42, 'a')), Witness::Finding::Shorter);
}

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
