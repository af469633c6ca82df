// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Yixian::Fuzz {

// A corpus is a text file that people can read: one input a line. A backslash stands for \\, a line break for \n, a byte that is
// no visible ASCII for \xNN; UTF-8 stays as it is.
inline QByteArray toLine(const QByteArray &input)
{
    const bool text = QString::fromUtf8(input).toUtf8() == input;
    QByteArray line;
    for (const char c : input) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\')
            line += "\\\\";
        else if (c == '\n')
            line += "\\n";
        else if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !text))
            line += "\\x" + QByteArray(1, c).toHex();
        else
            line += c;
    }
    return line;
}

inline QByteArray fromLine(const QByteArray &line)
{
    QByteArray input;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            input += line[i];
            continue;
        }
        switch (line[++i]) {
        case 'n': input += '\n'; break;
        case 'x':
            input += QByteArray::fromHex(line.mid(i + 1, 2));
            i += 2;
            break;
        default: input += line[i];
        }
    }
    return input;
}

} // namespace Yixian::Fuzz
