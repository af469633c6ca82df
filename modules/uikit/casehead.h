// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"
#include "uikit/timetext.h"

#include "domain/case.h"
#include "domain/reference.h"

class QGridLayout;

namespace Yixian {

class UsedBar;

// A clock written large: badge, time left as a chip in the colour of its level, what it counts and when it ends. Owned by
// its parent, GUI thread.
class BigClock : public ThemedWidget
{
    Q_OBJECT

public:
    explicit BigClock(const Theme &theme, QWidget *parent = nullptr);
    void showClock(const Clock *clock, Instant now, const Reference &reference);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeText m_times;
    BadgeKind m_badge = BadgeKind::None;
    bool m_paused = false;
    QString m_left, m_name, m_due;
};

// Label and value, line by line, read only: what is known about a case. Owned by its page, GUI thread.
class FactGrid : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FactGrid(const Theme &theme, QWidget *parent = nullptr);
    struct Fact
    {
        QString label;
        QString value; // an empty one is shown as "—"
        bool strong = false;
    };
    void showFacts(const QVector<Fact> &facts);

private:
    QGridLayout *m_grid;
    QVector<TextLabel *> m_labels, m_values;
};

// The top of an open case: number, tags, state, its first clock with the bar. Owned by its page, GUI thread.
class CaseHead : public ThemedWidget
{
    Q_OBJECT

public:
    explicit CaseHead(const Theme &theme, QWidget *parent = nullptr);
    void showCase(const Case &value, const Reference &reference, Instant now);

private:
    TextLabel *m_number;
    TextLabel *m_fullNumber;
    TagLabel *m_critical;
    TextLabel *m_state;
    TextLabel *m_upstream;
    BigClock *m_clock;
    UsedBar *m_bar;
    TimeText m_times;
};

} // namespace Yixian
