// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/controlchart.h"
#include "measures/curve.h"
#include "measures/share.h"
#include "measures/xmrchart.h"

#include <QtTest>

using namespace Yixian;

namespace {

bool near(double value, double wanted, double within)
{
    return std::abs(value - wanted) <= within;
}

std::vector<DayCount> daysOf(const std::vector<int> &met, int due)
{
    std::vector<DayCount> days;
    for (size_t i = 0; i < met.size(); ++i)
        days.push_back({makeDay(2026, 7, 1) + std::chrono::days(static_cast<int>(i)), met[i], due});
    return days;
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private slots:
    void wilson_data();
    void wilson();
    void wilsonAgainstPublishedTable_data();
    void wilsonAgainstPublishedTable();
    void shareOfNothingIsNone();
    void targetNeedsTwenty();
    void kaplanMeierAgainstPublishedTable();
    void curveKeepsWhoStillWaits();
    void doneBeforeCensoredAtTheSameTime();
    void percentileNotReached();
    void thinnedKeepsTheLastOfAColumn();
    void controlLimits();
    void signalRules_data();
    void signalRules();
    void trendOfTheLastPoints();
    void pChartAgainstPublishedExample();
    void xmrAgainstPublishedExamples_data();
    void xmrAgainstPublishedExamples();
    void xmrKeepsToItsBounds();
    void xmrFollowsTheRules();
    void recalculationBeginsAnew();
    void recalculationsWithoutPoints();
    void recalculationsOnRecordAndOfTheRules();
};

// SCREENS 5.1: 7/8 has 53–98 %, 8/8 has 68–100 %, 95/100 has 89–98 %.
void TestMeasures::wilson_data()
{
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("7/8") << 7 << 8 << 53 << 98;
    QTest::newRow("8/8") << 8 << 8 << 68 << 100;
    QTest::newRow("95/100") << 95 << 100 << 89 << 98;
    QTest::newRow("0/0") << 0 << 0 << 0 << 100;
    QTest::newRow("0/10") << 0 << 10 << 0 << 28;
}

void TestMeasures::wilson()
{
    QFETCH(int, met);
    QFETCH(int, trials);
    const Interval interval = wilsonInterval(met, trials);
    QTEST(static_cast<int>(std::lround(interval.low * 100)), "low");
    QTEST(static_cast<int>(std::lround(interval.high * 100)), "high");
}

// The four examples of table I, method 3, in R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872.
void TestMeasures::wilsonAgainstPublishedTable_data()
{
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81/263") << 81 << 263 << .2553 << .3662;
    QTest::newRow("15/148") << 15 << 148 << .0624 << .1605;
    QTest::newRow("0/20") << 0 << 20 << .0000 << .1611;
    QTest::newRow("1/29") << 1 << 29 << .0061 << .1718;
}

void TestMeasures::wilsonAgainstPublishedTable()
{
    QFETCH(int, met);
    QFETCH(int, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilsonInterval(met, trials);
    QVERIFY2(near(interval.low, low, 5.1e-5), qPrintable(QString::number(interval.low)));
    QVERIFY2(near(interval.high, high, 5.1e-5), qPrintable(QString::number(interval.high)));
}

void TestMeasures::shareOfNothingIsNone()
{
    QCOMPARE(MaturedShare{}.share(), std::nullopt);
    MaturedShare waiting;
    waiting.due = 3;
    waiting.overdueOpen = 3;
    QCOMPARE(waiting.share(), std::optional<double>(0.0));
}

void TestMeasures::targetNeedsTwenty()
{
    MaturedShare share;
    share.met = 19;
    share.due = 19;
    QCOMPARE(share.reaches(950), std::nullopt);
    share.due = 20; // 95.0 % exactly reaches 95 %
    QCOMPARE(share.reaches(950), std::optional<bool>(true));
    share.met = 18;
    QCOMPARE(share.reaches(950), std::optional<bool>(false));
}

// The 6-MP arm of Freireich et al. (Blood 21, 1963), the textbook example; S(t) and its log-log limits as printed there
// and by survfit(conf.type = "log-log").
void TestMeasures::kaplanMeierAgainstPublishedTable()
{
    const std::vector<std::pair<int, bool>> weeks = {
        {6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
        {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
        {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}};
    std::vector<Observation> observations;
    for (const auto &[week, done] : weeks)
        observations.push_back({Millis{week}, done});
    const AttainmentCurve curve = kaplanMeier(observations);
    struct Row
    {
        int week;
        double survival, low, high;
    };
    const std::vector<Row> table = {{6, .857, .620, .952},  {7, .807, .563, .923},  {10, .753, .503, .889},
                                    {13, .690, .432, .849}, {16, .627, .368, .805}, {22, .538, .268, .747},
                                    {23, .448, .188, .680}};
    QCOMPARE(curve.steps.size(), table.size());
    for (size_t i = 0; i < table.size(); ++i) {
        const CurveStep &step = curve.steps[i];
        QCOMPARE(step.at, Millis{table[i].week});
        QVERIFY2(near(1 - step.attained, table[i].survival, 6e-4), qPrintable(QString::number(1 - step.attained)));
        QVERIFY2(near(1 - step.high(), table[i].low, 6e-4), qPrintable(QString::number(1 - step.high())));
        QVERIFY2(near(1 - step.low(), table[i].high, 6e-4), qPrintable(QString::number(1 - step.low())));
    }
    QCOMPARE(curve.n, 21);
    QCOMPARE(curve.open(), 12);
    QCOMPARE(curve.censored.size(), size_t{12});
    QCOMPARE(curve.percentile(0.5), std::optional<Millis>(Millis{23}));
}

// SCREENS 5.1: 40 cases, 27 in time, 3 late, 10 waiting beyond the limit: closed-only says 90 %, the truth is 67.5 %.
void TestMeasures::curveKeepsWhoStillWaits()
{
    std::vector<Observation> observations;
    MaturedShare share;
    for (int i = 0; i < 27; ++i)
        observations.push_back({std::chrono::seconds(10 * (i + 1)), true});
    for (int i = 0; i < 3; ++i)
        observations.push_back({std::chrono::minutes(11 + i), true});
    for (int i = 0; i < 10; ++i)
        observations.push_back({std::chrono::minutes(12 + i), false});
    share.met = 27;
    share.due = 40;
    share.overdueOpen = 10;
    QCOMPARE(share.share(), std::optional<double>(0.675));
    const AttainmentCurve curve = kaplanMeier(observations);
    QVERIFY(near(curve.at(std::chrono::minutes(10)), 0.675, 1e-12));
    QCOMPARE(curve.percentile(0.675), std::optional<Millis>(std::chrono::seconds(270)));
}

void TestMeasures::doneBeforeCensoredAtTheSameTime()
{
    // Both at 5: two at risk when one is done, so S(5) = 1/2; the other way round it would be 0.
    const AttainmentCurve curve = kaplanMeier({{Millis{5}, false}, {Millis{5}, true}});
    QCOMPARE(curve.steps.size(), size_t{1});
    QCOMPARE(curve.steps[0].attained, 0.5);
}

void TestMeasures::percentileNotReached()
{
    const AttainmentCurve curve = kaplanMeier({{Millis{1}, true}, {Millis{2}, false}, {Millis{3}, false}});
    QCOMPARE(curve.percentile(0.9), std::nullopt);
    QCOMPARE(kaplanMeier({}).percentile(0.5), std::nullopt);
    QCOMPARE(kaplanMeier({}).at(Millis{10}), 0.0);
    // All done at once: the curve reaches 1 and has no band there.
    const AttainmentCurve full = kaplanMeier({{Millis{4}, true}, {Millis{4}, true}});
    QCOMPARE(full.steps[0].attained, 1.0);
    QCOMPARE(full.steps[0].low(), 1.0);
}

void TestMeasures::thinnedKeepsTheLastOfAColumn()
{
    std::vector<Observation> observations;
    for (int i = 0; i < 100000; ++i)
        observations.push_back({Millis{i % 50000}, true});
    const AttainmentCurve thin = kaplanMeier(observations).thinned(Millis{40000}, 400);
    QVERIFY(thin.steps.size() <= 401);
    QVERIFY(thin.steps.back().at <= Millis{40000});
    QVERIFY(near(thin.at(Millis{20000}), 0.4, 0.002));
}

void TestMeasures::controlLimits()
{
    // p̄ = 0.9, n = 100: 0.9 ± 3·0.03; with n = 4 the limits would leave [0, 1] and are cut.
    auto days = daysOf({90, 90, 90, 90}, 100);
    days.push_back({makeDay(2026, 7, 20), 0, 0});
    const ControlChart chart = controlChart(days);
    QCOMPARE(chart.points.size(), size_t{4});
    QVERIFY(near(chart.center, 0.9, 1e-12));
    QVERIFY(near(chart.points[0].low, 0.81, 1e-12));
    QVERIFY(near(chart.points[0].high, 0.99, 1e-12));
    QVERIFY(near(controlChart(daysOf({4, 3, 4, 3}, 4)).points[0].high, 1.0, 1e-12));
    QVERIFY(controlChart({}).points.empty());
    days.push_back({makeDay(2026, 7, 21), 0, 4}); // too few for a point, not for the mean
    QCOMPARE(controlChart(days, 5).points.size(), size_t{4});
    QVERIFY(near(controlChart(days, 5).center, 360.0 / 404, 1e-12));
}

void TestMeasures::signalRules_data()
{
    QTest::addColumn<QList<int>>("met");
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("signal");
    const auto signal = [](Signal value) { return int(value); };
    QTest::newRow("outside") << QList<int>{90, 92, 91, 70, 91, 90} << 3 << signal(Signal::Outside);
    QTest::newRow("inside") << QList<int>{90, 92, 88, 91, 89, 90} << 2 << signal(Signal::None);
    QTest::newRow("seven fall") << QList<int>{92, 95, 94, 93, 92, 91, 90, 89} << 7 << signal(Signal::OneDirection);
    QTest::newRow("six fall") << QList<int>{92, 94, 93, 92, 91, 90, 89} << 0 << signal(Signal::None);
    QTest::newRow("seven below") << QList<int>{95, 96, 95, 88, 89, 88, 89, 88, 89, 88, 96, 95, 96, 95} << 5
                                 << signal(Signal::OneSide);
    QTest::newRow("two of three near") << QList<int>{92, 91, 83, 92, 83, 93, 92, 91} << 4 << signal(Signal::NearLimit);
}

void TestMeasures::signalRules()
{
    QFETCH(QList<int>, met);
    QFETCH(int, point);
    const ControlChart chart = controlChart(daysOf({met.begin(), met.end()}, 100));
    QTEST(int(chart.points[static_cast<size_t>(point)].signal), "signal");
}

void TestMeasures::trendOfTheLastPoints()
{
    QCOMPARE(controlChart(daysOf({92, 95, 94, 93, 92, 91, 90, 89}, 100)).trend(), -7);
    QCOMPARE(controlChart(daysOf({92, 91, 92, 93}, 100)).trend(), 3);
    QCOMPARE(controlChart(daysOf({92, 91}, 100)).trend(), 0);
}

// The cans of orange juice of D. C. Montgomery, Introduction to Statistical Quality Control, chapter on the p-chart: 30 samples
// of 50 (NIST/SEMATECH e-Handbook 6.3.3.2 prints the same shares for 30 wafers), of which 15 and 23 are outside; then the
// machine is adjusted and from sample 31 on the limits are computed anew.
void TestMeasures::pChartAgainstPublishedExample()
{
    auto days = daysOf({12, 15, 8,  10, 4, 7, 16, 9,  14, 10, 5,  6,  17, 12, 22, 8,  10, 5,
                        13, 11, 20, 18, 24, 15, 9, 12, 7,  13, 9,  6,  // and adjusted:
                        9,  6,  12, 5,  6,  4, 6,  3,  7,  6,  2,  4,  3,  6,  5,  4,  8,  5,
                        6,  7,  5,  6,  3,  5},
                       50);
    const ControlChart chart = controlChart(days, 1, {{days[30].day, QStringLiteral("adjusted")}});
    QCOMPARE(chart.points.size(), size_t{54});
    QCOMPARE(chart.phases.size(), size_t{2});
    QVERIFY(near(chart.phases[0].center, .2313, 5.1e-5));
    QVERIFY(near(chart.points[0].low, .0524, 1e-4));
    QVERIFY(near(chart.points[0].high, .4102, 1e-4));
    QVERIFY(near(chart.phases[1].center, .1108, 5.1e-5));
    QVERIFY(near(chart.points[53].high, .2440, 1e-4));
    QCOMPARE(chart.points[53].low, 0.0); // −0.0224 there
    QCOMPARE(chart.phases[1].first, size_t{30});
    QCOMPARE(chart.phases[1].why, QStringLiteral("adjusted"));
    for (size_t i = 0; i < 30; ++i)
        QCOMPARE(chart.points[i].signal == Signal::Outside, i == 14 || i == 22);
}

void TestMeasures::xmrAgainstPublishedExamples_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("center");
    QTest::addColumn<double>("range");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("within"); // they print 3/1.128 with more digits than 2.66
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
    QTest::newRow("NIST flow rate") << QList<double>{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1} << 50.81
                                    << 1.8778 << 45.8159 << 55.8041 << 1e-3;
    // Montgomery, the same book, chapter on individual measurements.
    QTest::newRow("Montgomery loan costs")
        << QList<double>{310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304}
        << 300.5 << 7.79 << 279.78 << 321.22 << 1e-2;
}

void TestMeasures::xmrAgainstPublishedExamples()
{
    QFETCH(QList<double>, values);
    QFETCH(double, center);
    QFETCH(double, range);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, within);
    std::vector<DayValue> days;
    for (const double value : values)
        days.push_back({makeDay(2026, 7, 1) + std::chrono::days(days.size()), value});
    const XmrChart chart = xmrChart(days);
    for (const XmrPoint &point : chart.points) {
        QVERIFY(near(point.center, center, 1e-9));
        QVERIFY(near(point.rangeCenter, range, within));
        QVERIFY2(near(point.low, low, within), qPrintable(QString::number(point.low)));
        QVERIFY2(near(point.high, high, within), qPrintable(QString::number(point.high)));
        QVERIFY(near(point.rangeHigh, 3.268 * range, 2 * within));
        QCOMPARE(point.signal, Signal::None); // both say the process is in control
        QVERIFY(!point.rangeOutside());
    }
    QVERIFY(!chart.points[0].range);
    QVERIFY(near(*chart.points[1].range, std::abs(values[1] - values[0]), 1e-9));
}

void TestMeasures::xmrKeepsToItsBounds()
{
    const std::vector<DayValue> days{{makeDay(2026, 7, 1), .9}, {makeDay(2026, 7, 2), .5}, {makeDay(2026, 7, 3), .9}};
    const XmrChart chart = xmrChart(days, {}, {0, 1});
    QCOMPARE(chart.points[0].high, 1.0);
    QCOMPARE(chart.points[0].low, 0.0);
    QVERIFY(xmrChart({}).points.empty());
    const XmrChart one = xmrChart({{makeDay(2026, 7, 1), 3}});
    QCOMPARE(one.points[0].low, 3.0);
    QCOMPARE(one.points[0].signal, Signal::None);
}

void TestMeasures::xmrFollowsTheRules()
{
    std::vector<DayValue> days;
    for (const double value : {10., 11., 10., 11., 10., 30., 10., 11., 10., 11., 10., 11., 10., 11., 10., 11., 10., 11.})
        days.push_back({makeDay(2026, 7, 1) + std::chrono::days(days.size()), value});
    const XmrChart chart = xmrChart(days);
    QCOMPARE(chart.points[5].signal, Signal::Outside);
    QVERIFY(chart.points[5].rangeOutside());
    QVERIFY(chart.points[6].rangeOutside());
    QCOMPARE(chart.points[10].signal, Signal::OneSide); // twelve below the centre
}

void TestMeasures::recalculationBeginsAnew()
{
    // Four below and four above a centre of all: a run of seven on one side must not reach over the recalculation.
    std::vector<DayCount> days = daysOf({80, 81, 80, 81, 90, 91, 90, 91}, 100);
    const ControlChart chart = controlChart(days, 1, {{days[4].day, QStringLiteral("w2")}});
    QVERIFY(near(chart.points[3].center, .805, 1e-12));
    QVERIFY(near(chart.points[4].center, .905, 1e-12));
    QVERIFY(near(chart.center, .905, 1e-12));
    for (const ControlPoint &point : chart.points)
        QCOMPARE(point.signal, Signal::None);
    // Each phase is what it would be alone.
    const ControlChart alone = controlChart({days.begin() + 4, days.end()});
    for (size_t i = 0; i < alone.points.size(); ++i) {
        QCOMPARE(chart.points[4 + i].low, alone.points[i].low);
        QCOMPARE(chart.points[4 + i].high, alone.points[i].high);
    }
    std::vector<DayValue> values;
    for (const DayCount &day : days)
        values.push_back({day.day, static_cast<double>(day.met)});
    const XmrChart xmr = xmrChart(values, {{days[4].day, QStringLiteral("w2")}});
    QVERIFY(!xmr.points[4].range); // 81 to 90 is no fluctuation of either
    QVERIFY(near(xmr.points[4].rangeCenter, 1, 1e-12));
    // Eight that rise are seven in one direction, unless it begins anew in between.
    for (size_t i = 0; i < values.size(); ++i)
        values[i].value = static_cast<double>(i);
    QCOMPARE(xmrChart(values).points[1].signal, Signal::OneDirection);
    for (const XmrPoint &point : xmrChart(values, {{days[4].day, QStringLiteral("w2")}}).points)
        QCOMPARE(point.signal, Signal::None);
}

void TestMeasures::recalculationsWithoutPoints()
{
    const std::vector<DayCount> days = daysOf({90, 91, 90}, 100);
    // Before the first day, twice before the same day, and after the last one; not in order.
    const std::vector<Recalculation> recalculations{{days[2].day + std::chrono::days(9), QStringLiteral("later")},
                                                    {days[1].day, QStringLiteral("second")},
                                                    {days[0].day - std::chrono::days(3), QStringLiteral("first")},
                                                    {days[1].day - std::chrono::days(9), QStringLiteral("zeroth")}};
    const ControlChart chart = controlChart(days, 1, recalculations);
    QCOMPARE(chart.phases.size(), size_t{2});
    QCOMPARE(chart.phases[0].why, QStringLiteral("first"));
    QCOMPARE(chart.phases[1].why, QStringLiteral("second"));
}

void TestMeasures::recalculationsOnRecordAndOfTheRules()
{
    Reference reference;
    reference.rules.resize(3);
    reference.rules[0].version = QStringLiteral("A");
    reference.rules[1].version = QStringLiteral("B"); // other things changed
    reference.rules[1].from = makeDay(2026, 4, 1);
    reference.rules[2].version = QStringLiteral("C");
    reference.rules[2].from = makeDay(2026, 6, 1);
    reference.rules[2].legRespond = workMinutes(45);
    Posts posts;
    posts.limits = {{Measure::Respond, QStringLiteral("2026-05-01"), QStringLiteral("new system"), {}, {}},
                    {Measure::CaseAccept, QStringLiteral("2026-05-02"), QStringLiteral("of another chart"), {}, {}}};
    const std::vector<Recalculation> wanted{{makeDay(2026, 6, 1), QStringLiteral("C")}, {makeDay(2026, 5, 1), QStringLiteral("new system")}};
    QVERIFY(recalculationsOf(reference, posts, Measure::Respond) == wanted);
    QCOMPARE(recalculationsOf(reference, posts, Measure::CaseAccept).size(), size_t{1});
    QVERIFY(recalculationsOf(reference, posts, Measure::Citizen).empty());
}

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
