// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/titlestrip.h"

#include <QBoxLayout>
#include <QPainter>

namespace Yixian {

TitleStrip::TitleStrip(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QHBoxLayout(this))
{
    retheme();
}

TextLabel *TitleStrip::addField(const QString &label, const QString &value, TypeRole type, bool lineBefore)
{
    if (lineBefore)
        addLine();
    if (!label.isEmpty())
        m_layout->addWidget(new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary, label));
    auto *text = new TextLabel(theme(), type, ColorRole::Text, value);
    m_layout->addWidget(text);
    m_first = false;
    return text;
}

void TitleStrip::addWidget(QWidget *widget, bool lineBefore)
{
    if (lineBefore)
        addLine();
    m_layout->addWidget(widget);
    m_first = false;
}

void TitleStrip::addStretch()
{
    m_layout->addStretch(1);
    m_first = true;
}

void TitleStrip::addLine()
{
    if (!m_first)
        m_layout->addWidget(new FieldLine(theme()));
}

void TitleStrip::setHeight(int height)
{
    m_height = height;
    retheme();
}

void TitleStrip::retheme()
{
    setFixedHeight(theme().px(m_height));
    m_layout->setContentsMargins(theme().px(12), 0, theme().px(12), theme().line());
    m_layout->setSpacing(theme().px(8));
}

void TitleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
    painter.fillRect(0, height() - theme().line(), width(), theme().line(), theme().color(ColorRole::PaneBorder));
}

FieldLine::FieldLine(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    retheme();
}

void FieldLine::retheme()
{
    setFixedSize(theme().px(8) * 2 + theme().line() - theme().px(4), theme().px(20));
}

void FieldLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(width() / 2, 0, theme().line(), height(), theme().color(ColorRole::PaneBorder));
}

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_left = new QHBoxLayout;
    m_right = new QHBoxLayout;
    layout->addLayout(m_left);
    layout->addStretch(1);
    layout->addLayout(m_right);
    retheme();
}

TextLabel *StatusStrip::addLeft(const QString &text)
{
    if (m_left->count() > 0)
        m_left->addWidget(new FieldLine(theme()));
    auto *label = new TextLabel(theme(), TypeRole::Small, ColorRole::Secondary, text);
    m_left->addWidget(label);
    return label;
}

TextLabel *StatusStrip::addRight(const QString &text)
{
    m_right->addWidget(new FieldLine(theme()));
    auto *label = new TextLabel(theme(), TypeRole::Small, ColorRole::Secondary, text);
    m_right->addWidget(label);
    return label;
}

void StatusStrip::retheme()
{
    setFixedHeight(theme().px(Size::status));
    layout()->setContentsMargins(theme().px(12), theme().line(), theme().px(12), 0);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
    painter.fillRect(0, 0, width(), theme().line(), theme().color(ColorRole::PaneBorder));
}

} // namespace Yixian
