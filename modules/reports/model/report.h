// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportissue.h"
#include "measures/rate.h"

#include <QStringList>
#include <QVector>
#include <variant>

namespace Yixian {

// Of a table's column, and so of each cell in it: how it is shown and as what a spreadsheet gets it.
enum class ColumnType : quint8 {
    Text,
    Count,
    Share,          // met/due and, from twenty due on, a percentage
    Points,         // of a score, in tenths
    WorkingMinutes, // never in one column with natural ones
    NaturalMinutes,
    Date,
    Moment
};
template<>
inline constexpr auto enumNames<ColumnType> = std::to_array<std::string_view>({"text", "count", "share", "points",
                                                                               "working-minutes", "natural-minutes",
                                                                               "day", "moment"});

// A rate and the target it is held against; 0: none.
struct ShareCell
{
    Rate rate;
    int targetPermille = 0;

    // From twenty due on only: below, there is no rate to miss a target with.
    bool misses() const { return targetPermille > 0 && rate.reaches(targetPermille) == std::optional(false); }
    bool operator==(const ShareCell &) const = default;
};

struct PointsCell
{
    int tenths = 0;
    bool operator==(const PointsCell &) const = default;
};

// One value of a table. Nothing at all is shown as "—"; a text may stand in a column of any type, where there is
// nothing to count.
struct ReportCell
{
    using Value = std::variant<std::monostate, QString, qint64, ShareCell, PointsCell, WorkTime, Millis, Day, Instant>;
    Value value;

    ReportCell() = default;
    ReportCell(QString text)
        : value(std::move(text))
    {}
    ReportCell(int count)
        : value(qint64(count))
    {}
    ReportCell(qint64 count)
        : value(count)
    {}
    ReportCell(const Rate &rate, int targetPermille = 0)
        : value(ShareCell{rate, targetPermille})
    {}
    ReportCell(PointsCell points)
        : value(points)
    {}
    ReportCell(WorkTime length)
        : value(length)
    {}
    ReportCell(Millis length)
        : value(length)
    {}
    ReportCell(Day day)
        : value(day)
    {}
    ReportCell(Instant moment)
        : value(moment)
    {}
    ReportCell(const std::optional<Instant> &moment)
    {
        if (moment)
            value = *moment;
    }
    bool isNothing() const { return value.index() == 0; }
    const ShareCell *share() const { return std::get_if<ShareCell>(&value); }
    bool operator==(const ReportCell &) const = default;
};

struct ReportColumn
{
    QString title;
    ColumnType type = ColumnType::Text;
    int weight = 10; // of the width that there is, among its neighbours
    bool operator==(const ReportColumn &) const = default;
};

struct ReportRow
{
    enum class Kind : quint8 { Plain, Group, Total }; // a group has one cell, its name
    QVector<ReportCell> cells;
    Kind kind = Kind::Plain;
    bool operator==(const ReportRow &) const = default;
};

struct ReportTable
{
    QString title; // empty: the section's is enough
    QVector<ReportColumn> columns;
    QVector<ReportRow> rows;
    QString nothing; // said in place of rows, where there are none

    bool operator==(const ReportTable &) const = default;
};

// An annex of a bulletin, or a part of a brief. `restricted`: names persons.
struct ReportSection
{
    QString code; // "T2"; empty in what has no annexes
    QString title;
    QVector<ReportTable> tables;
    QStringList notes;
    bool restricted = false;
    bool ofChanges = false; // 更正: what differs from the version before
    bool operator==(const ReportSection &) const = default;
};

// 口径: what a word of the report means.
struct ReportTerm
{
    QString term;
    QString meaning;
    bool operator==(const ReportTerm &) const = default;
};

// What a report that was issued carries besides what it says; not part of what was frozen.
struct ReportSeal
{
    QString digest, personsDigest; // SHA-256 of the frozen bytes, in capital hexadecimal digits
    QString signature, key;        // Ed25519, likewise
    QString signer;                // who issued it; empty: the hub, by its schedule
    Instant at;
    bool genuine = false; // the bytes are those of the digests, and the signature is that of this key
    bool operator==(const ReportSeal &) const = default;
};

// A report as a plain value: what screen, paper, PDF, XLSX and CSV are all made from, so that they cannot differ. In
// one language, that of its words.
struct Report
{
    ReportIssue issue;
    QString title;
    QString district;
    QString scope;  // whose cases, where not the whole district's
    Instant cutOff; // what happened later is not in it
    QString rules;  // version, or versions where they changed within the period
    QString calendar;
    QString preparer;
    int number = 1;     // of this issue; a correction has a higher one
    QString correction; // 更正: what changed; empty where it is none
    bool restricted = false;
    bool drill = false;  // from a drill's log: nothing of it happened
    QStringList remarks; // what a reader has to know first: nothing happened, not over yet, few cases
    QVector<ReportSection> sections;
    QVector<ReportTerm> terms;
    std::optional<ReportSeal> seal; // once it was issued

    bool isCorrection() const { return !correction.isEmpty(); }
    bool operator==(const Report &) const = default;
};

// Everything of a report in bytes that depend on it alone: type by type as it is, not as it looks.
QByteArray canonicalData(const Report &report);
// SHA-256 of these, in capital hexadecimal digits; of a report that was issued, that of what was frozen.
QString digestOf(const Report &report);

} // namespace Yixian
