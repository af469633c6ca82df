// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/queuetablemodel.h"

#include "uikit/badge.h"
#include "uikit/itemroles.h"
#include "uikit/words.h"

#include <algorithm>

namespace Yixian {

QueueTableModel::QueueTableModel(const Replica &replica, QObject *parent) : QAbstractTableModel(parent), m_replica(replica)
{
    connect(&replica, &Replica::reset, this, &QueueTableModel::rebuild);
    connect(&replica, &Replica::changed, this, &QueueTableModel::takeChanged);
    rebuild();
}

void QueueTableModel::setFilter(QueueOrder::Filter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void QueueTableModel::rebuild()
{
    beginResetModel();
    m_order.clear();
    for (const Case &value : m_replica.state().cases())
        note(value.id);
    m_order.adopt(m_order.merged());
    endResetModel();
    emit placesChanged();
}

void QueueTableModel::note(CaseId id)
{
    const Case *value = m_replica.find(id);
    const bool shown = value && (!m_filter || m_filter(*value));
    m_order.note(id, shown ? queueKey(*value) : std::nullopt);
}

void QueueTableModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        takeChanges();
}

void QueueTableModel::takeChanged(const QVector<CaseId> &cases)
{
    for (CaseId id : cases)
        note(id);
    if (!m_held)
        takeChanges();
    else
        emit placesChanged();
    for (CaseId id : cases) // what they say may have changed even where they stay
        if (const int row = m_order.rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

// Rows come and go at the end and the rest is repainted: the view never lays out anew, whatever moved where.
void QueueTableModel::takeChanges()
{
    if (m_order.waiting() == 0)
        return;
    const QueueOrder::Merge merge = m_order.merged();
    const int before = rowCount();
    const int after = merge.rowCount;
    const int first = merge.firstChanged;
    const int last = std::min(merge.lastChanged, after - 1);
    const QModelIndexList persistent = persistentIndexList();
    QVector<CaseId> cases;
    for (const QModelIndex &index : persistent)
        cases.append(caseAt(index.row()));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_extra = after - before;
        endInsertRows();
    }
    m_order.adopt(merge);
    m_extra = std::max(0, before - after);
    moveSelection(cases, persistent);
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (m_extra > 0) {
        beginRemoveRows({}, after, before - 1);
        m_extra = 0;
        endRemoveRows();
    }
    emit placesChanged();
}

void QueueTableModel::moveSelection(const QVector<CaseId> &before, const QModelIndexList &persistent)
{
    QModelIndexList moved;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const int row = before[i].isNull() ? -1 : m_order.rowOf(before[i]);
        moved.append(row < 0 ? QModelIndex() : index(row, persistent[i].column()));
    }
    changePersistentIndexList(persistent, moved);
}

void QueueTableModel::tick(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (first < 0 || first > last)
        return;
    // Seconds are seen in the first column alone; the bar moves by a pixel in several of them, and a stage that begins comes
    // as an event of the hub, which repaints the row.
    constexpr int barEvery = 5;
    emit dataChanged(index(first, Left), index(last, m_ticks++ % barEvery == 0 ? Used : Left));
}

CaseId QueueTableModel::caseAt(int row) const
{
    return row >= 0 && row < m_order.rowCount() ? m_order.row(row).id : CaseId{};
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.rowCount() + m_extra;
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant QueueTableModel::headingData(const QueueOrder::Row &row, int column, int role) const
{
    if (role == ItemRole::GroupRow)
        return true;
    if (role == ItemRole::GroupCount)
        return QString::number(m_order.groupCount(row.group));
    if (column != 0 || (role != Qt::DisplayRole && role != ItemRole::GroupNote))
        return {};
    const bool note = role == ItemRole::GroupNote;
    switch (row.group) {
    case QueueGroup::Waiting: return note ? tr("10 minutes, around the clock") : tr("To accept");
    case QueueGroup::Calling: return note ? tr("1 working hour to respond; breaks and nights do not count") : tr("In hand");
    case QueueGroup::Checking: return note ? tr("verified by the sub-center, then the citizen is asked") : tr("To check");
    }
    return {};
}

const ClockReading &QueueTableModel::readingOf(const Case &value, const Clock &clock) const
{
    const Instant now = m_replica.now();
    if (m_read.id != value.id || m_read.now != now || m_read.position != m_replica.position())
        m_read = {value.id, now, m_replica.position(), readClock(clock, now, m_replica.reference())};
    return m_read.reading;
}

QVariant QueueTableModel::clockData(const Case &value, int column, int role) const
{
    const Clock *clock = value.firstBreach();
    if (!clock)
        return role == Qt::DisplayRole && column != Used ? QVariant(TimeText::unknown()) : QVariant();
    const Instant now = m_replica.now();
    const ClockReading &reading = readingOf(value, *clock);
    const BadgeKind badge = badgeOf(reading.stage, reading.paused);
    switch (role) {
    case ItemRole::Badge: return badge == BadgeKind::None ? QVariant() : QVariant(static_cast<int>(badge));
    case ItemRole::Paused: return reading.paused ? QVariant(true) : QVariant();
    case ItemRole::Secondary: return reading.paused && column == ClockName ? QVariant(true) : QVariant();
    case ItemRole::Used:
        return column == Used && clock->basis != ClockBasis::Appointment ? QVariant(reading.used) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Left)
            return m_times.spoken(reading, clock->basis);
        [[fallthrough]];
    case Qt::DisplayRole:
        if (column == Left)
            return m_times.left(reading, clock->basis);
        if (column == Due)
            return m_times.due(clock->due, now);
        if (column == ClockName) {
            const QString word = badgeWord(badge);
            return word.isEmpty() ? Words::of(clock->kind) : QString(Words::of(clock->kind) + u' ' + word);
        }
        return {};
    default: return {};
    }
}

QString QueueTableModel::textOf(const Case &value, int column) const
{
    switch (column) {
    case Number: return Words::shortNumber(value);
    case State: return Words::composite(value);
    case Street: return value.subCenter.isNull() ? tr("district") : m_replica.reference().unitName(value.subCenter);
    case Matter: {
        const QString title = m_replica.subjectOf(value).title;
        return title.isEmpty() ? value.category : title.simplified();
    }
    case Source: return Words::channelOf(value);
    default: return {};
    }
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.rowCount())
        return {};
    const QueueOrder::Row row = m_order.row(index.row());
    if (row.id.isNull())
        return headingData(row, index.column(), role);
    const Case *value = m_replica.find(row.id);
    if (!value)
        return {}; // gone, and the selection still holds the row
    if (role == ItemRole::Key)
        return value->id.value;
    if (role == ItemRole::Stale)
        return m_replica.isFresh() ? QVariant() : QVariant(true);
    if (index.column() <= Due)
        return clockData(*value, index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return textOf(*value, index.column());
    case ItemRole::Tag:
        return index.column() == Matter && value->urgency == Urgency::Critical ? QVariant(Words::of(Urgency::Critical))
                                                                               : QVariant();
    case ItemRole::Strong: return index.column() == Number ? QVariant(true) : QVariant();
    default: return {};
    }
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Left || section == Due ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left: return tr("Left");
    case ClockName: return tr("Clock");
    case Used: return tr("Used");
    case Due: return tr("Due");
    case Number: return tr("No.");
    case State: return tr("State");
    case Street: return tr("Street");
    case Matter: return tr("Matter");
    case Source: return tr("Source");
    default: return {};
    }
}

} // namespace Yixian
