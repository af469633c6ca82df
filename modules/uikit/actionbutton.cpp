// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/actionbutton.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace Yixian {

ActionButton::ActionButton(const Theme &theme, const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

ActionButton::ActionButton(const Theme &theme, QAction *action, QWidget *parent)
    : ActionButton(theme, action->text(), {}, parent)
{
    m_action = action;
    connect(action, &QAction::changed, this, [this] { followAction(); });
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    followAction();
}

void ActionButton::followAction()
{
    if (!m_action)
        return;
    setText(m_action->text());
    m_key = m_action->shortcut().toString(QKeySequence::NativeText);
    setEnabled(m_action->isEnabled());
    // Without a parent yet, showing it would make a window of it.
    if (parentWidget() || !m_action->isVisible())
        setVisible(m_action->isVisible());
    setReason(m_action->statusTip());
    updateGeometry();
    update();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void ActionButton::setReason(const QString &reason)
{
    m_reason = reason;
    setAccessibleDescription(reason.isEmpty() ? m_key : reason);
    updateGeometry();
    update();
}

void ActionButton::setOnBanner(ColorRole text)
{
    m_bannerText = text;
    setFlat(true);
    update();
}

TypeRole ActionButton::textRole() const
{
    return isDefault() && isEnabled() ? TypeRole::Strong : TypeRole::Body;
}

int ActionButton::textWidth() const
{
    // Bold even when it is not the default now: becoming it must not move its neighbours.
    const QFontMetrics bold(m_theme.font(isDefault() ? TypeRole::Strong : TypeRole::Body));
    return bold.size(Qt::TextShowMnemonic, text()).width() + 2 * m_theme.px(Size::buttonPadding);
}

QSize ActionButton::minimumSizeHint() const
{
    return {textWidth(), m_theme.px(Size::control)};
}

int ActionButton::bevelWidth() const
{
    int width = textWidth();
    if (!m_key.isEmpty())
        width += m_theme.px(8) + QFontMetrics(m_theme.font(TypeRole::Small)).horizontalAdvance(m_key);
    return width;
}

QSize ActionButton::sizeHint() const
{
    int width = bevelWidth();
    if (!isEnabled() && !m_reason.isEmpty())
        width += m_theme.px(8) + QFontMetrics(m_theme.font(TypeRole::Note)).horizontalAdvance(m_reason);
    return {width, m_theme.px(Size::control)};
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    updateGeometry();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool reasoned = !isEnabled() && !m_reason.isEmpty();
    const QRect bevel(0, 0, reasoned ? std::min(bevelWidth(), width()) : width(), height());
    option.rect = bevel;
    if (!m_bannerText || option.state.testFlag(QStyle::State_Sunken))
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled();
    ColorRole color = primary ? ColorRole::DefaultButtonText : ColorRole::Text;
    if (m_bannerText)
        color = *m_bannerText;
    if (!isEnabled())
        color = ColorRole::Disabled;
    painter.setFont(m_theme.font(textRole()));
    painter.setPen(m_theme.color(color));
    const int said = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const bool showsKey = !m_key.isEmpty() && bevel.width() >= bevelWidth();
    const int keyWidth = showsKey ? m_theme.px(8) + QFontMetrics(m_theme.font(TypeRole::Small)).horizontalAdvance(m_key) : 0;
    int x = bevel.x() + (bevel.width() - said - keyWidth) / 2;
    painter.drawText(QRect(x, 0, said + 1, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (showsKey) {
        x += said + m_theme.px(8);
        painter.setFont(m_theme.font(TypeRole::Small));
        if (color == ColorRole::Text)
            painter.setPen(m_theme.color(ColorRole::Secondary));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_key);
    }
    if (!reasoned)
        return;
    painter.setFont(m_theme.font(TypeRole::Note));
    painter.setPen(m_theme.color(ColorRole::Secondary));
    const QRect beside = rect().adjusted(bevel.width() + m_theme.px(8), 0, 0, 0);
    painter.drawText(beside, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_reason, Qt::ElideRight, beside.width()));
}

} // namespace Yixian
