// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/accessible.h"

#include <QAccessible>
#include <QWidget>

namespace Yixian {

void describe(QWidget &widget, const QString &name, const QString &description)
{
    widget.setAccessibleName(name);
    widget.setAccessibleDescription(description);
}

void raiseAlert(QWidget &widget, const QString &text)
{
    if (!QAccessible::isActive())
        return;
    if (widget.accessibleName().isEmpty())
        widget.setAccessibleName(text);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QStringList unnamedFocusables(QWidget &root)
{
    QStringList unnamed;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        const QString objectName = widget->objectName();
        // Parts Qt makes itself; the control around them is what gets the focus.
        const bool ofQt = widget->inherits("QComboBoxListView");
        if (!(widget->focusPolicy() & Qt::TabFocus) || ofQt || objectName.startsWith(QLatin1String("qt_")) || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->role() == QAccessible::Client ||
            accessible->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QLatin1String(widget->metaObject()->className()) % QLatin1Char(' ') % objectName);
    }
    return unnamed;
}

} // namespace Yixian
