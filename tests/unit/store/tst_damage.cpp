// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesupport.h"
#include "store/accounttable.h"
#include "store/logwriter.h"
#include "store/snapshottable.h"

#include <map>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;

// F3: a log whose files were damaged. Whatever happened to them, a hub either holds exactly what one of its commits left, or
// refuses and says where: never an answer that is silently wrong.
class TestDamage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSoundFilesAreWhole();
    void damaged_data();
    void damaged();
    void withoutTheChainItWouldNotBeSeen();

private:
    // Everything that can be read of a log, by table.
    struct Content
    {
        QVector<QByteArray> rows;
        QByteArray subjects, accounts, tokens, meta, snapshot;
        QByteArray receipts, cases; // the same rows again, found by the indexes
    };
    enum class Answer { Same, Prefix, Refused, VerifyRefused, Silent };
    struct Tried
    {
        Answer answer = Answer::Same;
        QString where; // a refusal names; a silent one says what is different
    };

    static Result<Content> contentOf(LogWriter &writer);
    Tried tryOut(const QByteArray &database, const QByteArray &wal, const QByteArray &index = {});
    void put(const QByteArray &database, const QByteArray &wal, const QByteArray &index) const;
    QByteArray flipped(QByteArray bytes, qsizetype bit) const;
    Tried nth(const QString &kind, int n);
    int timesOf(const QString &kind) const;

    QTemporaryDir m_dir{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/yixian-XXXXXX") : QString()}; // in memory it is fast
    QString m_place;
    QByteArray m_database, m_wal, m_index, m_staleWal;
    QByteArray m_atRest; // the database once all of the WAL is in it
    qsizetype m_lastFrames = 0; // where the last three of the WAL begin
    QVector<Content> m_commits; // what each commit left
    QHash<QByteArray, int> m_turnEnds;
    QRandomGenerator m_random{20260709};
};

namespace {

constexpr qsizetype walHeader = 32, frame = 24 + 4096;

bool longForm()
{
    return qEnvironmentVariableIsSet("YIXIAN_LONG");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    if (bytes.isNull())
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

template<class... Values>
void spell(QByteArray &into, const Values &...values)
{
    QDataStream stream(&into, QIODevice::Append);
    (stream << ... << values);
}

QByteArray spelled(const LogRow &row)
{
    QByteArray bytes;
    spell(bytes, row.seq, toMsec(row.at), row.caseId.value, row.command, row.actor.value, row.body, row.hash, row.deadline, row.requestHash);
    return bytes;
}

Turn turnAt(Seq seq, int count)
{
    Turn turn;
    for (int i = 0; i < count; ++i) {
        LogRow row = makeRow(seq + i, "{\"n\":" + QByteArray::number(seq + i) + ",\"text\":\"" + QByteArray(static_cast<qsizetype>(60 + (seq + i) % 90), 'x') + "\"}");
        row.command = QUuid(0x01900000, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, static_cast<uchar>((seq + i) >> 8), static_cast<uchar>(seq + i));
        row.requestHash = QByteArray(32, static_cast<char>(seq + i));
        if ((seq + i) % 5 == 0)
            row.deadline = QByteArray::number(seq + i) + ":1:2";
        turn.subjects << SubjectRow{SubjectId{seq + i}, row.caseId, Subject{QStringLiteral("题%1").arg(seq + i), QStringLiteral("污水外溢"), {}, {}, {}}};
        turn.rows << row;
    }
    return turn;
}

Account accountNamed(const QString &user)
{
    return {UserId{user}, QStringLiteral("李敏"), Role::SubCenter, UnitId{QStringLiteral("350102100")}, "$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA", false};
}

} // namespace

// A log of many commits: the first half in the database, the second in the WAL, as a running hub has it.
void TestDamage::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_place = m_dir.filePath(QStringLiteral("tried"));
    QVERIFY(QDir().mkpath(m_place));
    const QString dir = m_dir.filePath(QStringLiteral("sound"));
    QVERIFY(LogFile::create(dir, CreateOptions{QStringLiteral("log"), fromMsec(1), {}}, turnAt(1, 1).rows, {}, {accountNamed(QStringLiteral("a"))}));
    QVERIFY(QFile::copy(SiteKey::pathIn(dir), SiteKey::pathIn(m_place)));
    auto opened = LogWriter::open(dir);
    QVERIFY(opened);
    LogWriter &writer = **opened;
    const auto note = [&] {
        const auto content = contentOf(writer);
        QVERIFY(content);
        m_commits << *content;
    };
    const auto append = [&](int turns) {
        for (int i = 0; i < turns; ++i) {
            QVERIFY(writer.append(turnAt(writer.head().seq + 1, 1 + i % 4)));
            note();
        }
    };
    append(40);
    QVERIFY(writeToken(writer.connection(), TokenRecord{QByteArray(32, 'h'), UserId{QStringLiteral("a")}, {}, {}, false}, writer.vault()));
    QVERIFY(writeSnapshot(writer.connection(), writer.head().seq, qCompress(QByteArray(3000, 's')), writer.vault()));
    note();
    writer.checkpoint();
    append(1); // begins the WAL anew, over frames of before
    m_staleWal = readFile(databasePath(dir) + QLatin1String("-wal"));
    writer.checkpoint();
    append(40);
    m_database = readFile(databasePath(dir));
    m_wal = readFile(databasePath(dir) + QLatin1String("-wal"));
    m_index = readFile(databasePath(dir) + QLatin1String("-shm"));
    m_lastFrames = m_wal.size() - 3 * frame;
    QVERIFY(m_lastFrames > walHeader && (m_wal.size() - walHeader) % frame == 0);
    writer.checkpoint();
    m_atRest = readFile(databasePath(dir));
}

Result<TestDamage::Content> TestDamage::contentOf(LogWriter &writer)
{
    Content content;
    const auto turn = writer.read(0, 1'000'000);
    if (!turn)
        return tl::unexpected(turn.error());
    for (const LogRow &row : turn->rows) {
        content.rows << spelled(row);
        const auto receipt = writer.findReceipt(row.command);
        if (!receipt)
            return tl::unexpected(receipt.error());
        content.receipts += QByteArray::number(*receipt ? (*receipt)->seq : 0) + ' ' + (*receipt ? (*receipt)->requestHash.toHex() : "none") + '\n';
    }
    for (const auto &[id, caseId, subject, key] : turn->subjects) {
        spell(content.subjects, id.value, caseId.value);
        for (const QString &field : {subject.title, subject.text, subject.address, subject.citizenName, subject.citizenPhone})
            spell(content.subjects, field + QLatin1String("")); // NULL says no less than an empty text
    }
    for (qint64 id = 1; id <= 3; ++id) {
        const auto timeline = writer.readCase(CaseId{id});
        if (!timeline)
            return tl::unexpected(timeline.error());
        for (const LogRow &row : timeline->rows)
            content.cases += QByteArray::number(row.seq) + ' ';
    }
    const auto accounts = readAccounts(writer.connection(), writer.vault());
    const auto tokens = readTokens(writer.connection(), writer.vault());
    const auto snapshot = readSnapshot(writer.connection(), writer.head().seq, writer.vault());
    if (!accounts || !tokens || !snapshot)
        return tl::unexpected(!accounts ? accounts.error() : !tokens ? tokens.error() : snapshot.error());
    for (const Account &account : *accounts)
        spell(content.accounts, account.user.value, account.name, static_cast<int>(account.role), account.unit.value, account.passwordHash, account.disabled);
    for (const TokenRecord &token : *tokens)
        spell(content.tokens, token.hash, token.user.value, toMsec(token.issued), toMsec(token.expires), token.session);
    const LogMeta &meta = writer.meta();
    spell(content.meta, meta.log, meta.epoch, toMsec(meta.created), meta.genesis, meta.drill.has_value());
    if (*snapshot)
        spell(content.snapshot, (*snapshot)->seq, (*snapshot)->state);
    return content;
}

void TestDamage::put(const QByteArray &database, const QByteArray &wal, const QByteArray &index) const
{
    writeFile(databasePath(m_place), database);
    writeFile(databasePath(m_place) + QLatin1String("-wal"), wal);
    writeFile(databasePath(m_place) + QLatin1String("-shm"), index);
}

TestDamage::Tried TestDamage::tryOut(const QByteArray &database, const QByteArray &wal, const QByteArray &index)
{
    put(database, wal, index);
    const auto refusal = [](Answer answer, const Error &error) { return Tried{answer, error.args.join(u' ') + error.detail}; };
    auto writer = LogWriter::open(m_place);
    if (!writer)
        return refusal(Answer::Refused, writer.error());
    const auto content = contentOf(**writer);
    if (!content)
        return refusal(Answer::Refused, content.error());
    const auto file = LogFile::open(m_place);
    if (!file)
        return refusal(Answer::VerifyRefused, file.error());
    const auto report = (*file)->verify();
    if (!report)
        return refusal(Answer::VerifyRefused, report.error());
    if (!report->ok)
        return {Answer::VerifyRefused, QString::number(report->firstBrokenSeq) + report->detail};
    // Two commits may have as many rows: one of them is to be the same in everything.
    QString different = QStringLiteral("rows");
    for (qsizetype i = m_commits.size() - 1; i >= 0; --i) {
        const Content &commit = m_commits[i];
        if (commit.rows != content->rows)
            continue;
        QStringList tables;
        for (const auto &[name, table] : {std::pair("subject", &Content::subjects), {"account", &Content::accounts}, {"token", &Content::tokens}, {"meta", &Content::meta},
                                          {"snapshot", &Content::snapshot}, {"index of commands", &Content::receipts}, {"index of cases", &Content::cases}})
            if ((*content).*table != commit.*table)
                tables << QLatin1String(name);
        if (tables.isEmpty())
            return {i == m_commits.size() - 1 ? Answer::Same : Answer::Prefix, {}};
        different = tables.join(u'+');
    }
    return {Answer::Silent, different};
}

QByteArray TestDamage::flipped(QByteArray bytes, qsizetype bit) const
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

void TestDamage::theSoundFilesAreWhole()
{
    QCOMPARE(tryOut(m_database, m_wal, m_index).answer, Answer::Same);
    QCOMPARE(tryOut(m_database, m_wal).answer, Answer::Same); // without its index
    QCOMPARE(tryOut(m_atRest, {}).answer, Answer::Same);
    const Tried withoutWal = tryOut(m_database, {});
    QVERIFY2(withoutWal.answer == Answer::Prefix, qPrintable(withoutWal.where));
    const Tried stale = tryOut(m_database, m_staleWal);
    QVERIFY2(stale.answer == Answer::Prefix || stale.answer == Answer::Refused, qPrintable(stale.where));
    qInfo("%lld commits; database %lld bytes, WAL %lld", static_cast<long long>(m_commits.size()), static_cast<long long>(m_database.size()), static_cast<long long>(m_wal.size()));
}

void TestDamage::damaged_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"WAL cut off", "bit of the WAL", "bit of the WAL's index", "bit of the database under a WAL", "bit of the database at rest"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

int TestDamage::timesOf(const QString &kind) const
{
    if (kind == QLatin1String("WAL cut off"))
        return longForm() ? static_cast<int>(m_wal.size() - m_lastFrames) : 150;
    return longForm() ? 2500 : 200;
}

TestDamage::Tried TestDamage::nth(const QString &kind, int n)
{
    if (kind == QLatin1String("WAL cut off")) {
        const qsizetype tail = m_wal.size() - m_lastFrames; // each byte, or as many spread over them
        return tryOut(m_database, m_wal.left(m_lastFrames + tail * n / timesOf(kind)));
    }
    if (kind == QLatin1String("bit of the WAL"))
        return tryOut(m_database, flipped(m_wal, m_random.bounded(m_wal.size() * 8)));
    if (kind == QLatin1String("bit of the WAL's index"))
        return tryOut(m_database, m_wal, flipped(m_index, m_random.bounded(m_index.size() * 8)));
    if (kind == QLatin1String("bit of the database under a WAL"))
        return tryOut(flipped(m_database, m_random.bounded(m_database.size() * 8)), m_wal);
    return tryOut(flipped(m_atRest, m_random.bounded(m_atRest.size() * 8)), {});
}

void TestDamage::damaged()
{
    QFETCH(QString, kind);
    std::map<Answer, int> answers;
    std::map<QString, int> silent;
    int unnamed = 0;
    m_random.seed(20260709); // each kind its own, so that one can be run alone
    for (int n = 0; n < timesOf(kind); ++n) {
        const Tried tried = nth(kind, n);
        ++answers[tried.answer];
        if (tried.answer == Answer::Silent)
            ++silent[tried.where];
        unnamed += (tried.answer == Answer::Refused || tried.answer == Answer::VerifyRefused) && tried.where.isEmpty();
    }
    QStringList where;
    for (const auto &[what, count] : silent)
        where << QStringLiteral("%1 %2").arg(what).arg(count);
    qInfo("%d damaged: %d read as before, %d as an earlier commit, %d refused, %d refused by verify only, %d silently wrong (%s)", timesOf(kind), answers[Answer::Same],
          answers[Answer::Prefix], answers[Answer::Refused], answers[Answer::VerifyRefused], answers[Answer::Silent], qPrintable(where.join(QLatin1String(", "))));
    QCOMPARE(unnamed, 0);
    for (const auto &[what, count] : silent)
        QVERIFY2(!what.contains(QLatin1String("rows")) && !what.contains(QLatin1String("index")), qPrintable(what)); // the log itself: never
    QCOMPARE(answers[Answer::Silent], 0);
}

// The mutant: a reader that does not derive the hashes takes what it finds.
void TestDamage::withoutTheChainItWouldNotBeSeen()
{
    QSet<QByteArray> sound;
    for (const QByteArray &row : std::as_const(m_commits.last().rows))
        sound.insert(row);
    int wrong = 0;
    for (int n = 0; n < 200; ++n) {
        put(flipped(m_atRest, m_random.bounded(m_atRest.size() * 8)), {}, {});
        const auto file = LogFile::open(m_place);
        if (!file)
            continue;
        bool strange = false;
        const auto read = (*file)->forEachRow([&](const LogRow &row) {
            strange |= !sound.contains(spelled(row));
            return true;
        });
        wrong += read && strange;
    }
    qInfo("%d of 200 flips would have been read as if nothing had happened", wrong);
    QVERIFY(wrong > 0);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
