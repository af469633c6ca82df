// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <QJsonDocument>
#include <QLocale>
#include <QStringEncoder>

namespace Yixian::Json {

namespace {

bool needsEscape(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\';
}

} // namespace

void Writer::write(const QString &value)
{
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype begin = m_out.size() + 1;
    m_out.resize(begin + utf8.requiredSpace(value.size()));
    m_out[begin - 1] = '"';
    m_out.truncate(utf8.appendToBuffer(m_out.data() + begin, value) - m_out.constData());
    if (std::any_of(m_out.cbegin() + begin, m_out.cend(), needsEscape))
        escapeFrom(begin);
    m_out += '"';
}

void Writer::escapeFrom(qsizetype begin)
{
    const QByteArray text = m_out.sliced(begin);
    m_out.truncate(begin);
    qsizetype plain = 0; // begin of what needs none
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!needsEscape(c))
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
}

void Writer::write(qint64 value)
{
    std::array<char, 20> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), end - digits.data());
}

void Writer::write(const QUuid &value)
{
    m_out += '"';
    m_out += value.toByteArray(QUuid::WithoutBraces);
    m_out += '"';
}

// In one piece: there are a dozen in every event.
void Writer::name(const char *text, bool first)
{
    const auto length = static_cast<qsizetype>(std::strlen(text));
    const qsizetype at = m_out.size();
    m_out.resize(at + length + (first ? 3 : 4));
    char *out = m_out.data() + at;
    if (!first)
        *out++ = ',';
    *out++ = '"';
    std::memcpy(out, text, static_cast<size_t>(length));
    std::memcpy(out + length, "\":", 2);
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
