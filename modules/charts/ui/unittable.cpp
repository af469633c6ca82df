// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/unittable.h"

#include "charts/ui/sharetext.h"
#include "uikit/badge.h"
#include "uikit/itemroles.h"
#include "uikit/timetext.h"

#include <QPainter>

namespace Yixian {

namespace {

constexpr int smallestWeek = 5; // due, for a point of the line

enum class Group { Bureaus, Enterprises, Streets, count };

Group groupOf(const Reference &reference, const UnitId &id)
{
    const Unit *unit = reference.unit(id);
    if (unit && unit->level == UnitLevel::Enterprise)
        return Group::Enterprises;
    return unit && (unit->level == UnitLevel::Street || unit->level == UnitLevel::Community) ? Group::Streets
                                                                                             : Group::Bureaus;
}

// Of each week its share, below nought where there are too few.
QVariant points(const std::vector<MaturedShare> &weeks)
{
    QVariantList shares;
    for (const MaturedShare &week : weeks)
        shares << (week.due < smallestWeek ? -1.0 : week.share().value_or(-1));
    return shares;
}

} // namespace

void UnitTableModel::setFigures(const std::vector<UnitSummary> &units, const QHash<UnitId, std::vector<MaturedShare>> &weeks,
                                const ClockSummary &whole, const Reference &reference, int targetPermille)
{
    const std::array titles{tr("Bureaus"), tr("Enterprises"), tr("Streets and communities")};
    QVector<Row> rows;
    double lowest = 1;
    for (int group = 0; group < static_cast<int>(Group::count); ++group) {
        const auto heading = rows.size();
        for (const UnitSummary &unit : units) {
            if (groupOf(reference, unit.unit) != static_cast<Group>(group))
                continue;
            rows.append({reference.unitName(unit.unit), group, false, false, unit, weeks.value(unit.unit)});
            if (!unit.share.small())
                lowest = std::min(lowest, unit.share.interval().low);
        }
        if (rows.size() > heading)
            rows.insert(heading, {titles[static_cast<size_t>(group)], group, true, false, {}, {}});
    }
    if (!units.empty()) {
        std::vector<MaturedShare> all;
        for (const std::vector<MaturedShare> &unit : weeks) {
            all.resize(unit.size());
            for (size_t i = 0; i < unit.size(); ++i)
                all[i] += unit[i];
        }
        rows.append({tr("District"), -1, false, true,
                     {{}, whole.share, whole.curve.percentile(0.5), whole.curve.percentile(0.9)}, all});
    }
    m_weeks = weeks.isEmpty() ? 0 : static_cast<int>(weeks.begin()->size());
    m_targetPermille = targetPermille;
    m_from = lowest < 0.6 ? 0 : 0.6;
    m_all = std::move(rows);
    show(m_all);
}

void UnitTableModel::toggle(const QModelIndex &heading)
{
    const Row &row = m_rows[heading.row()];
    if (!row.heading)
        return;
    if (!m_folded.remove(row.group))
        m_folded.insert(row.group);
    show(m_all);
}

void UnitTableModel::show(QVector<Row> rows)
{
    rows.removeIf([this](const Row &row) { return !row.heading && m_folded.contains(row.group); });
    const bool sameShape = rows.size() == m_rows.size();
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columns - 1));
}

int UnitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitTableModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant UnitTableModel::text(const Row &row, int column) const
{
    const UnitSummary &figures = row.figures;
    const auto time = [&](const std::optional<Millis> &value) {
        return value && !figures.share.small() ? TimeText().left(*value) : TimeText::unknown();
    };
    switch (column) {
    case Name: return row.name;
    case Counts: return ShareText::counts(figures.share);
    case Percent: return figures.share.small() ? TimeText::unknown() : ShareText::percent(figures.share.share().value_or(0), 1);
    case Bar: return figures.share.small() ? tr("too few") : QString();
    case Weeks: return {};
    case P50: return time(figures.p50);
    case P90: return time(figures.p90);
    case Open: return ShareText::count(figures.share.open());
    case Voided: return ShareText::count(figures.share.voided);
    default: return {};
    }
}

QVariant UnitTableModel::bar(const Row &row, int role) const
{
    const MaturedShare &share = row.figures.share;
    if (row.heading || share.small())
        return {};
    switch (role) {
    case ShareRole: return share.share().value_or(0);
    case LowRole: return share.interval().low;
    case HighRole: return share.interval().high;
    default: return {};
    }
}

QString UnitTableModel::weeksText(const Row &row) const
{
    QStringList said;
    for (auto it = row.weeks.rbegin(); it != row.weeks.rend() && said.size() < 4; ++it)
        said << (it->due < smallestWeek ? tr("too few") : ShareText::percent(it->share().value_or(0), 0));
    return said.isEmpty() ? QString() : tr("by week, the latest first: %1").arg(said.join(QStringLiteral(", ")));
}

QVariant UnitTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const MaturedShare &share = row.figures.share;
    const bool missed = !row.heading && share.reaches(m_targetPermille) == false;
    switch (role) {
    case Qt::DisplayRole: return row.heading ? QVariant(index.column() == 0 ? row.name : QString()) : text(row, index.column());
    case ItemRole::GroupRow: return row.heading;
    case ItemRole::GroupFolded: return row.heading && m_folded.contains(row.group);
    case ItemRole::Strong: return row.whole || (missed && index.column() == Percent);
    case TargetRole: return m_targetPermille / 1000.0;
    case FromRole: return m_from;
    case WeeksRole: return row.heading ? QVariant() : points(row.weeks);
    case ItemRole::Secondary: return index.column() > P90 || (share.small() && index.column() == Bar);
    case ItemRole::Badge: return int(missed && index.column() == Bar ? BadgeKind::P2 : BadgeKind::None);
    case Qt::AccessibleTextRole:
        if (index.column() == Weeks)
            return weeksText(row);
        if (index.column() != Bar || row.heading)
            return text(row, index.column());
        return share.small() ? tr("too few for a share") : missed ? tr("below target") : tr("on target");
    default: return bar(row, role);
    }
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Bar || section == Weeks ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Unit");
    case Counts: return tr("In time/due");
    case Percent: return QStringLiteral("%");
    case Bar: return tr("%1–100, tick: target %2").arg(qRound(m_from * 100)).arg(m_targetPermille / 10.0);
    case Weeks: return m_weeks > 0 ? tr("%1 weeks").arg(m_weeks) : QString();
    case P50: return QStringLiteral("p50");
    case P90: return QStringLiteral("p90");
    case Open: return tr("Open");
    case Voided: return tr("Void");
    default: return {};
    }
}

void BulletDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &,
                               const QModelIndex &index) const
{
    const QRect room = padded(cell, index);
    const QVariant share = index.data(UnitTableModel::ShareRole);
    if (!share.isValid()) {
        drawText(painter, room, index.data().toString(), TypeRole::Note, ColorRole::Secondary);
        return;
    }
    const double from = index.data(UnitTableModel::FromRole).toDouble();
    const int badge = theme().px(Size::badgeRow);
    const double width = room.width() - badge - theme().px(10);
    const double middle = cell.y() + cell.height() / 2.0;
    const auto x = [&](double value) { return room.x() + width * std::clamp((value - from) / (1 - from), 0.0, 1.0); };
    const double half = theme().px(11) / 2.0;
    painter.fillRect(QRectF(room.x(), middle - half, width, 2 * half), theme().color(ColorRole::Tile));
    painter.fillRect(QRectF(room.x(), middle - half, x(share.toDouble()) - room.x(), 2 * half),
                     theme().color(ColorRole::CountMark));
    painter.setPen(QPen(theme().color(ColorRole::Text), 1.5 * theme().scalePercent() / 100));
    const double low = x(index.data(UnitTableModel::LowRole).toDouble());
    const double high = x(index.data(UnitTableModel::HighRole).toDouble());
    const double cap = theme().px(4);
    painter.drawLine(QLineF(low, middle, high, middle));
    painter.drawLine(QLineF(low, middle - cap, low, middle + cap));
    painter.drawLine(QLineF(high, middle - cap, high, middle + cap));
    const double target = x(index.data(UnitTableModel::TargetRole).toDouble());
    painter.fillRect(QRectF(target - theme().line(2) / 2.0, middle - theme().px(19) / 2.0, theme().line(2), theme().px(19)),
                     theme().color(ColorRole::Text));
    paintBadge(painter, QRectF(room.right() + 1 - badge, middle - badge / 2.0, badge, badge),
               static_cast<BadgeKind>(index.data(ItemRole::Badge).toInt()), theme());
}

void SparklineDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariantList shares = index.data(UnitTableModel::WeeksRole).toList();
    if (shares.size() < 2)
        return;
    const QRectF room = QRectF(padded(cell, index)).adjusted(0, theme().px(5), -theme().px(6), -theme().px(5));
    const double target = index.data(UnitTableModel::TargetRole).toDouble();
    const double from = index.data(UnitTableModel::FromRole).toDouble();
    const auto at = [&](qsizetype week, double share) {
        const double across = static_cast<double>(week) / static_cast<double>(shares.size() - 1);
        return QPointF(room.x() + room.width() * across, room.bottom() - room.height() * std::clamp((share - from) / (1 - from), 0.0, 1.0));
    };
    painter.fillRect(QRectF(room.right() + theme().px(2), at(0, target).y() - theme().line() / 2.0, theme().px(5), theme().line(2)), theme().color(ColorRole::Text));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(ColorRole::CountMark), 1.5 * theme().scalePercent() / 100));
    std::optional<QPointF> before;
    for (qsizetype week = 0; week < shares.size(); ++week) {
        const double share = shares[week].toDouble();
        if (share < 0) {
            before.reset();
            continue;
        }
        const QPointF here = at(week, share);
        if (before)
            painter.drawLine(*before, here);
        const double dot = theme().px(week == shares.size() - 1 ? 5 : 2) / 2.0;
        painter.setBrush(theme().color(week == shares.size() - 1 ? ColorRole::Text : ColorRole::CountMark));
        painter.drawEllipse(here, dot, dot);
        before = here;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Yixian
