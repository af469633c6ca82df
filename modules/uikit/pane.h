// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace Yixian {

class KeyCap;

// A part of a page: head with its number, title, note and buttons, and a body. Its number with Alt moves the focus into
// it (the page owns that shortcut). Owned by its page, GUI thread.
class Pane : public ThemedWidget
{
    Q_OBJECT

public:
    // Without a number (0) the head has no key cap.
    Pane(const Theme &theme, int number, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count); // "18 件", in text colour after the title
    void setNote(const QString &note);
    void setHeadHeight(int height, TypeRole titleRole = TypeRole::Strong); // Size::paneHeadSmall for small docks
    void addHeadWidget(QWidget *widget);                                   // to the right, in order
    void setBody(QWidget *body);                                           // at the top, takes the room
    void addBelow(QWidget *widget);                                        // under the body, at its own height
    int number() const { return m_number; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    int m_number;
    int m_headHeight = Size::paneHead;
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QVBoxLayout *m_layout;
    KeyCap *m_cap = nullptr;
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_note;
};

} // namespace Yixian
