// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace Yixian {

// The fonts of a printed report: those the standard names where this computer has them (GB/T 9704: 仿宋, 小标宋, 黑体),
// else the nearest it has. A value; GUI thread.
class ReportFonts
{
public:
    // Lengths on a report's page are in these: four to a point, so that layout does not hang on a screen.
    static constexpr int unitsPerPoint = 4;

    // `families`: what there is to choose from; all that are installed by default.
    ReportFonts();
    explicit ReportFonts(const QStringList &families);

    QFont body(double points) const { return made(m_body, points, QFont::Normal); }
    QFont bodyBold(double points) const { return made(m_body, points, QFont::Bold); }
    QFont title(double points) const;
    QFont head(double points) const { return made(m_head, points, QFont::Normal); } // 黑体
    // No font here has Chinese characters: nothing could be printed but boxes.
    bool missing() const { return m_body.isEmpty(); }
    // Whether the standard's own are used.
    bool standard() const { return m_standard; }
    // "Noto Serif CJK SC", to be named in the file.
    QString names() const;

private:
    static QFont made(const QString &family, double points, QFont::Weight weight);

    QString m_body, m_title, m_head;
    bool m_standard = false;
};

} // namespace Yixian
