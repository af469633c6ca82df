// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QColor>
#include <QFont>

namespace Yixian {

// What a colour is for. The one table of their values is in tokens.cpp; no other file of the console names a colour.
enum class ColorRole {
    Window,
    Row,
    PaneBorder,
    RowLine,
    Text,
    Secondary,
    InputBorder,
    Head,     // table head, group row, locked field
    Selected, // selected row, pressed button
    Input,
    ButtonFace,
    DefaultButton,
    DefaultButtonText,
    Disabled,
    Neutral, // bars without a level, placeholders
    BarTrack,
    Hatch, // pauses and stale data
    Focus,
    P1Fill,
    P1Glyph,
    P1Outline,
    P2Fill,
    P2Glyph,
    P2Outline,
    P3Fill,
    P3Glyph,
    ChartRule,
    CountMark,
    Tile,
    WallHatch,
    // The printed bulletin: the same in every theme.
    Paper,
    PaperText,
    PaperSecondary,
    PaperRule,
    PaperGroup,
};
inline constexpr int colorRoleCount = static_cast<int>(ColorRole::PaperGroup) + 1;

enum class ThemeVariant { Light, Dark }; // the wall is dark

// What a text is for; px at 96 dpi and 100 %. The Wall* roles are px on a canvas of 1920.
enum class TypeRole {
    Body,
    Strong,
    Head, // head cells, group rows
    HeadStrong,
    Note,
    Small, // key hints, status bar, tags
    SmallStrong,
    AlarmCount,
    PaneTitle,
    CellTime,
    CellTimePaused,
    CaseNumber,
    TimeLeft,
    CenterClock,
    AnswerClock,
    SheetTitle,
    ChartTitle,
    ChartFilter,
    ChartShare,
    ChartCount,
    WallShare,
    WallReportIn,
    WallTotal,
    WallCount,
    WallAppointment,
    WallTitle,
    WallTime,
    WallPercentile,
    WallHeader,
    WallAxis,
};
inline constexpr int typeRoleCount = static_cast<int>(TypeRole::WallAxis) + 1;

struct TypeSpec
{
    int px;
    QFont::Weight weight;
};

// Lengths in px at 100 %; a widget asks Theme::px() for what they are now.
namespace Size {
inline constexpr int row = 28;
inline constexpr int head = 28;
inline constexpr int menu = 28;
inline constexpr int status = 28;
inline constexpr int titleStrip = 44;
inline constexpr int titleStripSmall = 40;
inline constexpr int paneHead = 36;
inline constexpr int paneHeadSmall = 32;
inline constexpr int paneHeadFlat = 28;
inline constexpr int control = 28;
inline constexpr int keyBar = 32;
inline constexpr int messageStrip = 36;
inline constexpr int gap = 8;
inline constexpr int cellPadding = 8;
inline constexpr int firstCellPadding = 12;
inline constexpr int badgeRow = 16;
inline constexpr int badgeStrip = 18;
inline constexpr int badgeCase = 24;
inline constexpr int chipHeight = 22;
inline constexpr int chipPadding = 6;
inline constexpr int chipRadius = 2;
inline constexpr int usedBarWidth = 56;
inline constexpr int usedBarHeight = 6;
inline constexpr int usedBarTall = 10;
inline constexpr int buttonPadding = 12;
inline constexpr int radius = 3;
inline constexpr int check = 16;
inline constexpr int keyCap = 20;
inline constexpr int formLabel = 72;
inline constexpr int formGap = 4;
inline constexpr int laneBar = 14;
inline constexpr int lanePitch = 50;
inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 1;
inline constexpr int selectionBar = 3;
inline constexpr int scrollBar = 12;
inline constexpr int hatchPitch = 12;
inline constexpr int wallHatchLine = 3;
} // namespace Size

QColor tokenColor(ColorRole role, ThemeVariant variant);
TypeSpec tokenType(TypeRole role);

// Relative luminance and contrast ratio of WCAG 2.2; translucent colours are taken as opaque.
double luminance(const QColor &color);
double contrast(const QColor &a, const QColor &b);

} // namespace Yixian
