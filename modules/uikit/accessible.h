// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Yixian {

// What a screen reader says of a widget that has no text of its own.
void describe(QWidget &widget, const QString &name, const QString &description = {});

// Says `text` at once, as Qt 6.4 has no announcement: an Alert event of the widget, whose name must hold the text.
void raiseAlert(QWidget &widget, const QString &text);

// Class and object names of all widgets under `root` that take the focus and have no accessible name. Empty is right.
QStringList unnamedFocusables(QWidget &root);

} // namespace Yixian
