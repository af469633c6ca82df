// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/theme.h"

class QTextDocument;

namespace Yixian {

// 案卷: one case as a document, the same on screen, on paper and as PDF: what it is about, its clocks with how their limits
// came about, each called unit, what was judged, and everything that happened, oldest first. All text goes in as plain
// text. `history` is what this person may see of it.
void writeDossier(QTextDocument &document, const Theme &theme, const Case &value, const Subject &subject, const QVector<Event> &history,
                  const Reference &reference, Instant now);

} // namespace Yixian
