// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QVector>

namespace Yixian {

// Puts right what a PDF says its letters mean. Qt names the first character that has a glyph, and in CJK fonts a
// radical often shares that of a word: 水 would be copied out as U+2F54. `text` is all that stands in the document.
// Offsets in the file stay as they are. GUI thread.
void putTextRight(QByteArray &pdf, const QString &text, const QVector<QFont> &fonts);

} // namespace Yixian
