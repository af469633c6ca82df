// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysistext.h"
#include "charts/ui/figureviews.h"
#include "charts/ui/sharetext.h"
#include "uikit/timetext.h"

#include <algorithm>
#include <QPainter>

namespace Yixian {

void ParetoView::setFigures(const Pareto &late, const Reference &reference)
{
    m_late = late;
    m_late.rows.erase(std::find_if(m_late.rows.begin(), m_late.rows.end(), [](const ParetoRow &row) { return row.late == 0; }), m_late.rows.end());
    m_names.clear();
    for (const ParetoRow &row : m_late.rows)
        m_names << reference.unitName(row.unit);
    figuresChanged();
}

void ParetoView::layOut()
{
    QVector<Spot> spots;
    const double row = px(24);
    for (qsizetype i = 0; i < m_names.size() && static_cast<double>(i + 1) * row <= height(); ++i) {
        const ParetoRow &one = m_late.rows[static_cast<size_t>(i)];
        spots << Spot{{0, static_cast<double>(i) * row, static_cast<double>(width()), row}, tr("%1: %2 of %3 due were late").arg(m_names[i], ShareText::count(one.late), ShareText::count(one.due))};
    }
    setSpots(std::move(spots));
}

void ParetoView::paintFigure(QPainter &painter) const
{
    const double names = px(108), aside = px(150), most = m_late.rows.empty() ? 1 : m_late.rows.front().late;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < spots().size(); ++i) {
        const ParetoRow &row = m_late.rows[static_cast<size_t>(i)];
        const QRectF box = spots()[i].area;
        say(painter, {names - px(8), box.center().y()}, elided(m_names[i], names - px(8), TypeRole::Body), Qt::AlignRight | Qt::AlignVCenter, TypeRole::Body, ColorRole::Text);
        const double room = box.width() - names - aside;
        painter.fillRect(QRectF(names, box.top() + px(5), room * row.late / most, box.height() - px(10)), theme().color(ColorRole::CountMark));
        say(painter, {box.right() - px(66), box.center().y()}, QStringLiteral("%1/%2").arg(row.late).arg(row.due), Qt::AlignRight | Qt::AlignVCenter, TypeRole::Strong, ColorRole::Text);
        say(painter, {box.right() - px(4), box.center().y()}, ShareText::percent(row.upToHere, 0), Qt::AlignRight | Qt::AlignVCenter);
    }
}

QVector<QStringList> ParetoView::table() const
{
    QVector<QStringList> rows{{tr("Unit"), tr("Late"), tr("Due"), tr("Added up")}};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ParetoRow &row = m_late.rows[static_cast<size_t>(i)];
        rows << QStringList{m_names[i], QString::number(row.late), QString::number(row.due), ShareText::percent(row.upToHere, 0)};
    }
    return rows;
}

void MatrixView::setFigures(const std::vector<JudgementCell> &cells, const Reference &reference)
{
    m_cells = cells;
    m_names.clear();
    QHash<UnitId, int> byUnit;
    m_callers.clear();
    m_units.clear();
    for (const JudgementCell &cell : m_cells) {
        for (const UnitId &id : {cell.caller, cell.unit})
            m_names.insert(id, id.isNull() ? tr("center") : reference.unitName(id));
        if (!m_callers.contains(cell.caller))
            m_callers << cell.caller;
        byUnit[cell.unit] += cell.legs + cell.upheld;
    }
    m_units = byUnit.keys();
    std::sort(m_units.begin(), m_units.end(), [&](const UnitId &a, const UnitId &b) { return byUnit[a] != byUnit[b] ? byUnit[a] > byUnit[b] : a < b; });
    figuresChanged();
}

QString MatrixView::unitName(const UnitId &id) const
{
    return m_names.value(id);
}

void MatrixView::layOut()
{
    QVector<Spot> spots;
    m_shown.clear();
    const double names = px(108), head = px(22), row = px(38);
    const double column = m_callers.isEmpty() ? 1 : std::min(px(84), (width() - names) / static_cast<double>(m_callers.size()));
    for (qsizetype y = 0; y < m_units.size() && head + static_cast<double>(y + 1) * row <= height(); ++y)
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const JudgementCell &cell = m_cells[i];
            if (cell.unit != m_units[y])
                continue;
            const auto x = static_cast<double>(m_callers.indexOf(cell.caller));
            m_shown.push_back(i);
            spots << Spot{QRectF(names + x * column, head + static_cast<double>(y) * row, column, row).adjusted(px(1), px(1), -px(1), -px(1)),
                          tr("%1 and %2: call accurate %3, handled well %4, not judged %5")
                              .arg(unitName(cell.caller), unitName(cell.unit), AnalysisText::rate(cell.callRate()), AnalysisText::rate(cell.workRate()))
                              .arg(cell.callSilent + cell.workSilent)};
        }
    setSpots(std::move(spots));
}

void MatrixView::paintFigure(QPainter &painter) const
{
    if (spots().isEmpty())
        return;
    const double names = px(108), head = px(22);
    QString named;
    for (qsizetype i = 0; i < spots().size(); ++i) {
        const JudgementCell &cell = cellOf(static_cast<int>(i));
        const QRectF box = spots()[i].area;
        if (named != cell.unit.value)
            say(painter, {names - px(8), box.center().y()}, elided(unitName(cell.unit), names - px(8), TypeRole::Body), Qt::AlignRight | Qt::AlignVCenter, TypeRole::Body, ColorRole::Text);
        named = cell.unit.value;
        painter.fillRect(box, theme().color(ColorRole::BarTrack));
        const auto counts = [](const Rate &rate) { return rate.of == 0 ? TimeText::unknown() : QStringLiteral("%1/%2").arg(rate.met).arg(rate.of); };
        say(painter, {box.center().x(), box.top() + px(2)}, counts(cell.callRate()), Qt::AlignHCenter | Qt::AlignTop, TypeRole::Note, cell.callRate().of == 0 ? ColorRole::Neutral : ColorRole::Text);
        say(painter, {box.center().x(), box.bottom() - px(2)}, counts(cell.workRate()), Qt::AlignHCenter | Qt::AlignBottom, TypeRole::Note, cell.workRate().of == 0 ? ColorRole::Neutral : ColorRole::Secondary);
    }
    const double column = spots().first().area.width() + px(2);
    for (qsizetype x = 0; x < m_callers.size(); ++x)
        say(painter, {names + (static_cast<double>(x) + 0.5) * column, head - px(3)}, elided(unitName(m_callers[x]), column - px(4)), Qt::AlignHCenter | Qt::AlignBottom);
}

QVector<QStringList> MatrixView::table() const
{
    QVector<QStringList> rows{{tr("Caller"), tr("Unit"), tr("Call accurate"), tr("Handled well"), tr("Call not judged"), tr("Work not judged"), tr("Appealed")}};
    for (const JudgementCell &cell : m_cells)
        rows << QStringList{unitName(cell.caller), unitName(cell.unit), AnalysisText::rate(cell.callRate()), AnalysisText::rate(cell.workRate()),
                            QString::number(cell.callSilent), QString::number(cell.workSilent), QString::number(cell.appealing)};
    return rows;
}

} // namespace Yixian
