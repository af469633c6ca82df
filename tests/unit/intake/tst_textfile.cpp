// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/textfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;

class TestTextFile final : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void unpacksGzip();
    void readsTheSpreadsheetsExport();
};

void TestTextFile::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("a,b\r\n") << QStringLiteral("a,b\r\n");
    QTest::newRow("utf-8") << QByteArray("\xe7\xa6\x8f\xe5\xb7\x9e") << QStringLiteral("福州");
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf\xe7\xa6\x8f") << QStringLiteral("福");
    // From the tables of GB 18030-2005: 福州 is B8A3 D6DD, U+20AC is A2E3, U+00E4 is 81308A32, U+1F600 is 9439FC36.
    QTest::newRow("gb18030, two bytes") << QByteArray("\xb8\xa3\xd6\xdd") << QStringLiteral("福州");
    QTest::newRow("gb18030, euro") << QByteArray("\xa2\xe3") << QStringLiteral("€");
    QTest::newRow("gb18030, beyond the plane") << QByteArray("\xb8\xa3\x94\x39\xfc\x36") << QStringLiteral("福😀");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTextFile::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, QStringLiteral("x.csv"));
    QVERIFY(decoded.has_value());
    QCOMPARE(*decoded, text);
}

void TestTextFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("utf-16") << QByteArray("\xff\xfe" "a\0b\0", 6);
    QTest::newRow("neither") << QByteArray("abc \xff\xff\xff xyz");
    QTest::newRow("cut off") << QByteArray("\xb8\xa3\xd6");
}

void TestTextFile::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes, QStringLiteral("x.csv"));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::NotText);
    QCOMPARE(decoded.error().args, QStringList{QStringLiteral("x.csv")});
}

void TestTextFile::unpacksGzip()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("t.csv.gz"));
    // printf 'a,b\n' | gzip -n
    const QByteArray packed = QByteArray::fromHex("1f8b08000000000000034bd449e20200c510972404000000");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packed) == packed.size());
    file.close();
    QCOMPARE(readPlainOrGzip(path).value_or(QByteArray()), QByteArray("a,b\n"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(packed.left(14)) == 14);
    file.close();
    QCOMPARE(readPlainOrGzip(path).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(readPlainOrGzip(dir.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileUnreadable);
}

void TestTextFile::readsTheSpreadsheetsExport()
{
    const QString path = QStringLiteral(YIXIAN_SHARED_DATA "/complaints-taidi/import-sample-gb18030.csv");
    if (!QFile::exists(path))
        QSKIP("the shared sample of a spreadsheet's GB18030 export is not here");
    const auto bytes = readPlainOrGzip(path);
    QVERIFY(bytes.has_value());
    const auto text = decodeText(*bytes, path);
    QVERIFY(text.has_value());
    QVERIFY(text->contains(QStringLiteral("留言主题")));
    QVERIFY(!text->contains(QChar::ReplacementCharacter));
}

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
