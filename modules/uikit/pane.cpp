// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/pane.h"

#include "uikit/keycap.h"

#include <QBoxLayout>
#include <QPainter>

namespace Yixian {

Pane::Pane(const Theme &theme, int number, const QString &title, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_number(number)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(theme, TypeRole::PaneTitle, ColorRole::Text, title))
    , m_count(new TextLabel(theme, TypeRole::Body, ColorRole::Text))
    , m_note(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
{
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    if (number > 0) {
        m_cap = new KeyCap(theme, QString::number(number));
        m_headLayout->addWidget(m_cap);
    }
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_count);
    m_headLayout->addWidget(m_note);
    m_headLayout->addStretch(1);
    m_count->hide();
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headLayout->setStretchFactor(m_note, 100);
    setAccessibleName(title);
    retheme();
}

void Pane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Pane::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void Pane::setNote(const QString &note)
{
    m_note->setText(note);
}

void Pane::setHeadHeight(int height, TypeRole titleRole)
{
    m_headHeight = height;
    m_title->setRoles(titleRole, ColorRole::Text);
    if (height <= Size::paneHeadFlat)
        m_note->setRoles(TypeRole::Note, ColorRole::Secondary);
    retheme();
}

void Pane::addHeadWidget(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

void Pane::setBody(QWidget *body)
{
    m_layout->insertWidget(1, body, 1);
}

void Pane::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Pane::retheme()
{
    const int line = theme().line();
    m_layout->setContentsMargins(line, line, line, line);
    m_head->setFixedHeight(theme().px(m_headHeight) - line);
    const int side = theme().px(12);
    // The line under the head is the pane's.
    m_headLayout->setContentsMargins(side, 0, theme().px(8), line);
    m_headLayout->setSpacing(theme().px(12));
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = theme().line();
    const int head = theme().px(m_headHeight);
    const QColor &border = theme().color(ColorRole::PaneBorder);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    painter.fillRect(0, 0, width(), head, theme().color(ColorRole::Window));
    painter.fillRect(0, head - line, width(), line, border);
    painter.fillRect(0, 0, width(), line, border);
    painter.fillRect(0, height() - line, width(), line, border);
    painter.fillRect(0, 0, line, height(), border);
    painter.fillRect(width() - line, 0, line, height(), border);
}

} // namespace Yixian
