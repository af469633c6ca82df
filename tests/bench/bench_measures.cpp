// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "measures/arrivals.h"
#include "measures/backlog.h"
#include "measures/frequentwords.h"
#include "measures/judgementmatrix.h"
#include "measures/pareto.h"
#include "measures/rates.h"
#include "measures/recurrencecurve.h"
#include "measures/repeats.h"
#include "measures/stageladder.h"
#include "support/busymonth.h"

#include <cmath>
#include <QRandomGenerator>

// Figures over a year of a district: 100,000 legs, one pass each; and the words of 100,000 texts.
using namespace Yixian;
using namespace Yixian::Bench;
using Test::at;

namespace {

// A month that was played, over and over under other numbers and at other places, with the facts it has.
FactTable yearOf(const State &month, qsizetype legs)
{
    FactTable table;
    QVector<CaseFacts> played;
    for (const Case &value : month.cases())
        played.append(factsOf(value, month.reference(), QStringLiteral("%1").arg(value.id.value % 700)));
    qint64 round = 0;
    for (qsizetype count = 0; count < legs; ++round)
        for (CaseFacts facts : std::as_const(played)) {
            facts.id.value += round * 1'000'000;
            facts.sameness += static_cast<quint64>(round);
            count += facts.legs.size();
            table.update(facts.id, facts);
        }
    return table;
}

template<class F>
void figure(const char *what, F &&f)
{
    Samples samples;
    for (int round = 0; round < 11; ++round) {
        const double start = work();
        f();
        samples.add((work() - start) * 1e3);
    }
    row("M1", what, samples, "ms", {}, Goal{"<= 50 ms", samples.median() <= 50});
}

void words()
{
    QRandomGenerator random(7);
    std::vector<QString> lexicon;
    for (int i = 0; i < 20'000; ++i) {
        QString word;
        for (int k = random.bounded(1, 4); k >= 0; --k)
            word += QChar(0x4e00 + static_cast<int>(3000 * std::pow(random.generateDouble(), 2)));
        lexicon.push_back(word);
    }
    std::vector<QString> kept;
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        while (text.size() < 100)
            text += lexicon[static_cast<size_t>(20'000 * std::pow(random.generateDouble(), 3))];
        kept.push_back(text);
    }
    std::vector<WordText> texts;
    for (size_t i = 0; i < kept.size(); ++i)
        texts.push_back({kept[i], UnitId{QString::number(i % 11)}, false});
    Samples samples;
    for (int round = 0; round < 3; ++round) {
        const double start = work();
        frequentWords(texts);
        samples.add(work() - start);
    }
    row("M2", "frequent words of 100,000 texts", samples, "s", {}, Goal{"<= 5 s", samples.median() <= 5});
}

} // namespace

int main()
{
    const Instant now = at(7, 9, 11, 0);
    State month;
    Test::BusyMonth busy(month, now);
    busy.fill(60, 60);
    const FactTable table = yearOf(month, 100'000);
    const Period period{at(5, 1, 0, 0), now, now};
    figure("all rates", [&] { ratesOf(table, period); });
    figure("hours of the week", [&] { weekHours(table, ClockKind::LegRespond, period); });
    figure("flow of the day", [&] { compareFlow(table, now); });
    figure("time left", [&] {
        timeLeft(table, {ClockKind::LegAccept, ClockKind::LegRespond, ClockKind::LegDispose}, now, month.reference());
    });
    figure("recurrence curve", [&] { recurrenceCurve(table, period); });
    figure("repeats at a place", [&] { repeatsAtPlace(table, period); });
    figure("top kinds", [&] { topKinds(table, period); });
    figure("stage ladder", [&] { stageLadder(table, period); });
    figure("judgement matrix", [&] { judgementMatrix(table, period); });
    figure("late legs by unit", [&] { lateByUnit(table, ClockKind::LegRespond, period); });
    Samples facts;
    const Case &value = *month.cases().begin();
    for (int round = 0; round < 11; ++round) {
        const double start = work();
        for (int i = 0; i < 10'000; ++i)
            factsOf(value, month.reference());
        facts.add((work() - start) * 1e6 / 10'000);
    }
    row("M1", "facts of a case", facts, "us");
    words();
}
