// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/model/districtdraft.h"

#include <QMap>

namespace Yixian {

// A row that was left out, and why.
struct BadLine
{
    qint64 row = 0;
    Error why;
};

// What a table of units would change. Nothing is changed before it is looked at.
struct UnitImport
{
    DistrictDraft draft; // with the rows that fit
    int added = 0, changed = 0, same = 0;
    QVector<BadLine> bad;
};
// Columns by their Chinese or English names: 编码 id, 名称 name, 简称 short, 级别 level, 上级 parent, 拼音 pinyin, 别名 aliases,
// 分管领导 leader, 值班 duty, 电话 phone, 停用 inactive; id, name and level are needed. UTF-8 or GB18030, with or without a mark.
// NotText, MissingColumn, UnitCycle when nothing of it can be used.
Result<UnitImport> importUnits(const DistrictDraft &draft, const QByteArray &bytes, const QString &path);

// What a table of duties says, by unit, in order of time.
struct RosterImport
{
    QMap<UnitId, QVector<DutyShift>> shifts;
    QVector<BadLine> bad;
    // Where a unit would have nobody between its first and its last duty.
    QVector<std::pair<UnitId, Instant>> gaps;
};
// Columns 单位 unit (name, short name, alias or code; empty for the district), 起 from, 止 to, 值班人 person, 电话 phone; times as
// 2026-12-01 08:30 in the district's time. Overlaps are among the bad rows.
Result<RosterImport> importRoster(const Reference &reference, const QByteArray &bytes, const QString &path);

} // namespace Yixian
