// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/analysismodel.h"
#include "domain/reference.h"

#include <QCoreApplication>

namespace Yixian {

// The figures of the analysis page in words; each title is the answer, computed from the same numbers as what is drawn under
// it. Stateless; any thread with a translator.
class AnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::AnalysisText)

public:
    static QString stage(CaseStage stage);
    static QString length(Millis length); // "35 s", "12 min", "3 h 20 min", "2 d 4 h", always natural time
    static QString upTo(Millis edge);     // "≤ 30 min"; Millis::max() is "more"
    static QString rate(const Rate &rate); // "92% (46/50)", "7/8" below twenty, "—" where there is nothing
    static QString weekday(int weekday);

    static QString hours(const WeekHours &hours);
    static QString ladder(const StageLadder &ladder);
    static QString left(const TimeLeft &left);
    static QString leftAside(const TimeLeft &left);
    static QString flow(const FlowComparison &flow, Instant now);
    static QString subCenters(const AnalysisFigures &figures, const Reference &reference);
    static QString late(const Pareto &late);
    static QString lateAside(const Pareto &late);
    static QString judged(const Rates &rates);
    static QString judgedAside(const std::vector<JudgementCell> &cells);
    static QString recurrence(const RecurrenceCurve &recurrence);
    static QString recurrenceAside(const RecurrenceCurve &recurrence);
    // Every rate of the period under its name, in the order of DOMAIN 7.
    static QVector<std::pair<QString, Rate>> rates(const Rates &rates);
    static QString ratesAnswer(const Rates &rates, int acceptTarget, int respondTarget);
    static QString words(const FrequentWords &words);
    static QString change(WordChange change);
    static QString places(const std::vector<Repeat> &places);
};

} // namespace Yixian
