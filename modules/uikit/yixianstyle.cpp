// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/yixianstyle.h"

#include <QStyleOption>
#include <QTableView>
#include <QWidget>

namespace Yixian {

YixianStyle::YixianStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{}

void YixianStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect: // FocusRing and the delegates show the focus
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, widget, option->state.testFlag(State_ReadOnly));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTableView *>(widget))
            return; // the delegates paint all of a row; Fusion would mix its colours for each cell first
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, option->state.testFlag(State_NoChange));
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        if (element == PE_PanelTipLabel)
            painter->fillRect(option->rect, m_theme.color(ColorRole::Row));
        painter->setPen(m_theme.color(ColorRole::PaneBorder));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void YixianStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->icon.isNull()) {
            drawButtonLabel(button, painter);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            drawHeaderLabel(header, painter);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Head));
        return;
    case CE_FocusFrame:
        drawFocusFrame(option, painter);
        return;
    case CE_Splitter:
        drawSplitter(option, painter);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void YixianStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawCombo(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpin(option, painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect YixianStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // QLineEdit itself keeps 2 px on either side of its text.
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? m_theme.px(6) : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect YixianStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::max(m_theme.px(24), static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    slider = std::min(slider, length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {}; // no arrow buttons
    }
}

QRect YixianStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                  const QWidget *widget) const
{
    const QRect r = option->rect;
    const int arrow = m_theme.px(24);
    if (control == CC_ScrollBar && qstyleoption_cast<const QStyleOptionSlider *>(option))
        return scrollBarRect(option, sub);
    if (control == CC_ComboBox) {
        const int side = m_theme.px(6);
        switch (sub) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(side, 1, -arrow, -1));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, QRect(r.right() + 1 - arrow, r.y(), arrow, r.height()));
        default:
            return r;
        }
    }
    if (control == CC_SpinBox) {
        const QRect column(r.right() + 1 - arrow, r.y(), arrow, r.height());
        switch (sub) {
        case SC_SpinBoxUp:
            return column.adjusted(0, 0, 0, -r.height() / 2);
        case SC_SpinBoxDown:
            return column.adjusted(0, r.height() / 2, 0, 0);
        case SC_SpinBoxEditField:
            return r.adjusted(m_theme.px(6), 1, -arrow, -1);
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize YixianStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const int height = m_theme.px(Size::control);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 2 * m_theme.px(Size::buttonPadding), std::max(height, size.height())};
    case CT_LineEdit:
        return {size.width() + 2 * m_theme.px(8), height};
    case CT_ComboBox: // whose text has a pixel on either side, or a line edit with two
        return {size.width() + m_theme.px(6 + 24) + 6, height};
    case CT_SpinBox:
        return {size.width() + m_theme.px(6 + 24), height};
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), m_theme.px(Size::head)};
    case CT_MenuBarItem:
        return {size.width() + 2 * m_theme.px(10), m_theme.px(Size::menu)};
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + m_theme.px(16), std::max(base.height(), base.height() > 12 ? m_theme.px(26) : 0)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int YixianStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(Size::check);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_theme.line(Size::focusWidth) + m_theme.line(Size::focusGap);
    case PM_ScrollBarExtent:
        return m_theme.px(Size::scrollBar);
    case PM_SplitterWidth:
        return m_theme.px(Size::gap);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_HeaderMarkSize:
        return m_theme.px(8);
    case PM_HeaderMargin:
        return m_theme.px(Size::cellPadding);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int YixianStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Yixian
