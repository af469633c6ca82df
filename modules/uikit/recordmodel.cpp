// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/recordmodel.h"

#include "uikit/itemroles.h"

namespace Yixian {

RecordModel::RecordModel(QStringList heads, QObject *parent) : QAbstractTableModel(parent), m_heads(std::move(heads)) {}

void RecordModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(heads.size()) - 1);
}

void RecordModel::setRecords(const QVector<Record> &records)
{
    const auto before = static_cast<int>(m_records.size());
    const auto after = static_cast<int>(records.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_records += records.mid(before);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_records.resize(after);
        endRemoveRows();
    }
    for (int row = 0; row < std::min(before, after); ++row) {
        if (m_records[row] == records[row])
            continue;
        m_records[row] = records[row];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int RecordModel::rowOf(const QVariant &key) const
{
    for (int row = 0; row < m_records.size(); ++row)
        if (m_records[row].key == key)
            return row;
    return -1;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const auto flag = [](bool on) { return on ? QVariant(true) : QVariant(); };
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const Record &record = m_records[index.row()];
    if (role == ItemRole::Key)
        return record.key;
    if (index.column() >= record.cells.size())
        return {};
    const Cell &cell = record.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::CheckStateRole: return cell.checked ? QVariant(*cell.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ItemRole::Badge: return cell.badge == BadgeKind::None ? QVariant() : QVariant(static_cast<int>(cell.badge));
    case ItemRole::Used: return cell.used ? QVariant(*cell.used) : QVariant();
    case ItemRole::Tag: return cell.tag.isEmpty() ? QVariant() : QVariant(cell.tag);
    case ItemRole::Paused: return flag(cell.paused);
    case ItemRole::Secondary: return flag(cell.secondary);
    case ItemRole::Strong: return flag(cell.strong);
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_heads.size())
        return {};
    return m_heads[section];
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    emit checkToggled(m_records[index.row()].key, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() < m_records[index.row()].cells.size()
        && m_records[index.row()].cells[index.column()].checked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Yixian
