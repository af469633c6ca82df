// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tablecell.h"

#include <QRegularExpression>

namespace Yixian {

QString withoutFormula(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d+(?:[.]\\d+)?$"));
    const bool likeOne = !text.isEmpty() && QStringView(u"=+-@\t\r\0＝＋－＠", 11).contains(text.front()) && !number.match(text).hasMatch();
    return likeOne ? QString(u'\'' + text) : text;
}

QString csvCell(const QString &value)
{
    const bool quote = value.contains(u',') || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r')
        || value.startsWith(u' ') || value.endsWith(u' ');
    if (!quote)
        return value;
    QString escaped = value;
    escaped.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' + escaped + u'"');
}

} // namespace Yixian
