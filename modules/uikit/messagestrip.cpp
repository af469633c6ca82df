// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/messagestrip.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/badge.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>

namespace Yixian {

MessageStrip::MessageStrip(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new BadgeLabel(theme, BadgeKind::None))
{
    m_layout->addWidget(m_text, 1);
    retheme();
    hide();
}

void MessageStrip::say(Kind kind, const QString &title, const QString &note)
{
    m_kind = kind;
    switch (kind) {
    case Kind::Plain:
        m_text->setBadge(BadgeKind::None);
        break;
    case Kind::Good:
        m_text->setBadge(BadgeKind::Ring);
        break;
    case Kind::Warning:
        m_text->setBadge(BadgeKind::P2);
        break;
    case Kind::Banner:
        m_text->setBadge(BadgeKind::P1, BadgeLook::Inverted);
        break;
    }
    const bool banner = kind == Kind::Banner;
    m_text->setTextRoles(kind == Kind::Good ? TypeRole::Body : TypeRole::Strong,
                         banner ? ColorRole::P1Glyph : ColorRole::Text);
    m_text->setText(title);
    m_text->setNote(note);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setVisible(true);
    update();
    raiseAlert(*this, note.isEmpty() ? title : title % QLatin1String(". ") % note);
}

void MessageStrip::clear()
{
    for (ActionButton *button : std::exchange(m_buttons, {})) { // one of them may be what made this go
        button->hide();
        button->deleteLater();
    }
    hide();
}

ActionButton *MessageStrip::take(ActionButton *button)
{
    if (m_kind == Kind::Banner)
        button->setOnBanner(ColorRole::P1Glyph);
    m_layout->addWidget(button);
    m_buttons.append(button);
    return button;
}

ActionButton *MessageStrip::addActionButton(QAction *action)
{
    return take(new ActionButton(theme(), action, this));
}

ActionButton *MessageStrip::addButton(const QString &text, const QString &key)
{
    return take(new ActionButton(theme(), text, key, this));
}

void MessageStrip::retheme()
{
    setFixedHeight(theme().px(Size::messageStrip));
    m_layout->setContentsMargins(theme().px(12), 0, theme().px(8), 0);
    m_layout->setSpacing(theme().px(Size::gap));
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = theme().line();
    if (m_kind == Kind::Banner) {
        painter.fillRect(rect(), theme().color(ColorRole::P1Fill));
        return;
    }
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    painter.fillRect(0, 0, width(), line, theme().color(ColorRole::PaneBorder));
}

} // namespace Yixian
