// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "shell/pages.h"
#include "support/district.h"
#include "support/handreplica.h"
#include "uikit/timelinetable.h"

#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

// What it takes to open a page of any role with 5,000 open cases, and to scroll a long timeline.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr int openCases = 5000;
constexpr int rounds = 5;

// In every state that is open, a third of them with three units at work.
void makeBusy(Test::Desk &desk)
{
    for (int i = 0; i < openCases; ++i) {
        const QString title = QStringLiteral("第 %1 件").arg(i);
        switch (i % 3) {
        case 0: desk.registerCase(title); break;
        case 1: desk.acceptedCase(title); break;
        default: desk.calledCase(title, {Test::construction, Test::townWorks, Test::community}); break;
        }
        if (i % 10 == 0)
            desk.pass(std::chrono::seconds(20));
    }
}

void pages(const State &state, Instant now)
{
    for (Role role : {Role::Dispatcher, Role::Chief, Role::SubCenter, Role::Unit, Role::Visit, Role::Leader, Role::Admin, Role::Security}) {
        Test::HandReplica hand;
        hand.logIn(now, role, Test::districtDocument());
        SessionOpened opened;
        opened.actor = {UserId{QStringLiteral("test")}, QStringLiteral("test"), role,
                        role == Role::SubCenter ? Test::hongshan : role == Role::Unit ? Test::construction : UnitId{}};
        hand.replica.take(opened);
        hand.catchUp(state);
        HubLink link(hand.replica, {}, {}, QStringLiteral("bench"));
        const Theme theme;
        QMap<QString, Samples> took;
        for (int round = 0; round < rounds; ++round) {
            QStackedWidget stack;
            stack.resize(1920, 1080);
            const double start = wall();
            const PageSet set = makePages(theme, hand.replica, link, &stack);
            took[QStringLiteral("all pages made")].add((wall() - start) * 1e3);
            for (const WindowPage &page : set.pages)
                stack.addWidget(page.widget);
            stack.setCurrentIndex(-1);
            for (const WindowPage &page : set.pages) {
                stack.show();
                QCoreApplication::processEvents();
                const double before = wall();
                stack.setCurrentWidget(page.widget);
                if (page.tick)
                    page.tick();
                QCoreApplication::processEvents();
                stack.repaint();
                took[page.name].add((wall() - before) * 1e3);
            }
        }
        for (auto it = took.cbegin(); it != took.cend(); ++it) {
            const QByteArray what = QByteArray(enumName(role).latin1()) + ": " + it.key().toUtf8();
            const bool page = it.key() != QLatin1String("all pages made");
            row("", what.constData(), it.value(), "ms", {}, page ? std::optional(Goal{"<= 200 ms", it.value().max() <= 200}) : std::nullopt);
        }
    }
}

void longTimeline(const State &state, Instant now)
{
    std::optional<Case> value;
    for (const Case &each : state.cases())
        if (each.legs.size() == 3)
            value = each;
    QVector<Event> events;
    for (int i = 0; i < 2000; ++i) {
        Event event;
        event.seq = i + 1;
        event.at = now - std::chrono::minutes(2000 - i);
        event.caseId = value->id;
        event.by = Test::dispatcher();
        event.act = Note{QStringLiteral("第 %1 次备注：已电话联系来电人，现场有人看守，等抢修队到场后再反馈。").arg(i)};
        events.append(event);
    }
    const Theme theme;
    TimelineTable table(theme);
    table.resize(836, 700);
    table.show();
    if (!QTest::qWaitForWindowExposed(&table))
        qFatal("no window");
    Samples shown, scrolled;
    for (int i = 0; i < 11; ++i) {
        table.clearEvents();
        const double start = wall();
        table.showEvents(events, *value, state.reference(), now);
        QCoreApplication::processEvents();
        shown.add((wall() - start) * 1e3);
    }
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < 2000; ++i) {
        const double start = wall();
        bar->setValue(bar->maximum() * (i * 7 % 2000) / 2000);
        table.viewport()->repaint();
        QCoreApplication::processEvents();
        scrolled.add((wall() - start) * 1e3);
    }
    row("", "timeline of 2,000 entries shown", shown, "ms");
    row("", "  and scrolled anywhere", scrolled, "ms", {}, Goal{"<= 16 ms at most", scrolled.max() <= 16});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    Test::Desk desk;
    makeBusy(desk);
    pages(desk.state, desk.now);
    longTimeline(desk.state, desk.now);
    return 0;
}
