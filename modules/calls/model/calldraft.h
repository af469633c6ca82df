// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"

namespace Yixian {

// The units of a call sheet that is not sent yet. The first one leads until another is made to.
class CallDraft
{
public:
    // False when it is on the sheet already.
    bool add(const UnitId &unit);
    void remove(const UnitId &unit);
    void makeLead(const UnitId &unit);
    bool contains(const UnitId &unit) const;
    bool isEmpty() const { return m_units.isEmpty(); }
    const QVector<CalledUnit> &units() const { return m_units; }
    void clear() { m_units.clear(); }

private:
    QVector<CalledUnit> m_units;
};

} // namespace Yixian
