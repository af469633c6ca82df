// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/tokens.h"

#include <array>
#include <QPalette>

class QApplication;
class QWidget;

namespace Yixian {

// The look of the console as a value: light or dark, and how large. The application owns one and hands it out by const
// reference; widgets read it whenever they paint, so changing it and calling applyTo() again changes everything at run
// time. GUI thread only.
class Theme
{
public:
    explicit Theme(ThemeVariant variant = ThemeVariant::Light, int scalePercent = 100);

    ThemeVariant variant() const { return m_variant; }
    int scalePercent() const { return m_scale; }
    void set(ThemeVariant variant, int scalePercent);

    const QColor &color(ColorRole role) const { return m_colors[static_cast<size_t>(role)]; }
    const QFont &font(TypeRole role) const { return m_fonts[static_cast<size_t>(role)]; }
    // A font at another size than the scale gives, e.g. canvas width / 1920 on the wall.
    QFont fontAt(TypeRole role, double factor) const;
    int px(int length) const { return (length * m_scale + 50) / 100; }
    // Lines stay crisp: at least one pixel.
    int line(int length = 1) const { return std::max(1, length * m_scale / 100); }
    QPalette palette() const;

    // Style, palette and font of the whole program, and the one focus ring.
    void applyTo(QApplication &application) const;
    // The same for one window part only, e.g. a sample of the other theme; call it after its children were made.
    void applyTo(QWidget &root) const;

private:
    void build();

    ThemeVariant m_variant;
    int m_scale;
    std::array<QColor, colorRoleCount> m_colors;
    std::array<QFont, typeRoleCount> m_fonts;
};

} // namespace Yixian
