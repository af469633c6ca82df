// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lookbackstrip.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/districttimeedit.h"
#include "uikit/errorview.h"
#include "uikit/watermark.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>

namespace Yixian {

namespace {

constexpr int speeds[] = {0, 1, 10, 60, 600};
constexpr int usualSpeed = 3; // its place
constexpr std::chrono::hours usually{1}; // before now

QString shownOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMsec(instant + districtOffset), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

LookBackStrip::LookBackStrip(const Theme &theme, const Replica &replica, HubLink &link, QWidget &over, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
    , m_over(over)
    , m_moment(new DistrictTimeEdit(replica.now()))
    , m_speed(new QComboBox)
    , m_show(new ActionButton(theme, tr("Show")))
    , m_back(new ActionButton(theme, tr("Back to now"), QStringLiteral("Ctrl+Shift+B")))
    , m_says(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
{
    setObjectName(QStringLiteral("lookBack"));
    m_moment->setObjectName(QStringLiteral("lookBackMoment"));
    m_moment->setCalendarPopup(true);
    describe(*m_moment, tr("The moment to look back to"));
    m_speed->setObjectName(QStringLiteral("lookBackSpeed"));
    describe(*m_speed, tr("How fast it goes on"));
    for (int speed : speeds)
        m_speed->addItem(speed == 0 ? tr("Stands still") : tr("×%1").arg(speed), speed);
    m_speed->setCurrentIndex(usualSpeed);
    m_show->setObjectName(QStringLiteral("lookBackShow"));
    m_back->setObjectName(QStringLiteral("lookBackEnd"));
    m_says->setObjectName(QStringLiteral("lookBackSays"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(new TextLabel(theme, TypeRole::Strong, ColorRole::Text, tr("Look back")));
    row->addWidget(m_moment);
    row->addWidget(m_speed);
    row->addWidget(m_show);
    row->addWidget(m_says, 1);
    row->addWidget(m_back);
    connect(m_show, &QPushButton::clicked, this, &LookBackStrip::lookBack);
    connect(m_back, &QPushButton::clicked, this, &LookBackStrip::toggle);
    connect(m_speed, &QComboBox::activated, this, [this] { m_link.setLookBackSpeed(m_speed->currentData().toInt()); });
    connect(&replica, &Replica::lookingBackChanged, this, &LookBackStrip::showState);
    connect(&link, &HubLink::lookBackFailed, this, [this](const Error &error) {
        m_refused = ErrorView::sentence(error);
        showState();
    });
    retheme();
    setVisible(m_replica.lookingBack().has_value()); // a window that was made anew meanwhile
    showState();
}

void LookBackStrip::retheme()
{
    const int gap = theme().px(Size::gap);
    layout()->setContentsMargins(theme().px(12), gap, theme().px(12), gap);
    layout()->setSpacing(gap);
}

void LookBackStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(m_replica.lookingBack() ? ColorRole::Selected : ColorRole::Head));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(ColorRole::PaneBorder));
}

void LookBackStrip::toggle()
{
    if (m_replica.lookingBack())
        return m_link.backToNow();
    if (isVisible()) {
        hide();
        return;
    }
    m_refused.clear();
    m_moment->setInstant(m_replica.now() - usually);
    show();
    showState();
    m_moment->setFocus(Qt::ShortcutFocusReason);
}

void LookBackStrip::lookBack()
{
    m_refused.clear();
    m_link.lookBack(m_moment->instant(), m_speed->currentData().toInt());
}

void LookBackStrip::showState()
{
    const auto &past = m_replica.lookingBack();
    if (past && !isVisible())
        show();
    m_back->setVisible(past.has_value());
    if (past && !m_mark) {
        m_mark = new Watermark(theme(), &m_over, tr("Looking back"));
        m_mark->show();
    } else if (!past && m_mark) {
        delete std::exchange(m_mark, nullptr);
    }
    tick();
    update();
}

void LookBackStrip::tick()
{
    const auto &past = m_replica.lookingBack();
    if (!isVisible() && !past)
        return;
    if (!past)
        m_says->setText(m_refused.isEmpty() ? tr("What was known at that moment, and what happened from then on. Nothing is carried out meanwhile.") : m_refused);
    else if (past->permille < 1000)
        m_says->setText(tr("The log is being read: %1 %").arg(past->permille / 10));
    else
        m_says->setText(tr("As it was on %1; nothing can be done here").arg(shownOf(m_replica.now())));
}

} // namespace Yixian
