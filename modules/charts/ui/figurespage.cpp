// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/figurespage.h"

#include "uikit/errorview.h"
#include "uikit/timetext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>

namespace Yixian {

FiguresPage::FiguresPage(const Theme &theme, const Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_periods(new QButtonGroup(this))
    , m_basis(new TextLabel(theme, TypeRole::ChartFilter, ColorRole::Secondary))
    , m_cutOff(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_state(new StatePanel(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_state, 1);
    m_timer.setInterval(refreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &FiguresPage::showFigures);
    connect(&replica, &Replica::linkChanged, this, &FiguresPage::showState);
    connect(&replica, &Replica::reset, this, &FiguresPage::showState);
    FiguresPage::retheme();
    FiguresPage::retranslate();
}

QWidget *FiguresPage::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(Size::gap));
    for (int i = 0; i < enumCount<ChartPeriod>; ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(static_cast<ChartPeriod>(i) == ChartPeriod::ThirtyDays); // as the models begin
        m_periods->addButton(button, i);
        line->addWidget(button);
    }
    line->addSpacing(theme().px(8));
    line->addWidget(m_basis, 1);
    line->addWidget(m_cutOff);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_periods->button(static_cast<int>(ChartPeriod::Year))->hide(); // until it can be fetched
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int id) { setPeriod(static_cast<ChartPeriod>(id)); });
    return head;
}

void FiguresPage::setContents(QWidget *contents, QWidget *answer)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    m_state->setContents(scroll);
    m_answer = answer;
    if (answer)
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, answer);
}

void FiguresPage::setPeriod(ChartPeriod period)
{
    m_periods->button(static_cast<int>(period))->setChecked(true);
    markPeriod();
    forgetPast();
    choosePeriod(period);
    if (period == ChartPeriod::Year && m_reader)
        fetch(*periodStart(period, m_replica.now()));
    refreshNow();
}

void FiguresPage::reachBack(HubLink &link)
{
    m_reader = std::make_unique<PastReader>(m_replica, link);
    connect(m_reader.get(), &PastReader::progress, this, [this](qsizetype cases) {
        m_fetching = tr("Fetching what was closed long ago: %n cases so far. Another period ends it.", nullptr, static_cast<int>(cases));
        showState();
    });
    // What was fetched was for that person, and of now.
    const auto leave = [this] {
        if (m_periods->checkedId() == static_cast<int>(ChartPeriod::Year))
            setPeriod(ChartPeriod::ThirtyDays);
        m_periods->button(static_cast<int>(ChartPeriod::Year))->setVisible(!m_replica.lookingBack());
    };
    connect(&m_replica, &Replica::meChanged, this, leave);
    connect(&m_replica, &Replica::lookingBackChanged, this, leave);
    m_periods->button(static_cast<int>(ChartPeriod::Year))->setVisible(!m_replica.lookingBack());
}

// Clocks that fall due in the period may have stopped early, before it.
void FiguresPage::fetch(Instant from)
{
    constexpr Millis earlier = std::chrono::days(31);
    m_fetching = tr("Fetching what was closed long ago…");
    m_reader->gather(from - earlier, PastReader::Keep::CasesAndWords, [this](const Result<std::shared_ptr<const WholePast>> &past) {
        m_fetching.clear();
        if (past)
            m_past = *past;
        else
            m_trouble = past.error();
        usePast(m_past);
        refreshNow();
    });
}

void FiguresPage::forgetPast()
{
    if (m_reader)
        m_reader->cancel();
    m_fetching.clear();
    m_trouble.reset();
    m_past.reset();
    usePast(nullptr);
}

void FiguresPage::markPeriod()
{
    // The face of a default button as well: a pressed one alone hardly shows on a dark ground.
    for (QAbstractButton *button : m_periods->buttons())
        static_cast<QPushButton *>(button)->setDefault(button->isChecked());
}

void FiguresPage::refreshNow()
{
    refreshModel();
    showCharts();
    showState();
}

void FiguresPage::showFigures()
{
    showState();
    if (refreshModel())
        showCharts();
}

void FiguresPage::sayBasis(const QString &basis, Instant cutOff, const QString &rule, const QString &calendar)
{
    m_basis->setText(basis);
    m_basis->setToolTip(Qt::convertFromPlainText(basis));
    m_cutOff->setText(tr("data as of %1 %2   rules %3   calendar %4").arg(toIso(localDay(cutOff)), TimeText::clock(cutOff), rule, calendar));
}

void FiguresPage::showState()
{
    const LinkState link = m_replica.link();
    const bool empty = isEmpty() || !m_fetching.isEmpty() || m_trouble;
    if (m_answer)
        m_answer->setVisible(!empty);
    m_cutOff->setVisible(!empty);
    if (!m_fetching.isEmpty())
        m_state->showLoading(m_fetching);
    else if (m_trouble)
        m_state->showError(tr("A year cannot be shown now"), ErrorView::sentence(*m_trouble));
    else if (!empty)
        m_state->showContents();
    else if (link == LinkState::Live)
        m_state->showEmpty(tr("No cases yet"), tr("Figures appear with the first registered case."));
    else if (link == LinkState::Offline)
        m_state->showError(tr("Not connected"), tr("The figures come from the hub; they appear as soon as it answers."));
    else
        m_state->showLoading(tr("Loading cases…"));
    const bool stale = !empty && !m_replica.isFresh() && link != LinkState::CatchingUp;
    m_state->setStale(stale ? tr("Data stopped at %1. The figures are of that moment.").arg(TimeText::clock(m_replica.asOf())) : QString());
}

void FiguresPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    refreshNow();
    m_timer.start();
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ThemedWidget::hideEvent(event);
}

void FiguresPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
}

void FiguresPage::retheme()
{
    const int gap = theme().px(16);
    layout()->setContentsMargins(gap, theme().px(12), gap, theme().px(12));
    layout()->setSpacing(theme().px(10));
    markPeriod();
}

void FiguresPage::retranslate()
{
    const std::array names{tr("Today"), tr("7 days"), tr("30 days"), tr("200 days"), tr("1 year")};
    for (int i = 0; i < enumCount<ChartPeriod>; ++i)
        m_periods->button(i)->setText(names[static_cast<size_t>(i)]);
}

} // namespace Yixian
