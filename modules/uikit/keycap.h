// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

namespace Yixian {

// A key as on a keyboard, beside what it does. Owned by its parent, GUI thread.
class KeyCap : public ThemedWidget
{
    Q_OBJECT

public:
    KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);
    void setKey(const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace Yixian
