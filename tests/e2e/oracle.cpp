// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/oracle.h"

#include "domain/decide.h"
#include "domain/errortext.h"
#include "protocol/codec.h"
#include "store/connection.h"
#include "store/logfile.h"
#include "store/snapshottable.h"

#include <map>
#include <QFile>
#include <QSet>

namespace Yixian {

namespace {

constexpr int fewOfAKind = 3;

// Collects violations: the first few of each kind in full, then only how many there were.
class Finder
{
public:
    explicit Finder(QStringList &into) : m_into(into) {}
    ~Finder()
    {
        for (const auto &[kind, count] : m_counts)
            if (count > fewOfAKind)
                m_into << QStringLiteral("(%1 in all: %2)").arg(count).arg(kind);
    }
    Q_DISABLE_COPY_MOVE(Finder)
    void operator()(const QString &kind, const QString &detail)
    {
        if (++m_counts[kind] <= fewOfAKind)
            m_into << QString(kind + QLatin1String(": ") + detail);
    }

private:
    QStringList &m_into;
    std::map<QString, qint64> m_counts;
};

QString spelled(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString spelled(const Error &error)
{
    return QString(errorName(error.code) + QLatin1String(" ") + error.args.join(u' ') + QLatin1String(" ") + error.detail);
}

// Walks the rows once: order, ids and deadlines, and the state they lead to.
struct Walk
{
    QHash<QUuid, Journal::Given> found;
    State state;
    QHash<Seq, QByteArray> casesAt; // of the seqs somebody asked for
    QHash<QByteArray, int> notes;   // how often each was written
    bool readable = true;
};

void walkRows(const LogFile &log, const QSet<Seq> &wanted, Walk &walk, Verdict &verdict, Finder &find)
{
    QSet<QByteArray> deadlines;
    const auto read = log.forEachRow([&](const LogRow &row) {
        if (row.seq != ++verdict.rows)
            find(QStringLiteral("gap"), QStringLiteral("seq %1 where %2 follows").arg(row.seq).arg(verdict.rows));
        if (!row.command.isNull()) {
            if (walk.found.contains(row.command))
                find(QStringLiteral("carried out twice"), spelled(row.command));
            walk.found.insert(row.command, {row.seq, toMsec(row.at), row.caseId});
        }
        if (!row.deadline.isEmpty()) {
            ++verdict.deadlines;
            if (deadlines.contains(row.deadline))
                find(QStringLiteral("deadline fired twice"), QString::fromLatin1(row.deadline));
            deadlines.insert(row.deadline);
        }
        const auto event = decodeEvent(row.body);
        if (!event) {
            find(QStringLiteral("unreadable event"), QString::number(row.seq));
            return walk.readable = false;
        }
        if (const auto *note = std::get_if<Note>(&event->act))
            ++walk.notes[note->text.value.toUtf8()];
        apply(walk.state, *event);
        walk.state.seq = row.seq;
        if (wanted.contains(row.seq))
            walk.casesAt.insert(row.seq, casesOf(walk.state));
        return true;
    });
    if (!read)
        find(QStringLiteral("unreadable log"), spelled(read.error()));
}

void compareAnswers(const Journal &journal, const Walk &walk, Verdict &verdict, Finder &find)
{
    for (auto asked = journal.commands.cbegin(); asked != journal.commands.cend(); ++asked) {
        const auto found = walk.found.constFind(asked.key());
        const QString id = spelled(asked.key());
        if (asked->acked) {
            ++verdict.acked;
            if (found == walk.found.cend())
                find(QStringLiteral("acknowledged and lost"), QStringLiteral("%1 at %2").arg(id).arg(asked->acked->seq));
            else if (*found != *asked->acked)
                find(QStringLiteral("acknowledged as something else"),
                     QStringLiteral("%1 at %2, in the log at %3").arg(id).arg(asked->acked->seq).arg(found->seq));
        } else if (!asked->refused.isEmpty()) {
            ++verdict.refused;
            if (found != walk.found.cend())
                find(QStringLiteral("refused and carried out"), QStringLiteral("%1 (%2) at %3").arg(id, QString::fromLatin1(asked->refused)).arg(found->seq));
        } else {
            ++verdict.unanswered; // in the log or not; that it is not twice has been seen to
        }
        if (asked->reused && !asked->reuseRefused)
            find(QStringLiteral("id reused for another body and not refused"), id);
    }
}

// Ids are the hub's own means against doing things twice; what counts is that the work was done once.
void countWork(const LogFile &log, const Journal &journal, const Walk &walk, Finder &find)
{
    QHash<QByteArray, int> done = walk.notes;
    const auto read = log.forEachSubject([&](const SubjectRow &row) {
        ++done[row.subject.title.toUtf8()];
        return true;
    });
    if (!read)
        find(QStringLiteral("unreadable subjects"), spelled(read.error()));
    for (auto work = done.cbegin(); work != done.cend(); ++work)
        if (*work > 1)
            find(QStringLiteral("work done twice"), QString::fromUtf8(work.key()));
    for (const Journal::Asked &asked : journal.commands) {
        if (asked.acked && !done.contains(asked.work))
            find(QStringLiteral("acknowledged without its words"), QString::fromUtf8(asked.work));
    }
}

QHash<Seq, QByteArray> snapshotsOf(const QString &data, Finder &find)
{
    QHash<Seq, QByteArray> cases;
    const auto connection = Connection::open(databasePath(data), Connection::Mode::ReadOnly);
    if (!connection) {
        find(QStringLiteral("unreadable log"), spelled(connection.error()));
        return cases;
    }
    const auto key = SiteKey::load(data);
    const auto snapshot = readSnapshot(**connection, std::numeric_limits<Seq>::max(), key ? Vault(*key) : Vault());
    if (!snapshot)
        find(QStringLiteral("unreadable snapshot"), spelled(snapshot.error()));
    else if (*snapshot) {
        const auto decoded = decodeState((*snapshot)->state);
        State state;
        if (decoded)
            for (const Case &value : decoded->cases)
                state.put(value);
        cases.insert((*snapshot)->seq, casesOf(state));
    }
    return cases;
}

} // namespace

Journal Journal::read(const QString &file)
{
    Journal journal;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("no journal at %s", qPrintable(file));
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine();
        if (!line.endsWith('\n'))
            break; // the client was interrupted
        const QList<QByteArray> words = line.trimmed().split(' ');
        const QUuid id = QUuid::fromString(QLatin1String(words.value(1)));
        switch (line.at(0)) {
        case 'S':
            ++journal.sends;
            journal.commands[id].work = words.value(2);
            break;
        case 'A': {
            ++journal.answers;
            const Given given{words.value(2).toLongLong(), words.value(3).toLongLong(), CaseId{words.value(4).toLongLong()}};
            auto &acked = journal.commands[id].acked;
            if (acked && *acked != given)
                journal.contradictions << QStringLiteral("%1 answered with %2 and with %3").arg(spelled(id)).arg(acked->seq).arg(given.seq);
            acked = acked.value_or(given);
            break;
        }
        case 'R':
            ++journal.answers;
            journal.commands[id].refused = words.value(2);
            break;
        case 'X': journal.commands[id].reused = true; break;
        case 'C': journal.commands[id].reuseRefused = true; break;
        case 'D': journal.contradictions << QStringLiteral("%1 was told what the log does not say").arg(spelled(id)); break;
        default: qFatal("a journal does not say '%s'", line.trimmed().constData());
        }
    }
    return journal;
}

qint64 Journal::acked() const
{
    return std::count_if(commands.cbegin(), commands.cend(), [](const Asked &asked) { return asked.acked.has_value(); });
}

QString Verdict::sentence() const
{
    return QStringLiteral("%1 rows, %2 acknowledged, %3 unanswered, %4 refused, %5 deadlines; %6")
        .arg(rows).arg(acked).arg(unanswered).arg(refused).arg(deadlines)
        .arg(sound() ? QStringLiteral("sound") : QString(QLatin1String("\n  ") + violations.join(QLatin1String("\n  "))));
}

Verdict judge(const QString &data, const Journal &journal)
{
    Verdict verdict;
    Finder find(verdict.violations);
    for (const QString &contradiction : journal.contradictions)
        find(QStringLiteral("two answers"), contradiction);
    const auto log = LogFile::open(data);
    if (!log) {
        find(QStringLiteral("unreadable log"), spelled(log.error()));
        return verdict;
    }
    const auto report = (*log)->verify();
    if (!report || !report->ok)
        find(QStringLiteral("broken chain"), report ? QStringLiteral("at %1 %2").arg(report->firstBrokenSeq).arg(report->detail) : spelled(report.error()));
    const auto snapshots = snapshotsOf(data, find);
    Walk walk;
    walkRows(**log, QSet<Seq>(snapshots.keyBegin(), snapshots.keyEnd()), walk, verdict, find);
    compareAnswers(journal, walk, verdict, find);
    countWork(**log, journal, walk, find);
    if (walk.readable)
        for (auto snapshot = snapshots.cbegin(); snapshot != snapshots.cend(); ++snapshot)
            if (*snapshot != walk.casesAt.value(snapshot.key()))
                find(QStringLiteral("snapshot of another state"), QString::number(snapshot.key()));
    return verdict;
}

std::unique_ptr<State> replayed(const QString &data)
{
    const auto log = LogFile::open(data);
    if (!log)
        return nullptr;
    auto state = std::make_unique<State>();
    bool readable = true;
    const auto read = (*log)->forEachRow([&](const LogRow &row) {
        const auto event = decodeEvent(row.body);
        if (!event)
            return readable = false;
        apply(*state, *event);
        state->seq = row.seq;
        return true;
    });
    return read && readable ? std::move(state) : nullptr;
}

QStringList deadlinesMissed(const QString &data, Instant at)
{
    QStringList missed;
    const auto state = replayed(data);
    if (!state)
        return {QStringLiteral("unreadable log")};
    state->forEachCase([&](const Case &value) {
        if (const auto next = nextStage(value); next && *next <= at)
            missed << QStringLiteral("case %1, due %2").arg(value.id.value).arg(toIso(*next));
    });
    return missed;
}

QByteArray casesOf(const State &state)
{
    std::map<CaseId, QByteArray> cases;
    state.forEachCase([&](const Case &value) { cases[value.id] = encodeCase(value, Disclosure::Figures); });
    QByteArray all;
    for (const auto &[id, bytes] : cases)
        all += bytes + '\n';
    return all;
}

} // namespace Yixian
