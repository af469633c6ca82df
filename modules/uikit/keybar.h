// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <QPointer>
#include <QVector>

class QAction;

namespace Yixian {

// F1 帮助 | F2 受理 | …: the keys of the page, from its actions; a click does the same. Where they do not all fit they move
// together, then what cannot be done now is left out, then the last: none is shown in part. Never takes the focus. Owned
// by its window, GUI thread; does not own the actions.
class KeyBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit KeyBar(const Theme &theme, QWidget *parent = nullptr);
    void setActions(const QList<QAction *> &actions);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retheme() override;
    void retranslate() override;

private:
    struct Field
    {
        QPointer<QAction> action;
        QString key;
        QString text;
        int words = 0; // how wide both are
        QRect rect;
    };
    void layOut();
    void place();
    int fieldAt(QPoint position) const;

    QList<QPointer<QAction>> m_actions;
    QVector<Field> m_all;    // at their full width, from the left
    QVector<Field> m_fields; // where they are shown
    int m_hovered = -1;
};

} // namespace Yixian
