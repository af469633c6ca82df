// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventlog.h"
#include "store/logfile.h"
#include "store/sqlitelog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Yixian;

namespace {

// An empty log somewhere, opened through the interface and only that; may be closed and opened again.
class LogSite
{
public:
    LogSite() = default;
    virtual ~LogSite() = default;
    Q_DISABLE_COPY_MOVE(LogSite)
    virtual std::unique_ptr<EventLog> open() = 0;
};

class SqliteSite final : public LogSite
{
public:
    SqliteSite()
    {
        if (!LogFile::create(m_dir.filePath(QStringLiteral("data")), {}, {}, {}, {}))
            qFatal("create");
    }
    std::unique_ptr<EventLog> open() override { return std::move(SqliteLog::open(m_dir.filePath(QStringLiteral("data"))).value()); }

private:
    QTemporaryDir m_dir;
};

// Another implementation is another line here.
const std::pair<const char *, std::function<std::unique_ptr<LogSite>()>> sites[] = {
    {"sqlite", [] { return std::make_unique<SqliteSite>(); }}};

LogRow makeRow(Seq seq, qint64 caseId = 1)
{
    LogRow row;
    row.seq = seq;
    row.at = fromMsec(1'760'000'000'000 + seq);
    row.caseId = CaseId{caseId};
    row.actor = UserId{QStringLiteral("zhang")};
    row.body = "{\"seq\":" + QByteArray::number(seq) + "}";
    return row;
}

template<class T, class Ask>
T answerOf(const Ask &ask)
{
    std::optional<T> answer;
    ask([&answer](const T &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}
Result<LogHead> append(EventLog &log, const Turn &turn)
{
    return answerOf<Result<LogHead>>([&](auto done) { log.append(turn, done); });
}
Result<LogHead> recover(EventLog &log)
{
    return answerOf<Result<LogHead>>([&](auto done) { log.recover(done); });
}
Result<Turn> read(EventLog &log, Seq after, int limit)
{
    return answerOf<Result<Turn>>([&](auto done) { log.read(after, limit, done); });
}
Result<QByteArray> hashAt(EventLog &log, Seq seq)
{
    return answerOf<Result<QByteArray>>([&](auto done) { log.hashAt(seq, done); });
}
Result<std::optional<Receipt>> receipt(EventLog &log, const QUuid &command)
{
    return answerOf<Result<std::optional<Receipt>>>([&](auto done) { log.findReceipt(command, done); });
}

} // namespace

// What the hub counts on, whichever log it has. Written against the interface alone.
class TestEventLog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void rowsComeBackByteForByte();
    void subjectsComeWithTheirRows();
    void pagesFollowEachOther();
    void subjectsCanBeErased();
    void readCaseFindsAll();
    void hashesChain();
    void emptyTurnIsFine();
    void answersComeInOrderAndInThisThread();
    void aGapIsRefused_data();
    void aGapIsRefused();
    void aCommandCountsOnce();
    void aDeadlineFiresOnce();
    void aTurnIsAllOrNothing();
    void afterAFailureOnlyRecoverHelps();
    void receiptsAreFound();
    void aRestartForgetsNothing();

private:
    std::unique_ptr<LogSite> m_site;
    std::unique_ptr<EventLog> m_log;
};

void TestEventLog::initTestCase_data()
{
    QTest::addColumn<int>("site");
    for (int i = 0; i < static_cast<int>(std::size(sites)); ++i)
        QTest::newRow(sites[i].first) << i;
}

void TestEventLog::init()
{
    QFETCH_GLOBAL(const int, site);
    m_site = sites[site].second();
    m_log = m_site->open();
}

void TestEventLog::cleanup()
{
    m_log.reset();
    m_site.reset();
}

void TestEventLog::rowsComeBackByteForByte()
{
    LogRow row = makeRow(1, 77);
    row.actor = UserId{QStringLiteral("张三😀")};
    row.command = QUuid::createUuid();
    row.deadline = "due:77:1";
    row.requestHash = QByteArray("\x00\xff\x01", 3);
    row.body = QStringLiteral("{\"text\":\"小区停水三天，供水公司未回复\"}").toUtf8() + QByteArray("\x00\r\n\xfe", 4);
    LogRow bare = makeRow(2);
    bare.body.clear();
    bare.at = fromMsec(-1);
    const auto head = append(*m_log, Turn{{row, bare}, {}});
    QVERIFY(head.has_value());
    QCOMPARE(head->seq, Seq(2));
    const auto turn = read(*m_log, 0, 10);
    QVERIFY(turn.has_value());
    QCOMPARE(turn->rows.size(), 2);
    const LogRow &found = turn->rows.first();
    QCOMPARE(found.seq, row.seq);
    QCOMPARE(found.at, row.at);
    QCOMPARE(found.caseId, row.caseId);
    QCOMPARE(found.actor, row.actor);
    QCOMPARE(found.command, row.command);
    QCOMPARE(found.deadline, row.deadline);
    QCOMPARE(found.requestHash, row.requestHash);
    QCOMPARE(found.body, row.body);
    QCOMPARE(turn->rows.last().at, bare.at);
    QVERIFY(turn->rows.last().body.isEmpty());
    QVERIFY(turn->rows.last().command.isNull());
    QCOMPARE(turn->rows.last().hash, head->hash);
}

void TestEventLog::subjectsComeWithTheirRows()
{
    const SubjectRow first{SubjectId{1}, CaseId{1},
                           Subject{QStringLiteral("停水"), QStringLiteral("三天"), QStringLiteral("鼓楼区"), QStringLiteral("王"), {}}};
    const SubjectRow second{SubjectId{2}, CaseId{2}, Subject{QStringLiteral("噪音"), {}, {}, {}, QStringLiteral("138")}};
    QVERIFY(append(*m_log, Turn{{makeRow(1, 1), makeRow(2, 2)}, {first, second}}).has_value());
    QVERIFY(append(*m_log, Turn{{makeRow(3, 1)}, {}}).has_value());
    const auto both = read(*m_log, 0, 10);
    QCOMPARE(both->subjects.size(), 2);
    QCOMPARE(both->subjects.first().id, first.id);
    QCOMPARE(both->subjects.first().subject, first.subject);
    QCOMPARE(both->subjects.last().subject, second.subject);
    // A page holds the subjects that its own rows brought: read from the start, each comes once.
    const auto one = read(*m_log, 1, 1);
    QCOMPARE(one->subjects.size(), 1);
    QCOMPARE(one->subjects.first().id, second.id);
    QVERIFY(read(*m_log, 2, 10)->subjects.isEmpty());
}

void TestEventLog::pagesFollowEachOther()
{
    Turn turn;
    for (Seq seq = 1; seq <= 25; ++seq)
        turn.rows << makeRow(seq);
    QVERIFY(append(*m_log, turn).has_value());
    QCOMPARE(read(*m_log, 0, 10)->rows.last().seq, Seq(10));
    const auto page = read(*m_log, 20, 10);
    QCOMPARE(page->rows.size(), 5);
    QCOMPARE(page->rows.first().seq, Seq(21));
    QVERIFY(read(*m_log, 25, 10)->rows.isEmpty());
    QVERIFY(read(*m_log, 0, 0)->rows.isEmpty());
}

void TestEventLog::subjectsCanBeErased()
{
    SubjectRow subject{SubjectId{1}, CaseId{1}, Subject{QStringLiteral("停水"), QStringLiteral("三天"), {}, {}, {}}};
    const auto before = append(*m_log, Turn{{makeRow(1)}, {subject}});
    subject.subject = {};
    const auto after = append(*m_log, Turn{{}, {subject}});
    QVERIFY(after.has_value());
    QCOMPARE(*after, *before);
    const auto turn = read(*m_log, 0, 10);
    QCOMPARE(turn->subjects.size(), 1);
    QCOMPARE(turn->subjects.first().subject, Subject{});
}

void TestEventLog::readCaseFindsAll()
{
    const SubjectRow subject{SubjectId{1}, CaseId{2}, Subject{QStringLiteral("停水"), {}, {}, {}, {}}};
    QVERIFY(append(*m_log, Turn{{makeRow(1, 1), makeRow(2, 2), makeRow(3, 1), makeRow(4, 2)}, {subject}}).has_value());
    const auto turn = answerOf<Result<Turn>>([&](auto done) { m_log->readCase(CaseId{2}, done); });
    QCOMPARE(turn->rows.size(), 2);
    QCOMPARE(turn->rows.first().seq, Seq(2));
    QCOMPARE(turn->rows.last().seq, Seq(4));
    QCOMPARE(turn->subjects.size(), 1);
    QVERIFY(answerOf<Result<Turn>>([&](auto done) { m_log->readCase(CaseId{9}, done); })->rows.isEmpty());
}

void TestEventLog::hashesChain()
{
    const auto first = append(*m_log, Turn{{makeRow(1)}, {}});
    const auto second = append(*m_log, Turn{{makeRow(2)}, {}});
    QCOMPARE(*hashAt(*m_log, 0), QByteArray(32, '\0'));
    QCOMPARE(*hashAt(*m_log, 1), first->hash);
    QCOMPARE(*hashAt(*m_log, 2), second->hash);
    QVERIFY(hashAt(*m_log, 3)->isEmpty());
    QVERIFY(first->hash != second->hash);
    QCOMPARE(first->hash.size(), 32);
    QCOMPARE(first->log, second->log);
    QVERIFY(!first->log.isEmpty());
}

void TestEventLog::emptyTurnIsFine()
{
    const auto head = append(*m_log, Turn{});
    QVERIFY(head.has_value());
    QCOMPARE(head->seq, Seq(0));
    QCOMPARE(head->hash, QByteArray(32, '\0'));
}

void TestEventLog::answersComeInOrderAndInThisThread()
{
    QVector<int> order;
    const auto note = [&order](int number) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        order << number;
    };
    QVector<int> expected;
    for (int i = 0; i < 100; ++i) {
        expected << 3 * i << 3 * i + 1 << 3 * i + 2;
        m_log->append(Turn{{makeRow(i + 1)}, {}}, [note, i](const auto &) { note(3 * i); });
        m_log->hashAt(i + 1, [note, i](const Result<QByteArray> &hash) {
            QVERIFY(!hash->isEmpty());
            note(3 * i + 1);
        });
        m_log->read(i, 1, [note, i](const auto &) { note(3 * i + 2); });
    }
    QVERIFY(order.isEmpty()); // calls return at once
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), expected.size(), 20'000);
    QCOMPARE(order, expected);
}

void TestEventLog::aGapIsRefused_data()
{
    QTest::addColumn<QVector<Seq>>("seqs");
    QTest::newRow("skips one") << QVector<Seq>{4};
    QTest::newRow("repeats one") << QVector<Seq>{2};
    QTest::newRow("skips within the turn") << QVector<Seq>{3, 5};
    QTest::newRow("goes back") << QVector<Seq>{3, 4, 3};
    QTest::newRow("zero") << QVector<Seq>{0};
}

void TestEventLog::aGapIsRefused()
{
    QFETCH(const QVector<Seq>, seqs);
    const auto head = append(*m_log, Turn{{makeRow(1), makeRow(2)}, {}});
    Turn turn;
    for (const Seq seq : seqs)
        turn.rows << makeRow(seq);
    const auto refused = append(*m_log, turn);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogFailed);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(*recover(*m_log), *head);
}

void TestEventLog::aCommandCountsOnce()
{
    LogRow row = makeRow(1);
    row.command = QUuid::createUuid();
    const auto head = append(*m_log, Turn{{row}, {}});
    row.seq = 2;
    const auto refused = append(*m_log, Turn{{row}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CommandReused);
    QCOMPARE(*recover(*m_log), *head);
}

void TestEventLog::aDeadlineFiresOnce()
{
    LogRow row = makeRow(1);
    row.deadline = "due:1:1";
    const auto head = append(*m_log, Turn{{row}, {}});
    row.seq = 2;
    const auto refused = append(*m_log, Turn{{row}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogFailed);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(*recover(*m_log), *head);
}

void TestEventLog::aTurnIsAllOrNothing()
{
    LogRow row = makeRow(1);
    row.command = QUuid::createUuid();
    const auto head = append(*m_log, Turn{{row}, {}});
    row.seq = 3;
    const SubjectRow subject{SubjectId{1}, CaseId{1}, {}};
    QVERIFY(!append(*m_log, Turn{{makeRow(2), row}, {subject}}));
    QCOMPARE(*recover(*m_log), *head);
    const auto turn = read(*m_log, 0, 10);
    QCOMPARE(turn->rows.size(), 1);
    QVERIFY(turn->subjects.isEmpty());
}

void TestEventLog::afterAFailureOnlyRecoverHelps()
{
    QVERIFY(!append(*m_log, Turn{{makeRow(9)}, {}}));
    const auto refused = append(*m_log, Turn{{makeRow(1)}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogFailed);
    QVERIFY(read(*m_log, 0, 10)->rows.isEmpty());
    QCOMPARE(recover(*m_log)->seq, Seq(0));
    QCOMPARE(append(*m_log, Turn{{makeRow(1)}, {}})->seq, Seq(1));
}

void TestEventLog::receiptsAreFound()
{
    LogRow row = makeRow(1);
    row.command = QUuid::createUuid();
    row.requestHash = "request";
    QVERIFY(append(*m_log, Turn{{row, makeRow(2)}, {}}).has_value());
    const auto found = receipt(*m_log, row.command);
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->command, row.command);
    QCOMPARE((*found)->actor, row.actor);
    QCOMPARE((*found)->seq, Seq(1));
    QCOMPARE((*found)->requestHash, row.requestHash);
    QVERIFY(!receipt(*m_log, QUuid::createUuid())->has_value());
    QVERIFY(!receipt(*m_log, QUuid())->has_value());
}

void TestEventLog::aRestartForgetsNothing()
{
    const auto head = append(*m_log, Turn{{makeRow(1), makeRow(2), makeRow(3)}, {}});
    m_log.reset();
    m_log = m_site->open();
    QCOMPARE(read(*m_log, 0, 10)->rows.last().hash, head->hash);
    QCOMPARE(append(*m_log, Turn{{makeRow(4)}, {}})->seq, Seq(4));
    QCOMPARE(recover(*m_log)->log, head->log);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
