// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/keycap.h"

#include "uikit/paint.h"

#include <QPainter>

namespace Yixian {

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_key, theme()), theme().px(Size::keyCap)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key, theme());
}

} // namespace Yixian
