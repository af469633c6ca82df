// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/queueorder.h"
#include "cases/model/stagetally.h"
#include "support/district.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Yixian;

namespace {

QueueKey key(QueueGroup group, int minute, qint64 id)
{
    return {group, fromMsec(0) + std::chrono::minutes(minute), CaseId{id}};
}

} // namespace

class TestQueueOrder : public QObject
{
    Q_OBJECT

private slots:
    void shorterSecondClockDoesNotHideALongerFirst()
    {
        Test::Desk desk;
        const CaseId id = desk.calledCase(QStringLiteral("外溢"), {Test::construction});
        const auto before = queueKey(desk.value(id));
        QCOMPARE(toIso(before->breach), QStringLiteral("2026-07-09T09:10:00+08:00")); // the leg's 10 minutes
        desk.act(Test::unitActor(Test::construction), AcceptLeg{}, id, LegNo{1});
        QCOMPARE(toIso(queueKey(desk.value(id))->breach), QStringLiteral("2026-07-09T10:00:00+08:00"));
        QCOMPARE(before->group, QueueGroup::Calling);
    }

    void heldRowsKeepTheirPlaces()
    {
        QueueOrder order;
        order.note(CaseId{1}, key(QueueGroup::Waiting, 10, 1));
        order.note(CaseId{2}, key(QueueGroup::Waiting, 20, 2));
        order.adopt(order.merged());
        QCOMPARE(order.rowCount(), 3);
        order.note(CaseId{3}, key(QueueGroup::Waiting, 5, 3));
        order.note(CaseId{1}, std::nullopt);
        QCOMPARE(order.waiting(), 2);
        QCOMPARE(order.rowOf(CaseId{1}), 1);
        QCOMPARE(order.rowOf(CaseId{3}), -1);
        order.note(CaseId{1}, key(QueueGroup::Waiting, 10, 1)); // it came back before anybody looked
        QCOMPARE(order.waiting(), 1);
        order.adopt(order.merged());
        QCOMPARE(order.rowOf(CaseId{3}), 1);
        QCOMPARE(order.rowOf(CaseId{1}), 2);
    }

    // Against the plain way: sort everything anew after each change.
    void agreesWithSortingAnew()
    {
        QRandomGenerator random(7);
        QueueOrder order;
        QMap<qint64, QueueKey> truth;
        for (int step = 0; step < 400; ++step) {
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const qint64 id = random.bounded(1, 60);
                if (random.bounded(4) == 0) {
                    truth.remove(id);
                    order.note(CaseId{id}, std::nullopt);
                } else {
                    truth[id] = key(static_cast<QueueGroup>(random.bounded(3)), random.bounded(50), id);
                    order.note(CaseId{id}, truth[id]);
                }
            }
            QVector<QueueOrder::Row> before;
            for (int row = 0; row < order.rowCount(); ++row)
                before.append(order.row(row));
            const auto merge = order.merged();
            const int first = merge.firstChanged;
            const int last = merge.lastChanged;
            order.adopt(merge);
            QVector<QueueKey> sorted(truth.cbegin(), truth.cend());
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(order.caseCount(), static_cast<int>(sorted.size()));
            int row = 0;
            for (qsizetype i = 0; i < sorted.size(); ++i) {
                if (i == 0 || sorted[i].group != sorted[i - 1].group)
                    QVERIFY(order.row(row++).id.isNull());
                QCOMPARE(order.row(row).id, sorted[i].id);
                QCOMPARE(order.rowOf(sorted[i].id), row);
                ++row;
            }
            // Rows outside the span that was reported are the same as before.
            for (int i = 0; i < std::min<int>(order.rowCount(), static_cast<int>(before.size())); ++i)
                if (i < first || i > last)
                    QVERIFY(before[i].id == order.row(i).id && before[i].group == order.row(i).group);
        }
    }

    // So many that blocks are split, joined and emptied; against a sorted vector.
    void keysKeepTheirOrder()
    {
        QRandomGenerator random(11);
        OrderedKeys keys;
        std::vector<QueueKey> truth;
        for (int step = 0; step < 300; ++step) {
            std::vector<QueueKey> gone, come;
            const bool shrinking = step / 50 % 2 == 1;
            for (const QueueKey &known : truth)
                if (random.bounded(1000) < (shrinking ? 150 : step == 120 ? 1000 : 20))
                    gone.push_back(known);
            for (int change = random.bounded(shrinking ? 5 : step % 7 == 0 ? 1500 : 60); change > 0; --change)
                come.push_back(key(static_cast<QueueGroup>(random.bounded(3)), random.bounded(40), step * 10'000 + change));
            std::sort(come.begin(), come.end());
            std::vector<QueueKey> stay, next;
            std::set_difference(truth.cbegin(), truth.cend(), gone.cbegin(), gone.cend(), std::back_inserter(stay));
            std::merge(stay.cbegin(), stay.cend(), come.cbegin(), come.cend(), std::back_inserter(next));
            truth = next;
            keys.change(gone, come);
            QCOMPARE(keys.size(), truth.size());
            for (size_t i = 0; i < truth.size(); ++i) {
                QVERIFY(keys.at(i) == truth[i]);
                QCOMPARE(keys.placeOf(truth[i]), i);
            }
            const QueueKey between = key(QueueGroup::Calling, random.bounded(40), random.bounded(3'000'000));
            QCOMPARE(keys.placeOf(between), static_cast<size_t>(std::lower_bound(truth.cbegin(), truth.cend(), between) - truth.cbegin()));
        }
    }

    void tallyFollowsTheHubsStages()
    {
        Test::Desk desk;
        const CaseId id = desk.registerCase(QStringLiteral("外溢"));
        StageTally tally;
        tally.update(id, &desk.value(id));
        QCOMPARE(tally.breached(), 0);
        desk.pass(std::chrono::minutes(11));
        while (auto event = dueStage(desk.state, desk.value(id), desk.now, std::chrono::seconds(10)))
            apply(desk.state, *event);
        tally.update(id, &desk.value(id));
        QCOMPARE(tally.breached(), 1);
        tally.update(id, nullptr);
        QCOMPARE(tally.breached(), 0);
    }
};

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
