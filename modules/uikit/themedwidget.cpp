// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/themedwidget.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace Yixian {

namespace {

bool changesLook(QEvent::Type type)
{
    return type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::FontChange;
}

} // namespace

ThemedWidget::ThemedWidget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{}

void ThemedWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateGeometry();
        update();
    }
    if (changesLook(event->type()) && !m_changing) {
        const QScopedValueRollback guard(m_changing, true);
        retheme();
        updateGeometry();
        update();
    }
}

TextLabel::TextLabel(const Theme &theme, TypeRole type, ColorRole color, QWidget *parent)
    : TextLabel(theme, type, color, QString(), parent)
{}

TextLabel::TextLabel(const Theme &theme, TypeRole type, ColorRole color, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_type(type)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not Text, which it would take over from a parent with a Base background
    retheme();
}

void TextLabel::setRoles(TypeRole type, ColorRole color)
{
    m_type = type;
    m_color = color;
    retheme();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (changesLook(event->type()) && !m_changing)
        retheme();
}

void TextLabel::retheme()
{
    const QScopedValueRollback guard(m_changing, true);
    setFont(m_theme.font(m_type));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_color));
    own.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(ColorRole::Disabled));
    setPalette(own);
}

} // namespace Yixian
