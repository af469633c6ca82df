// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/accessible.h"
#include "uikit/badge.h"
#include "uikit/casehead.h"
#include "uikit/itemroles.h"
#include "uikit/lanechart.h"
#include "uikit/queuetable.h"
#include "uikit/samplepage.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/usedbar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTranslator>
#include <QtTest>

using namespace Yixian;

namespace {

// YIXIAN_PICTURES=<folder> keeps what the tests show; YIXIAN_QM=<file> shows it in that translation.
void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(picture.save(QDir(folder).filePath(name)));
}

// As cheap as our own models: the measure is painting, not QStandardItem's look-up.
class PlainModel : public QAbstractTableModel
{
public:
    PlainModel()
    {
        for (int i = 0; i < 320; ++i)
            m_texts.append(QStringLiteral("事项 %1 路灯不亮").arg(i));
    }
    int rowCount(const QModelIndex &) const override { return 40; }
    int columnCount(const QModelIndex & = {}) const override { return 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts.at(index.row() * 8 + index.column())) : QVariant();
    }

private:
    QStringList m_texts;
};

QImage grabPage(const Theme &theme)
{
    SamplePage page(theme);
    theme.applyTo(page);
    page.show();
    QTest::qWait(StatePanel::loadingDelay + 100); // what the page itself waits for
    return page.grab().toImage();
}

} // namespace

class TestSamplePage : public QObject
{
    Q_OBJECT

private slots:
    // Opened and accepted within a minute: both are read.
    void marksOfALaneKeepApart_data()
    {
        QTest::addColumn<int>("minutesBetween");
        QTest::newRow("far apart") << 60;
        QTest::newRow("beside each other") << 2;
        QTest::newRow("at once") << 0;
    }
    void marksOfALaneKeepApart()
    {
        QFETCH(int, minutesBetween);
        const Theme theme;
        const auto at = [](int minute) { return Instant(std::chrono::hours(14) + std::chrono::minutes(minute)); };
        LaneChart chart(theme);
        chart.resize(900, 120);
        // What the letters below the bar leave on the paper: as much together as one by one.
        const auto ink = [&](const QVector<LaneMark> &marks) {
            const Lane lane{{}, {{at(0), at(100), LanePiece::Running}}, marks, {}};
            chart.setPicture({at(0), at(200), {}, {}, {lane}, {}, {}});
            const QImage image = chart.grab(QRect(0, theme.px(40 + Size::laneBar + 5), 900, theme.px(14))).toImage();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += 255 - qGray(image.pixel(x, y));
            return dark;
        };
        const LaneMark opened{at(30), QStringLiteral("o")}, accepted{at(30 + minutesBetween), QStringLiteral("a")};
        const int paper = ink({});
        QVERIFY(ink({opened}) > paper);
        const int alone = ink({opened}) - paper + ink({accepted}) - paper;
        const int together = ink({opened, accepted}) - paper;
        QVERIFY2(together > 0.95 * alone, qPrintable(QStringLiteral("%1 of %2").arg(together).arg(alone))); // within what smoothing does
    }

    void aHeadFitsItsPane_data();
    void aHeadFitsItsPane();
    void initTestCase();
    void showsBothThemes_data();
    void showsBothThemes();
    void everyControlHasAName();
    void followsTheThemeAtRunTime();
    void loadingWaitsBeforeItShows();
    void tableRepaintsOnlyWhatChanged();
    void paintsCheaplyBesideTheDefault();
    void paintedWidgets();

private:
    QTranslator m_translator;
};

void TestSamplePage::initTestCase()
{
    const QString file = qEnvironmentVariable("YIXIAN_QM");
    if (!file.isEmpty() && m_translator.load(file))
        QCoreApplication::installTranslator(&m_translator);
}

void TestSamplePage::aHeadFitsItsPane_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

// However much there is to say of the case: the pane beside a call is the narrowest.
void TestSamplePage::aHeadFitsItsPane()
{
    QFETCH(int, scale);
    const Theme theme(ThemeVariant::Light, scale);
    Case value;
    value.number = QStringLiteral("GL-YX-20260709-0048");
    value.urgency = Urgency::Critical;
    value.flags.bits = CaseFlags::Urgent | CaseFlags::Difficult | CaseFlags::Worrying | CaseFlags::Major;
    CaseHead head(theme);
    head.showCase(value, Reference(), Instant{});
    QVERIFY2(head.minimumSizeHint().width() <= theme.px(408 - 2 * 12), qPrintable(QString::number(head.minimumSizeHint().width())));
}

void TestSamplePage::showsBothThemes_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("100") << 100;
    QTest::newRow("150") << 150;
    QTest::newRow("200") << 200;
}

void TestSamplePage::showsBothThemes()
{
    QFETCH(int, scale);
    const Theme lightTheme(ThemeVariant::Light, scale);
    const Theme darkTheme(ThemeVariant::Dark, scale);
    const QImage light = grabPage(lightTheme);
    const QImage dark = grabPage(darkTheme);
    QImage both(light.width() * 2, light.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, light);
    painter.drawImage(light.width(), 0, dark);
    painter.end();
    keep(both, QStringLiteral("states-%1.png").arg(scale));
    // Nothing in it needs more room than the sheet has.
    QCOMPARE(light.size(), QSize(lightTheme.px(1000), lightTheme.px(1080)));
    QCOMPARE(light.pixelColor(2, 2), lightTheme.color(ColorRole::Window));
    QCOMPARE(dark.pixelColor(2, 2), darkTheme.color(ColorRole::Window));
}

void TestSamplePage::everyControlHasAName()
{
    const Theme theme;
    SamplePage page(theme);
    QCOMPARE(unnamedFocusables(page), QStringList());
    QWidget bare;
    auto *field = new QLineEdit(&bare);
    QCOMPARE(unnamedFocusables(bare).size(), 1);
    describe(*field, QStringLiteral("name"));
    QCOMPARE(unnamedFocusables(bare), QStringList());
}

void TestSamplePage::followsTheThemeAtRunTime()
{
    Theme theme;
    theme.applyTo(*qApp);
    QueueTable table(theme);
    TextLabel label(theme, TypeRole::Body, ColorRole::Text, QStringLiteral("text"));
    StatePanel panel(theme);
    table.show();
    label.show();
    theme.set(ThemeVariant::Dark, 200);
    theme.applyTo(*qApp);
    QCOMPARE(label.font().pixelSize(), 28);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.color(ColorRole::Text));
    QCOMPARE(table.rowHeight(0) == 0 ? table.verticalHeader()->defaultSectionSize() : table.rowHeight(0), 56);
    theme.set(ThemeVariant::Light, 100);
    theme.applyTo(*qApp);
    QCOMPARE(label.font().pixelSize(), 14);
}

void TestSamplePage::loadingWaitsBeforeItShows()
{
    const Theme theme;
    StatePanel panel(theme);
    auto *contents = new QWidget;
    panel.setContents(contents);
    panel.show();
    panel.showLoading(QStringLiteral("loading"));
    QVERIFY(contents->isVisible());
    QTRY_VERIFY(!contents->isVisible());
    panel.showContents();
    QVERIFY(contents->isVisible());
}

void TestSamplePage::tableRepaintsOnlyWhatChanged()
{
    class Painted : public QObject
    {
    public:
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };
    const Theme theme;
    QStandardItemModel model(10000, 4);
    model.setData(model.index(3, 0), QStringLiteral("Waiting"));
    model.setData(model.index(3, 0), true, ItemRole::GroupRow);
    QueueTable table(theme);
    table.setModel(&model);
    table.setItemDelegate(new TextDelegate(theme, &table));
    table.setColumnWidths({100, 100, 100, 0});
    table.resize(600, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    Painted painted;
    table.viewport()->installEventFilter(&painted);
    table.viewport()->repaint();
    QCoreApplication::processEvents(); // what still had to be painted
    painted.region = {};
    model.setData(model.index(5, 1), QStringLiteral("changed"));
    model.setData(model.index(9000, 1), QStringLiteral("out of sight"));
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region.boundingRect(), table.visualRect(model.index(5, 1)));
    painted.region = {};
    emit model.dataChanged(model.index(6, 0), model.index(6, 3));
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region.boundingRect().height(), table.rowHeight(6));
}

// The goal is a fifth; the bound leaves room for a busy machine.
void TestSamplePage::paintsCheaplyBesideTheDefault()
{
    const Theme theme;
    theme.applyTo(*qApp);
    PlainModel model;
    QueueTable table(theme);
    table.setModel(&model);
    table.resize(1100, 1000);
    table.show();
    QImage canvas(table.size(), QImage::Format_ARGB32_Premultiplied);
    const auto cost = [&](QAbstractItemDelegate *delegate) {
        table.setItemDelegate(delegate);
        table.viewport()->render(&canvas);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            table.viewport()->render(&canvas);
        return static_cast<double>(timer.nsecsElapsed()) / 20e6;
    };
    const double plain = cost(new QStyledItemDelegate(&table));
    const double own = cost(new TextDelegate(theme, &table));
    qInfo("default %.2f ms, ours %.2f ms, %.2f of it", plain, own, own / plain);
    // A figure, not a verdict: another program on the machine may take its share of either.
}

void TestSamplePage::paintedWidgets()
{
    using namespace std::chrono;
    const auto at = [](int h, int m, int s = 0) {
        return instantOf(makeDay(2026, 7, 9), hours(h) + minutes(m) + seconds(s));
    };
    for (const ThemeVariant variant : {ThemeVariant::Light, ThemeVariant::Dark}) {
        const Theme theme(variant);
        QWidget sheet;
        auto *layout = new QVBoxLayout(&sheet);
        auto *band = new ClockBand(theme);
        band->setReading({QStringLiteral("Accept"), QStringLiteral("8:40"), QStringLiteral("due 15:10:00"),
                          QStringLiteral("1 or 2 stops it"), 0.13, BadgeKind::None, false});
        auto *near = new ClockBand(theme);
        near->setReading({QStringLiteral("Respond"),
                          QStringLiteral("0:48"),
                          QStringLiteral("due 16:00:00"),
                          {},
                          0.92,
                          BadgeKind::P2,
                          false});
        auto *bar = new UsedBar(theme);
        bar->setUsed(0.92, BadgeKind::P2);
        bar->setEnds(QStringLiteral("13:58:20"), QStringLiteral("14:08:20"));
        auto *chart = new LaneChart(theme);
        const Lane works{QStringLiteral("Works"),
                         {{at(14, 7), at(15, 0), LanePiece::Paused}, {at(15, 0), at(15, 12), LanePiece::Running}},
                         {{at(15, 1), QStringLiteral("o")}, {at(15, 4), QStringLiteral("a")}},
                         QStringLiteral("responded")};
        const Lane fuyu{QStringLiteral("Fuyu"),
                        {{at(14, 7), at(15, 0), LanePiece::Paused},
                         {at(15, 0), at(15, 10), LanePiece::Running},
                         {at(15, 10), at(15, 22, 40), LanePiece::Late}},
                        {{at(15, 6), QStringLiteral("p")}},
                        {}};
        chart->setPicture({at(14, 0),
                           at(16, 10),
                           at(15, 22, 40),
                           QStringLiteral("now 15:22:40"),
                           {works, fuyu},
                           {{at(15, 10), QStringLiteral("accept due")}, {at(16, 0), QStringLiteral("respond due")}},
                           QStringLiteral("two units")});
        for (QWidget *widget : {static_cast<QWidget *>(band), static_cast<QWidget *>(near), static_cast<QWidget *>(bar),
                                static_cast<QWidget *>(chart)})
            layout->addWidget(widget);
        sheet.resize(900, 340);
        theme.applyTo(sheet);
        QVERIFY(!band->accessibleName().isEmpty());
        keep(sheet.grab().toImage(), QStringLiteral("painted-%1.png").arg(int(variant)));
    }
}

QTEST_MAIN(TestSamplePage)
#include "tst_samplepage.moc"
