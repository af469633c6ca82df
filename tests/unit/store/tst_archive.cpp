// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hanwords.h"
#include "store/sqlitearchive.h"
#include "store/sqlitelog.h"

#include "storesupport.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;

class TestArchive final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void phrases_data();
    void phrases();
    void whatIsPutIsFound();
    void everyPieceOfATextIsFound();
    void whoseTheyAre();
    void pages();
    void numbers();
    void phones();
    void typedNonsense_data();
    void typedNonsense();
    void anotherLogsArchiveIsBegunAnew();
    void oneThatCannotBeReadIsBegunAnew();
    void anAlteredCaseIsNotGiven();
    void nothingIsLeftOfWhatWasReplaced();

private:
    QString dir() const { return m_dir->filePath(QStringLiteral("data")); }
    void open();
    Result<void> put(const QVector<ArchivedCase> &cases);
    QVector<qint64> found(const PastQuery &query);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteLog> m_log;
    std::unique_ptr<SqliteArchive> m_archive;
};

namespace {

const UnitId hongshan{QStringLiteral("350102100")}, wufeng{QStringLiteral("350102009")}, water{QStringLiteral("FZ-ZLS")};

ArchivedCase makeCase(qint64 id, const QString &words = {})
{
    return {CaseId{id}, id * 10, fromMsec(1'760'000'000'000 + id * 1000), fromMsec(1'770'000'000'000 - id * 1000), QStringLiteral("GL-YX-20260709-%1").arg(id % 10000, 4, 10, QChar(u'0')),
            QStringLiteral("FZ%1").arg(id), hongshan, hongshan, {}, {words}, "{\"id\":" + QByteArray::number(id) + '}'};
}

PastQuery typed(const QString &words)
{
    PastQuery query;
    query.typed = words;
    return query;
}

} // namespace

void TestArchive::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(createLog(dir()).has_value());
    open();
}

void TestArchive::cleanup()
{
    m_archive.reset();
    m_log.reset();
    m_dir.reset();
}

void TestArchive::open()
{
    m_archive.reset();
    if (!m_log) {
        auto log = SqliteLog::open(dir());
        QVERIFY(log);
        m_log = std::move(*log);
    }
    auto archive = SqliteArchive::open(dir(), m_log->head(), m_log->siteKey());
    QVERIFY(archive);
    m_archive = std::move(*archive);
}

Result<void> TestArchive::put(const QVector<ArchivedCase> &cases)
{
    return answerOf<Result<void>>([&](auto done) { m_archive->put(cases, done); });
}

QVector<qint64> TestArchive::found(const PastQuery &query)
{
    const auto page = answerOf<Result<PastPage>>([&](auto done) { m_archive->search(query, done); });
    QVector<qint64> ids;
    if (!page)
        qFatal("%ls", qUtf16Printable(page.error().detail));
    for (const FoundCase &one : page->cases)
        ids << one.id.value;
    return ids;
}

void TestArchive::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indexed");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("pairs") << QStringLiteral("供水管") << QStringLiteral("供水 水管 管") << QStringLiteral("\"供水 水管\"");
    QTest::newRow("one character") << QStringLiteral("水") << QStringLiteral("水") << QStringLiteral("\"水\"*");
    QTest::newRow("mixed") << QStringLiteral("温泉路12号") << QStringLiteral("温泉 泉路 路 12 号") << QStringLiteral("\"温泉 泉路 路 12 号\"*");
    QTest::newRow("width and case") << QStringLiteral("ＧＬ－１２") << QStringLiteral("gl 12") << QStringLiteral("\"gl 12\"*");
    QTest::newRow("beyond 16 bits") << QStringLiteral("𠮷野家") << QStringLiteral("𠮷野 野家 家") << QStringLiteral("\"𠮷野 野家\"");
    QTest::newRow("quotes") << QStringLiteral("\"a\" OR *") << QStringLiteral("a or") << QStringLiteral("\"a or\"*");
    QTest::newRow("nothing") << QStringLiteral("，。！") << QString() << QString();
}

void TestArchive::phrases()
{
    QFETCH(QString, text);
    QTEST(indexedText(text), "indexed");
    QTEST(phraseFor(text), "phrase");
}

void TestArchive::whatIsPutIsFound()
{
    QVERIFY(put({makeCase(1), makeCase(2), makeCase(3)}));
    open(); // it is on the disk
    const auto cases = answerOf<Result<QVector<FoundCase>>>([&](auto done) { m_archive->find({CaseId{2}, CaseId{7}}, done); });
    QVERIFY(cases);
    QCOMPARE(cases->size(), 1);
    QCOMPARE(cases->first().id, CaseId{2});
    QCOMPARE(cases->first().seq, Seq(20));
    QCOMPARE(cases->first().body, QByteArray("{\"id\":2}"));
    QCOMPARE(*answerOf<Result<CaseId>>([&](auto done) { m_archive->findUpstream(QStringLiteral("FZ3"), done); }), CaseId{3});
    QVERIFY(answerOf<Result<CaseId>>([&](auto done) { m_archive->findUpstream(QStringLiteral("FZ9"), done); })->isNull());
    QCOMPARE(*answerOf<Result<qint64>>([&](auto done) { m_archive->countBeside({CaseId{2}, CaseId{9}}, done); }), 2);
    QCOMPARE(QFileInfo(dir() + QStringLiteral("/archive.db")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(answerOf<Result<void>>([&](auto done) { m_archive->clear(done); }));
    QVERIFY(found({}).isEmpty());
    QVERIFY(found(typed(QStringLiteral("FZ2"))).isEmpty());
}

// Against a search of every text, over pieces of every length from anywhere in them.
void TestArchive::everyPieceOfATextIsFound()
{
    QRandomGenerator random(20260709);
    const QString han = QStringLiteral("供水管路灯下道污井爆裂电梯𠮷号");
    QStringList texts;
    QVector<ArchivedCase> cases;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int c = 0, length = random.bounded(2, 14); c < length; ++c) {
            const QList<uint> points = han.toUcs4();
            const char32_t one = points[random.bounded(int(points.size()))];
            text += QString::fromUcs4(&one, 1);
            if (random.bounded(8) == 0)
                text += QStringLiteral("，");
        }
        texts << text;
        cases << makeCase(i + 1, text);
    }
    QVERIFY(put(cases));
    for (int i = 0; i < 300; ++i) {
        const QString &text = texts[random.bounded(int(texts.size()))];
        const QStringList pieces = text.split(QStringLiteral("，"), Qt::SkipEmptyParts);
        const QList<uint> points = pieces[random.bounded(int(pieces.size()))].toUcs4();
        const int from = random.bounded(int(points.size())), length = random.bounded(1, int(points.size()) - from + 1);
        const QString piece = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from, length);
        QVector<qint64> expected;
        for (qsizetype t = texts.size(); t-- > 0;)
            if (texts[t].contains(piece))
                expected << t + 1;
        PastQuery query = typed(piece);
        query.limit = 500;
        QVERIFY2(found(query) == expected, qPrintable(piece));
    }
}

void TestArchive::whoseTheyAre()
{
    ArchivedCase one = makeCase(1, QStringLiteral("供水")), two = makeCase(2, QStringLiteral("供水"));
    one.street = one.subCenter = wufeng;
    two.units = {water};
    QVERIFY(put({one, two}));
    QCOMPARE(found(typed(QStringLiteral("供水"))), (QVector<qint64>{2, 1}));
    PastQuery query = typed(QStringLiteral("供水"));
    query.subCenter = wufeng;
    QCOMPARE(found(query), QVector<qint64>{1});
    query.unit = water;
    QVERIFY(found(query).isEmpty());
    query.subCenter = {};
    QCOMPARE(found(query), QVector<qint64>{2});
    query.typed.clear();
    QCOMPARE(found(query), QVector<qint64>{2});
    query.unit = {};
    query.street = hongshan;
    QCOMPARE(found(query), QVector<qint64>{2});
}

void TestArchive::pages()
{
    QVector<ArchivedCase> cases;
    for (int i = 1; i <= 25; ++i)
        cases << makeCase(i, QStringLiteral("路灯不亮"));
    QVERIFY(put(cases));
    PastQuery query = typed(QStringLiteral("路灯"));
    query.limit = 10;
    const auto page = answerOf<Result<PastPage>>([&](auto done) { m_archive->search(query, done); });
    QVERIFY(page && page->more);
    QCOMPARE(page->cases.first().id, CaseId{25});
    query.before = page->cases.last().id;
    QCOMPARE(found(query).first(), 15);
    query.before = CaseId{3};
    QCOMPARE(found(query), (QVector<qint64>{2, 1}));
    query = {};
    query.from = cases[4].registered;
    query.to = cases[7].registered;
    QCOMPARE(found(query), (QVector<qint64>{7, 6, 5}));
    query.typed = QStringLiteral("不亮");
    QCOMPARE(found(query), (QVector<qint64>{7, 6, 5}));
    query.touchedSince = cases[5].touched; // the earlier ones, later
    QCOMPARE(found(query), (QVector<qint64>{6, 5}));
    query.touchedSince.reset();
    query.from = cases[24].registered + Millis{1};
    query.to.reset();
    QVERIFY(found(query).isEmpty());
    // What is put in between counts at once.
    query.from.reset();
    query.touchedSince = cases[0].touched + Millis{1};
    QVERIFY(found(query).isEmpty());
    ArchivedCase later = cases[10];
    later.touched = *query.touchedSince;
    QVERIFY(put({later}));
    QCOMPARE(found(query), QVector<qint64>{later.id.value});
}

void TestArchive::numbers()
{
    QVERIFY(put({makeCase(417), makeCase(1417)}));
    QCOMPARE(found(typed(QStringLiteral("#417"))), QVector<qint64>{417});
    QCOMPARE(found(typed(QStringLiteral("GL-YX-20260709-1417"))), QVector<qint64>{1417});
    QCOMPARE(found(typed(QStringLiteral("1417"))), QVector<qint64>{1417});
    QCOMPARE(found(typed(QStringLiteral("0417"))), QVector<qint64>{417});
    QCOMPARE(found(typed(QStringLiteral("fz14"))), QVector<qint64>{1417});
}

// The end of a phone leads to its case, and stands in no file.
void TestArchive::phones()
{
    ArchivedCase one = makeCase(1), other = makeCase(2);
    one.phone = QStringLiteral("139 0591 5920");
    other.phone = QStringLiteral("059187654321");
    QVERIFY(put({one, other, makeCase(3)}));
    QCOMPARE(found(typed(QStringLiteral("*5920"))), QVector<qint64>{1});
    QCOMPARE(found(typed(QStringLiteral("****5920"))), QVector<qint64>{1});
    QCOMPARE(found(typed(QStringLiteral("＊84321"))), QVector<qint64>{2}); // whoever asks compares the rest
    QVERIFY(found(typed(QStringLiteral("5920"))).isEmpty());
    QVERIFY(found(typed(QStringLiteral("*592"))).isEmpty());
    QVERIFY(found(typed(QStringLiteral("*0000"))).isEmpty());
    QDirIterator files(dir(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("5920"), qPrintable(file.fileName()));
    }
}

void TestArchive::typedNonsense_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"\"", "' OR 1=1 --", "said : x", "*", "NEAR(a b)", "^a", "a AND", "(((", "#", "##", "\\", "{whose} : zzs00", "；"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestArchive::typedNonsense()
{
    QFETCH(QString, words);
    QVERIFY(put({makeCase(1, QStringLiteral("供水"))}));
    QVERIFY(found(typed(words)).isEmpty()); // and no error
}

void TestArchive::anotherLogsArchiveIsBegunAnew()
{
    QVERIFY(put({makeCase(1)}));
    m_archive.reset();
    LogHead other = m_log->head();
    ++other.epoch; // a restored backup
    auto archive = SqliteArchive::open(dir(), other, m_log->siteKey());
    QVERIFY(archive);
    m_archive = std::move(*archive);
    QVERIFY(found({}).isEmpty());
}

void TestArchive::oneThatCannotBeReadIsBegunAnew()
{
    QVERIFY(put({makeCase(1)}));
    m_archive.reset();
    QFile file(dir() + QStringLiteral("/archive.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(5000, 'x'));
    file.close();
    open();
    QVERIFY(found({}).isEmpty());
    QVERIFY(put({makeCase(1)}));
    QCOMPARE(found({}), QVector<qint64>{1});
}

void TestArchive::anAlteredCaseIsNotGiven()
{
    QVERIFY(put({makeCase(1), makeCase(2)}));
    m_archive.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(dir() + QStringLiteral("/archive.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("UPDATE past SET body = (SELECT body FROM past WHERE id = 2) WHERE id = 1")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    open();
    const auto altered = answerOf<Result<QVector<FoundCase>>>([&](auto done) { m_archive->find({CaseId{1}}, done); });
    QVERIFY(!altered);
    QCOMPARE(altered.error().code, ErrorCode::LogBroken);
    open(); // begun anew: the hub makes it again
    QVERIFY(found({}).isEmpty());
}

// A word that was taken back stands in no file any more.
void TestArchive::nothingIsLeftOfWhatWasReplaced()
{
    const QString secret = QStringLiteral("zhangsanfeng");
    QVector<ArchivedCase> cases;
    for (int i = 1; i <= 300; ++i)
        cases << makeCase(i, i == 150 ? secret : QStringLiteral("供水管爆裂"));
    QVERIFY(put(cases));
    QVERIFY(put({makeCase(150, QStringLiteral("－"))}));
    const auto stands = [&] {
        QDirIterator files(dir(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toLatin1()))
                return true;
        }
        return false;
    };
    QVERIFY(found(typed(secret)).isEmpty());
    QTRY_VERIFY(!stands());
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
