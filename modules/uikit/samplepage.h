// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

class QVBoxLayout;

namespace Yixian {

// The sample sheet: every state of our marks, time cells, buttons, inputs, pages and links, made of the real widgets,
// in one theme. For `--pictures`, for tests and for a designer's eye; 1000×1080 at 100 %. GUI thread.
class SamplePage : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SamplePage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSection(QVBoxLayout &page, const QString &title, const QString &note);
    QWidget *badges();
    QWidget *badgeLine(int row);
    QWidget *times();
    QWidget *buttons();
    QWidget *inputs();
    QWidget *states();
    QWidget *links();

    QVector<QWidget *> m_ringed; // shown with a focus ring, of which a window has only one
};

} // namespace Yixian
