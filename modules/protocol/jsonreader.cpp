// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonreader.h"

#include <array>
#include <charconv>
#include <QJsonDocument>
#include <QStringDecoder>
#include <utility>

namespace Yixian::Json {

namespace {

// nullopt for bytes that are not UTF-8.
std::optional<QString> decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Unit codes, words of categories and names of people repeat by the thousand: equal short texts share one copy. The last
// text of a slot stays, so it is bounded and needs no tidying.
class SharedTexts
{
public:
    static constexpr qsizetype longest = 40; // bytes

    std::optional<QString> text(QByteArrayView utf8)
    {
        Slot &slot = m_slots[qHashBits(utf8.data(), static_cast<size_t>(utf8.size()), 0) % m_slots.size()];
        if (slot.utf8 != utf8) {
            std::optional<QString> text = decoded(utf8);
            if (!text)
                return text;
            slot = {utf8.toByteArray(), *std::move(text)};
        }
        return slot.text;
    }

private:
    struct Slot
    {
        QByteArray utf8;
        QString text;
    };
    std::array<Slot, 4096> m_slots;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The four digits after \u; -1 when they are not.
int codeUnit(QByteArrayView raw, qsizetype at)
{
    if (at + 4 > raw.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexDigit(raw[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

std::optional<QString> unescaped(QByteArrayView raw)
{
    QString text;
    qsizetype plain = 0;
    const auto addPlain = [&](qsizetype end) {
        const std::optional<QString> piece = decoded(raw.sliced(plain, end - plain));
        if (piece)
            text += *piece;
        return piece.has_value();
    };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\')
            continue;
        if (!addPlain(i))
            return std::nullopt;
        switch (raw[++i]) { // there is one: a backslash never ends a string
        case '"': text += u'"'; break;
        case '\\': text += u'\\'; break;
        case '/': text += u'/'; break;
        case 'b': text += u'\b'; break;
        case 'f': text += u'\f'; break;
        case 'n': text += u'\n'; break;
        case 'r': text += u'\r'; break;
        case 't': text += u'\t'; break;
        case 'u': {
            const int unit = codeUnit(raw, i + 1);
            i += 4;
            if (unit < 0 || QChar::isLowSurrogate(static_cast<char32_t>(unit)))
                return std::nullopt;
            text += QChar(unit);
            if (!QChar::isHighSurrogate(static_cast<char32_t>(unit)))
                break;
            const int low = i + 2 < raw.size() && raw[i + 1] == '\\' && raw[i + 2] == 'u' ? codeUnit(raw, i + 3) : -1;
            if (low < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(low)))
                return std::nullopt;
            text += QChar(low);
            i += 6;
            break;
        }
        default: return std::nullopt;
        }
        plain = i + 1;
    }
    return addPlain(raw.size()) ? std::optional(text) : std::nullopt;
}

template<size_t... I>
Act makeAct(size_t index, std::index_sequence<I...>)
{
    Act act;
    ((index == I ? void(act.emplace<I>()) : void()), ...);
    return act;
}

} // namespace

void Reader::skipSpace()
{
    while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
        ++m_at;
}

bool Reader::atEnd()
{
    skipSpace();
    return m_at == m_json.size();
}

bool Reader::take(char c)
{
    skipSpace();
    if (m_at == m_json.size() || m_json[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool Reader::keyword(QByteArrayView text)
{
    skipSpace();
    if (!m_json.sliced(m_at).startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

bool Reader::string(QByteArrayView &raw, bool &escaped)
{
    if (!take('"'))
        return false;
    const qsizetype begin = m_at;
    escaped = false;
    for (; m_at < m_json.size(); ++m_at) {
        const auto c = static_cast<unsigned char>(m_json[m_at]);
        if (c == '"') {
            raw = m_json.sliced(begin, m_at++ - begin);
            return true;
        }
        if (c < 0x20)
            return false;
        if (c == '\\') {
            escaped = true;
            ++m_at;
        }
    }
    return false;
}

bool Reader::word(QByteArrayView &raw)
{
    bool escaped = false;
    return string(raw, escaped);
}

bool Reader::read(QString &value)
{
    thread_local SharedTexts shared;
    QByteArrayView raw;
    bool escaped = false;
    if (!string(raw, escaped))
        return false;
    std::optional<QString> text = escaped                              ? unescaped(raw)
                                  : raw.size() <= SharedTexts::longest ? shared.text(raw)
                                                                       : decoded(raw);
    if (text)
        value = *std::move(text);
    return text.has_value();
}

bool Reader::read(bool &value)
{
    value = keyword("true");
    return value || keyword("false");
}

QByteArrayView Reader::number()
{
    skipSpace();
    const qsizetype begin = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (m_at < m_json.size() && m_json[m_at] >= '0' && m_json[m_at] <= '9')
            ++m_at;
        return m_at - first;
    };
    const auto sign = [this](QByteArrayView signs) {
        if (m_at < m_json.size() && signs.contains(m_json[m_at]))
            ++m_at;
    };
    sign("-");
    const bool zero = m_at < m_json.size() && m_json[m_at] == '0';
    const qsizetype whole = digits();
    bool fits = whole > 0 && (!zero || whole == 1);
    if (m_at < m_json.size() && m_json[m_at] == '.') {
        ++m_at;
        fits = digits() > 0 && fits;
    }
    if (m_at < m_json.size() && (m_json[m_at] | 0x20) == 'e') {
        ++m_at;
        sign("+-");
        fits = digits() > 0 && fits;
    }
    return fits ? m_json.sliced(begin, m_at - begin) : QByteArrayView();
}

bool Reader::read(qint64 &value)
{
    constexpr qint64 largest = Q_INT64_C(1) << 53; // every JSON reader in every language keeps integers up to there
    const QByteArrayView text = number();
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return !text.isEmpty() && error == std::errc() && end == text.end() && value <= largest && value >= -largest;
}

bool Reader::read(int &value)
{
    qint64 wide = 0;
    if (!read(wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool Reader::read(double &value)
{
    const QByteArrayView text = number();
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return !text.isEmpty() && error == std::errc() && end == text.end();
}

bool Reader::read(Instant &value)
{
    qint64 msec = 0;
    if (!read(msec))
        return false;
    value = fromMsec(msec);
    return true;
}

bool Reader::read(CaseFlags &value)
{
    int bits = 0;
    if (!read(bits) || bits < 0 || bits > 15)
        return false;
    value.bits = static_cast<quint8>(bits);
    return true;
}

bool Reader::read(QUuid &value)
{
    QByteArrayView raw;
    if (!word(raw) || raw.size() != 36)
        return false;
    value = QUuid::fromString(QLatin1String(raw));
    return !value.isNull();
}

bool Reader::read(QByteArray &value)
{
    QByteArrayView hex;
    if (!word(hex))
        return false;
    value = QByteArray::fromHex(hex.toByteArray());
    return value.size() * 2 == hex.size();
}

bool Reader::read(QJsonObject &value)
{
    skipSpace();
    const qsizetype begin = m_at;
    if (begin == m_json.size() || m_json[begin] != '{' || !skip())
        return false;
    value = QJsonDocument::fromJson(m_json.sliced(begin, m_at - begin).toByteArray()).object();
    return true;
}

bool Reader::skip()
{
    skipSpace();
    if (m_at == m_json.size())
        return false;
    switch (m_json[m_at]) {
    case '{': return readFields([this](QByteArrayView) { return skip(); });
    case '[': return readItems([this] { return skip(); });
    case '"': {
        QString text; // read all the same: nobody's field has to be UTF-8 too
        return read(text);
    }
    case 't': return keyword("true");
    case 'f': return keyword("false");
    case 'n': return keyword("null");
    default: return !number().isEmpty();
    }
}

bool Reader::readAct(ObjectState &state, Act &act)
{
    ActKind kind{};
    if (!read(kind))
        return false;
    act = makeAct(static_cast<size_t>(kind), std::make_index_sequence<std::variant_size_v<AnyAct>>());
    state.actRead = true;
    // Left out when every field is zero, and zero is what each then has to be.
    ObjectState inner;
    std::visit([&](auto &body) { std::remove_reference_t<decltype(body)>::visit(body, Zero{inner}); }, act);
    if (state.deferred < 0)
        return true;
    const qsizetype behind = std::exchange(m_at, state.deferred);
    const bool fits = readActFields(state, act);
    m_at = behind;
    return fits;
}

bool Reader::readActFields(ObjectState &state, Act &act)
{
    if (state.actRead)
        return std::visit([this](auto &body) { return read(body); }, act);
    skipSpace();
    state.deferred = m_at;
    return skip();
}

} // namespace Yixian::Json
