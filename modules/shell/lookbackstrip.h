// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/themedwidget.h"

class QComboBox;

namespace Yixian {

class ActionButton;
class DistrictTimeEdit;
class Watermark;

// 复盘: over the pages of a window, which moment of the past they show and how fast it goes on; while they do, a mark lies
// across them. Hidden until somebody wants to look back. Owned by the window, GUI thread.
class LookBackStrip final : public ThemedWidget
{
    Q_OBJECT

public:
    // `over`: what gets the mark.
    LookBackStrip(const Theme &theme, const Replica &replica, HubLink &link, QWidget &over, QWidget *parent = nullptr);

    // Shows where to choose a moment; while one looks back: back to now.
    void toggle();
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    void lookBack();
    void showState();

    const Replica &m_replica;
    HubLink &m_link;
    QWidget &m_over;
    DistrictTimeEdit *m_moment;
    QComboBox *m_speed;
    ActionButton *m_show, *m_back;
    TextLabel *m_says;
    Watermark *m_mark = nullptr;
    QString m_refused;
};

} // namespace Yixian
