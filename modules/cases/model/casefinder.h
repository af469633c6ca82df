// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/docket.h"
#include "domain/casearchive.h"

namespace Yixian {

// Cases of the replica that the question is about, as the hub's archive would answer it, at most its limit: every typed word
// is found in the number or its tail ("#417"), the
// hotline's number, title, matter, address, category, street, sub-center, called units (name, short name, pinyin initials).
// Nothing typed: the latest. Goes through all cases; width and case make no difference.
QVector<CaseId> findCases(const State &state, const SubjectOf &subjectOf, const PastQuery &query);

// 转到 (SCREENS 3.8): "417", "#0417" or a whole number leads to a case, "/" and words to what they find. Width makes no difference.
struct GoTo
{
    QString number; // its digits, or the last of them
    QString words;
    bool operator==(const GoTo &) const = default;
};
GoTo goToFrom(const QString &typed);
// Cases whose number ends so, the latest first: of the open ones where there are any, since it is on them that one works.
QVector<CaseId> casesNumbered(const State &state, const QString &digits);

// The first full number of a case in a text that was copied from somewhere, as the district writes its numbers; empty: none.
QString caseNumberIn(const QString &text, const QString &prefix);

// 先例: a consultation with its conclusion, which others in doubt may go by.
struct Precedent
{
    CaseId caseId;
    qsizetype consultation = 0; // in the case
    Instant concluded;
};
// Those in which every typed word is found: in question, conclusion, title, category, units; the latest first.
QVector<Precedent> findPrecedents(const State &state, const SubjectOf &subjectOf, const QString &typed, qsizetype most);

} // namespace Yixian
