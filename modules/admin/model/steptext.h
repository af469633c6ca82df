// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/scoresheet.h"

namespace Yixian {

// The steps of a score line as people type them: "95:100 90:80 85:60" – from 95 % of the cases on all of the points, from
// 90 % on 80 % of them, below the last nothing. Falling from left to right; at most one decimal.
QString textOfSteps(const QVector<ScoreStep> &steps);
// BadValue("steps") for anything else.
Result<QVector<ScoreStep>> stepsFromText(const QString &text);

} // namespace Yixian
