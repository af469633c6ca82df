// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handreplica.h"
#include "support/wallstory.h"
#include "wall/ui/wallpage.h"

#include <numeric>
#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace Yixian;
using Test::at;
using std::chrono::seconds;

namespace {

// YIXIAN_PICTURES=<folder> keeps what the tests show; YIXIAN_QM=<file> shows it in that translation.
void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(picture.save(QDir(folder).filePath(name)));
}

// How many pixels have exactly this colour.
int count(const QImage &picture, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == color;
    return found;
}

class Paintings : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

constexpr int turnAfter = 20; // seconds, as a wall comes

class TestWallPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void overview_data();
    void overview();
    void reportIn();
    void staleLosesItsColours();
    void lunchBreak();
    void quietDay();
    void beforeTheFirstWord();
    void everyPixelIsPainted_data();
    void everyPixelIsPainted();
    void holdsItsPageWhileSomethingIsOverdue();
    void hot();
    void stoppedWorkComesFirst();
    void canBeReadFromAfar_data();
    void canBeReadFromAfar();
    void outlines_data();
    void outlines();
    void anOutlineIsDrawn();
    void isSetUpByItsSettings();
    void dimsAtNightAndMovesAgainstBurnIn();
    void repaintsOnceASecondAtMost();

private:
    State m_hub;
    QTranslator m_translator;
};

void TestWallPage::initTestCase()
{
    const QString file = qEnvironmentVariable("YIXIAN_QM");
    if (!file.isEmpty() && m_translator.load(file))
        QCoreApplication::installTranslator(&m_translator);
    Test::BusyMonth month(m_hub, Test::wallNow());
    month.fill(30, 45);
    Test::wallStory(m_hub, month.day());
}

void TestWallPage::overview_data()
{
    QTest::addColumn<ThemeVariant>("variant");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << ThemeVariant::Dark << QSize(1920, 1080);
    QTest::newRow("light") << ThemeVariant::Light << QSize(1920, 1080);
    QTest::newRow("wide") << ThemeVariant::Dark << QSize(1280, 600);
}

void TestWallPage::overview()
{
    QFETCH(ThemeVariant, variant);
    QFETCH(QSize, size);
    const Theme theme(variant);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.resize(size);
    page.show();
    const QImage picture = page.grab().toImage();
    keep(picture, QStringLiteral("wall-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(picture.size(), size);
    QCOMPARE(picture.pixelColor(2, 2), theme.color(ColorRole::Window));
    QVERIFY(count(picture, theme.color(ColorRole::P1Fill)) > 500);
    QVERIFY(page.accessibleDescription().contains(QLatin1Char('/')) || page.accessibleDescription().contains(QLatin1Char('%')));
}

void TestWallPage::reportIn()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    page.setSheet(WallPage::Sheet::ReportIn);
    keep(page.grab().toImage(), QStringLiteral("wall-report-in.png"));
    hand.silence(seconds(47));
    page.refreshNow();
    keep(page.grab().toImage(), QStringLiteral("wall-report-in-stale.png"));
}

void TestWallPage::staleLosesItsColours()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    hand.silence(seconds(47));
    page.refreshNow();
    const QImage stale = page.grab().toImage();
    keep(stale, QStringLiteral("wall-stale.png"));
    QCOMPARE(count(stale, theme.color(ColorRole::P1Fill)), 0); // the only colour is the age of the data
    QVERIFY(count(stale.copy(0, 0, 1920, 120), theme.color(ColorRole::P2Fill)) > 10000);
    QCOMPARE(count(stale.copy(0, 120, 1920, 960), theme.color(ColorRole::P2Fill)), 0);
    hand.silence(seconds(30));
    page.refreshNow();
    const QImage dead = page.grab().toImage();
    keep(dead, QStringLiteral("wall-dead.png"));
    QCOMPARE(dead.pixelColor(3, 3), theme.color(ColorRole::P2Fill)); // from edge to edge
    QCOMPARE(dead.pixelColor(1916, 100), theme.color(ColorRole::P2Fill));
}

void TestWallPage::lunchBreak()
{
    State hub;
    Test::DistrictDay day(hub);
    for (int i = 0; i < 30; ++i) {
        const CaseId id = day.registered(at(7, 9, 9, i), QStringLiteral("S%1").arg(1 + i % 10), QString::fromUtf8("市容/占道"));
        day.accepted(id, at(7, 9, 9, i) + seconds(40 + 17 * i));
        day.called(id, at(7, 9, 11, i), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 16, 0));
        if (i % 5 != 0)
            day.responded(id, 1, at(7, 9, 11, i + 1));
    }
    Test::HandReplica hand;
    hand.open(at(7, 9, 14, 7), hub);
    const Theme theme(ThemeVariant::Dark);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    keep(page.grab().toImage(), QStringLiteral("wall-lunch.png"));
    QCOMPARE(int(page.model().current().work.state), int(WorkState::Break));
    const auto &first = page.model().current().first;
    QVERIFY(std::all_of(first.cbegin(), first.cend(), [](const WallItem &item) { return item.reading.paused; }));
}

void TestWallPage::quietDay()
{
    State hub;
    Test::DistrictDay day(hub);
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(at(7, 11, 10, 0), hub);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    const QImage picture = page.grab().toImage();
    keep(picture, QStringLiteral("wall-quiet.png"));
    QCOMPARE(count(picture, theme.color(ColorRole::P1Fill)), 0);
}

void TestWallPage::beforeTheFirstWord()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    keep(page.grab().toImage(), QStringLiteral("wall-offline.png"));
}

void TestWallPage::everyPixelIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("full") << QSize(1920, 1080);
    QTest::newRow("between") << QSize(1366, 768);
    QTest::newRow("wide") << QSize(1280, 600);
    QTest::newRow("high") << QSize(700, 900);
}

// Nothing of what was on the screen before may show: each pixel is the same over black as over white.
void TestWallPage::everyPixelIsPainted()
{
    QFETCH(QSize, size);
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    WallPage page(theme, hand.replica);
    page.resize(size);
    const auto over = [&](QColor before) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(before);
        page.render(&image, {}, {}, QWidget::RenderFlags());
        return image;
    };
    QCOMPARE(over(Qt::black), over(Qt::white));
    hand.open(Test::wallNow(), m_hub);
    page.refreshNow();
    for (const auto sheet : {WallPage::Sheet::Overview, WallPage::Sheet::ReportIn, WallPage::Sheet::Hot, WallPage::Sheet::Emergency}) {
        page.setSheet(sheet);
        QCOMPARE(over(Qt::black), over(Qt::white));
    }
}

void TestWallPage::holdsItsPageWhileSomethingIsOverdue()
{
    State hub;
    Test::DistrictDay day(hub);
    const CaseId id = day.registered(at(7, 9, 10, 0), QStringLiteral("S1"), QString::fromUtf8("市容/占道"));
    Test::HandReplica hand;
    hand.open(at(7, 9, 10, 1), hub);
    const Theme theme(ThemeVariant::Dark);
    WallPage page(theme, hand.replica);
    page.show();
    const auto tick = [&](int times) {
        for (int i = 0; i < times; ++i) {
            hand.pass(seconds(1));
            QVERIFY(QMetaObject::invokeMethod(page.findChild<QTimer *>(), "timeout"));
        }
    };
    tick(turnAfter);
    QCOMPARE(page.sheet(), WallPage::Sheet::ReportIn);
    hand.pass(std::chrono::minutes(10)); // its ten minutes run out
    tick(1);
    QCOMPARE(page.sheet(), WallPage::Sheet::Overview); // shows it at once…
    tick(3 * turnAfter);
    QCOMPARE(page.sheet(), WallPage::Sheet::Overview); // …and stays
    day.accepted(id, at(7, 9, 10, 13));
    hand.hear(day.events.last());
    tick(turnAfter);
    QCOMPARE(page.sheet(), WallPage::Sheet::ReportIn);
}

void TestWallPage::hot()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    page.setSheet(WallSheet::Hot);
    keep(page.grab().toImage(), QStringLiteral("wall-hot.png"));
    const WallHot &figures = page.model().current().hot;
    QVERIFY(std::accumulate(figures.today.begin(), figures.today.end(), 0) > 0);
    QVERIFY(!figures.kinds.isEmpty() && figures.kinds.size() <= WallModel::listLength);
    for (qsizetype i = 1; i < figures.kinds.size(); ++i)
        QVERIFY(figures.kinds[i - 1].count >= figures.kinds[i].count);
    hand.silence(seconds(47));
    page.refreshNow();
    keep(page.grab().toImage(), QStringLiteral("wall-hot-stale.png"));
}

void TestWallPage::stoppedWorkComesFirst()
{
    State hub;
    Test::DistrictDay day(hub);
    day.registered(at(7, 8, 23, 0), QStringLiteral("S1"), QString::fromUtf8("市政/积水"));
    day.registered(at(7, 9, 8, 0), QStringLiteral("S1"), QString::fromUtf8("市政/积水"));
    day.registered(at(7, 9, 9, 0), QStringLiteral("S2"), QString::fromUtf8("市政/倒树"));
    Test::HandReplica hand;
    hand.open(at(7, 9, 9, 5), hub);
    const Theme theme(ThemeVariant::Dark);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.arrange({});
    page.show();
    QCOMPARE(page.sheet(), WallSheet::Overview);
    QVERIFY(!page.model().current().emergency);
    day.act(at(7, 9, 9, 6), StopWork{toIso(localDay(at(7, 9, 9, 6))), QString::fromUtf8("台风")}, {});
    hand.hear(day.events.last());
    page.refreshNow();
    page.arrange({});
    QCOMPARE(page.sheet(), WallSheet::Emergency);
    keep(page.grab().toImage(), QStringLiteral("wall-emergency.png"));
    const auto &emergency = page.model().current().emergency;
    QVERIFY(emergency);
    QCOMPARE(emergency->arrived, 2); // not what came before
    QCOMPARE(emergency->reason, QString::fromUtf8("台风"));
}

void TestWallPage::canBeReadFromAfar_data()
{
    QTest::addColumn<double>("distance");
    QTest::addColumn<QSize>("size");
    for (const double distance : {3.0, 5.0, 8.0})
        for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%g m, %d", distance, size.width()) << distance << size;
}

// 86 inches: the smallest text is 16 minutes of arc high. At 8 m words that are longer than their room are said shorter.
void TestWallPage::canBeReadFromAfar()
{
    QFETCH(double, distance);
    QFETCH(QSize, size);
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    WallArrangement arrangement;
    arrangement.widthMm = 1904;
    arrangement.distanceM = distance;
    page.arrange(arrangement);
    page.resize(size);
    page.show();
    for (const WallSheet sheet : {WallSheet::Overview, WallSheet::ReportIn, WallSheet::Hot}) {
        page.setSheet(sheet);
        keep(page.grab().toImage(), QStringLiteral("wall-afar-%1-%2-%3.png").arg(distance).arg(size.width()).arg(static_cast<int>(sheet)));
        const double arc = std::atan(page.smallestInk() * arrangement.widthMm / 1920 / (distance * 1000)) * 180 / M_PI * 60;
        const double floor = distance < 8 ? 15.5 : 15; // there a chip of a delay has no room for more
        QVERIFY2(arc >= floor, qPrintable(QStringLiteral("sheet %1: %2 minutes of arc").arg(static_cast<int>(sheet)).arg(arc)));
    }
}

void TestWallPage::outlines_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("points"); // 0: refused
    const QByteArray square = "[[119.25,26.05],[119.35,26.05],[119.35,26.15],[119.25,26.15],[119.25,26.05]]";
    QTest::newRow("polygon") << QByteArray(R"({"type":"Polygon","coordinates":[)" + square + "]}") << 5;
    QTest::newRow("multipolygon in a collection")
        << QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"MultiPolygon","coordinates":[[)" + square + "],[" + square + "]]}}]}") << 10;
    QTest::newRow("a point") << QByteArray(R"({"type":"Point","coordinates":[119.3,26.1]})") << 0;
    QTest::newRow("off the earth") << QByteArray(R"({"type":"Polygon","coordinates":[[[0,0],[200,0],[1,1],[0,0]]]})") << 0;
    QTest::newRow("no numbers") << QByteArray(R"({"type":"Polygon","coordinates":[[["a",0],[null,0],[1,1],[0,0]]]})") << 0;
    QTest::newRow("three corners") << QByteArray(R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]})") << 0;
    QTest::newRow("a line") << QByteArray(R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[2,0],[0,0]]]})") << 0;
    QTest::newRow("none") << QByteArray(R"({"type":"FeatureCollection","features":[]})") << 0;
    QTest::newRow("no JSON") << QByteArray("\x89PNG\r\n") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
    QByteArray nested = R"({"type":"Point"})";
    for (int i = 0; i < 50; ++i)
        nested = R"({"type":"Feature","geometry":)" + nested + '}';
    QTest::newRow("features in features") << nested << 0;
    QByteArray circle;
    for (int i = 0; i <= 20'000; ++i)
        circle += (i > 0 ? ",[" : "[") + QByteArray::number(119.3 + 0.1 * std::cos(i * M_PI / 10'000), 'g', 12) + ',' + QByteArray::number(26.1 + 0.1 * std::sin(i * M_PI / 10'000), 'g', 12) + ']';
    QTest::newRow("twenty thousand points") << QByteArray(R"({"type":"Polygon","coordinates":[[)" + circle + "]]}") << DistrictOutline::mostPoints;
}

void TestWallPage::outlines()
{
    QFETCH(QByteArray, json);
    QFETCH(int, points);
    const auto path = DistrictOutline::fromGeoJson(json);
    QCOMPARE(path.has_value(), points > 0);
    if (!path) {
        QCOMPARE(path.error().code, ErrorCode::BadDocument);
        QVERIFY(!path.error().args.isEmpty());
        return;
    }
    QVERIFY(path->elementCount() <= points && path->elementCount() >= std::min(points, 1000));
    const QRectF box = path->boundingRect();
    QCOMPARE(qRound(box.height() * 1000), 1000); // north and south reach further than east and west, at this latitude
    QCOMPARE(qRound(box.width() * 1000), 898);   // cos 26.1 degrees
}

// Drawn over the tiles, with its number; the figures stay.
void TestWallPage::anOutlineIsDrawn()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.resize(1920, 1080);
    page.show();
    const QImage without = page.grab().toImage();
    WallArrangement arrangement;
    arrangement.outline = {*DistrictOutline::fromGeoJson(R"({"type":"Polygon","coordinates":[[[119.25,26.05],[119.33,26.04],[119.36,26.1],[119.3,26.15],[119.25,26.12],[119.25,26.05]]]})"), QStringLiteral("审图号：闽S〔2026〕1号")};
    page.arrange(arrangement);
    const QImage with = page.grab().toImage();
    keep(with, QStringLiteral("wall-outline.png"));
    QVERIFY(with != without);
    QCOMPARE(with.copy(0, 0, 1920, 530), without.copy(0, 0, 1920, 530));
}

void TestWallPage::isSetUpByItsSettings()
{
    QCOMPARE(WallArrangement::sheetsFrom(QStringLiteral("hot, overview,nonsense,hot,emergency")), (QVector<WallSheet>{WallSheet::Hot, WallSheet::Overview}));
    QCOMPARE(WallArrangement::sheetsFrom(QString()), WallArrangement().sheets);
    State hub;
    Test::HandReplica hand;
    hand.open(at(7, 9, 10, 1), hub);
    const Theme theme(ThemeVariant::Dark);
    WallPage page(theme, hand.replica);
    WallArrangement arrangement;
    arrangement.sheets = {WallSheet::Hot, WallSheet::Overview};
    arrangement.turnAfter = seconds(5);
    page.arrange(arrangement);
    page.show();
    QStringList seen;
    for (int i = 0; i < 15; ++i) {
        hand.pass(seconds(1));
        QVERIFY(QMetaObject::invokeMethod(page.findChild<QTimer *>(), "timeout"));
        seen << QString(enumName(page.sheet()));
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("hot hot hot hot overview overview overview overview overview hot hot hot hot hot overview"));
}

void TestWallPage::dimsAtNightAndMovesAgainstBurnIn()
{
    WallArrangement wall;
    QVERIFY(wall.dims(at(7, 9, 22, 0)) && wall.dims(at(7, 9, 5, 59)) && !wall.dims(at(7, 9, 6, 0)) && !wall.dims(at(7, 9, 21, 59)));
    wall.dimFrom = wall.dimUntil = 0;
    QVERIFY(!wall.dims(at(7, 9, 0, 0)) && !wall.dims(at(7, 9, 23, 0)));
    QSet<std::pair<int, int>> places;
    for (int i = 0; i < 8; ++i) {
        const QPoint place = WallArrangement::shift(at(7, 9, 10, 5 * i));
        QVERIFY(place == WallArrangement::shift(at(7, 9, 10, 5 * i + 4)) && place.manhattanLength() <= 2);
        places.insert({place.x(), place.y()});
    }
    QCOMPARE(places.size(), 4);
}

void TestWallPage::repaintsOnceASecondAtMost()
{
    const Theme theme(ThemeVariant::Dark);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), m_hub);
    WallPage page(theme, hand.replica);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    Paintings paintings;
    page.installEventFilter(&paintings);
    QTRY_VERIFY(paintings.count > 0);
    QCoreApplication::processEvents();
    paintings.count = 0;
    State hub;
    Test::DistrictDay day(hub);
    for (int i = 0; i < 200; ++i) {
        hand.pass(Millis{5});
        QCoreApplication::processEvents();
    }
    QVERIFY(paintings.count <= 1);
}

QTEST_MAIN(TestWallPage)
#include "tst_wallpage.moc"
