// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/tokens.h"
#include "wall/ui/wallarrangement.h"

#include <QSettings>

namespace Yixian {

// What one person set on one workstation, kept in an INI file. The keys, their defaults and since when:
//   language  zh_CN | en       zh_CN    0.1
//   theme     light | dark     light    0.1
//   scale     100 … 200        100      0.1   percent
//   lock      0 … 120      5        0.1   minutes without a key until the seat is locked; 0: never by itself
//   wall/pages    names     overview,report-in,hot  0.1   which of these turn, in this order
//   wall/seconds  5 … 600   20       0.1   until the next page
//   wall/width    mm        0        0.1   of the picture; 0: not known
//   wall/distance m         3        0.1   of those who look
//   wall/outline  file               0.1   GeoJSON of the district, drawn behind the tiles; none: not drawn
//   wall/outlineApproval text        0.1   its 审图号
//   wall/dim      hours     22-6     0.1   from and until; "off": never
//   geometry  window place     –        0.1   one for each role
class ConsoleSettings
{
public:
    // An empty file name: nothing is read or kept, for demonstrations and tests.
    explicit ConsoleSettings(const QString &file);
    static QString defaultFile();

    QString language() const;
    void setLanguage(const QString &language);
    ThemeVariant theme() const;
    void setTheme(ThemeVariant theme);
    int scale() const;
    void setScale(int percent);
    std::chrono::minutes lockAfter() const;
    WallArrangement wall() const;
    QByteArray geometry(const QString &role) const;
    void setGeometry(const QString &role, const QByteArray &geometry);

private:
    std::unique_ptr<QSettings> m_file;
    QString m_language = QStringLiteral("zh_CN");
    ThemeVariant m_theme = ThemeVariant::Light;
    int m_scale = 100;
};

} // namespace Yixian
