// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casepack.h"

#include <algorithm>
#include <cstring>

namespace Yixian {

namespace {

template<class T>
concept Fielded = requires(T &value) { T::visit(value, [](const char *, auto &) {}); };

// Words of few kinds; all other text is a case's own.
bool isShared(const char *name)
{
    for (const char *shared : {"category", "rule", "channelWord", "kindWord"})
        if (qstrcmp(name, shared) == 0)
            return true;
    return false;
}

constexpr quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}
constexpr qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

class Packer
{
public:
    explicit Packer(SharedWords &words) : m_words(words) { m_out.reserve(512); }
    template<Fielded T>
    QByteArray packed(const T &value)
    {
        write(value);
        return QByteArray(m_out.constData(), m_out.size()); // no more room than it takes
    }

private:
    // One bit a field, in front of each eight: whether it is there.
    struct Fields
    {
        Packer &to;
        int bit = 8;
        qsizetype at = 0;

        bool mark(bool there)
        {
            if (bit == 8) {
                at = to.m_out.size();
                to.m_out.append('\0');
                bit = 0;
            }
            if (there)
                to.m_out[at] = static_cast<char>(to.m_out[at] | (1 << bit));
            ++bit;
            return there;
        }
        template<class T>
        void operator()(const char *name, const T &value)
        {
            if (!mark(!(value == T{})))
                return;
            if constexpr (std::is_same_v<T, QString>)
                isShared(name) ? to.word(value) : to.text(value);
            else if constexpr (!std::is_same_v<T, bool>)
                to.write(value);
        }
        template<class T>
        void operator()(const char *, const std::optional<T> &value)
        {
            if (mark(value.has_value()))
                to.write(*value);
        }
    };

    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_out.append(static_cast<char>(value | 0x80));
        m_out.append(static_cast<char>(value));
    }
    void word(const QString &value) { number(m_words.numberOf(value)); }
    void text(const QString &value)
    {
        const bool narrow = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.unicode() < 0x100; });
        number(static_cast<quint64>(value.size()) << 1 | (narrow ? 1 : 0));
        if (narrow)
            m_out.append(value.toLatin1());
        else
            m_out.append(reinterpret_cast<const char *>(value.constData()), value.size() * static_cast<qsizetype>(sizeof(QChar)));
    }

    void write(bool value) { m_out.append(value ? '\1' : '\0'); }
    void write(int value) { number(zigzag(value)); }
    void write(qint64 value) { number(zigzag(value)); }
    void write(CaseFlags value) { m_out.append(static_cast<char>(value.bits)); }
    void write(const FreeText &value) { text(value.value); }
    void write(Instant value)
    {
        number(zigzag(toMsec(value) - m_last));
        m_last = toMsec(value);
    }
    template<NamedEnum E>
    void write(E value)
    {
        m_out.append(static_cast<char>(value));
    }
    template<class Tag>
    void write(const Id<Tag, QString> &value)
    {
        word(value.value);
    }
    template<class Tag, class Rep>
    void write(const Id<Tag, Rep> &value)
    {
        number(zigzag(value.value));
    }
    template<class T>
    void write(const QVector<T> &values)
    {
        number(static_cast<quint64>(values.size()));
        for (const T &value : values)
            write(value);
    }
    template<Fielded T>
    void write(const T &value)
    {
        T::visit(value, Fields{*this});
    }

    SharedWords &m_words;
    QByteArray m_out;
    qint64 m_last = 0; // ms of the instant before
};

class Unpacker
{
public:
    Unpacker(QByteArrayView bytes, const SharedWords &words) : m_bytes(bytes), m_words(words) {}
    template<Fielded T>
    void read(T &value)
    {
        T::visit(value, Fields{*this});
    }

private:
    struct Fields
    {
        Unpacker &from;
        int bit = 8;
        unsigned marks = 0;

        bool there()
        {
            if (bit == 8) {
                marks = from.byte();
                bit = 0;
            }
            return (marks >> bit++ & 1u) != 0;
        }
        template<class T>
        void operator()(const char *name, T &value)
        {
            if (!there())
                value = T{};
            else if constexpr (std::is_same_v<T, QString>)
                value = isShared(name) ? from.word() : from.text();
            else if constexpr (std::is_same_v<T, bool>)
                value = true;
            else
                from.read(value);
        }
        template<class T>
        void operator()(const char *, std::optional<T> &value)
        {
            value.reset();
            if (there())
                from.read(value.emplace());
        }
    };

    unsigned byte() { return static_cast<unsigned char>(m_bytes[m_at++]); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            const unsigned next = byte();
            value |= static_cast<quint64>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }
    const QString &word() { return m_words.word(static_cast<quint32>(number())); }
    QString text()
    {
        const quint64 head = number();
        const auto size = static_cast<qsizetype>(head >> 1);
        if ((head & 1) != 0) {
            const QString narrow = QString::fromLatin1(m_bytes.constData() + m_at, size);
            m_at += size;
            return narrow;
        }
        QString wide(size, Qt::Uninitialized);
        const qsizetype length = size * static_cast<qsizetype>(sizeof(QChar));
        std::memcpy(wide.data(), m_bytes.constData() + m_at, static_cast<size_t>(length));
        m_at += length;
        return wide;
    }

    void read(bool &value) { value = byte() != 0; }
    void read(int &value) { value = static_cast<int>(unzigzag(number())); }
    void read(qint64 &value) { value = unzigzag(number()); }
    void read(CaseFlags &value) { value.bits = static_cast<quint8>(byte()); }
    void read(FreeText &value) { value.value = text(); }
    void read(Instant &value) { value = fromMsec(m_last += unzigzag(number())); }
    template<NamedEnum E>
    void read(E &value)
    {
        value = static_cast<E>(byte());
    }
    template<class Tag>
    void read(Id<Tag, QString> &value)
    {
        value.value = word();
    }
    template<class Tag, class Rep>
    void read(Id<Tag, Rep> &value)
    {
        value.value = static_cast<Rep>(unzigzag(number()));
    }
    template<class T>
    void read(QVector<T> &values)
    {
        const auto size = static_cast<qsizetype>(number());
        values.clear();
        values.reserve(size);
        for (qsizetype i = 0; i < size; ++i)
            read(values.emplace_back());
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    const SharedWords &m_words;
    qint64 m_last = 0;
};

} // namespace

quint32 SharedWords::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    return number;
}

QByteArray pack(const Case &value, SharedWords &words)
{
    return Packer(words).packed(value);
}

QByteArray pack(const Subject &value, SharedWords &words)
{
    return Packer(words).packed(value);
}

void unpack(QByteArrayView bytes, const SharedWords &words, Case &value)
{
    Unpacker(bytes, words).read(value);
}

void unpack(QByteArrayView bytes, const SharedWords &words, Subject &value)
{
    Unpacker(bytes, words).read(value);
}

} // namespace Yixian
