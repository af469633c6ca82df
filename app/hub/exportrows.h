// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "domain/state.h"

#include <QJsonObject>

namespace Yixian {

using SubjectsById = QHash<SubjectId, Subject>;

// One record of an export: its columns in order. Empty optional instants are empty cells and null in JSON.
using ExportRecord = QVector<std::pair<QString, QJsonValue>>;

ExportRecord eventRecord(const LogRow &row, const Event &event);
ExportRecord caseRecord(const Case &value, const Subject &subject, const Reference &reference);
ExportRecord legRecord(const Case &value, const Leg &leg, const Reference &reference);
ExportRecord clockRecord(const Case &value, const Clock &clock);

} // namespace Yixian
