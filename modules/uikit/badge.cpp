// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/badge.h"

#include "uikit/paint.h"

#include <QCoreApplication>
#include <QPainter>

namespace Yixian {

namespace {

// Words of the marks, apart from any widget.
class BadgeWords
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::BadgeWords)

public:
    static QString pausedLetter() { return tr("P", "one letter: the clock stands still"); }
    static QString of(BadgeKind kind)
    {
        switch (kind) {
        case BadgeKind::P1:
            return tr("over time");
        case BadgeKind::P2:
            return tr("near limit");
        case BadgeKind::P3:
            return tr("half used");
        case BadgeKind::Paused:
            return tr("clock stopped");
        case BadgeKind::Ring:
            return tr("in order");
        case BadgeKind::None:
            break;
        }
        return {};
    }
};

struct BadgeColors
{
    QColor fill;
    QColor glyph;
    QColor outline;
};

BadgeColors colorsOf(BadgeKind kind, BadgeLook look, const Theme &theme)
{
    if (look == BadgeLook::Hollow)
        return {Qt::transparent, Qt::transparent, theme.color(ColorRole::Neutral)};
    BadgeColors colors;
    if (kind == BadgeKind::P1)
        colors = {theme.color(ColorRole::P1Fill), theme.color(ColorRole::P1Glyph), theme.color(ColorRole::P1Outline)};
    else if (kind == BadgeKind::P2)
        colors = {theme.color(ColorRole::P2Fill), theme.color(ColorRole::P2Glyph), theme.color(ColorRole::P2Outline)};
    else
        colors = {theme.color(ColorRole::P3Fill), theme.color(ColorRole::P3Glyph), Qt::transparent};
    if (look == BadgeLook::Inverted)
        return {colors.glyph, colors.fill, Qt::transparent};
    return colors;
}

// All shapes are drawn on a grid of 16 around the middle.
void paintExclamation(QPainter &painter, QPointF middle, double top, double bottom, double width, double unit)
{
    const double x = middle.x() - width / 2 * unit;
    const double dot = width;
    painter.drawRect(QRectF(x, middle.y() + top * unit, width * unit, (bottom - top - dot - 1.1) * unit));
    painter.drawRect(QRectF(x, middle.y() + (bottom - dot) * unit, width * unit, dot * unit));
}

void paintDiamond(QPainter &painter, QPointF middle, double unit, const BadgeColors &colors)
{
    const double r = 8.6 * unit;
    painter.drawPolygon(
        QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r), middle + QPointF(-r, 0)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.glyph);
    paintExclamation(painter, middle, -4.6, 4.6, 2.0, unit);
}

void paintTriangle(QPainter &painter, QPointF middle, double unit, const BadgeColors &colors)
{
    painter.drawPolygon(QPolygonF{middle + QPointF(0, -7) * unit, middle + QPointF(7.7, 6.9) * unit,
                                  middle + QPointF(-7.7, 6.9) * unit});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.glyph);
    paintExclamation(painter, middle, -2.6, 5.3, 1.7, unit);
}

void paintClockFace(QPainter &painter, QPointF middle, double unit, const BadgeColors &colors)
{
    painter.drawEllipse(middle, 7.4 * unit, 7.4 * unit);
    painter.setPen(QPen(colors.glyph, 1.7 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-0.3, -4) * unit, middle + QPointF(-0.3, 0.6) * unit,
                                   middle + QPointF(3.4, 0.6) * unit});
}

void paintPaused(QPainter &painter, const QRectF &box, const Theme &theme)
{
    const QPoint middle = box.center().toPoint();
    const double grow = box.height() / theme.px(Size::badgeRow);
    const int width = qRound(theme.px(18) * grow);
    const int height = qRound(theme.px(18) * grow);
    const QRect frame(middle.x() - width / 2, middle.y() - height / 2, width, height);
    paintBox(painter, frame, Qt::transparent, theme.color(ColorRole::Secondary), theme.line(),
             theme.px(Size::chipRadius));
    QFont font = theme.font(TypeRole::Small);
    font.setPixelSize(std::max(1, qRound(theme.px(12) * grow)));
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Secondary));
    painter.drawText(frame, Qt::AlignCenter, BadgeWords::pausedLetter());
}

} // namespace

BadgeKind badgeOf(Stage stage, bool paused)
{
    switch (stage) {
    case Stage::Breached:
    case Stage::TwiceBreached:
        return BadgeKind::P1;
    case Stage::Near:
        return BadgeKind::P2;
    case Stage::Half:
        return paused ? BadgeKind::Paused : BadgeKind::P3;
    case Stage::Normal:
        break;
    }
    return paused ? BadgeKind::Paused : BadgeKind::None;
}

QString badgeWord(BadgeKind kind)
{
    return BadgeWords::of(kind);
}

void paintBadge(QPainter &painter, const QRectF &box, BadgeKind kind, const Theme &theme, BadgeLook look)
{
    if (kind == BadgeKind::None)
        return;
    painter.save();
    const double unit = box.height() / 16;
    // On whole pixels, so that the bar of the exclamation mark stays sharp.
    const QPointF middle(std::floor(box.center().x()), std::floor(box.center().y()));
    painter.setRenderHint(QPainter::Antialiasing);
    const BadgeColors colors = colorsOf(kind, look, theme);
    painter.setBrush(colors.fill);
    painter.setPen(colors.outline.alpha() > 0
                       ? QPen(colors.outline, std::max(1.0, unit), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                       : QPen(Qt::NoPen));
    switch (kind) {
    case BadgeKind::P1:
        paintDiamond(painter, middle, unit, colors);
        break;
    case BadgeKind::P2:
        paintTriangle(painter, middle, unit, colors);
        break;
    case BadgeKind::P3:
        paintClockFace(painter, middle, unit, colors);
        break;
    case BadgeKind::Paused:
        paintPaused(painter, box, theme);
        break;
    case BadgeKind::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Secondary), 2 * unit));
        painter.drawEllipse(middle, 4 * unit, 4 * unit);
        break;
    case BadgeKind::None:
        break;
    }
    painter.restore();
}

BadgeLabel::BadgeLabel(const Theme &theme, BadgeKind kind, const QString &text, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_kind(kind)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describeNow();
}

void BadgeLabel::describeNow()
{
    const QString word = m_kind == BadgeKind::Ring ? QString() : badgeWord(m_kind);
    setAccessibleName(QStringList{word, m_text, m_note}.join(QLatin1Char(' ')).simplified());
    updateGeometry();
    update();
}

void BadgeLabel::setBadge(BadgeKind kind, BadgeLook look)
{
    if (m_kind == kind && m_look == look)
        return;
    m_kind = kind;
    m_look = look;
    describeNow();
}

void BadgeLabel::setBadgeSize(int size)
{
    m_size = size;
    updateGeometry();
}

void BadgeLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    describeNow();
}

void BadgeLabel::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    describeNow();
}

void BadgeLabel::setTextRoles(TypeRole type, ColorRole color)
{
    m_type = type;
    m_color = color;
    updateGeometry();
    update();
}

void BadgeLabel::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

void BadgeLabel::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

int BadgeLabel::badgeRoom() const
{
    return m_kind == BadgeKind::None ? 0 : theme().px(m_size + 2);
}

QSize BadgeLabel::sizeHint() const
{
    const QFontMetrics text(theme().font(m_type));
    int width = badgeRoom();
    if (!m_text.isEmpty())
        width += (width > 0 ? theme().px(8) : 0) + text.horizontalAdvance(m_text);
    if (!m_note.isEmpty())
        width += theme().px(16) + QFontMetrics(theme().font(TypeRole::Body)).horizontalAdvance(m_note);
    const QMargins margins = contentsMargins();
    return {width + 2 + margins.left() + margins.right(), std::max(theme().px(m_size + 4), theme().px(22))};
}

QSize BadgeLabel::minimumSizeHint() const
{
    return {badgeRoom(), sizeHint().height()};
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = badgeRoom();
    const int size = theme().px(m_size);
    const int left = contentsMargins().left();
    const int inset = m_framed ? theme().px(3) : (room - size) / 2; // a frame stands 3 px outside
    const QRect box(left + inset, (height() - size) / 2, size, size);
    paintBadge(painter, box, m_kind, theme(), m_look);
    if (m_framed) {
        const int line = theme().line(2);
        const int outer = theme().px(m_size + 6);
        const QRect frame(box.x() + (size - outer) / 2, box.y() + (size - outer) / 2, outer, outer);
        paintBox(painter, frame, Qt::transparent, theme().color(ColorRole::P1Fill), line, 0);
    }
    int x = left + (room > 0 ? room + theme().px(8) : 0);
    QFont font = theme().font(m_type);
    font.setStrikeOut(m_struck);
    painter.setFont(font);
    painter.setPen(theme().color(m_color));
    const QString text = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - x);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (m_note.isEmpty())
        return;
    x += painter.fontMetrics().horizontalAdvance(m_text) + theme().px(16);
    painter.setFont(theme().font(TypeRole::Body));
    painter.setPen(theme().color(m_color == ColorRole::Text ? ColorRole::Secondary : m_color));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, width() - x));
}

CountBadge::CountBadge(const Theme &theme, BadgeKind kind, QWidget *parent)
    : BadgeLabel(theme, kind, {}, parent)
{
    setBadgeSize(Size::badgeStrip);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a count without its digits would say nothing
    setCount(0);
}

void CountBadge::setCount(int count)
{
    setBadge(kind(), count > 0 ? BadgeLook::Filled : BadgeLook::Hollow);
    setTextRoles(count > 0 ? TypeRole::AlarmCount : TypeRole::Body, count > 0 ? ColorRole::Text : ColorRole::Secondary);
    setText(QString::number(count));
}

TagLabel::TagLabel(const Theme &theme, const QString &text, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void TagLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return {tagWidth(m_text, theme()), theme().px(18)};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, theme());
}

} // namespace Yixian
