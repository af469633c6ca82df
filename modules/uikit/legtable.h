// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/timetext.h"

#include "domain/case.h"
#include "domain/reference.h"

namespace Yixian {

// The called units of a case, one row each: first clock to break, unit, role, state and the stamps in the order they are
// made; a stamp not yet made is "—". Key of a row is its leg's number. Owned by its page, GUI thread.
class LegTable : public QueueTable
{
    Q_OBJECT

public:
    enum class Columns { All, Short }; // Short leaves out the stamps before the response
    LegTable(const Theme &theme, Columns columns, QWidget *parent = nullptr);

    void showLegs(const Case &value, const Reference &reference, Instant now);
    void clearLegs() { m_model->setRecords({}); }
    LegNo selectedLeg() const;
    void selectLeg(LegNo leg);
    // The clock of a leg that breaks first, among those that run; nullptr when none does.
    static const Clock *firstOf(const Case &value, LegNo leg);

signals:
    void legSelected(Yixian::LegNo leg);

private:
    Record recordOf(const Case &value, const Leg &leg, const Reference &reference, Instant now) const;

    Columns m_columns;
    RecordModel *m_model;
    TimeText m_times;
};

} // namespace Yixian
