// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

class QHBoxLayout;

namespace Yixian {

// The strip under the menu: who sits here, link, data cut-off, counts, the centre's time; fields are separated by
// lines. Fields come from left to right, after addStretch() at the right edge. Owned by its window, GUI thread.
class TitleStrip : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TitleStrip(const Theme &theme, QWidget *parent = nullptr);

    // A secondary label with its value; returns the value, whose text the owner changes. Empty label: value alone.
    TextLabel *addField(const QString &label, const QString &value, TypeRole type = TypeRole::Body,
                        bool lineBefore = true);
    void addWidget(QWidget *widget, bool lineBefore = true);
    void addStretch();
    void setHeight(int height); // Size::titleStripSmall in the answer window

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    void addLine();

    QHBoxLayout *m_layout;
    int m_height = Size::titleStrip;
    bool m_first = true;
};

// A vertical line between fields of a strip. GUI thread.
class FieldLine : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FieldLine(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;
};

// The line at the bottom: small fields at both ends. Owned by its window, GUI thread.
class StatusStrip : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);
    TextLabel *addLeft(const QString &text);
    TextLabel *addRight(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace Yixian
