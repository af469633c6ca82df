// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace Yixian {

// The ring around one control. Lies over the whole window (or over the contents of the scroll area), not over the
// control's parent, so that tight layouts do not clip it; lets the mouse through. GUI thread.
class FocusFrame : public QWidget
{
    Q_OBJECT

public:
    // Around `control`, which must have a parent; goes with the window.
    explicit FocusFrame(QWidget *control);
    QWidget *control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_control;
};

// Keeps the one focus ring of the program around the control that has the keyboard. Tables draw their own ring inside
// the row. Owned by the application, GUI thread.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    QPointer<FocusFrame> m_frame; // a child of the window the focus is in, so it can go with it
};

} // namespace Yixian
