// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoresheet.h"

namespace Yixian {

ScoreSheet defaultSheet(ScoredKind kind)
{
    const QVector<ScoreStep> steps{{950, 1000}, {900, 900}, {800, 700}, {600, 400}, {0, 100}};
    ScoreSheet sheet;
    sheet.version = QStringLiteral("YX-1");
    sheet.from = makeDay(2015, 1, 1);
    sheet.kind = kind;
    if (kind == ScoredKind::Unit)
        for (ScoreItem item : {ScoreItem::Respond, ScoreItem::ReportIn, ScoreItem::Dispose, ScoreItem::StreetJudgement, ScoreItem::Citizen})
            sheet.lines.append({item, 20, steps});
    else
        sheet.lines = {{ScoreItem::Accept, 25, steps}, {ScoreItem::CallAccuracy, 30, steps}, {ScoreItem::LastingResult, 25, steps},
                       {ScoreItem::Citizen, 20, steps}};
    return sheet;
}

} // namespace Yixian
