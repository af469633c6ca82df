// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QJsonObject>

namespace Yixian::Json {

template<class T>
concept Visitable = requires(T &value, int visitor) { T::visit(value, [](const char *, auto &) {}); };

// A member that is left out on the wire when it is zero: false, "", the first of an enumeration, an empty list.
template<class T>
concept HasZero = std::equality_comparable<T> && std::is_default_constructible_v<T>;

// Appends values as compact JSON to a byte array, field by field as visit() names them, so that no field is named twice and
// no tree stands in between. Zeros are left out. An act is two fields of the object it belongs to: "act", its name, and
// "do", its own fields.
class Writer
{
public:
    explicit Writer(QByteArray &out) : m_out(out) {}

    void write(const QString &value);
    void write(const FreeText &value) { write(value.value); }
    void write(bool value) { m_out += value ? "true" : "false"; }
    void write(int value) { write(qint64{value}); }
    void write(qint64 value);
    void write(double value);
    void write(Instant value) { write(toMsec(value)); }
    void write(CaseFlags value) { write(int{value.bits}); }
    void write(const QUuid &value);
    void write(const QByteArray &value) { m_out += '"' + value.toHex() + '"'; }
    void write(const QJsonObject &value);
    template<NamedEnum E>
    void write(E value)
    {
        const QLatin1String name = enumName(value); // words of ours: nothing to escape
        m_out += '"';
        m_out.append(name.data(), name.size());
        m_out += '"';
    }
    template<class Tag, class Rep>
    void write(const Id<Tag, Rep> &value)
    {
        write(value.value);
    }
    template<class T>
    void write(const QVector<T> &values)
    {
        m_out += '[';
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_out += ',';
            write(values[i]);
        }
        m_out += ']';
    }
    template<Visitable T>
    void write(const T &value)
    {
        m_out += '{';
        T::visit(value, Fields{*this});
        m_out += '}';
    }
    // An object with a field "type" in front.
    template<Visitable T>
    void write(const char *type, const T &value)
    {
        m_out += "{\"type\":\"";
        m_out += type;
        m_out += '"';
        T::visit(value, Fields{*this, false});
        m_out += '}';
    }

private:
    struct Fields
    {
        Writer &writer;
        bool first = true;

        void name(const char *text)
        {
            writer.name(text, first);
            first = false;
        }
        void operator()(const char *field, const Act &act)
        {
            name(field);
            writer.write(kindOf(act));
            const qsizetype before = writer.m_out.size();
            name("do");
            const qsizetype body = writer.m_out.size();
            std::visit([this](const auto &fields) { writer.write(fields); }, act);
            if (writer.m_out.size() == body + 2) // {}
                writer.m_out.truncate(before);
        }
        template<class T>
        void operator()(const char *field, const T &value)
        {
            if constexpr (HasZero<T>) {
                if (value == T{})
                    return;
            }
            name(field);
            writer.write(value);
        }
        template<class T>
        void operator()(const char *field, const std::optional<T> &value)
        {
            if (!value)
                return;
            name(field);
            writer.write(*value);
        }
    };

    void name(const char *text, bool first);
    void escapeFrom(qsizetype begin);

    QByteArray &m_out;
};

// What most of what is written fits in.
inline constexpr qsizetype usualSize = 512;

template<Visitable T>
QByteArray written(const T &value)
{
    QByteArray bytes;
    bytes.reserve(usualSize);
    Writer(bytes).write(value);
    return bytes;
}

} // namespace Yixian::Json
