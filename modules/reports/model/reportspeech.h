// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Yixian {

struct Report;

// A report is made without a language: its words stand in it as what is to be said, with what goes into them, between
// characters that no text has (U+FDD0 context U+FDD1 source U+FDD1 comment U+FDD1 number U+FDD1 argument… U+FDD2;
// U+FDD3 is a per cent sign of the source). So the hub, which speaks no language, can freeze it, and everybody reads it
// in their own.
QString wordsOf(const char *declared, const char *source, const char *comment, int n);
// A month's number, with as many digits as the language writes.
QString monthWord(unsigned month);
// In the language of the program's translation; what has nothing of this kind in it stays as it is. Any thread with a
// translator.
QString spoken(const QString &text);
Report spoken(Report report);

} // namespace Yixian

// In the place of Q_DECLARE_TR_FUNCTIONS, which stands in the argument for lupdate: tr() that says nothing yet.
#define YIXIAN_REPORT_WORDS(declared)                                                                                  \
public:                                                                                                                \
    static QString tr(const char *source, const char *comment = nullptr, int n = -1)                                   \
    {                                                                                                                  \
        return Yixian::wordsOf(#declared, source, comment, n);                                                         \
    }                                                                                                                  \
                                                                                                                       \
private:
