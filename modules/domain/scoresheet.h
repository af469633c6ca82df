// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "domain/values.h"

#include <QVector>

namespace Yixian {

enum class ScoredKind : quint8 { Unit, SubCenter };
template<>
inline constexpr auto enumNames<ScoredKind> = std::to_array<std::string_view>({"unit", "subcenter"});

// What a line of a score sheet is about; each is a share with its numerator and denominator (DOMAIN 7).
enum class ScoreItem : quint8 { Respond, ReportIn, Dispose, StreetJudgement, Citizen, Accept, CallAccuracy, LastingResult };
template<>
inline constexpr auto enumNames<ScoreItem> = std::to_array<std::string_view>(
    {"respond", "report-in", "dispose", "street-judgement", "citizen", "accept", "call-accuracy", "lasting-result"});

// From this share on, so much of the line's points.
struct ScoreStep
{
    int fromPermille = 0;
    int pointsPermille = 0;
    bool operator==(const ScoreStep &) const = default;
};
struct ScoreLine
{
    ScoreItem item = ScoreItem::Respond;
    int points = 0;
    QVector<ScoreStep> steps; // from the highest share down; below the last, nothing
    bool operator==(const ScoreLine &) const = default;
};

// How units or sub-centers are scored from a day on: stepped tables with floors (DOMAIN 7). Data of the district.
struct ScoreSheet
{
    QString version;
    Day from{};
    ScoredKind kind = ScoredKind::Unit;
    QVector<ScoreLine> lines;
    bool operator==(const ScoreSheet &) const = default;
};

// DOMAIN 7's own, where the district has none.
ScoreSheet defaultSheet(ScoredKind kind);

} // namespace Yixian
