// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv.h"

#include <algorithm>

namespace Yixian {

namespace {

class Scanner
{
public:
    Scanner(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    // The next row; false when a quoted cell never ends.
    bool row(QStringList &cells)
    {
        cells.clear();
        while (true) {
            QString cell;
            if (!atEnd() && m_text[m_at] == u'"') {
                if (!quoted(cell))
                    return false;
            }
            cell += plain(); // also what stands behind a closing quote, as spreadsheets read it
            cells.append(cell);
            if (atEnd())
                return true;
            if (m_text[m_at] == m_delimiter) {
                ++m_at;
                continue;
            }
            m_at += m_text.mid(m_at).startsWith(u"\r\n") ? 2 : 1;
            return true;
        }
    }

private:
    QStringView plain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    bool quoted(QString &cell)
    {
        ++m_at;
        while (true) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return false;
            cell += m_text.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (atEnd() || m_text[m_at] != u'"')
                return true;
            cell += u'"';
            ++m_at;
        }
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

qsizetype CsvTable::column(const QString &name) const
{
    for (qsizetype i = 0; i < header.size(); ++i)
        if (header[i] == name)
            return i;
    return -1;
}

Result<CsvTable> parseCsv(QStringView text, QChar delimiter)
{
    CsvTable table;
    Scanner scanner(text, delimiter);
    QStringList cells;
    for (qint64 number = 1; !scanner.atEnd(); ++number) {
        if (!scanner.row(cells))
            return failure(ErrorCode::BadRow, {QString::number(number), QStringLiteral("\"")});
        const bool empty = table.header.isEmpty() && std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (empty || isBlank(cells))
            continue;
        if (table.header.isEmpty()) {
            for (const QString &cell : std::as_const(cells))
                table.header.append(cell.trimmed());
        } else {
            table.rows.append({number, cells});
        }
    }
    if (table.header.isEmpty())
        return failure(ErrorCode::BadDocument, {QStringLiteral("header")});
    return table;
}

} // namespace Yixian
