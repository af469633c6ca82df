// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysispage.h"
#include "charts/ui/analysistext.h"
#include "charts/ui/chartpanel.h"
#include "support/busymonth.h"
#include "support/handreplica.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QTranslator>

using namespace Yixian;
using Test::at;

// Every figure of the page opens exactly the cases it counts, by mouse and by keyboard, and is a table as well.
class TestAnalysisPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void looks_data();
    void looks();
    void opensWhatItCounts();
    void goesByKeyboard();
    void isATableToo();
    void aYearKnowsWhatWasSaidLongAgo();
    void anEmptyDistrictSaysSo();

private:
    template<class View>
    View &view() const { return *m_page->findChild<View *>(); }
    QVector<CaseId> opened(FigureView &view, int spot) const;

    State m_hub;
    QTranslator m_translator;
    const Instant m_now = at(7, 9, 15, 12);
    std::unique_ptr<Test::HandReplica> m_hand;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AnalysisPage> m_page;
};

void TestAnalysisPage::initTestCase()
{
    if (const QString file = qEnvironmentVariable("YIXIAN_QM"); !file.isEmpty() && m_translator.load(file))
        QCoreApplication::installTranslator(&m_translator);
    Test::BusyMonth(m_hub, m_now).fill(84, 45);
}

void TestAnalysisPage::init()
{
    m_hand = std::make_unique<Test::HandReplica>();
    m_hand->open(m_now, m_hub, Role::Leader);
    m_theme = std::make_unique<Theme>();
    m_page = std::make_unique<AnalysisPage>(*m_theme, m_hand->replica);
    m_theme->applyTo(*m_page);
    m_page->resize(1920, 1008);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestAnalysisPage::looks_data()
{
    QTest::addColumn<ThemeVariant>("variant");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeVariant::Light << 100 << QSize(1920, 1008);
    QTest::newRow("dark") << ThemeVariant::Dark << 100 << QSize(1920, 1008);
    QTest::newRow("large") << ThemeVariant::Light << 200 << QSize(3840, 2016);
    QTest::newRow("small") << ThemeVariant::Light << 100 << QSize(1366, 700);
}

void TestAnalysisPage::looks()
{
    QFETCH(ThemeVariant, variant);
    QFETCH(int, scale);
    QFETCH(QSize, size);
    const Theme theme(variant, scale);
    AnalysisPage page(theme, m_hand->replica);
    theme.applyTo(page);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab().save(QDir(folder).filePath(QStringLiteral("analysis-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    QCOMPARE(page.size(), size);
    QCOMPARE(unnamedFocusables(page), QStringList());
}

QVector<CaseId> TestAnalysisPage::opened(FigureView &view, int spot) const
{
    QVector<CaseId> cases;
    const auto heard = connect(m_page.get(), &AnalysisPage::casesRequested, [&](const QString &title, const QVector<CaseId> &listed) {
        QVERIFY(!title.isEmpty());
        cases = listed;
    });
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.spots()[spot].area.center().toPoint());
    disconnect(heard);
    return cases;
}

void TestAnalysisPage::opensWhatItCounts()
{
    const AnalysisFigures &figures = m_page->model().current();
    int seen = 0;
    for (int cell = 0; cell < 168; cell += 5) {
        const HourCell &hour = figures.hours.cells[static_cast<size_t>(cell)];
        if (hour.count == 0)
            continue;
        ++seen;
        QCOMPARE(opened(view<HeatView>(), cell).size(), hour.count);
    }
    QVERIFY(seen > 10);
    for (int stage = 0; stage < static_cast<int>(caseStages); ++stage) {
        const StageStep &step = figures.ladder.steps[static_cast<size_t>(stage)];
        if (step.reached > step.inside)
            QCOMPARE(opened(view<LadderView>(), 2 * stage).size(), step.reached);
        if (step.inside > 0)
            QCOMPARE(opened(view<LadderView>(), 2 * stage + 1).size(), step.inside);
    }
    for (size_t i = 0; i < figures.subCenters.size(); ++i)
        QCOMPARE(opened(view<SubCentersView>(), static_cast<int>(i)).size(), figures.subCenters[i].curve.n);
    // A case may count twice in these two: with two units, or with two clocks.
    for (int row = 0; row < view<ParetoView>().spots().size(); ++row) {
        const auto cases = opened(view<ParetoView>(), row);
        QVERIFY(!cases.isEmpty() && cases.size() <= figures.late.rows[static_cast<size_t>(row)].late);
    }
    const auto overdue = opened(view<TimeLeftView>(), 0);
    QVERIFY(overdue.isEmpty() == (figures.left.overdue == 0) && overdue.size() <= figures.left.overdue);
}

void TestAnalysisPage::goesByKeyboard()
{
    HeatView &hours = view<HeatView>();
    const auto &cells = m_page->model().current().hours.cells;
    const auto most = std::max_element(cells.begin(), cells.end(), [](const HourCell &a, const HourCell &b) { return a.count < b.count; }) - cells.begin();
    hours.setFocus();
    QTest::keyClick(&hours, Qt::Key_Home);
    for (std::ptrdiff_t i = 0; i < most; ++i)
        QTest::keyClick(&hours, Qt::Key_Right);
    QCOMPARE(hours.accessibleDescription(), hours.spots()[most].words);
    QSignalSpy asked(m_page.get(), &AnalysisPage::casesRequested);
    QTest::keyClick(&hours, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), hours.spots()[most].words);
    QCOMPARE(asked.first().at(1).value<QVector<CaseId>>().size(), cells[static_cast<size_t>(most)].count);
}

void TestAnalysisPage::isATableToo()
{
    for (auto *figure : m_page->findChildren<FigureView *>()) {
        const auto rows = figure->table();
        QVERIFY(!rows.isEmpty());
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        auto *panel = qobject_cast<ChartPanel *>(figure->parentWidget());
        QVERIFY(panel);
        auto *button = panel->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        auto *table = panel->findChild<QueueTable *>();
        QVERIFY(table && table->isVisible() && !figure->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(rows.size()) - 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(figure->isVisible() && !table->isVisible());
    }
}

// A place and what was said there are known of the archive's cases too.
void TestAnalysisPage::aYearKnowsWhatWasSaidLongAgo()
{
    State hub;
    Test::DistrictDay day(hub);
    const auto past = std::make_shared<WholePast>();
    for (int i = 0; i < 12; ++i) {
        const CaseId id = day.registered(m_now - std::chrono::days(300 - i), QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, m_now - std::chrono::days(300 - i) + std::chrono::minutes(1));
        past->state.put(*hub.find(id));
        QString others; // that stand in no other text, so that what does is a word
        for (int k = 0; k < 40; ++k)
            others.append(QChar(0x7000 + 40 * i + k));
        past->said.insert(id, Subject{QString(QChar(0x4e00 + 7 * i) + QStringLiteral("水压不足") + others), {}, QStringLiteral("五凤路1号"), {}, {}});
        hub.remove(id);
    }
    Test::HandReplica hand;
    hand.open(m_now, hub, Role::Leader);
    AnalysisModel model(hand.replica);
    model.setPeriod(ChartPeriod::Year);
    model.refresh();
    QVERIFY(model.isEmpty() && model.current().words.words.empty());
    model.setPast(past);
    QVERIFY(model.refresh());
    QVERIFY(!model.isEmpty());
    QVERIFY(!model.current().words.words.empty());
    QCOMPARE(model.current().words.words.front().word, QStringLiteral("水压不足"));
    QCOMPARE(model.saying(QStringLiteral("水压不足")).size(), 12);
}

void TestAnalysisPage::anEmptyDistrictSaysSo()
{
    State hub;
    Test::HandReplica hand;
    hand.open(m_now, hub, Role::Leader);
    AnalysisPage page(*m_theme, hand.replica);
    page.resize(1600, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->isVisible() && label->text() == QStringLiteral("No cases yet"); }));
    for (const QString &sentence : {AnalysisText::hours({}), AnalysisText::ladder({}), AnalysisText::left({}), AnalysisText::late({}), AnalysisText::judged({}), AnalysisText::recurrence({}), AnalysisText::places({})})
        QVERIFY(!sentence.isEmpty() && !sentence.contains(u'%'));
}

QTEST_MAIN(TestAnalysisPage)
#include "tst_analysispage.moc"
