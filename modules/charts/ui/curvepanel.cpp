// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/curvepanel.h"

#include "charts/ui/chartviews.h"
#include "charts/ui/sharetext.h"

#include "uikit/accessible.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Yixian {

CurvePanel::CurvePanel(const Theme &theme, QWidget *parent) : CurvePanel(theme, new CurveView(theme), parent) {}

CurvePanel::CurvePanel(const Theme &theme, CurveView *view, QWidget *parent)
    : ChartPanel(theme, view, parent)
    , m_line(new QHBoxLayout)
    , m_view(view)
    , m_share(new TextLabel(theme, TypeRole::ChartShare, ColorRole::Text))
    , m_counts(new TextLabel(theme, TypeRole::ChartCount, ColorRole::Text))
    , m_verdict(new BadgeLabel(theme, BadgeKind::None))
    , m_missed(new QPushButton)
{
    m_line->setSpacing(theme.px(10));
    m_line->addWidget(m_share, 0, Qt::AlignBottom);
    m_line->addWidget(m_counts, 0, Qt::AlignBottom);
    m_line->addSpacing(theme.px(8));
    m_line->addWidget(m_verdict, 1);
    m_line->addWidget(m_missed, 0, Qt::AlignRight);
    m_missed->setFlat(true);
    m_missed->setObjectName(QStringLiteral("missedButton"));
    describe(*m_missed, tr("List what missed its limit"));
    connect(m_missed, &QPushButton::clicked, this, [this] { emit missedRequested(m_figures.kind); });
    offerTable([view] { return view->table(); });
    m_counts->setContentsMargins(0, 0, 0, theme.px(4));
    body()->insertLayout(1, m_line);
}

int CurvePanel::points() const
{
    return m_view->points();
}

QString CurvePanel::title() const
{
    const QString limit = ShareText::minutes(m_figures.limit);
    switch (m_figures.kind) {
    case ClockKind::CaseAccept: return tr("Accept in %1 · cases, natural time").arg(limit);
    case ClockKind::LegAccept: return tr("Accept in %1 · called units, working time").arg(limit);
    default: return tr("Respond in %1 · called units, working time").arg(limit);
    }
}

void CurvePanel::setFigures(const CurveFigures &figures)
{
    m_figures = figures;
    m_view->setFigures(figures);
    retranslate();
}

void CurvePanel::retranslate()
{
    ChartPanel::retranslate();
    const MaturedShare &share = m_figures.summary.share;
    const QString target = QString(QString::number(m_figures.targetPermille / 10.0) % QLatin1Char('%'));
    setTitle(title());
    m_share->setText(share.due == 0 ? TimeText::unknown() : share.small() ? ShareText::counts(share) : ShareText::percent(share, m_figures.targetPermille));
    m_counts->setText(share.small() ? QString() : ShareText::counts(share));
    const auto reached = share.reaches(m_figures.targetPermille);
    m_verdict->setBadge(reached == false ? BadgeKind::P2 : BadgeKind::None);
    m_verdict->setTextRoles(reached == false ? TypeRole::Strong : TypeRole::Body,
                            reached == false ? ColorRole::Text : ColorRole::Secondary);
    m_verdict->setText(share.due == 0 ? tr("nothing due yet") : !reached ? tr("fewer than %1 due: counts only").arg(smallNumber)
                                : *reached ? tr("target %1 met").arg(target) : tr("below target %1").arg(target));
    m_missed->setText(tr("%n missed", nullptr, share.due - share.met));
    m_missed->setEnabled(share.due > share.met);
    describe(*m_missed, tr("List what missed its limit"));
    setNote(tr("n %1   still open %2 (ticks, at their age; %3 overdue)   void %4   excluded %5   band: 95% confidence")
                .arg(ShareText::count(share.n()), ShareText::count(share.open()), ShareText::count(share.overdueOpen),
                     ShareText::count(share.voided), ShareText::count(share.excluded)));
    setSummary(ShareText::curve(m_figures));
    placeVerdict();
}

void CurvePanel::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    placeVerdict();
}

// The verdict is what is read first: where the figure and the list of what missed leave it no room it has a line of its own.
void CurvePanel::placeVerdict()
{
    int beside = theme().px(8) + 4 * m_line->spacing();
    for (const QWidget *widget : {static_cast<QWidget *>(m_share), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_missed)})
        beside += widget->sizeHint().width();
    const bool below = beside + m_verdict->sizeHint().width() > contentsRect().width() - 2 * theme().px(16);
    if (below == (m_line->indexOf(m_verdict) < 0))
        return;
    body()->removeWidget(m_verdict);
    if (below)
        body()->insertWidget(2, m_verdict);
    else
        m_line->insertWidget(3, m_verdict, 1);
}

} // namespace Yixian
