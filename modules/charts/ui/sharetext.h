// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"

#include <QCoreApplication>

namespace Yixian {

// Shares in words and digits, the same on the charts page and the wall. Below twenty due there is no percent. Stateless;
// any thread with a translator.
class ShareText
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::ShareText)

public:
    // "96.4%", whole percents below 200 due; empty for small numbers. What misses its target is never rounded up to it:
    // 54 of 57 against 95 % is "94%".
    static QString percent(const MaturedShare &share, int targetPermille);
    static QString percent(double share, int decimals);
    // "1,199/1,244"
    static QString counts(const MaturedShare &share);
    static QString count(int number);
    // "met 96.4%", "missed 91.4%", "7 of 8", "nothing due yet": for titles.
    static QString verdict(const MaturedShare &share, int targetPermille);
    // "10 min", "60 min"
    static QString minutes(Millis length);
    // The answer of the page in one sentence, from the same numbers as everything under it.
    static QString answer(const ChartsFigures &figures);
    // What a screen reader says of one curve.
    static QString curve(const CurveFigures &figures);
};

} // namespace Yixian
