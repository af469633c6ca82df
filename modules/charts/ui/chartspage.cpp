// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartspage.h"

#include "charts/ui/chartviews.h"
#include "charts/ui/curvepanel.h"
#include "charts/ui/sharetext.h"
#include "charts/ui/unittable.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"
#include "uikit/textdelegate.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>

namespace Yixian {

ChartsPage::ChartsPage(const Theme &theme, const Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_model(replica)
    , m_periods(new QButtonGroup(this))
    , m_basis(new TextLabel(theme, TypeRole::ChartFilter, ColorRole::Secondary))
    , m_cutOff(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_answer(new TextLabel(theme, TypeRole::ChartTitle, ColorRole::Text))
    , m_state(new StatePanel(theme))
    , m_units(new UnitTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    m_answer->setWordWrap(true);
    layout->addWidget(m_answer);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildContents());
    m_state->setContents(scroll);
    layout->addWidget(m_state, 1);
    m_timer.setInterval(refreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &ChartsPage::showFigures);
    connect(&replica, &Replica::linkChanged, this, &ChartsPage::showState);
    connect(&replica, &Replica::reset, this, &ChartsPage::showState);
    retheme();
    retranslate();
}

QWidget *ChartsPage::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(Size::gap));
    for (int i = 0; i < enumCount<ChartPeriod>; ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(i == static_cast<int>(m_model.period()));
        m_periods->addButton(button, i);
        line->addWidget(button);
    }
    line->addSpacing(theme().px(8));
    line->addWidget(m_basis, 1);
    line->addWidget(m_cutOff);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int id) { setPeriod(static_cast<ChartPeriod>(id)); });
    return head;
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
    m_table->setColumnWidths({112, 112, 64, 0, 76, 84, 56, 52});
    connect(m_table, &QueueTable::groupClicked, m_units, &UnitTableModel::toggle);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(m_table, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        const UnitId unit = m_units->unitAt(index.row());
        const QString name = index.siblingAtColumn(UnitTableModel::Name).data().toString();
        emit casesRequested(tr("Responded late or not: %1").arg(name), m_model.missed(ClockKind::LegRespond, unit));
    });
    return m_unitsPanel = new ChartPanel(theme(), m_table);
}

void ChartsPage::setPeriod(ChartPeriod period)
{
    m_periods->button(static_cast<int>(period))->setChecked(true);
    m_model.setPeriod(period);
    markPeriod();
    refreshNow();
}

void ChartsPage::markPeriod()
{
    // The face of a default button as well: a pressed one alone hardly shows on a dark ground.
    for (QAbstractButton *button : m_periods->buttons())
        static_cast<QPushButton *>(button)->setDefault(button->isChecked());
}

void ChartsPage::refreshNow()
{
    m_model.refresh();
    showCharts(m_model.current());
    showState();
}

void ChartsPage::showFigures()
{
    showState();
    if (m_model.refresh())
        showCharts(m_model.current());
}

void ChartsPage::showCharts(const ChartsFigures &figures)
{
    m_answer->setText(ShareText::answer(figures));
    for (size_t i = 0; i < m_curves.size(); ++i)
        m_curves[i]->setFigures(figures.curves[i]);
    const CurveFigures &cases = figures.curves[0];
    const CurveFigures &responses = figures.curves[2];
    m_acceptWeeks->setFigures(figures.acceptWeeks, cases.limit);
    m_respondWeeks->setFigures(figures.respondWeeks, responses.limit);
    m_days->setFigures(figures.respondDays, responses.targetPermille);
    m_units->setFigures(figures.units, responses.summary, m_replica.reference(), responses.targetPermille);
    m_acceptPanel->setTitle(tr("Accept time by week"));
    m_respondPanel->setTitle(tr("Response time by week"));
    m_daysPanel->setTitle(tr("Response in time, by day due (p-chart)"), tr("days with fewer than %1 due are left out").arg(ChartsModel::smallestDay));
    m_unitsPanel->setTitle(tr("Response in time, by unit"), tr("worst first in each group; below 20 due counts only"));
    m_unitsPanel->setNote(tr("bar: share   thin line: 95% Wilson interval   heavy tick: target"));
    m_acceptPanel->setSummary(ShareText::curve(cases));
    m_respondPanel->setSummary(ShareText::curve(responses));
    m_daysPanel->setSummary(tr("%1 days, mean %2").arg(figures.respondDays.points.size())
                                .arg(ShareText::percent(figures.respondDays.center, 1)));
    m_unitsPanel->setSummary(tr("%1 units; %2").arg(figures.units.size()).arg(
        ShareText::verdict(responses.summary.share, responses.targetPermille)));
    const QString from = figures.from ? toIso(localDay(*figures.from)) : tr("the beginning");
    m_basis->setText(tr("What falls due from %1 on; void items stand apart").arg(from));
    m_basis->setToolTip(Qt::convertFromPlainText(m_basis->text()));
    m_cutOff->setText(tr("data as of %1 %2   rules %3   calendar %4")
                          .arg(toIso(localDay(figures.cutOff)), TimeText::clock(figures.cutOff), figures.rule, figures.calendar));
}

void ChartsPage::showState()
{
    const LinkState link = m_replica.link();
    const bool empty = m_model.isEmpty();
    m_answer->setVisible(!empty);
    m_cutOff->setVisible(!empty);
    if (!empty)
        m_state->showContents();
    else if (link == LinkState::Live)
        m_state->showEmpty(tr("No cases yet"), tr("Figures appear with the first registered case."));
    else if (link == LinkState::Offline)
        m_state->showError(tr("Not connected"), tr("The figures come from the hub; they appear as soon as it answers."));
    else
        m_state->showLoading(tr("Loading cases…"));
    const bool stale = !empty && !m_replica.isFresh() && link != LinkState::CatchingUp;
    m_state->setStale(stale ? tr("Data stopped at %1. The figures are of that moment.").arg(TimeText::clock(m_replica.asOf()))
                            : QString());
}

void ChartsPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    refreshNow();
    m_timer.start();
}

void ChartsPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ThemedWidget::hideEvent(event);
}

void ChartsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
}

void ChartsPage::retheme()
{
    const int gap = theme().px(16);
    layout()->setContentsMargins(gap, theme().px(12), gap, theme().px(12));
    layout()->setSpacing(theme().px(10));
    for (CurvePanel *panel : m_curves)
        panel->setMinimumHeight(theme().px(350));
    markPeriod();
    m_acceptPanel->setMinimumHeight(theme().px(150));
    m_daysPanel->setMinimumHeight(theme().px(220));
}

void ChartsPage::retranslate()
{
    const std::array names{tr("Today"), tr("7 days"), tr("30 days"), tr("All")};
    for (int i = 0; i < enumCount<ChartPeriod>; ++i)
        m_periods->button(i)->setText(names[static_cast<size_t>(i)]);
    describe(*this, tr("Charts"));
    if (m_model.current().cutOff != Instant{})
        showCharts(m_model.current());
}

} // namespace Yixian
