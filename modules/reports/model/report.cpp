// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/report.h"

#include <QCryptographicHash>

namespace Yixian {

namespace {

// Lines of a word and a value; what would end a line or a field is escaped, so that two reports never give the same.
class Canonical
{
public:
    void add(const char *key, const QString &text)
    {
        QByteArray utf8 = text.toUtf8();
        utf8.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
        m_bytes += key;
        m_bytes += '\t';
        m_bytes += utf8;
        m_bytes += '\n';
    }
    void add(const char *key, qint64 number) { add(key, QString::number(number)); }
    void add(const ReportCell &cell)
    {
        std::visit([this](const auto &value) { addValue(value); }, cell.value);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void addValue(std::monostate) { add("nothing", QString()); }
    void addValue(const QString &text) { add("text", text); }
    void addValue(qint64 count) { add("count", count); }
    void addValue(const ShareCell &share)
    {
        add("share", QStringLiteral("%1/%2 excluded %3 target %4")
                         .arg(share.rate.met)
                         .arg(share.rate.of)
                         .arg(share.rate.excluded)
                         .arg(share.targetPermille));
    }
    void addValue(PointsCell points) { add("points", points.tenths); }
    void addValue(WorkTime length) { add("working-ms", length.value.count()); }
    void addValue(Millis length) { add("natural-ms", length.count()); }
    void addValue(Day day) { add("day", toIso(day)); }
    void addValue(Instant moment) { add("moment", toMsec(moment)); }

    QByteArray m_bytes;
};

void addTable(Canonical &out, const ReportTable &table)
{
    out.add("table", table.title);
    for (const ReportColumn &column : table.columns)
        out.add("column", QString(enumName(column.type) % QLatin1Char(' ') % column.title));
    for (const ReportRow &row : table.rows) {
        out.add("row", static_cast<qint64>(row.kind));
        for (const ReportCell &cell : row.cells)
            out.add(cell);
    }
    if (table.rows.isEmpty())
        out.add("empty", table.nothing);
}

} // namespace

QByteArray canonicalData(const Report &report)
{
    Canonical out;
    out.add("report", toText(report.issue));
    out.add("title", report.title);
    out.add("district", report.district);
    out.add("scope", report.scope);
    out.add("cut-off", toMsec(report.cutOff));
    out.add("rules", report.rules);
    out.add("calendar", report.calendar);
    out.add("preparer", report.preparer);
    out.add("number", report.number);
    out.add("correction", report.correction);
    out.add("restricted", report.restricted);
    out.add("drill", report.drill);
    for (const QString &remark : report.remarks)
        out.add("remark", remark);
    for (const ReportSection &section : report.sections) {
        out.add("section", QString(section.code % QLatin1Char(' ') % section.title));
        for (const ReportTable &table : section.tables)
            addTable(out, table);
        for (const QString &note : section.notes)
            out.add("note", note);
    }
    for (const ReportTerm &term : report.terms) {
        out.add("term", term.term);
        out.add("meaning", term.meaning);
    }
    return out.take();
}

QString digestOf(const Report &report)
{
    if (report.seal)
        return report.seal->digest;
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalData(report), QCryptographicHash::Sha256).toHex().toUpper());
}

} // namespace Yixian
