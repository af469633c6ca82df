// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Yixian {

// Keeps the mouse wheel from choosing: whoever scrolls a page must not change how urgent a case is because the pointer passes
// over a field. The wheel goes on to what scrolls. Owned by the application, GUI thread.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Yixian
