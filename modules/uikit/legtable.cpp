// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/legtable.h"

#include "domain/unreached.h"
#include "uikit/accessible.h"
#include "uikit/clockcells.h"
#include "uikit/itemroles.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/words.h"

#include <algorithm>

namespace Yixian {

LegTable::LegTable(const Theme &theme, Columns columns, QWidget *parent)
    : QueueTable(theme, parent)
    , m_columns(columns)
{
    QStringList heads{tr("Left"), tr("Clock"), tr("Unit"), tr("Role"), tr("State")};
    if (columns == Columns::All)
        heads += {tr("Delivered"), tr("On screen"), tr("Opened"), tr("Accepted")};
    heads += {tr("Responded"), tr("Arrived"), tr("Handler")};
    m_model = new RecordModel(heads, this);
    setModel(m_model);
    auto *text = new TextDelegate(theme, this);
    setItemDelegate(text);
    setItemDelegateForColumn(0, new TimeDelegate(theme, this));
    setColumnWidths(columns == Columns::All ? QVector<int>{136, 116, 92, 52, 92, 72, 80, 72, 76, 88, 68, 0}
                                            : QVector<int>{136, 112, 88, 48, 88, 84, 64, 0});
    describe(*this, tr("Called units"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit legSelected(selectedLeg()); });
}

const Clock *LegTable::firstOf(const Case &value, LegNo leg)
{
    const Clock *first = nullptr;
    for (const Clock &clock : value.clocks)
        if (clock.leg == leg && clock.ticking() && (!first || clock.due < first->due))
            first = &clock;
    return first;
}

Record LegTable::recordOf(const Case &value, const Leg &leg, const Reference &reference, Instant now) const
{
    const ClockCells clock = clockCells(firstOf(value, leg.no), now, reference, m_times);
    const auto stamp = [&](const std::optional<Instant> &at) {
        Cell cell;
        cell.text = !at                              ? TimeText::unknown()
                    : localDay(*at) == localDay(now) ? TimeText::clock(*at)
                                                     : m_times.due(*at, now);
        cell.secondary = !at;
        return cell;
    };
    Cell unit;
    unit.text = reference.unitName(leg.unit);
    unit.strong = true;
    Cell state;
    state.text = leg.absent && !leg.arrived                       ? tr("not here")
                 : leg.remote && leg.state == LegState::Arrived   ? tr("remote")
                 : leg.setOut && leg.state == LegState::Responded ? tr("on the way")
                                                                  : Words::of(leg.state);
    const auto unreached = unreachedFrom(leg, reference);
    const auto sayUnreached = [&](Cell &cell) {
        if (!unreached || *unreached > now)
            return;
        cell.text = tr("nobody there");
        cell.badge = BadgeKind::P2;
        cell.secondary = false;
    };
    if (m_columns == Columns::Short)
        sayUnreached(state);
    Record record{leg.no.value, {clock.left, clock.name, unit, Cell{Words::of(leg.role)}, state}};
    if (m_columns == Columns::All) {
        Cell reached = stamp(leg.reached);
        sayUnreached(reached);
        record.cells += {stamp(leg.delivered), reached, stamp(leg.opened), stamp(leg.accepted)};
    }
    record.cells += {stamp(leg.responded), stamp(leg.arrived)};
    QStringList people;
    if (!leg.handler.isEmpty())
        people.append(leg.handler.value);
    if (!leg.leader.isEmpty())
        people.append(tr("responsible %1").arg(leg.leader.value));
    record.cells.append(Cell{people.isEmpty() ? TimeText::unknown() : people.join(QStringLiteral(", "))});
    return record;
}

void LegTable::showLegs(const Case &value, const Reference &reference, Instant now)
{
    QVector<const Leg *> legs;
    for (const Leg &leg : value.legs)
        legs.append(&leg);
    // What runs first, by moment of breach; then what is over, in the order of the calls.
    std::stable_sort(legs.begin(), legs.end(), [&](const Leg *a, const Leg *b) {
        const Clock *first = firstOf(value, a->no);
        const Clock *second = firstOf(value, b->no);
        return first && (!second || first->due < second->due);
    });
    QVector<Record> records;
    for (const Leg *leg : legs)
        records.append(recordOf(value, *leg, reference, now));
    const LegNo selected = selectedLeg();
    m_model->setRecords(records);
    if (selected.isNull() && !records.isEmpty())
        selectRow(0);
    else if (selectedLeg() != selected)
        selectLeg(selected);
}

LegNo LegTable::selectedLeg() const
{
    return LegNo{m_model->keyAt(currentIndex().row()).toInt()};
}

void LegTable::selectLeg(LegNo leg)
{
    const int row = m_model->rowOf(leg.value);
    if (row >= 0)
        selectRow(row);
}

} // namespace Yixian
