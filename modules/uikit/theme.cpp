// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/theme.h"

#include "uikit/focusring.h"
#include "uikit/wheelguard.h"
#include "uikit/yixianstyle.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

namespace Yixian {

namespace {

QStringList fontFamilies()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Segoe UI")};
#else
    // The SC family by name: under a non-Chinese locale fontconfig would pick other regional glyphs.
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei")};
#endif
}

} // namespace

Theme::Theme(ThemeVariant variant, int scalePercent)
    : m_variant(variant)
    , m_scale(scalePercent)
{
    build();
}

void Theme::set(ThemeVariant variant, int scalePercent)
{
    m_variant = variant;
    m_scale = scalePercent;
    build();
}

void Theme::build()
{
    for (int i = 0; i < colorRoleCount; ++i)
        m_colors[static_cast<size_t>(i)] = tokenColor(static_cast<ColorRole>(i), m_variant);
    for (int i = 0; i < typeRoleCount; ++i)
        m_fonts[static_cast<size_t>(i)] = fontAt(static_cast<TypeRole>(i), m_scale / 100.0);
}

QFont Theme::fontAt(TypeRole role, double factor) const
{
    const TypeSpec spec = tokenType(role);
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(std::max(1, qRound(spec.px * factor)));
    font.setWeight(spec.weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Row));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Head));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Neutral));
    palette.setColor(QPalette::Button, color(ColorRole::ButtonFace));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::P1Glyph));
    palette.setColor(QPalette::Highlight, color(ColorRole::DefaultButton));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::DefaultButtonText));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Row));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::P3Fill));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::P3Fill));
    palette.setColor(QPalette::Light, color(ColorRole::Row));
    palette.setColor(QPalette::Midlight, color(ColorRole::RowLine));
    palette.setColor(QPalette::Mid, color(ColorRole::PaneBorder));
    palette.setColor(QPalette::Dark, color(ColorRole::InputBorder));
    palette.setColor(QPalette::Shadow, color(ColorRole::InputBorder));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Disabled));
    return palette;
}

void Theme::applyTo(QApplication &application) const
{
    application.setPalette(palette());
    application.setFont(font(TypeRole::Body));
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TypeRole::Note));
    application.setStyle(new YixianStyle(*this));
    if (!application.findChild<FocusRing *>())
        new FocusRing(&application);
    if (!application.findChild<WheelGuard *>())
        application.installEventFilter(new WheelGuard(&application));
}

void Theme::applyTo(QWidget &root) const
{
    auto *style = new YixianStyle(*this);
    style->setParent(&root);
    root.setPalette(palette());
    root.setFont(font(TypeRole::Body));
    root.setStyle(style);
    // A style of a widget is not inherited by its children.
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (QWidget *child : children)
        child->setStyle(style);
}

} // namespace Yixian
