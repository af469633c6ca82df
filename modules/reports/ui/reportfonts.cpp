// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportfonts.h"

#include <cmath>
#include <QFontDatabase>

namespace Yixian {

namespace {

// Regular song and hei faces that common systems have, after the standard's own.
const QStringList &plainFaces()
{
    static const QStringList faces{QStringLiteral("Noto Serif CJK SC"),
                                   QStringLiteral("Source Han Serif SC"),
                                   QStringLiteral("AR PL SungtiL GB"),
                                   QStringLiteral("SimSun"),
                                   QStringLiteral("NSimSun"),
                                   QStringLiteral("Noto Sans CJK SC"),
                                   QStringLiteral("Source Han Sans SC"),
                                   QStringLiteral("Microsoft YaHei"),
                                   QStringLiteral("WenQuanYi Micro Hei"),
                                   QStringLiteral("WenQuanYi Zen Hei"),
                                   QStringLiteral("Droid Sans Fallback")};
    return faces;
}

QString firstOf(const QStringList &wanted, const QStringList &families)
{
    for (const QString &family : wanted)
        if (families.contains(family))
            return family;
    return {};
}

} // namespace

ReportFonts::ReportFonts()
    : ReportFonts(QFontDatabase::families())
{}

ReportFonts::ReportFonts(const QStringList &families)
{
    const QString plain = firstOf(plainFaces(), families);
    m_body = firstOf({QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong"),
                      QStringLiteral("仿宋"), QStringLiteral("STFangsong"), QStringLiteral("FZFangSong-Z02S")},
                     families);
    m_standard = !m_body.isEmpty();
    m_title = firstOf({QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FZXiaoBiaoSong-B05"),
                       QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK")},
                      families);
    m_head = firstOf({QStringLiteral("SimHei"), QStringLiteral("黑体"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei")},
                     families);
    if (m_body.isEmpty())
        m_body = plain;
    if (m_head.isEmpty())
        m_head = m_body;
}

QFont ReportFonts::made(const QString &family, double points, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(points * unitsPerPoint)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Each character its own glyph: of ligatures and alternatives a PDF does not say what they mean.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(false);
    return font;
}

QFont ReportFonts::title(double points) const
{
    return m_title.isEmpty() ? made(m_body, points, QFont::Bold) : made(m_title, points, QFont::Normal);
}

QString ReportFonts::names() const
{
    QStringList names{m_body};
    for (const QString &name : {m_title, m_head})
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    return names.join(QStringLiteral(", "));
}

} // namespace Yixian
