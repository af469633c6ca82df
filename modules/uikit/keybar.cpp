// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/keybar.h"

#include <algorithm>
#include <QAction>
#include <QMouseEvent>
#include <QPainter>

namespace Yixian {

namespace {

constexpr int gap = 24, tightGap = 12; // between two, px at 100 %

} // namespace

KeyBar::KeyBar(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setMouseTracking(true);
    retranslate();
    setFixedHeight(this->theme().px(Size::keyBar));
}

void KeyBar::setActions(const QList<QAction *> &actions)
{
    for (const QPointer<QAction> &action : std::as_const(m_actions))
        if (action)
            disconnect(action, nullptr, this, nullptr);
    m_actions.clear();
    for (QAction *action : actions) {
        m_actions.append(action);
        connect(action, &QAction::changed, this, [this] { layOut(); });
    }
    layOut();
}

void KeyBar::retranslate()
{
    setAccessibleName(tr("Keys of this page"));
    layOut();
}

void KeyBar::layOut()
{
    m_all.clear();
    const QFontMetrics bold(theme().font(TypeRole::HeadStrong));
    const QFontMetrics plain(theme().font(TypeRole::Head));
    int x = theme().px(8);
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || !action->isVisible())
            continue;
        QString text = action->iconText();
        text.remove(QStringLiteral("…"));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const int words = bold.horizontalAdvance(key) + plain.horizontalAdvance(text) + theme().px(6);
        m_all.append({action, key, text, words, QRect(x, 0, words + theme().px(gap), theme().px(Size::keyBar))});
        x = m_all.last().rect.right() + 1;
    }
    place();
    updateGeometry();
}

void KeyBar::place()
{
    m_fields = m_all;
    m_hovered = -1;
    const auto fits = [this] {
        int x = theme().px(8);
        for (Field &field : m_fields) {
            field.rect.moveLeft(x);
            x = field.rect.right() + 1;
        }
        return x <= width();
    };
    const int tight = theme().px(gap - tightGap);
    if (!fits())
        for (Field &field : m_fields)
            field.rect.setWidth(field.rect.width() - tight);
    const auto outOfReach = [](const Field &field) { return !field.action || !field.action->isEnabled(); };
    while (!fits() && !m_fields.isEmpty()) {
        const auto last = std::find_if(m_fields.crbegin(), m_fields.crend(), outOfReach);
        m_fields.removeAt(last == m_fields.crend() ? m_fields.size() - 1 : std::distance(last, m_fields.crend()) - 1);
    }
    update();
}

void KeyBar::resizeEvent(QResizeEvent *)
{
    place();
}

QSize KeyBar::sizeHint() const
{
    return {m_all.isEmpty() ? 0 : m_all.last().rect.right() + 1, theme().px(Size::keyBar)};
}

void KeyBar::retheme()
{
    setFixedHeight(theme().px(Size::keyBar));
    layOut();
}

int KeyBar::fieldAt(QPoint position) const
{
    for (int i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].rect.contains(position))
            return i;
    return -1;
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
    painter.fillRect(0, 0, width(), theme().line(), theme().color(ColorRole::PaneBorder));
    for (int i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        const bool enabled = field.action && field.action->isEnabled();
        if (i == m_hovered && enabled)
            painter.fillRect(field.rect.adjusted(0, theme().px(4), -theme().line(), -theme().px(4)),
                             theme().color(ColorRole::Selected));
        QRect text = field.rect.adjusted((field.rect.width() - field.words) / 2, 0, 0, 0);
        painter.setFont(theme().font(TypeRole::HeadStrong));
        painter.setPen(theme().color(enabled ? ColorRole::Secondary : ColorRole::Disabled));
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, field.key);
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(field.key) + theme().px(6));
        painter.setFont(theme().font(TypeRole::Head));
        painter.setPen(theme().color(enabled ? ColorRole::Text : ColorRole::Disabled));
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, field.text);
        painter.fillRect(field.rect.right(), theme().px(7), theme().line(), height() - theme().px(14),
                         theme().color(ColorRole::PaneBorder));
    }
}

void KeyBar::mousePressEvent(QMouseEvent *event)
{
    const int field = fieldAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && field >= 0 && m_fields[field].action)
        m_fields[field].action->trigger();
}

void KeyBar::mouseMoveEvent(QMouseEvent *event)
{
    const int field = fieldAt(event->position().toPoint());
    if (field != m_hovered) {
        m_hovered = field;
        update();
    }
}

void KeyBar::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace Yixian
