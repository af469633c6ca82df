// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/tokens.h"

#include <cmath>

namespace Yixian {

namespace {

struct ColorPair
{
    QRgb light;
    QRgb dark;
};

constexpr QRgb none = 0x00000000;

// In the order of ColorRole.
constexpr std::array<ColorPair, colorRoleCount> colors{{
    {0xFFE6E8EA, 0xFF15191D}, // Window
    {0xFFFFFFFF, 0xFF1F252B}, // Row
    {0xFFB8BFC6, 0xFF3E474F}, // PaneBorder
    {0xFFE3E6E9, 0xFF2B323A}, // RowLine
    {0xFF1B1F24, 0xFFF1F3F5}, // Text
    {0xFF4A525A, 0xFFB4BCC4}, // Secondary
    {0xFF7A828A, 0xFF77818B}, // InputBorder
    {0xFFEEF0F2, 0xFF262D34}, // Head
    {0xFFD9E0E7, 0xFF29333D}, // Selected
    {0xFFFFFFFF, 0xFF14181C}, // Input
    {0xFFF7F8F9, 0xFF2A3138}, // ButtonFace
    {0xFF353C43, 0xFFD3D8DD}, // DefaultButton
    {0xFFFFFFFF, 0xFF14171A}, // DefaultButtonText
    {0xFF8B939B, 0xFF6C757E}, // Disabled
    {0xFF6E7780, 0xFF808A93}, // Neutral
    {0xFFD9DDE1, 0xFF343D46}, // BarTrack
    {0xFFC3C9CF, 0xFF3E474F}, // Hatch
    {0xFF0B5CAD, 0xFFFFC24B}, // Focus
    {0xFFB3001B, 0xFFE0303E}, // P1Fill
    {0xFFFFFFFF, 0xFFFFFFFF}, // P1Glyph
    {none, 0xFFFF8A92},       // P1Outline
    {0xFFF2A900, 0xFFFFC24B}, // P2Fill
    {0xFF14171A, 0xFF14171A}, // P2Glyph
    {0xFF7A4F00, none},       // P2Outline
    {0xFF0B5CAD, 0xFF4FA3F7}, // P3Fill
    {0xFFFFFFFF, 0xFF14171A}, // P3Glyph
    {0xFFD3D7DB, 0xFF3A434C}, // ChartRule
    {0xFF9AA2AA, 0xFF9AA4AE}, // CountMark
    {0xFFECEEF0, 0xFF2B333B}, // Tile
    {0x8C808A93, 0x8C808A93}, // WallHatch
    {0xFFFFFFFF, 0xFFFFFFFF}, // Paper
    {0xFF1B1F24, 0xFF1B1F24}, // PaperText
    {0xFF3A4149, 0xFF3A4149}, // PaperSecondary
    {0xFFC9CED3, 0xFFC9CED3}, // PaperRule
    {0xFFF0F1F2, 0xFFF0F1F2}, // PaperGroup
}};

constexpr QFont::Weight regular = QFont::Normal;
constexpr QFont::Weight bold = QFont::Bold;

// In the order of TypeRole.
constexpr std::array<TypeSpec, typeRoleCount> types{{
    {14, regular}, // Body
    {14, bold},    // Strong
    {13, regular}, // Head
    {13, bold},    // HeadStrong
    {13, regular}, // Note
    {12, regular}, // Small
    {12, bold},    // SmallStrong
    {16, bold},    // AlarmCount
    {15, bold},    // PaneTitle
    {15, bold},    // CellTime
    {15, regular}, // CellTimePaused
    {22, bold},    // CaseNumber
    {24, bold},    // TimeLeft
    {20, bold},    // CenterClock
    {18, bold},    // AnswerClock
    {16, bold},    // SheetTitle
    {24, bold},    // ChartTitle
    {16, regular}, // ChartFilter
    {32, bold},    // ChartShare
    {18, regular}, // ChartCount
    {150, bold},   // WallShare
    {120, bold},   // WallReportIn
    {96, bold},    // WallTotal
    {64, bold},    // WallCount
    {60, bold},    // WallAppointment
    {44, regular}, // WallTitle
    {50, bold},    // WallTime
    {40, regular}, // WallPercentile
    {38, regular}, // WallHeader
    {36, regular}, // WallAxis
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

QColor tokenColor(ColorRole role, ThemeVariant variant)
{
    const ColorPair &pair = colors[static_cast<size_t>(role)];
    return QColor::fromRgba(variant == ThemeVariant::Light ? pair.light : pair.dark);
}

TypeSpec tokenType(TypeRole role)
{
    return types[static_cast<size_t>(role)];
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Yixian
