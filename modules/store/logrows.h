// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "store/vault.h"

#include <QString>

class QSqlQuery;

namespace Yixian {

// A row with what the log adds to it.
struct ChainedRow
{
    LogRow row;
    int epoch = 1;
    QByteArray prev;
};

// The columns in the order that the functions below read them.
QString logColumns();
QString subjectColumns();
// For a statement that writes them. By name: Qt spends two thousand instructions on each value bound by its position.
QString placeholders(const QString &columns);

ChainedRow readRow(const QSqlQuery &query);
// Of a row of subjectColumns() and its seq. Without the site key what is sealed stays empty; with it, LogBroken (the seq that
// brought the row) when the row is not as it was written.
Result<SubjectRow> readSubject(const QSqlQuery &query, const Vault &vault);
void bindRow(QSqlQuery &query, const LogRow &row, int epoch, const QByteArray &prev);
void bindSubject(QSqlQuery &query, const SubjectRow &row, Seq broughtBy, const Vault &vault);

} // namespace Yixian
