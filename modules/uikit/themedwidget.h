// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/theme.h"

#include <QLabel>
#include <QWidget>

namespace Yixian {

// Base of our painted and composed widgets: calls retheme() when colours or sizes may have changed and retranslate()
// when the language has. Refers to the application's Theme, which outlives it. GUI thread.
class ThemedWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ThemedWidget(const Theme &theme, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }

protected:
    void changeEvent(QEvent *event) override;
    // Sets what depends on the theme: fixed heights, margins. A subclass calls its own once in its constructor.
    virtual void retheme() {}
    virtual void retranslate() {}

private:
    const Theme &m_theme;
    bool m_changing = false; // retheme() itself causes change events
};

// A label that keeps its type and colour role through a change of theme. Plain text only: much of what it shows was
// typed by strangers.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TypeRole type, ColorRole color, QWidget *parent = nullptr);
    TextLabel(const Theme &theme, TypeRole type, ColorRole color, const QString &text, QWidget *parent = nullptr);

    void setRoles(TypeRole type, ColorRole color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retheme();

    const Theme &m_theme;
    TypeRole m_type;
    ColorRole m_color;
    bool m_changing = false;
};

} // namespace Yixian
