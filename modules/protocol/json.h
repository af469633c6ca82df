// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QJsonArray>
#include <QJsonObject>

// How values stand in JSON: one writer and one reader, driven by the visit() of each struct, so that no field is named
// twice. Zeros (false, "", the first of an enumeration) are left out when written and filled in when read; unknown fields are ignored.
namespace Yixian::Json {

template<class T>
concept Visitable = requires(T &value, int visitor) { T::visit(value, [](const char *, auto &) {}); };

struct Writer;
struct Reader;

inline QJsonValue toJson(const QString &value) { return value; }
inline QJsonValue toJson(const FreeText &value) { return value.value; }
inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(int value) { return value; }
inline QJsonValue toJson(qint64 value) { return value; }
inline QJsonValue toJson(double value) { return value; }
inline QJsonValue toJson(Instant value) { return toMsec(value); }
inline QJsonValue toJson(CaseFlags value) { return static_cast<int>(value.bits); }
inline QJsonValue toJson(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }
inline QJsonValue toJson(const QByteArray &value) { return QString::fromLatin1(value.toHex()); }
inline QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
inline QJsonValue toJson(const QJsonObject &value) { return value; }
template<NamedEnum E>
QJsonValue toJson(E value)
{
    return QString(enumName(value));
}
template<class Tag, class Rep>
QJsonValue toJson(const Id<Tag, Rep> &value)
{
    return toJson(value.value);
}
template<Visitable T>
QJsonValue toJson(const T &value);
template<class T>
QJsonValue toJson(const QVector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

struct Writer
{
    QJsonObject object;

    template<class T>
    void operator()(const char *name, const T &value)
    {
        if constexpr (std::equality_comparable<T> && std::is_default_constructible_v<T>) {
            if (value == T{})
                return;
        }
        object.insert(QLatin1String(name), toJson(value));
    }
    template<class T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            object.insert(QLatin1String(name), toJson(*value));
    }
};

template<Visitable T>
QJsonValue toJson(const T &value)
{
    Writer writer;
    T::visit(value, writer);
    return writer.object;
}

// Each returns false for a value of the wrong type or out of range.
bool fromJson(const QJsonValue &json, QString &value);
bool fromJson(const QJsonValue &json, FreeText &value);
bool fromJson(const QJsonValue &json, bool &value);
bool fromJson(const QJsonValue &json, int &value);
bool fromJson(const QJsonValue &json, qint64 &value);
bool fromJson(const QJsonValue &json, double &value);
bool fromJson(const QJsonValue &json, Instant &value);
bool fromJson(const QJsonValue &json, CaseFlags &value);
bool fromJson(const QJsonValue &json, QUuid &value);
bool fromJson(const QJsonValue &json, QByteArray &value);
bool fromJson(const QJsonValue &json, QStringList &value);
bool fromJson(const QJsonValue &json, QJsonObject &value);
template<NamedEnum E>
bool fromJson(const QJsonValue &json, E &value)
{
    const auto found = enumFromName<E>(json.toString());
    if (found)
        value = *found;
    return found.has_value();
}
template<class Tag, class Rep>
bool fromJson(const QJsonValue &json, Id<Tag, Rep> &value)
{
    return fromJson(json, value.value);
}
template<Visitable T>
bool fromJson(const QJsonValue &json, T &value);
template<class T>
bool fromJson(const QJsonValue &json, QVector<T> &values)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    values.clear();
    values.reserve(array.size());
    for (const QJsonValue &item : array) {
        T value{};
        if (!fromJson(item, value))
            return false;
        values.append(std::move(value));
    }
    return true;
}

struct Reader
{
    const QJsonObject &object;
    const char *wrong = nullptr; // the first field that did not fit

    template<class T>
    void operator()(const char *name, T &value)
    {
        const auto it = object.constFind(QLatin1String(name));
        if (it == object.constEnd()) {
            // What the writer left out is the zero of its type, which is not always what a struct begins with.
            if constexpr (std::equality_comparable<T> && std::is_default_constructible_v<T>)
                value = T{};
        } else if (!fromJson(*it, value) && !wrong) {
            wrong = name;
        }
    }
    template<class T>
    void operator()(const char *name, std::optional<T> &value)
    {
        const auto it = object.constFind(QLatin1String(name));
        if (it == object.constEnd())
            return;
        T inner{};
        if (fromJson(*it, inner))
            value = std::move(inner);
        else if (!wrong)
            wrong = name;
    }
};

template<Visitable T>
bool fromJson(const QJsonValue &json, T &value)
{
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    Reader reader{object};
    T::visit(value, reader);
    return !reader.wrong;
}

// An act as {"act": name, "do": {fields}} inside the object it belongs to.
void writeAct(QJsonObject &object, const Act &act);
bool readAct(const QJsonObject &object, Act &act);

} // namespace Yixian::Json
