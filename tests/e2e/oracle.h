// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <optional>
#include <QHash>
#include <QStringList>
#include <QUuid>
#include <set>

namespace Yixian {

class State;

// What clients wrote down of what they asked and were told, one line each: tests/e2e/loadclient.cpp writes it.
struct Journal
{
    struct Given
    {
        Seq seq = 0;
        qint64 at = 0;
        CaseId caseId;
        bool operator==(const Given &) const = default;
    };
    struct Asked
    {
        QByteArray work;            // what it is about, unique among all that was asked
        std::optional<Given> acked; // the first answer
        QByteArray refused;         // with this code
        bool reused = false;        // the id was sent once more with another body …
        bool reuseRefused = false;  // … and that was refused as it must be
    };
    QHash<QUuid, Asked> commands;
    qint64 sends = 0, answers = 0;
    QStringList contradictions; // of the answers among themselves

    static Journal read(const QString &file);
    qint64 acked() const;
};

// What a log looks like after a fault, measured with what was promised before it. Empty violations: it kept every promise.
struct Verdict
{
    qint64 rows = 0, acked = 0, unanswered = 0, refused = 0, deadlines = 0;
    QStringList violations; // one sentence each, the first few of a kind
    bool sound() const { return violations.isEmpty(); }
    QString sentence() const; // of all of it, for a test that fails
};

// The one oracle (RELIABILITY 4): every acknowledged id in the log once, at its seq and time; none twice, whoever asked; no work
// done twice; refused ids not at all; seq from 1 without a gap; the chain sound; each deadline fired once; what a hub's
// snapshot says equal to what the rows before it lead to.
Verdict judge(const QString &data, const Journal &journal);
// Deadlines due by `at` of which the log of `data` says nothing: for a hub that had the time to come to them.
QStringList deadlinesMissed(const QString &data, Instant at);

// All cases of a state as bytes, the same for hub and replica: without what people typed, which not everybody sees.
QByteArray casesOf(const State &state);
// The state that the rows of the log lead to; nullptr when one of them cannot be read.
std::unique_ptr<State> replayed(const QString &data);

} // namespace Yixian
