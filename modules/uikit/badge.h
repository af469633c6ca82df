// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include "domain/clock.h"

class QPainter;

namespace Yixian {

// The marks of a level: shape first, colour second. Ring is "nothing wrong" (online), without a level.
enum class BadgeKind { None, P1, P2, P3, Paused, Ring };
enum class BadgeLook {
    Filled,
    Hollow,   // a zero count, stale data: grey outline
    Inverted, // on a banner in the colour of the level
};

BadgeKind badgeOf(Stage stage, bool paused = false);
// 超时, 临近, 过半, 停钟: the word that goes with a mark; empty for None.
QString badgeWord(BadgeKind kind);

// Paints into the middle of `box`; its height is the size of the badge (16 in a row, 18 in a strip, 24 in an open
// case).
void paintBadge(QPainter &painter, const QRectF &box, BadgeKind kind, const Theme &theme,
                BadgeLook look = BadgeLook::Filled);

// A badge with its text and a note beside it. Owned by its parent, GUI thread.
class BadgeLabel : public ThemedWidget
{
    Q_OBJECT

public:
    BadgeLabel(const Theme &theme, BadgeKind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setBadge(BadgeKind kind, BadgeLook look = BadgeLook::Filled);
    void setBadgeSize(int size); // px at 100 %
    void setText(const QString &text);
    void setNote(const QString &note);
    void setTextRoles(TypeRole type, ColorRole color = ColorRole::Text);
    void setStruck(bool struck); // cleared by itself, not acknowledged
    void setFramed(bool framed); // not acknowledged: a frame instead of flashing
    BadgeKind kind() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int badgeRoom() const;
    void describeNow();

    BadgeKind m_kind;
    BadgeLook m_look = BadgeLook::Filled;
    int m_size = Size::badgeRow;
    QString m_text;
    QString m_note;
    TypeRole m_type = TypeRole::Body;
    ColorRole m_color = ColorRole::Text;
    bool m_struck = false;
    bool m_framed = false;
};

// One of the counts in the title strip: badge and bold number; zero shows a grey outline. GUI thread.
class CountBadge : public BadgeLabel
{
    Q_OBJECT

public:
    CountBadge(const Theme &theme, BadgeKind kind, QWidget *parent = nullptr);
    void setCount(int count);
};

// 特急, 代, 补录 as a widget. GUI thread.
class TagLabel : public ThemedWidget
{
    Q_OBJECT

public:
    TagLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace Yixian
