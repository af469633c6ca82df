// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;

namespace Yixian {

// Fusion drawn flat: one line borders, radius 3, no gradient and no animation. Holds its own copy of the theme; made
// anew by Theme::applyTo(). GUI thread.
//
// A control with the dynamic property `yixianWrong` gets a 2 px border in text colour: red belongs to clocks.
class YixianStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit YixianStyle(const Theme &theme);

    static constexpr const char *wrongProperty = "yixianWrong";

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter) const;
    void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool locked) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool partly) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawFocusFrame(const QStyleOption *option, QPainter *painter) const;
    void drawSplitter(const QStyleOption *option, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawChevron(QPainter *painter, QPointF centre, bool up, bool enabled) const;
    QRect scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const;

    Theme m_theme;
};

} // namespace Yixian
