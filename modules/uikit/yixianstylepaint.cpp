// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/paint.h"
#include "uikit/yixianstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace Yixian {

void YixianStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto features = button ? button->features : QStyleOptionButton::None;
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    if (features.testFlag(QStyleOptionButton::Flat) && !down && !hover)
        return;
    if (!button && !down && !hover) // a tool button is flat
        return;
    QColor face = m_theme.color(down ? ColorRole::Selected : ColorRole::ButtonFace);
    QColor border = m_theme.color(hover ? ColorRole::Text : ColorRole::InputBorder);
    if (!enabled) {
        face = m_theme.color(ColorRole::Row);
        border = m_theme.color(ColorRole::PaneBorder);
    } else if (features.testFlag(QStyleOptionButton::DefaultButton)) {
        face = down ? m_theme.color(ColorRole::Neutral) : m_theme.color(ColorRole::DefaultButton);
        border = hover ? m_theme.color(ColorRole::Text) : face;
    }
    paintBox(*painter, option->rect, face, border, m_theme.line(), m_theme.px(Size::radius));
}

void YixianStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool primary = enabled && option->features.testFlag(QStyleOptionButton::DefaultButton);
    painter->setFont(m_theme.font(primary ? TypeRole::Strong : TypeRole::Body));
    painter->setPen(m_theme.color(!enabled  ? ColorRole::Disabled
                                  : primary ? ColorRole::DefaultButtonText
                                            : ColorRole::Text));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
}

void YixianStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool locked) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    if (locked || !enabled) {
        paintBox(*painter, option->rect, m_theme.color(ColorRole::Head), m_theme.color(ColorRole::RowLine),
                 m_theme.line(), m_theme.px(Size::chipRadius));
        return;
    }
    const bool wrong = widget && widget->property(wrongProperty).toBool();
    paintBox(*painter, option->rect, m_theme.color(ColorRole::Input),
             m_theme.color(wrong ? ColorRole::Text : ColorRole::InputBorder), m_theme.line(wrong ? 2 : 1),
             m_theme.px(Size::chipRadius));
}

void YixianStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool partly) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const QRectF box(option->rect);
    const QColor mark = m_theme.color(enabled ? ColorRole::DefaultButton : ColorRole::Disabled);
    const QColor border =
        m_theme.color(option->state.testFlag(State_MouseOver) ? ColorRole::Text : ColorRole::InputBorder);
    paintBox(*painter, option->rect, on ? mark : m_theme.color(ColorRole::Input), on ? mark : border, m_theme.line(),
             m_theme.px(Size::chipRadius));
    if (partly)
        painter->fillRect(QRectF(box.x() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2), mark);
    if (!on)
        return;
    const double unit = box.width() / 16;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(m_theme.color(ColorRole::DefaultButtonText), 2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const QPointF at = box.topLeft();
    painter->drawPolyline(
        QPolygonF{at + QPointF(4.2, 8.3) * unit, at + QPointF(6.8, 10.9) * unit, at + QPointF(11.8, 5.6) * unit});
    painter->restore();
}

void YixianStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const double half = m_theme.line() / 2.0;
    const QRectF box = QRectF(option->rect).adjusted(half, half, -half, -half);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(m_theme.color(option->state.testFlag(State_MouseOver) ? ColorRole::Text : ColorRole::InputBorder),
             m_theme.line()));
    painter->setBrush(m_theme.color(ColorRole::Input));
    painter->drawEllipse(box);
    if (option->state.testFlag(State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(enabled ? ColorRole::DefaultButton : ColorRole::Disabled));
        const double inset = box.width() * 0.25;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void YixianStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const QRect r = option->rect;
    const int line = m_theme.line();
    painter->fillRect(r, m_theme.color(ColorRole::Head));
    painter->fillRect(QRect(r.x(), r.bottom() + 1 - line, r.width(), line), m_theme.color(ColorRole::PaneBorder));
    if (option->position != QStyleOptionHeader::End && option->position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(QRect(r.right() + 1 - line, r.y(), line, r.height() - line),
                          m_theme.color(ColorRole::RowLine));
}

void YixianStyle::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const
{
    const int padding = m_theme.px(Size::cellPadding);
    QRect r = option->rect.adjusted(padding, 0, -padding, 0);
    const bool right = option->textAlignment.testFlag(Qt::AlignRight);
    painter->setFont(m_theme.font(TypeRole::Head));
    painter->setPen(m_theme.color(ColorRole::Secondary));
    if (option->sortIndicator != QStyleOptionHeader::None) {
        const double unit = m_theme.px(10) / 10.0;
        const int room = m_theme.px(10);
        const double textRight =
            right ? r.right() : r.x() + painter->fontMetrics().horizontalAdvance(option->text) + room;
        const QPointF c(textRight - 3 * unit, r.center().y() + 1);
        // Qt says SortDown for ascending order; ▴ is what people read as ascending.
        const double up = option->sortIndicator == QStyleOptionHeader::SortDown ? 1 : -1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::Secondary));
        painter->drawPolygon(QPolygonF{c + QPointF(-3.5, 3 * up) * unit, c + QPointF(3.5, 3 * up) * unit,
                                       c + QPointF(0, -3 * up) * unit});
        painter->restore();
        if (right)
            r.setRight(r.right() - room);
    }
    const int side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(r, side | Qt::AlignVCenter | Qt::TextSingleLine, option->text);
}

void YixianStyle::drawFocusFrame(const QStyleOption *option, QPainter *painter) const
{
    const int width = m_theme.line(Size::focusWidth);
    paintBox(*painter, option->rect, Qt::transparent, m_theme.color(ColorRole::Focus), width, m_theme.px(5));
}

void YixianStyle::drawSplitter(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.color(ColorRole::Window));
    const bool vertical = option->rect.height() > option->rect.width();
    const int dot = m_theme.line(2);
    const int pitch = 3 * dot;
    for (int i = -1; i <= 2; ++i) {
        QPoint at = option->rect.center();
        (vertical ? at.ry() : at.rx()) += i * pitch - pitch / 2;
        painter->fillRect(QRect(at.x() - dot / 2, at.y() - dot / 2, dot, dot), m_theme.color(ColorRole::InputBorder));
    }
}

void YixianStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect r = option->rect;
    const bool selected = option->state.testFlag(State_Selected);
    painter->fillRect(r, m_theme.color(selected ? ColorRole::Row : ColorRole::Window));
    const int bar = m_theme.line(selected ? Size::selectionBar : 1);
    painter->fillRect(QRect(r.x(), r.bottom() + 1 - bar, r.width(), bar),
                      m_theme.color(selected ? ColorRole::Text : ColorRole::PaneBorder));
}

void YixianStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool open = option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled);
    painter->fillRect(option->rect, m_theme.color(open ? ColorRole::Selected : ColorRole::Window));
    if (!item)
        return;
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    painter->setPen(m_theme.color(option->state.testFlag(State_Enabled) ? ColorRole::Text : ColorRole::Disabled));
    painter->drawText(option->rect, flags, item->text);
}

void YixianStyle::drawChevron(QPainter *painter, QPointF centre, bool up, bool enabled) const
{
    const double unit = m_theme.px(10) / 10.0;
    const double dir = up ? -1 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(enabled ? ColorRole::Secondary : ColorRole::Disabled), 1.6 * unit));
    painter->drawPolyline(QPolygonF{centre + QPointF(-4, -2 * dir) * unit, centre + QPointF(0, 2 * dir) * unit,
                                    centre + QPointF(4, -2 * dir) * unit});
    painter->restore();
}

void YixianStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget, false);
    const QRectF arrow(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    drawChevron(painter, arrow.center(), false, option->state.testFlag(State_Enabled));
}

void YixianStyle::drawSpin(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget, false);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRectF up(subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget));
    const QRectF down(subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    drawChevron(painter, up.center() + QPointF(0, 1), true,
                spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, down.center() - QPointF(0, 1), false,
                spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void YixianStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    painter->fillRect(option->rect, m_theme.color(ColorRole::Window));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const int inset = m_theme.px(3);
    const QRect slider = scrollBarRect(option, SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset);
    const bool held = option->state.testFlag(State_Sunken) || option->state.testFlag(State_MouseOver);
    painter->fillRect(slider, m_theme.color(held ? ColorRole::Secondary : ColorRole::InputBorder));
}

} // namespace Yixian
