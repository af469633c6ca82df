// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartspage.h"

#include "charts/ui/chartviews.h"
#include "charts/ui/curvepanel.h"
#include "charts/ui/limitsdialog.h"
#include "charts/ui/sharetext.h"
#include "charts/ui/unittable.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"
#include "uikit/textdelegate.h"

#include <QAction>
#include <QBoxLayout>

namespace Yixian {

ChartsPage::ChartsPage(const Theme &theme, const Replica &replica, QWidget *parent)
    : FiguresPage(theme, replica, parent)
    , m_model(replica)
    , m_answer(new TextLabel(theme, TypeRole::ChartTitle, ColorRole::Text))
    , m_units(new UnitTableModel(this))
    , m_otherDays(new QAction(this))
{
    m_otherDays->setObjectName(QStringLiteral("otherDays"));
    connect(m_otherDays, &QAction::triggered, this, [this] {
        m_daysOf = m_daysOf == Measure::Respond ? Measure::CaseAccept : Measure::Respond;
        showDays();
    });
    m_answer->setWordWrap(true);
    setContents(buildContents(), m_answer);
    retheme();
    retranslate();
}

QWidget *ChartsPage::buildContents()
{
    auto *contents = new QWidget;
    auto *rows = new QVBoxLayout(contents);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *curves = new QHBoxLayout;
    const int gap = theme().px(16);
    rows->setSpacing(gap);
    curves->setSpacing(gap);
    for (CurvePanel *&panel : m_curves) {
        panel = new CurvePanel(theme());
        curves->addWidget(panel, 1);
        connect(panel, &CurvePanel::missedRequested, this, [this, panel](ClockKind kind) { emit casesRequested(tr("Missed: %1").arg(panel->accessibleName()), m_model.missed(kind)); });
    }
    m_acceptPanel = new ChartPanel(theme(), m_acceptWeeks = new WeeksView(theme()));
    m_respondPanel = new ChartPanel(theme(), m_respondWeeks = new WeeksView(theme()));
    m_daysPanel = new ChartPanel(theme(), m_days = new ControlView(theme()));
    m_acceptPanel->offerTable([this] { return m_acceptWeeks->table(); });
    m_respondPanel->offerTable([this] { return m_respondWeeks->table(); });
    m_daysPanel->offerTable([this] { return m_days->table(); });
    m_daysPanel->offerAction(m_otherDays);
    auto *weeks = new QHBoxLayout;
    weeks->setSpacing(gap);
    weeks->addWidget(m_acceptPanel, 1);
    weeks->addWidget(m_respondPanel, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addLayout(weeks, 40);
    left->addWidget(m_daysPanel, 60);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addLayout(left, 47);
    lower->addWidget(buildUnits(), 53);
    rows->addLayout(curves, 42);
    rows->addLayout(lower, 58);
    return contents;
}

QWidget *ChartsPage::buildUnits()
{
    m_table = new QueueTable(theme());
    m_table->setModel(m_units);
    describe(*m_table, tr("Response in time, by unit"));
    auto *right = new TextDelegate(theme(), m_table, Qt::AlignRight);
    m_table->setItemDelegate(right);
    m_table->setItemDelegateForColumn(UnitTableModel::Name, new TextDelegate(theme(), m_table));
    m_table->setItemDelegateForColumn(UnitTableModel::Bar, new BulletDelegate(theme(), m_table));
    m_table->setItemDelegateForColumn(UnitTableModel::Weeks, new SparklineDelegate(theme(), m_table));
    m_table->setColumnWidths({112, 100, 60, 0, 76, 72, 76, 52, 48});
    connect(m_table, &QueueTable::groupClicked, m_units, &UnitTableModel::toggle);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(m_table, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        const UnitId unit = m_units->unitAt(index.row());
        const QString name = index.siblingAtColumn(UnitTableModel::Name).data().toString();
        emit casesRequested(tr("Responded late or not: %1").arg(name), m_model.missed(ClockKind::LegRespond, unit));
    });
    return m_unitsPanel = new ChartPanel(theme(), m_table);
}

void ChartsPage::allowRecalculating(HubLink &link)
{
    m_limits = new QAction(this);
    m_limits->setObjectName(QStringLiteral("controlLimits"));
    connect(m_limits, &QAction::triggered, this, [this, &link] {
        auto *dialog = new LimitsDialog(theme(), replica(), link, m_daysOf, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_daysPanel->offerAction(m_limits);
    retranslate();
}

// Why the limits of one stretch are not those of another.
QString ChartsPage::sayPhases(const ControlChart &chart) const
{
    QStringList phases;
    for (const ChartPhase &phase : chart.phases)
        if (!phase.why.isEmpty())
            phases.append(tr("from %1: %2", "day, reason").arg(toIso(phase.from), phase.why));
    return phases.isEmpty() ? QString() : tr("limits computed anew %1").arg(phases.join(QStringLiteral("; ")));
}

void ChartsPage::showCharts()
{
    const ChartsFigures &figures = m_model.current();
    m_answer->setText(ShareText::answer(figures));
    for (size_t i = 0; i < m_curves.size(); ++i)
        m_curves[i]->setFigures(figures.curves[i]);
    const CurveFigures &cases = figures.curves[0];
    const CurveFigures &responses = figures.curves[2];
    m_acceptWeeks->setFigures(figures.acceptWeeks, cases.limit);
    m_respondWeeks->setFigures(figures.respondWeeks, responses.limit);
    m_units->setFigures(figures.units, figures.unitWeeks, responses.summary, replica().reference(), responses.targetPermille);
    m_acceptPanel->setTitle(tr("Accept time by week"));
    m_respondPanel->setTitle(tr("Response time by week"));
    m_unitsPanel->setTitle(tr("Response in time, by unit"), tr("worst first in each group; below 20 due counts only"));
    m_unitsPanel->setNote(figures.units.empty() ? tr("Nothing fell due in this period.") : tr("bar: share   thin line: 95% Wilson interval   heavy tick: target   line: share of each of the last %1 weeks").arg(ChartsModel::weeks));
    m_acceptPanel->setSummary(ShareText::curve(cases));
    m_respondPanel->setSummary(ShareText::curve(responses));
    showDays();
    m_unitsPanel->setSummary(tr("%1 units; %2").arg(figures.units.size()).arg(
        ShareText::verdict(responses.summary.share, responses.targetPermille)));
    const QString from = figures.from ? toIso(localDay(*figures.from)) : tr("the beginning");
    sayBasis(tr("What falls due from %1 on; void items stand apart").arg(from), figures.cutOff, figures.rule, figures.calendar);
}

void ChartsPage::showDays()
{
    const ChartsFigures &figures = m_model.current();
    const bool responding = m_daysOf == Measure::Respond;
    const ControlChart &days = responding ? figures.respondDays : figures.acceptDays;
    m_days->setFigures(days, figures.curves[responding ? 2 : 0].targetPermille);
    m_daysPanel->setTitle(responding ? tr("Response in time, by day due (p-chart)") : tr("Accepted in time, by day due (p-chart)"),
                          tr("days with fewer than %1 due are left out").arg(ChartsModel::smallestDay));
    m_daysPanel->setNote(sayPhases(days));
    m_daysPanel->setSummary(tr("%1 days, mean %2").arg(days.points.size()).arg(ShareText::percent(days.center, 1)));
    m_otherDays->setText(responding ? tr("Show accepting") : tr("Show responding"));
}

void ChartsPage::retheme()
{
    FiguresPage::retheme();
    for (CurvePanel *panel : m_curves)
        panel->setMinimumHeight(theme().px(350));
    m_acceptPanel->setMinimumHeight(theme().px(150));
    m_daysPanel->setMinimumHeight(theme().px(220));
}

void ChartsPage::retranslate()
{
    FiguresPage::retranslate();
    describe(*this, tr("Charts"));
    if (m_limits)
        m_limits->setText(tr("Control limits…"));
    if (m_model.current().cutOff != Instant{})
        showCharts();
    else
        showDays(); // names its button
}

} // namespace Yixian
