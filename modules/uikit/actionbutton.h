// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/theme.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace Yixian {

// A push button that shows its key, and, while it is disabled, the reason beside it. With an action it follows the
// action's text, key, state and, as the reason, status tip. Owned by its parent, GUI thread.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(const Theme &theme, const QString &text, const QString &key = {}, QWidget *parent = nullptr);
    ActionButton(const Theme &theme, QAction *action, QWidget *parent = nullptr);

    void setKeyHint(const QString &key);
    // Shown only while the button is disabled.
    void setReason(const QString &reason);
    // On a banner in the colour of a level: flat, in the banner's text colour.
    void setOnBanner(ColorRole text);

    QSize sizeHint() const override;
    // Where there is little room the text alone: keys stand in the menus and below the page as well.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followAction();
    int textWidth() const;
    int bevelWidth() const;
    TypeRole textRole() const;

    const Theme &m_theme;
    QPointer<QAction> m_action;
    QString m_key;
    QString m_reason;
    std::optional<ColorRole> m_bannerText;
};

} // namespace Yixian
