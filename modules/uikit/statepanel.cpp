// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/statepanel.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/badge.h"
#include "uikit/staleoverlay.h"

#include <QBoxLayout>
#include <QPainter>

namespace Yixian {

StatePanel::StatePanel(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
    , m_page(new QWidget(this))
    , m_pageLayout(new QVBoxLayout(m_page))
    , m_buttons(new QHBoxLayout)
    , m_title(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
    , m_sentence(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_stale(new BadgeLabel(theme, BadgeKind::P2))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_sentence->setWordWrap(true);
    m_pageLayout->addWidget(m_title);
    m_pageLayout->addWidget(m_sentence);
    m_pageLayout->addLayout(m_buttons);
    m_pageLayout->addStretch(1);
    m_buttons->addStretch(1);
    m_layout->addWidget(m_page, 1);
    m_layout->addWidget(m_stale);
    m_page->hide();
    m_stale->hide();
    m_stale->setTextRoles(TypeRole::Note);
    m_delay.setSingleShot(true);
    m_delay.setInterval(loadingDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { enter(State::Loading); });
    retheme();
}

void StatePanel::setContents(QWidget *contents)
{
    m_contents = contents;
    m_layout->insertWidget(0, contents, 1);
    m_overlay = new StaleOverlay(theme(), contents);
    contents->setVisible(m_state == State::Contents);
}

void StatePanel::enter(State state)
{
    m_delay.stop();
    m_state = state;
    while (m_buttons->count() > 1) {
        QLayoutItem *item = m_buttons->takeAt(0);
        delete item->widget();
        delete item;
    }
    const Qt::Alignment side = state == State::Empty ? Qt::AlignHCenter : Qt::AlignLeft;
    m_title->setAlignment(side);
    m_sentence->setAlignment(side | Qt::AlignTop);
    m_title->setVisible(state != State::Loading);
    m_sentence->setVisible(state != State::Loading);
    m_page->setVisible(state == State::Empty || state == State::Error);
    if (m_contents)
        m_contents->setVisible(state == State::Contents);
    retheme();
    update();
}

void StatePanel::showContents()
{
    enter(State::Contents);
    setAccessibleDescription({});
}

void StatePanel::showEmpty(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_sentence->setText(note);
    setAccessibleDescription(title % QLatin1Char(' ') % note);
    enter(State::Empty);
}

void StatePanel::showLoading(const QString &note)
{
    m_sentence->setText(note);
    setAccessibleDescription(note);
    if (m_state == State::Loading)
        update();
    else if (!m_delay.isActive())
        m_delay.start();
}

void StatePanel::showError(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleDescription(title % QLatin1Char(' ') % sentence);
    enter(State::Error);
    raiseAlert(*this, title % QLatin1Char(' ') % sentence);
}

void StatePanel::setStale(const QString &sentence)
{
    m_stale->setText(sentence);
    m_stale->setVisible(!sentence.isEmpty());
    if (!m_overlay)
        return;
    m_overlay->setVisible(!sentence.isEmpty());
    m_overlay->raise();
}

ActionButton *StatePanel::addButton(const QString &text, const QString &key)
{
    auto *button = new ActionButton(theme(), text, key, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void StatePanel::retheme()
{
    const int side = theme().px(12);
    const int top = theme().px(m_state == State::Empty ? 16 : 12);
    m_pageLayout->setContentsMargins(side, top, side, theme().px(8));
    m_pageLayout->setSpacing(0);
    m_buttons->setContentsMargins(0, theme().px(2), 0, 0);
    m_buttons->setSpacing(theme().px(Size::gap));
    m_stale->setContentsMargins(side, 0, 0, 0);
    m_stale->setFixedHeight(theme().px(32));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void StatePanel::paintSkeleton(QPainter &painter) const
{
    const int row = theme().px(Size::row);
    const int bar = theme().px(8);
    const int count = std::max(0, (height() - theme().px(30)) / row);
    for (int i = 0; i < count; ++i) {
        const int y = i * row + (row - bar) / 2;
        const double shrink = i % 2 == 0 ? 1.0 : 0.84;
        const QColor &color = theme().color(ColorRole::BarTrack);
        painter.fillRect(theme().px(8), y, qRound(theme().px(56) * shrink), bar, color);
        painter.fillRect(theme().px(96), y, theme().px(40), bar, color);
        painter.fillRect(theme().px(160), y, qRound((width() - theme().px(218)) * shrink), bar, color);
        painter.fillRect(0, (i + 1) * row - theme().line(), width(), theme().line(), theme().color(ColorRole::RowLine));
    }
    painter.setFont(theme().font(TypeRole::Note));
    painter.setPen(theme().color(ColorRole::Secondary));
    painter.drawText(QRect(theme().px(12), count * row, width(), theme().px(30)), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_sentence->text());
}

void StatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    if (m_state == State::Loading)
        paintSkeleton(painter);
}

} // namespace Yixian
