// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestore.h"

#include <QJsonObject>

namespace Yixian {

// The state of a hub as a snapshot keeps it: as qCompress() would make it of encodeState(), without either ever lying in memory
// as a whole. Any thread.
QByteArray compressedState(const CaseStore::Packed &cases, const QJsonObject &extra);

} // namespace Yixian
