// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace Yixian {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto chooses = [](const QObject *widget) {
        return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget);
    };
    if (!chooses(watched) && !chooses(watched->parent())) // the line of one that can be typed into
        return false;
    if (watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
        return false; // the list that has popped up
    event->ignore(); // to the parent
    return true;
}

} // namespace Yixian
