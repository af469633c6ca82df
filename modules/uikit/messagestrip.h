// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

class QAction;
class QHBoxLayout;

namespace Yixian {

class ActionButton;
class BadgeLabel;

// A message inside the page, beside what it is about: never modal, over nothing, takes no focus. Hidden while it has
// nothing to say. Owned by its page, GUI thread.
class MessageStrip : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Good,    // ring: something is in order again
        Warning, // ▲
        Banner,  // ◆ on the full width in P1: the link is gone
    };
    explicit MessageStrip(const Theme &theme, QWidget *parent = nullptr);

    // Also tells screen readers.
    void say(Kind kind, const QString &title, const QString &note = {});
    void clear(); // hides and drops the buttons
    ActionButton *addActionButton(QAction *action);
    ActionButton *addButton(const QString &text, const QString &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    ActionButton *take(ActionButton *button);

    Kind m_kind = Kind::Plain;
    QHBoxLayout *m_layout;
    BadgeLabel *m_text;
    QVector<ActionButton *> m_buttons;
};

} // namespace Yixian
