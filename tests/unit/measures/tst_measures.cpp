// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/controlchart.h"
#include "measures/curve.h"
#include "measures/share.h"

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

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
