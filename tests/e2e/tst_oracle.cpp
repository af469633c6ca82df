// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "e2e/oracle.h"
#include "protocol/codec.h"
#include "store/logfile.h"
#include "store/logwriter.h"
#include "store/snapshottable.h"
#include "support/district.h"
#include "unit/store/storesupport.h"

#include <QTemporaryDir>

using namespace Yixian;

// The oracle of the fault tests finds nothing in a sound log, and each kind of broken promise in one that is not.
class TestOracle final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }
    void nothingInASoundLog();
    void brokenPromises_data();
    void brokenPromises();
    void missedDeadlines();

private:
    Verdict judged() const;
    void noteRegistered(const Event &event);

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_journal;
    Instant m_now;
};

namespace {

QUuid idOf(int n)
{
    return QUuid(0x01900000, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(n));
}

QString spelled(int n)
{
    return idOf(n).toString(QUuid::WithoutBraces);
}

} // namespace

void TestOracle::noteRegistered(const Event &event)
{
    const QString id = event.command.toString(QUuid::WithoutBraces);
    m_journal << QStringLiteral("S %1 work-%2").arg(id).arg(event.seq)
              << QStringLiteral("A %1 %2 %3 %4").arg(id).arg(event.seq).arg(toMsec(event.at)).arg(event.caseId.value);
}

// The district and five cases, acknowledged; a command that was refused and one without an answer.
void TestOracle::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal.clear();
    m_now = instantFromIso(u"2026-07-09T09:00:00+08:00").value();
    State state;
    QVector<LogRow> rows;
    QVector<SubjectRow> subjects;
    const auto record = [&](Event event) {
        event.seq = ++state.seq;
        apply(state, event);
        LogRow row;
        row.seq = event.seq;
        row.at = event.at;
        row.caseId = event.caseId;
        row.command = event.command;
        row.actor = event.by.user;
        row.body = encodeEvent(event);
        rows << row;
        return event;
    };
    Event establish;
    establish.at = m_now;
    establish.act = Establish{QString::fromUtf8(Test::districtDocument())};
    record(establish);
    for (int n = 2; n <= 6; ++n) {
        Command command;
        command.id = idOf(n);
        command.act = Register{};
        command.subject = Subject{QStringLiteral("work-%1").arg(n), {}, {}, {}, {}};
        const auto event = decide(state, Test::dispatcher(), command, m_now);
        QVERIFY(event);
        noteRegistered(record(*event));
        const bool twice = n == 3 && QLatin1String(QTest::currentDataTag()) == QLatin1String("done twice under two ids");
        subjects << SubjectRow{event->subject, event->caseId, twice ? subjects.last().subject : *command.subject};
    }
    m_journal << QStringLiteral("S %1 work-7").arg(spelled(7)) << QStringLiteral("R %1 log-full").arg(spelled(7)) << QStringLiteral("S %1 work-8").arg(spelled(8));
    QVERIFY(LogFile::create(m_dir->filePath(QStringLiteral("data")), CreateOptions{{}, m_now, {}}, rows, subjects, {}));
}

Verdict TestOracle::judged() const
{
    const QString file = m_dir->filePath(QStringLiteral("journal"));
    QFile journal(file);
    if (!journal.open(QIODevice::WriteOnly))
        qFatal("no journal");
    journal.write(m_journal.join(u'\n').toUtf8() + '\n');
    journal.close();
    return judge(m_dir->filePath(QStringLiteral("data")), Journal::read(file));
}

void TestOracle::nothingInASoundLog()
{
    const Verdict verdict = judged();
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.rows, 6);
    QCOMPARE(verdict.acked, 5);
    QCOMPARE(verdict.refused, 1);
    QCOMPARE(verdict.unanswered, 1);
    m_journal << QStringLiteral("X %1").arg(spelled(2)) << QStringLiteral("C %1").arg(spelled(2));
    QVERIFY(judged().sound());
}

void TestOracle::brokenPromises_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("violation");
    const auto inTheLog = [](const char *name, const char *sql, const char *violation) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString() << QString::fromUtf8(violation);
    };
    const auto inTheJournal = [](const char *name, const QString &line, const char *violation) { QTest::newRow(name) << QString() << line << QString::fromUtf8(violation); };
    inTheLog("lost", "DELETE FROM log WHERE seq = 6", "acknowledged and lost");
    inTheLog("a gap", "DELETE FROM log WHERE seq = 4", "gap");
    inTheLog("an id at another place", "UPDATE log SET command = x'00' WHERE seq = 4", "acknowledged and lost");
    inTheLog("another case", "UPDATE log SET case_id = 9 WHERE seq = 4", "acknowledged as something else");
    inTheLog("a changed row", "UPDATE log SET actor = 'x' WHERE seq = 3", "broken chain");
    inTheLog("an event nobody can read", "UPDATE log SET body = x'7b' WHERE seq = 3", "unreadable event");
    inTheLog("done twice under two ids", "", "work done twice"); // made so
    inTheLog("other words", "UPDATE subject SET title = 'work-2' WHERE title = 'work-3'", "unreadable subjects");
    inTheLog("without its words", "DELETE FROM subject WHERE title = 'work-3'", "acknowledged without its words");
    inTheLog("a snapshot of something else", "", "snapshot of another state"); // made so
    inTheJournal("acknowledged, never done", QStringLiteral("A %1 9 1 1").arg(spelled(8)), "acknowledged and lost");
    inTheJournal("refused and done", QStringLiteral("S %1 x\nR %1 busy").arg(spelled(9)), "refused and carried out");
    inTheJournal("two answers", QStringLiteral("A %1 3 1 1").arg(spelled(2)), "two answers");
    inTheJournal("an id taken for another body", QStringLiteral("X %1").arg(spelled(2)), "id reused for another body and not refused");
}

void TestOracle::brokenPromises()
{
    QFETCH(QString, sql);
    QFETCH(QString, line);
    QFETCH(QString, violation);
    if (!sql.isEmpty())
        QVERIFY(StoreSupport::tamper(m_dir->filePath(QStringLiteral("data")), {sql}));
    if (violation == QLatin1String("refused and carried out"))
        QVERIFY(StoreSupport::tamper(m_dir->filePath(QStringLiteral("data")), {QStringLiteral("UPDATE log SET command = x'%1' WHERE seq = 1").arg(QString::fromLatin1(idOf(9).toRfc4122().toHex()))}));
    if (violation == QLatin1String("snapshot of another state")) {
        const auto writer = LogWriter::open(m_dir->filePath(QStringLiteral("data")));
        QVERIFY(writer && writeSnapshot((*writer)->connection(), 6, qCompress(encodeState({}, {})), (*writer)->vault()));
    }
    if (!line.isEmpty())
        m_journal << line;
    const Verdict verdict = judged();
    const bool found = std::any_of(verdict.violations.cbegin(), verdict.violations.cend(), [&](const QString &said) { return said.startsWith(violation); });
    QVERIFY2(found, qPrintable(verdict.sentence()));
}

void TestOracle::missedDeadlines()
{
    QVERIFY(deadlinesMissed(m_dir->filePath(QStringLiteral("data")), m_now).isEmpty());
    QCOMPARE(deadlinesMissed(m_dir->filePath(QStringLiteral("data")), m_now + std::chrono::hours(24)).size(), 5);
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
