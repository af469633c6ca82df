// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/issuedreport.h"

#include "reports/model/reportcodec.h"
#include "reports/model/reportspeech.h"
#include "sync/shown.h"

namespace Yixian {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex().toUpper());
}

// Strangers wrote some of its texts.
void showTexts(Report &report)
{
    for (ReportSection &section : report.sections)
        for (ReportTable &table : section.tables)
            for (ReportRow &row : table.rows)
                for (ReportCell &cell : row.cells)
                    if (auto *text = std::get_if<QString>(&cell.value))
                        *text = shownText(*text);
}

} // namespace

Result<Report> issuedReport(const ReadBulletin &read)
{
    auto report = reportFrom(read.open);
    if (!report)
        return report;
    if (!read.persons.isEmpty()) {
        const auto persons = reportFrom(read.persons);
        if (!persons)
            return persons;
        *report = together(std::move(*report), *persons);
    }
    Report said = spoken(std::move(*report));
    showTexts(said);
    const IssuedBulletin &issued = read.issued;
    said.seal = ReportSeal{hex(issued.digest),
                           hex(issued.personsDigest),
                           hex(issued.signature),
                           hex(issued.publicKey),
                           issued.by.isNull() ? QString() : issued.byName,
                           issued.at,
                           read.genuine};
    return said;
}

const IssuedBulletin *newestOf(const QVector<IssuedBulletin> &rows, const ReportIssue &issue)
{
    const IssuedBulletin *newest = nullptr;
    const QString name = toText(issue);
    for (const IssuedBulletin &row : rows)
        if (row.issue == name && (!newest || newest->version < row.version))
            newest = &row;
    return newest;
}

} // namespace Yixian
