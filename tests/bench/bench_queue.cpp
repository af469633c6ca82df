// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "cases/ui/queuepanel.h"
#include "charts/ui/chartspage.h"
#include "support/busymonth.h"
#include "support/district.h"
#include "support/handreplica.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTest>

// What a dispatcher's screen costs: the live queue against a sorting proxy with the default delegate, and the charts.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

const Instant begin = instantFromIso(u"2026-07-09T09:00:00+08:00").value();

Case queued(int id, Millis due)
{
    Case value;
    value.id = CaseId{id};
    value.subject = SubjectId{id};
    value.number = QStringLiteral("GL-YX-20260709-%1").arg(id, 4, 10, QLatin1Char('0'));
    value.category = QStringLiteral("市政/排水/污水外溢");
    value.street = value.subCenter = Test::hongshan;
    value.registered = begin;
    Clock clock;
    clock.started = begin;
    clock.due = begin + due;
    clock.half = begin + due / 2;
    clock.warn = begin + due * 4 / 5;
    clock.twice = begin + due * 2;
    value.clocks = {clock};
    return value;
}

// The same rows as people usually write them: a model of texts, a proxy that sorts, the default delegate.
class PlainModel final : public QAbstractTableModel
{
public:
    QVector<Case> cases;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(cases.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 9; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Case &value = cases[index.row()];
        if (role == Qt::UserRole)
            return toMsec(value.clocks[0].due);
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return QString::number((value.clocks[0].due - begin).count() / 1000);
        case 1: return QStringLiteral("受理");
        case 2: return QStringLiteral("40%");
        case 3: return toIso(value.clocks[0].due).mid(11, 8);
        case 4: return value.number.right(5);
        case 5: return QStringLiteral("待受理");
        case 6: return QStringLiteral("洪山镇");
        case 7: return value.category;
        default: return QStringLiteral("电话");
        }
    }
    void change(int row, const Case &value)
    {
        cases[row] = value;
        emit dataChanged(index(row, 0), index(row, 8));
    }
};

struct Plain
{
    PlainModel model;
    QSortFilterProxyModel proxy;
    QTableView view;

    explicit Plain(int count)
    {
        for (int i = 1; i <= count; ++i)
            model.cases.append(queued(i, std::chrono::seconds(600 + i)));
        proxy.setSortRole(Qt::UserRole);
        proxy.setDynamicSortFilter(true);
        proxy.setSourceModel(&model);
        proxy.sort(0);
        view.setModel(&proxy);
        view.verticalHeader()->setDefaultSectionSize(28);
        view.resize(1136, 900);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
};

struct Ours
{
    Test::HandReplica hand;
    Theme theme;
    QAction refresh, find;
    std::unique_ptr<QueuePanel> panel;

    explicit Ours(int count)
    {
        State state;
        state.setReference(Test::district());
        for (int i = 1; i <= count; ++i)
            state.put(queued(i, std::chrono::seconds(600 + i)));
        state.seq = 1;
        hand.open(begin, state, Role::Dispatcher);
        panel = std::make_unique<QueuePanel>(theme, hand.replica, &refresh, &find);
        panel->resize(1136, 900);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get()))
            qFatal("no window");
    }
};

struct Cost
{
    Samples work;   // ms of this thread a batch
    Samples stalls; // ms a batch took
};

void batch(Cost &cost, const std::function<void()> &change)
{
    const double before = work(), start = wall();
    change();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    cost.work.add((work() - before) * 1e3);
    cost.stalls.add((wall() - start) * 1e3);
}

// 1,000 updates a second come as sixty batches of seventeen; each gives a case another time to expire.
constexpr int batches = 120, each = 17, unmeasured = 2; // the first ones still paint the window for the first time

QVector<Case> someOf(int count, QRandomGenerator &random)
{
    QVector<Case> changed;
    for (int n = 0; n < each; ++n)
        changed.append(queued(1 + random.bounded(count), std::chrono::seconds(600 + random.bounded(count))));
    return changed;
}

void tell(Cost &cost, Ours &ours, const QVector<Case> &changed, Seq seq)
{
    batch(cost, [&] {
        Stream stream;
        stream.seq = seq;
        for (const Case &value : changed) {
            stream.items.emplace_back();
            stream.items.last().value = value;
        }
        if (!ours.hand.replica.take(stream))
            qFatal("not taken");
    });
}

std::pair<Cost, Cost> updates(int count)
{
    Ours ours(count);
    Plain plain(count);
    Cost own, theirs;
    QRandomGenerator random(7);
    Seq seq = 1;
    for (int i = -unmeasured; i < batches; ++i) {
        const QVector<Case> changed = someOf(count, random);
        tell(own, ours, changed, ++seq);
        batch(theirs, [&] {
            for (const Case &value : std::as_const(changed))
                plain.model.change(static_cast<int>(value.id.value) - 1, value);
        });
        if (i < 0)
            own = theirs = {};
    }
    return {own, theirs};
}

// Ten times as many cases: turn by turn with the smaller queue, so that the machine is the same for both; the proxy stands aside,
// as what it sorts drives everything else out of the processor's caches.
std::pair<Cost, Cost> smallAndLarge()
{
    constexpr int few = 10'000, many = 100'000;
    Ours small(few), large(many);
    Cost ofSmall, ofLarge;
    QRandomGenerator random(7);
    Seq seq = 1;
    for (int i = -unmeasured; i < batches; ++i) {
        ++seq;
        tell(ofSmall, small, someOf(few, random), seq);
        tell(ofLarge, large, someOf(many, random), seq);
        if (i < 0)
            ofSmall = ofLarge = {};
    }
    return {ofSmall, ofLarge};
}

void liveQueue()
{
    const auto [small, smallPlain] = updates(10'000);
    const auto [beside, large] = smallAndLarge();
    const double ratio = small.work.median() / smallPlain.work.median(), growth = large.work.median() / beside.work.median();
    row("", "yardstick: proxy + default delegate, 10k rows, a batch", smallPlain.work, "ms");
    row("C1", "queue of 10k at 1k updates/s, work of a batch", small.work, "ms", ratio, Goal{"<= 0.12x proxy + delegate", ratio <= 0.12});
    row("C1", "  how long a batch holds the window up", small.stalls, "ms", {}, Goal{"<= 4 ms", small.stalls.p99() <= 4});
    row("", "yardstick: the queue of 10k beside one of 100k", beside.work, "ms");
    row("C1", "queue of 100k at 1k updates/s, work of a batch", large.work, "ms", growth, Goal{"<= 1.3x of 10k", growth <= 1.3});
}

void ticks()
{
    for (int count : {200, 2000, 20'000}) {
        Ours ours(count);
        Plain plain(count);
        Samples tick, repaint, theirs;
        for (int i = 0; i < 60; ++i) {
            ours.hand.pass(Millis{1000});
            QCoreApplication::processEvents();
            double start = wall();
            ours.panel->tick();
            QCoreApplication::processEvents();
            tick.add((wall() - start) * 1e3);
            start = wall();
            ours.panel->table()->viewport()->repaint();
            repaint.add((wall() - start) * 1e3);
            start = wall();
            plain.view.viewport()->repaint();
            theirs.add((wall() - start) * 1e3);
        }
        const QByteArray what = "one-second tick of " + QByteArray::number(count) + " rows";
        row("C2", what.constData(), tick, "ms", {}, Goal{"<= 1 ms", tick.median() <= 1});
        if (count != 20'000)
            continue;
        const double ratio = repaint.median() / theirs.median();
        row("", "yardstick: the default delegate paints the view", theirs, "ms");
        row("C2", "the view painted anew", repaint, "ms", ratio, Goal{"<= 0.2x default delegate", ratio <= 0.2});
    }
}

void charts()
{
    State state;
    state.setReference(Test::district());
    const Instant now = begin + std::chrono::hours(6);
    Test::BusyMonth(state, now).fill(30, 650);
    Test::HandReplica hand;
    hand.open(now, state, Role::Dispatcher);
    ChartsModel model(hand.replica);
    model.setPeriod(ChartPeriod::All);
    Samples refresh, paint;
    Theme theme;
    ChartsPage page(theme, hand.replica);
    page.resize(1600, 1000);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("no window");
    for (int i = 0; i < 21; ++i) {
        hand.pass(Millis{20'000});
        double start = wall();
        model.refresh();
        refresh.add((wall() - start) * 1e3);
        start = wall();
        page.repaint();
        paint.add((wall() - start) * 1e3);
    }
    const QByteArray what = "charts: figures of " + QByteArray::number(state.cases().size()) + " cases anew";
    row("", what.constData(), refresh, "ms");
    row("", "charts: the page painted anew", paint, "ms");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    liveQueue();
    ticks();
    charts();
    return 0;
}
