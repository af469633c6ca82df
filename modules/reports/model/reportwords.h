// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "measures/scores.h"
#include "reports/model/report.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// The words of a report: those that become part of it without a language, those around it in that of the program's
// translation. Any thread, for the second with a translator.
class ReportWords
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::ReportWords))

public:
    static QString of(ReportKind kind);
    static QString of(Measure measure);
    static QString of(ScoreItem item);
    static QString of(ClockKind kind);
    static QString of(Judged judged);
    static QString of(Trigger trigger);
    // "July 2026", "week 28 of 2026 (2026-07-06 to 2026-07-12)"
    static QString period(const ReportIssue &issue);
    static QString shortPeriod(const ReportIssue &issue); // without its days
    static int monthDigits();                             // how many a month has at least
    static QString title(const ReportIssue &issue);
    // "95%", "90.5%"
    static QString target(int permille);
    // 口径 of everything that stands in this kind of report.
    static QVector<ReportTerm> terms(ReportKind kind, bool persons);
    // For "Annex 2" and what stands at the foot of each page.
    static QString annex(int number);
    static QString issueLine(const Report &report);
    static QString footLine(const Report &report);
    static QStringList digestLines(const Report &report); // and who signed, of one that was issued
    static QString restrictedMark();
    static QString periodLine(const Report &report);
    static QString dueHead();        // over a share's counts
    static QString percentHead();    // over its percentage
    static QStringList shareParts(); // met, due, share: what a share is in a spreadsheet
    static QString termsTitle();
    static QString termHead();
    static QString meaningHead();
    static QString notes();
    static QString fontLine(const QString &names); // where the standard's fonts are not there
};

} // namespace Yixian
