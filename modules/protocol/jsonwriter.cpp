// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonwriter.h"

#include <cmath>
#include <QJsonDocument>
#include <QLocale>

namespace Yixian::Json {

void Writer::write(const QString &value)
{
    const QByteArray text = value.toUtf8();
    m_out += '"';
    qsizetype plain = 0; // begin of what needs no escape
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(text.constData() + plain, i - plain);
        plain = i + 1;
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default: m_out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0'); break;
        }
    }
    m_out.append(text.constData() + plain, text.size() - plain);
    m_out += '"';
}

void Writer::write(double value)
{
    m_out += std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : QByteArray("0");
}

void Writer::write(const QJsonObject &value)
{
    m_out += QJsonDocument(value).toJson(QJsonDocument::Compact);
}

} // namespace Yixian::Json
