// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "support/busymonth.h"
#include "support/district.h"
#include "support/handreplica.h"
#include "wall/ui/wallpage.h"
#include "wall/ui/wallpages.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

// What the wall costs its window while fifty events a second come in, over all the cases that a console keeps.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr int daysKept = 200, casesADay = 61; // twenty-two thousand a year
constexpr int eventsASecond = 50, seconds = 60, unmeasured = 3; // the first ones paint everything for the first time
const Instant begin = instantFromIso(u"2026-07-09T15:00:00+08:00").value();

QVector<CaseId> latest(const State &state)
{
    QVector<CaseId> ids = state.cases().keys();
    std::sort(ids.begin(), ids.end(), [](CaseId a, CaseId b) { return b < a; });
    return ids.mid(0, 500);
}

// As the hub tells it, with a clock that is another one than before, so that every figure is due anew.
Stream changed(const State &state, CaseId id, int moved, Seq seq)
{
    Stream stream;
    stream.seq = seq;
    stream.items.emplace_back();
    Case value = *state.find(id);
    for (Clock &clock : value.clocks)
        clock.due += Millis{moved};
    stream.items.last().value = value;
    return stream;
}

struct Second
{
    Samples events, figures, painted, whole; // ms of this thread
};

Second measured(WallPage &page, Test::HandReplica &hand, const State &state)
{
    const QVector<CaseId> ids = latest(state);
    QRandomGenerator random(5);
    Second second;
    Seq seq = state.seq;
    for (int i = -unmeasured; i < seconds; ++i) {
        if (i == 0)
            second = {};
        hand.pass(Millis{1000});
        const double start = work();
        for (int n = 0; n < eventsASecond; ++n) {
            const CaseId id = ids[random.bounded(static_cast<int>(ids.size()))];
            if (!hand.replica.take(changed(state, id, 1 + random.bounded(60'000), ++seq)))
                qFatal("not taken");
            QCoreApplication::processEvents();
        }
        const double told = work();
        page.refreshNow();
        const double refreshed = work();
        page.repaint();
        const double end = work();
        second.events.add((told - start) * 1e3);
        second.figures.add((refreshed - told) * 1e3);
        second.painted.add((end - refreshed) * 1e3);
        second.whole.add((end - told) * 1e3);
    }
    return second;
}

void wallAt(const QSize &size, WallPage::Sheet sheet, const char *name, const State &state)
{
    Test::HandReplica hand;
    hand.open(begin, state);
    const Theme theme(ThemeVariant::Dark);
    WallPage page(theme, hand.replica);
    page.resize(size);
    page.setSheet(sheet);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("no window");
    const Second second = measured(page, hand, state);
    const QByteArray where = QByteArray(name) + ", " + QByteArray::number(size.width()) + "x" + QByteArray::number(size.height());
    row("", QByteArray(where + ": 50 events taken in").constData(), second.events, "ms");
    row("", "  figures", second.figures, "ms");
    row("", "  painted", second.painted, "ms");
    row("", "  refreshed once a second", second.whole, "ms", {}, Goal{"<= 16 ms", second.whole.p99() <= 16});
}

// A headline whose two curves have as many steps as legs, each at a time of its own.
void curveOf(int points)
{
    std::vector<Observation> seen;
    QRandomGenerator random(9);
    for (int i = 0; i < points; ++i)
        seen.push_back({Millis{1 + static_cast<qint64>(random.bounded(7'200'000))}, random.bounded(50) > 0});
    WallHeadline headline;
    headline.kind = ClockKind::LegRespond;
    headline.limit = std::chrono::hours(1);
    headline.targetPermille = 900;
    headline.today = headline.reference = kaplanMeier(seen);
    headline.share.due = headline.share.met = points;
    const Theme theme(ThemeVariant::Dark);
    QImage image(1920, 1080, QImage::Format_RGB32);
    WallTexts texts;
    Samples took;
    for (int i = -unmeasured; i < 60; ++i) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const WallCanvas canvas(painter, texts, theme, false, {});
        const double start = work();
        HeadlinePicture::paint(canvas, {48, 132, 904, 388}, headline);
        if (i >= 0)
            took.add((work() - start) * 1e3);
        texts.endPainting();
    }
    row("C6", "wall chart of 100,000 points, with its words", took, "ms", {}, Goal{"<= 4 ms", took.p99() <= 4});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    State state;
    state.setReference(Test::district());
    Test::BusyMonth(state, begin).fill(daysKept, casesADay);
    const QSize small(1920, 1080), large(3840, 2160);
    curveOf(100'000);
    wallAt(small, WallPage::Sheet::Overview, "overview", state);
    wallAt(large, WallPage::Sheet::Overview, "overview", state);
    wallAt(small, WallPage::Sheet::ReportIn, "report-ins", state);
    wallAt(small, WallPage::Sheet::Hot, "hot kinds", state);
    return 0;
}
