// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/time.h"

#include <functional>
#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace Yixian {

struct Case;

// A case goes into the archive when it has been closed, and nobody has touched it, for so long: longer than anything that looks
// at closed cases by itself, as the bulletin of a month, made until the end of the next, with the month before it.
inline constexpr Millis archivedAfter = std::chrono::days(200);

// A case as it goes into the archive.
struct ArchivedCase
{
    CaseId id;
    Seq seq = 0;        // of its last event
    Instant registered, touched; // touched: its last event
    QString number;     // GL-YX-yyyyMMdd-nnnn
    QString upstream;   // the hotline's own number; empty if none
    UnitId street, subCenter;
    QVector<UnitId> units; // that were called
    QStringList words;  // all that it can be found by
    QByteArray body;    // the encoded case
    QString phone{};    // the citizen's; its end can be looked for, and is not kept in the clear
};

// As it comes out again.
struct FoundCase
{
    CaseId id;
    Seq seq = 0;
    QByteArray body;
};

// Which of them, the latest first.
struct PastQuery
{
    QString typed;                   // each word has to be found; "#417": the end of the number; "*5678": of the phone; nothing: all
    UnitId street, subCenter, unit;  // only theirs; empty: everybody's
    std::optional<Instant> from, to; // registered in [from, to)
    std::optional<Instant> touchedSince;
    CaseId before;                   // older than that one; null: from the latest
    int limit = 50;
};
// The digits of a typed "*5678", as masked phones are written: four at least. Empty where no word is such a one.
QString phoneEndIn(const QString &typed);
inline constexpr qsizetype phoneEndKept = 4; // so many of them lead to a case, the others are compared with what it says
// Whose and when, whatever was typed.
bool isAbout(const PastQuery &query, const Case &value);

struct PastPage
{
    QVector<FoundCase> cases;
    bool more = false;
};

// The cases that are not in a hub's memory: long closed, each as it stood after its last event. Made from the log and
// nothing that the log does not say; who loses it makes it again. Calls return at once; each continuation runs later in the
// caller's thread, in the order of the calls. Owned by main; the work happens in a thread of its own.
class CaseArchive
{
public:
    CaseArchive() = default;
    virtual ~CaseArchive() = default;
    Q_DISABLE_COPY_MOVE(CaseArchive)

    // Durable when it calls back. One that is there already is replaced, its words too.
    virtual void put(QVector<ArchivedCase> cases, std::function<void(Result<void>)> done) = 0;
    // Those of them that are there.
    virtual void find(QVector<CaseId> ids, std::function<void(Result<QVector<FoundCase>>)> done) = 0;
    // By the hotline's own number; null when it is none of theirs.
    virtual void findUpstream(QString number, std::function<void(Result<CaseId>)> done) = 0;
    virtual void search(PastQuery query, std::function<void(Result<PastPage>)> done) = 0;
    // How many there are beside `ids`.
    virtual void countBeside(QVector<CaseId> ids, std::function<void(Result<qint64>)> done) = 0;
    // Nothing is in it any more.
    virtual void clear(std::function<void(Result<void>)> done) = 0;
};

} // namespace Yixian
