// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTextEdit>

namespace Yixian {

namespace {

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// The widget the ring is a child of: it must move with what scrolls and be clipped by it.
QWidget *hostOf(QWidget *control)
{
    QWidget *host = control->parentWidget();
    while (host->parentWidget() && !host->isWindow()) {
        if (qobject_cast<QAbstractScrollArea *>(host->parentWidget()))
            return host;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FocusFrame::FocusFrame(QWidget *control)
    : QWidget(hostOf(control))
    , m_control(control)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setStyle(control->style());
    // Any of them may move the control inside the host.
    for (QWidget *widget = control; widget && widget != parentWidget(); widget = widget->parentWidget())
        widget->installEventFilter(this);
    place();
}

void FocusFrame::place()
{
    if (!m_control || !parentWidget()->isAncestorOf(m_control)) {
        hide();
        return;
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_control);
    setGeometry(QRect(m_control->mapTo(parentWidget(), QPoint()), m_control->size())
                    .adjusted(-margin, -margin, margin, margin));
    setVisible(m_control->isVisibleTo(parentWidget()));
    raise();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        place();
        break;
    case QEvent::StyleChange:
        if (watched == m_control) {
            setStyle(m_control->style());
            place();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawControl(QStyle::CE_FocusFrame, &option, &painter, this);
}

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    // The line edit inside an editable combo or a spin box stands for the whole control.
    if (now &&
        (qobject_cast<QComboBox *>(now->parentWidget()) || qobject_cast<QAbstractSpinBox *>(now->parentWidget())))
        now = now->parentWidget();
    if (m_frame && m_frame->control() == now)
        return;
    delete m_frame;
    if (now && !now->isWindow() && wantsRing(now))
        m_frame = new FocusFrame(now);
}

} // namespace Yixian
