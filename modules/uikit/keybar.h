// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <QPointer>
#include <QVector>

class QAction;

namespace Yixian {

// F1 帮助 | F2 受理 | …: the keys of the page, from its actions; a click does the same. Never takes the focus. Owned by
// its window, GUI thread; does not own the actions.
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
    void retheme() override;
    void retranslate() override;

private:
    struct Field
    {
        QPointer<QAction> action;
        QString key;
        QString text;
        QRect rect;
    };
    void layOut();
    int fieldAt(QPoint position) const;

    QList<QPointer<QAction>> m_actions;
    QVector<Field> m_fields;
    int m_hovered = -1;
};

} // namespace Yixian
