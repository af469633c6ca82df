// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartspage.h"
#include "charts/ui/curvepanel.h"
#include "uikit/keptapart.h"
#include "charts/ui/limitsdialog.h"
#include "charts/ui/sharetext.h"
#include "support/busymonth.h"
#include "support/handreplica.h"
#include "support/testhub.h"
#include "uikit/accessible.h"
#include "uikit/errorview.h"
#include "uikit/queuetable.h"
#include "uikit/staleoverlay.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QTabWidget>

using namespace Yixian;
using Test::at;

namespace {

// YIXIAN_PICTURES=<folder> keeps what the tests show; YIXIAN_QM=<file> shows it in that translation.
void keep(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab().save(QDir(folder).filePath(name)));
}

bool says(const QWidget &widget, const QString &part)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

} // namespace

class TestChartsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsAMonth_data();
    void showsAMonth();
    void listsWhatMissed();
    void fewItemsShowNoPercent();
    void statesOfThePage();
    void restsWhileHidden();
    void limitsAreComputedAnewOnRecord();
    void aYearComesFromTheArchive();
    void labelsKeepApart_data();
    void labelsKeepApart();

private:
    State m_hub;
    QTranslator m_translator;
    const Instant m_now = at(7, 9, 15, 12);
};

void TestChartsPage::initTestCase()
{
    const QString file = qEnvironmentVariable("YIXIAN_QM");
    if (!file.isEmpty() && m_translator.load(file))
        QCoreApplication::installTranslator(&m_translator);
    Test::BusyMonth(m_hub, m_now).fill(84, 45);
}

void TestChartsPage::showsAMonth_data()
{
    QTest::addColumn<ThemeVariant>("variant");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeVariant::Light << QSize(1920, 1008);
    QTest::newRow("dark") << ThemeVariant::Dark << QSize(1920, 1008);
    QTest::newRow("small") << ThemeVariant::Light << QSize(1366, 700);
}

void TestChartsPage::showsAMonth()
{
    QFETCH(ThemeVariant, variant);
    QFETCH(QSize, size);
    const Theme theme(variant);
    Test::HandReplica hand;
    hand.open(m_now, m_hub, Role::Leader);
    ChartsPage page(theme, hand.replica);
    theme.applyTo(page);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keep(page, QStringLiteral("charts-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(page.size(), size); // nothing in it needs more room than the window has
    for (const CurvePanel *panel : page.findChildren<CurvePanel *>())
        for (const BadgeLabel *verdict : panel->findChildren<BadgeLabel *>())
            QVERIFY2(verdict->width() >= verdict->sizeHint().width(), qPrintable(verdict->accessibleName()));
    const ChartsFigures &figures = page.model().current();
    QVERIFY(figures.curves[0].summary.share.due > 200);
    // The answer is made of the numbers under it.
    const auto labels = page.findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(ShareText::answer(figures)));
    for (const CurveFigures &curve : figures.curves) {
        QVERIFY(shows(ShareText::percent(curve.summary.share, curve.targetPermille)));
        QVERIFY(shows(ShareText::counts(curve.summary.share)));
    }
    for (const CurvePanel *panel : page.findChildren<CurvePanel *>())
        QVERIFY(panel->points() > 100 && panel->points() <= 2000);
    QCOMPARE(unnamedFocusables(page), QStringList());
}

void TestChartsPage::listsWhatMissed()
{
    Test::HandReplica hand;
    hand.open(m_now, m_hub, Role::Leader);
    const Theme theme;
    ChartsPage page(theme, hand.replica);
    theme.applyTo(page);
    page.resize(1920, 1008);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy asked(&page, &ChartsPage::casesRequested);
    const MaturedShare &share = page.model().current().curves[0].summary.share;
    QTest::mouseClick(page.findChildren<CurvePanel *>().first()->findChild<QPushButton *>(QStringLiteral("missedButton")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<QVector<CaseId>>().size(), share.due - share.met); // a case accepts once
    auto *units = page.findChild<QueueTable *>();
    int rows = 0;
    for (int row = 0; row < units->model()->rowCount(); ++row) {
        const QStringList counts = units->model()->index(row, 1).data().toString().remove(u',').split(u'/');
        if (counts.size() != 2)
            continue; // a heading
        emit units->rowActivated(units->model()->index(row, 0));
        const qsizetype listed = asked.last().at(1).value<QVector<CaseId>>().size(), missed = counts[1].toInt() - counts[0].toInt();
        QVERIFY(listed <= missed && (listed > 0) == (missed > 0)); // a case may have missed with two units
        ++rows;
    }
    QVERIFY(rows > 5);
}

void TestChartsPage::fewItemsShowNoPercent()
{
    State hub;
    Test::DistrictDay day(hub);
    for (int i = 0; i < 8; ++i)
        day.accepted(day.registered(at(7, 9, 10, i), QStringLiteral("S1"), QStringLiteral("市容/占道")), at(7, 9, 10, i + 2));
    Test::HandReplica hand;
    hand.open(at(7, 9, 11, 0), hub, Role::Leader);
    const Theme theme;
    ChartsPage page(theme, hand.replica);
    theme.applyTo(page);
    page.resize(1600, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keep(page, QStringLiteral("charts-few.png"));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QLatin1String("100%")), qPrintable(label->text()));
    QCOMPARE(ShareText::percent(page.model().current().curves[0].summary.share, 950), QString());
}

void TestChartsPage::statesOfThePage()
{
    const Theme theme;
    Test::HandReplica hand;
    ChartsPage page(theme, hand.replica);
    theme.applyTo(page);
    page.resize(1600, 900);
    page.show();
    keep(page, QStringLiteral("charts-offline.png"));
    const auto *state = page.findChild<StatePanel *>();
    QVERIFY(!state->accessibleDescription().isEmpty());
    hand.logIn(m_now, Role::Leader);
    QTest::qWait(StatePanel::loadingDelay + 100);
    keep(page, QStringLiteral("charts-loading.png"));
    hand.catchUp(m_hub);
    page.refreshNow();
    QVERIFY(page.findChild<CurvePanel *>()->isVisible());
    QVERIFY(!page.findChild<StaleOverlay *>()->isVisible());
    hand.silence(std::chrono::seconds(47));
    hand.replica.setLink(LinkState::Stale);
    QVERIFY(page.findChild<StaleOverlay *>()->isVisible());
    QCOMPARE(page.model().current().cutOff, hand.replica.asOf());
    keep(page, QStringLiteral("charts-stale.png"));
}

void TestChartsPage::restsWhileHidden()
{
    const Theme theme;
    Test::HandReplica hand;
    hand.open(m_now, m_hub, Role::Leader);
    ChartsPage page(theme, hand.replica);
    QCOMPARE(page.model().current().cutOff, Instant{}); // nobody looks: nothing computed
    page.show();
    QVERIFY(page.model().current().cutOff != Instant{});
}

// Somebody judges that the process is another one since Monday: the act, the note under the chart, and back again.
void TestChartsPage::limitsAreComputedAnewOnRecord()
{
    Test::TestHub hub;
    hub.start();
    const auto chief = hub.seat(Test::TestHub::tokenOf(Test::chief()));
    QTRY_VERIFY(chief->replica.isFresh());
    Test::HandReplica hand;
    hand.open(m_now, m_hub, Role::Chief);
    const Theme theme(ThemeVariant::Light);
    ChartsPage page(theme, hand.replica);
    page.allowRecalculating(chief->link);
    theme.applyTo(*qApp);
    page.resize(1920, 1008);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    // Each of the two charts has limits of its own.
    auto *other = page.findChild<QAction *>(QStringLiteral("otherDays"));
    other->trigger();
    QVERIFY(says(page, ChartsPage::tr("Accepted in time, by day due (p-chart)")));
    keep(page, QStringLiteral("charts-accept-days.png"));
    page.findChild<QAction *>(QStringLiteral("controlLimits"))->trigger();
    QPointer<LimitsDialog> dialog = page.findChild<LimitsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 7, 6));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("limitsReason")), QStringLiteral("more seats"));
    dialog->findChild<QAction *>(QStringLiteral("recalculateLimits"))->trigger();
    QTRY_COMPARE(hub.hub->state().posts().limits.size(), 1);
    QCOMPARE(hub.hub->state().posts().limits[0].measure, Measure::CaseAccept);
    dialog->close();
    QTRY_VERIFY(!dialog);
    other->trigger();
    page.findChild<QAction *>(QStringLiteral("controlLimits"))->trigger();
    dialog = page.findChild<LimitsDialog *>();
    QVERIFY(dialog);
    keep(*dialog, QStringLiteral("limits-dialog.png"));
    const auto &limits = hub.hub->state().posts().limits;
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("limitsReason"));
    dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 7, 6));
    dialog->findChild<QAction *>(QStringLiteral("recalculateLimits"))->trigger();
    QTRY_VERIFY(says(*dialog, ErrorView::sentence({ErrorCode::FieldRequired, {QStringLiteral("reason")}, {}}))); // what is missing is said, and nothing has happened
    QCOMPARE(limits.size(), 1);
    QTest::keyClicks(reason, QStringLiteral("dispatch by street"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(limits.size(), 2);
    QTRY_VERIFY(reason->text().isEmpty());
    // As the hub tells it to a console that shows the month.
    Event event;
    event.seq = hand.replica.position() + 1;
    event.at = m_now;
    event.by = Test::chief();
    event.act = RecalculateLimits{Measure::Respond, limits[1].from, limits[1].reason, false};
    hand.hear(event);
    page.refreshNow();
    QVERIFY(says(page, QStringLiteral("dispatch by street")));
    keep(page, QStringLiteral("charts-limits.png"));
    QCOMPARE(page.model().current().respondDays.phases.size(), size_t{2});
}

void TestChartsPage::aYearComesFromTheArchive()
{
    Test::TestHub hub;
    State yearsAgo;
    Test::DistrictDay day(yearsAgo);
    for (int i = 0; i < 150; ++i) {
        const Instant registered = hub.clock().now() - std::chrono::days(250 + i % 100) + std::chrono::seconds(i);
        const CaseId id = day.registered(registered, QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, registered + std::chrono::minutes(i % 10 == 0 ? 11 : 2));
    }
    for (const Case &value : yearsAgo.cases()) {
        hub.log.subjects.append({value.subject, value.id, Subject{QStringLiteral("水压不足"), {}, {}, {}, {}}});
        hub.archive.cases[value.id.value] = {value.id, 1, value.registered, value.touched, value.number, {}, value.street, value.subCenter, {}, {}, encodeCase(value)};
    }
    hub.start();
    const auto leader = hub.seat(Test::TestHub::tokenOf(Test::leader()));
    QTRY_VERIFY(leader->replica.isFresh());
    const Theme theme(ThemeVariant::Light);
    ChartsPage page(theme, leader->replica);
    const auto year = [&] {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](QPushButton *button) { return button->text() == FiguresPage::tr("1 year"); });
        return found == buttons.cend() ? nullptr : *found;
    };
    page.resize(1920, 1008);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(year() && !year()->isVisible()); // nobody to ask
    page.reachBack(leader->link);
    QVERIFY(year()->isVisible());
    // What goes wrong is said, and the click tried again.
    hub.archive.failing = true;
    QTest::mouseClick(year(), Qt::LeftButton);
    QTRY_VERIFY(says(page, ErrorView::sentence({ErrorCode::LogFailed, {}, {}})));
    hub.archive.failing = false;
    QTest::mouseClick(year(), Qt::LeftButton);
    QTRY_COMPARE(page.model().current().curves[0].summary.share.due, 150);
    QCOMPARE(page.model().current().curves[0].summary.share.met, 135);
    QVERIFY(!page.isHidden() && page.past());
    keep(page, QStringLiteral("charts-year.png"));
    const QVector<CaseId> missed = page.model().missed(ClockKind::CaseAccept);
    QCOMPARE(missed.size(), 15);
    QCOMPARE(page.past()->said[missed[0]].title, QStringLiteral("水压不足"));
    page.setPeriod(ChartPeriod::SevenDays);
    QCOMPARE(page.model().current().curves[0].summary.share.due, 0);
    QVERIFY(!page.past());
    // The network goes while it is under way: said, and nothing half is shown.
    page.setPeriod(ChartPeriod::Year);
    hub.cutAll();
    QTRY_VERIFY(says(page, FiguresPage::tr("A year cannot be shown now")));
    QVERIFY(!page.past());
    QTRY_VERIFY(leader->replica.isFresh());
    // Left while it is under way: nothing comes of it.
    page.setPeriod(ChartPeriod::Year);
    page.setPeriod(ChartPeriod::All);
    bool answered = false; // after the one page that the year had asked for
    leader->link.askPast({}, this, [&](const Result<PastCases> &) { answered = true; });
    QTRY_VERIFY(answered);
    page.refreshNow();
    QVERIFY(!page.past());
    QCOMPARE(page.model().current().curves[0].summary.share.due, 0);
}

void TestChartsPage::labelsKeepApart_data()
{
    using Heights = QVector<double>;
    QTest::addColumn<Heights>("wanted");
    QTest::addColumn<Heights>("given");
    QTest::newRow("nothing") << Heights{} << Heights{};
    QTest::newRow("room for all") << Heights{10, 40, 90} << Heights{10, 40, 90};
    QTest::newRow("two of the same") << Heights{40, 40} << Heights{40, 60};
    QTest::newRow("at the top") << Heights{0, 0, 5} << Heights{0, 20, 40};
    QTest::newRow("above it") << Heights{-30, 50} << Heights{0, 50};
    QTest::newRow("at the bottom") << Heights{95, 98, 100} << Heights{60, 80, 100};
    QTest::newRow("more than there is room for") << Heights{0, 0, 0, 0, 0, 0, 100} << Heights{-20, 0, 20, 40, 60, 80, 100};
}

void TestChartsPage::labelsKeepApart()
{
    QFETCH(QVector<double>, wanted);
    QTEST(keptApart(wanted, 20, 0, 100), "given");
}

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
