// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/scores.h"
#include "support/scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由");

const Score &of(const QVector<Score> &scores, const UnitId &unit)
{
    for (const Score &score : scores)
        if (score.unit == unit)
            return score;
    qFatal("no score");
}

const ScoredLine &line(const Score &score, ScoreItem item)
{
    for (const ScoredLine &each : score.lines)
        if (each.item == item)
            return each;
    qFatal("no line");
}

ScorePeriod july(const Scene &scene)
{
    return {instantFromIso(u"2026-07-01T00:00:00+08:00").value(), scene.desk.now};
}

bool same(const QVector<Score> &a, const QVector<Score> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Score &one, const Score &other) {
        const auto sameLine = [](const ScoredLine &x, const ScoredLine &y) {
            return x.item == y.item && x.points == y.points && x.gotTenths == y.gotTenths && x.behind == y.behind;
        };
        return one.unit == other.unit && one.person == other.person && one.sheet == other.sheet &&
               std::equal(one.lines.cbegin(), one.lines.cend(), other.lines.cbegin(), other.lines.cend(), sameLine);
    });
}

void toTheEnd(Scene &scene, bool satisfied)
{
    scene.desk.act(subCenter(), Verify{why}, scene.id);
    scene.desk.act(visitSeat(), VisitCitizen{true, true, satisfied, {}}, scene.id);
    scene.desk.act(visitSeat(), Close{CloseGround::Solved, {}}, scene.id);
}

} // namespace

// Scores by hand: what a district with a handful of cases has to get.
class TestScores : public QObject
{
    Q_OBJECT

private slots:
    void aScoreExplainsItself()
    {
        Scene scene;
        scene.finishedLegs(); // construction: in time everywhere; the two others withdrawn
        toTheEnd(scene, true);
        scene.desk.act(subCenter(), JudgeWork{Grade::Good, {}, false}, scene.id, first);
        scene.desk.act(unitActor(construction), JudgeCall{true, {}, false}, scene.id, first);
        scene.desk.pass(std::chrono::hours(24 * 10)); // every limit has run out
        const auto scores = unitScores(scene.desk.state, july(scene));
        QCOMPARE(scores.size(), 1); // withdrawn ones count nowhere
        const Score &score = scores[0];
        QCOMPARE(score.unit, construction);
        QCOMPARE(score.possible(), 100);
        QCOMPARE(score.gotTenths(), 1000);
        QVERIFY(!score.isRanked()); // five due: too few to rank
        QCOMPARE(line(score, ScoreItem::Respond).behind, (QVector<ScoreEvidence>{{scene.id, first, true}}));
        const Score street = of(subCenterScores(scene.desk.state, july(scene)), hongshan);
        QCOMPARE(street.gotTenths(), 1000);
    }

    void stepsAndFloors()
    {
        // Nineteen of twenty in time is 95 %: all of the points; eighteen is 90 %: nine tenths; none: the floor.
        for (const auto &[late, tenths] : {std::pair{1, 200}, std::pair{2, 180}, std::pair{20, 20}}) {
            Scene scene;
            for (int i = 0; i < 20; ++i) {
                const CaseId id = scene.desk.calledCase(QStringLiteral("x"), {construction}, std::chrono::hours(48));
                if (i < late)
                    scene.desk.pass(std::chrono::minutes(61));
                scene.desk.act(unitActor(construction), Respond{why, why, {}, {}}, id, first);
                scene.desk.now = instantFromIso(u"2026-07-09T09:00:00+08:00").value();
                scene.id = id;
            }
            scene.desk.pass(std::chrono::hours(24 * 3));
            const Score score = of(unitScores(scene.desk.state, july(scene)), construction);
            QCOMPARE(line(score, ScoreItem::Respond).due, 20);
            QCOMPARE(line(score, ScoreItem::Respond).good, 20 - late);
            QCOMPARE(line(score, ScoreItem::Respond).gotTenths, tenths);
            QVERIFY(score.isRanked());
        }
    }

    // Other rules, another calendar, another sheet from next month on: July stays as it was judged, point for point.
    void aJudgedMonthDoesNotChange()
    {
        Scene scene;
        scene.finishedLegs();
        toTheEnd(scene, false);
        scene.desk.act(subCenter(), JudgeWork{Grade::Fair, why, false}, scene.id, first);
        scene.called();
        scene.desk.pass(std::chrono::hours(24 * 24)); // in August
        const ScorePeriod month{instantFromIso(u"2026-07-01T00:00:00+08:00").value(), instantFromIso(u"2026-08-01T00:00:00+08:00").value()};
        QVERIFY(scene.desk.now > month.to);
        const auto before = std::tuple(unitScores(scene.desk.state, month), subCenterScores(scene.desk.state, month),
                                       personScores(scene.desk.state, month, PersonLine::Handler), accountabilityCandidates(scene.desk.state, month));
        QVERIFY(!std::get<0>(before).isEmpty() && !std::get<1>(before).isEmpty());
        QJsonObject root = QJsonDocument::fromJson(districtDocument()).object();
        QJsonArray rules = root.value(QLatin1String("rules")).toArray();
        QJsonObject stricter = rules.last().toObject();
        stricter.insert(QLatin1String("version"), QStringLiteral("stricter"));
        stricter.insert(QLatin1String("from"), QStringLiteral("2026-09-01"));
        stricter.insert(QLatin1String("legRespondMinutes"), 1);
        rules.append(stricter);
        root.insert(QLatin1String("rules"), rules);
        root.insert(QLatin1String("scoreSheets"),
                    QJsonArray{QJsonObject{{QStringLiteral("version"), QStringLiteral("other")},
                                           {QStringLiteral("from"), QStringLiteral("2026-09-01")},
                                           {QStringLiteral("kind"), QStringLiteral("unit")},
                                           {QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("item"), QStringLiteral("respond")},
                                                                                            {QStringLiteral("points"), 100},
                                                                                            {QStringLiteral("steps"), QJsonArray{QJsonArray{1000, 1000}}}}}}}});
        Revise revision;
        revision.packed = packDocument(QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact)));
        revision.base = QString::fromLatin1(scene.desk.state.reference().documentHash);
        revision.reason = QStringLiteral("年度调整");
        scene.desk.act({UserId{QStringLiteral("admin")}, {}, Role::Admin, {}}, revision);
        scene.desk.act(chief(), StopWork{QStringLiteral("2026-08-10"), QStringLiteral("台风")});
        const auto after = std::tuple(unitScores(scene.desk.state, month), subCenterScores(scene.desk.state, month),
                                      personScores(scene.desk.state, month, PersonLine::Handler), accountabilityCandidates(scene.desk.state, month));
        QVERIFY(same(std::get<0>(before), std::get<0>(after)));
        QVERIFY(same(std::get<1>(before), std::get<1>(after)));
        QVERIFY(same(std::get<2>(before), std::get<2>(after)));
        QCOMPARE(std::get<3>(after), std::get<3>(before));
        QCOMPARE(scene.desk.state.reference().sheetAt(ScoredKind::Unit, makeDay(2026, 9, 1)).version, QStringLiteral("other"));
    }

    void nothingDueIsListedApart()
    {
        Scene scene;
        scene.called();
        scene.respond(construction, first);
        const auto scores = unitScores(scene.desk.state, july(scene)); // no limit has run out yet
        QVERIFY(scores.isEmpty() || of(scores, construction).possible() == 0);
    }

    void upheldObjectionsCountAgainstTheCall()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(townWorks), Object{why, why}, scene.id, LegNo{2});
        scene.desk.act(subCenter(), Uphold{{}, why}, scene.id, LegNo{2});
        scene.desk.pass(std::chrono::minutes(1));
        const Score street = of(subCenterScores(scene.desk.state, july(scene)), hongshan);
        QCOMPARE(line(street, ScoreItem::CallAccuracy).behind, (QVector<ScoreEvidence>{{scene.id, LegNo{2}, false}}));
    }

    void whatIsExcludedCountsNowhere()
    {
        Scene scene;
        scene.called();
        scene.desk.pass(std::chrono::hours(30)); // nobody answered
        QCOMPARE(line(of(unitScores(scene.desk.state, july(scene)), construction), ScoreItem::Respond).good, 0);
        scene.desk.act(chief(), Exclude{Measure::Respond, first, why}, scene.id);
        QCOMPARE(line(of(unitScores(scene.desk.state, july(scene)), construction), ScoreItem::Respond).due, 0);
        QCOMPARE(line(of(unitScores(scene.desk.state, july(scene)), townWorks), ScoreItem::Respond).due, 1);
    }

    void aResultThatComesBackDidNotLast()
    {
        Scene scene;
        scene.finishedLegs();
        toTheEnd(scene, false);
        const CaseId earlier = scene.id;
        scene.desk.pass(std::chrono::hours(24));
        const CaseId again = scene.desk.acceptedCase(QStringLiteral("又冒了"));
        scene.desk.act(Actor{}, ProposeRecurrence{earlier, {}}, again);
        scene.desk.act(subCenter(), RuleRecurrence{true, {}}, again);
        const Score street = of(subCenterScores(scene.desk.state, july(scene)), hongshan);
        QCOMPARE(line(street, ScoreItem::LastingResult).behind, (QVector<ScoreEvidence>{{earlier, {}, false}}));
        QCOMPARE(line(street, ScoreItem::Citizen).good, 0);
    }

    void candidatesHaveTheirEvidence()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(construction), Object{why, why}, scene.id, first);
        scene.desk.act(subCenter(), Dispute{why}, scene.id, first);
        scene.desk.act(chief(), Overrule{why}, scene.id, first);
        scene.desk.pass(std::chrono::hours(1));
        QVector<Trigger> found;
        for (const Candidate &candidate : accountabilityCandidates(scene.desk.state, july(scene)))
            if (candidate.leg == first) {
                found.append(candidate.trigger);
                QCOMPARE(candidate.leader, QStringLiteral("何某远")); // of that time
            }
        QVERIFY(found.contains(Trigger::Shifting));
    }

    // Computed twice, and from the same events read again, a score is the same to the last leg.
    void derivedAgainItIsTheSame()
    {
        Scene scene;
        scene.finishedLegs();
        toTheEnd(scene, true);
        scene.desk.pass(std::chrono::hours(24 * 10));
        State copy;
        copy.setReference(district());
        for (const Case &value : scene.desk.state.cases())
            copy.put(value);
        const auto a = unitScores(scene.desk.state, july(scene)), b = unitScores(copy, july(scene));
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].gotTenths(), b[i].gotTenths());
            for (qsizetype k = 0; k < a[i].lines.size(); ++k)
                QCOMPARE(a[i].lines[k].behind, b[i].lines[k].behind);
        }
    }
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
