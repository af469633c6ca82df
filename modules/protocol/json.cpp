// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/json.h"

#include <cmath>
#include <utility>

namespace Yixian::Json {

namespace {

template<size_t... I>
Act makeAct(size_t index, std::index_sequence<I...>)
{
    Act act;
    ((index == I ? void(act.emplace<I>()) : void()), ...);
    return act;
}

} // namespace

bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue &json, FreeText &value)
{
    return fromJson(json, value.value);
}

bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, qint64 &value)
{
    // 2^53: every JSON reader in every language keeps integers up to there.
    constexpr double largest = 9007199254740992.0;
    const double number = json.toDouble(largest * 2);
    if (!json.isDouble() || std::floor(number) != number || std::abs(number) > largest)
        return false;
    value = json.toInteger();
    return true;
}

bool fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!fromJson(json, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}

bool fromJson(const QJsonValue &json, Instant &value)
{
    qint64 msec = 0;
    if (!fromJson(json, msec))
        return false;
    value = fromMsec(msec);
    return true;
}

bool fromJson(const QJsonValue &json, CaseFlags &value)
{
    int bits = 0;
    if (!fromJson(json, bits) || bits < 0 || bits > 15)
        return false;
    value.bits = static_cast<quint8>(bits);
    return true;
}

bool fromJson(const QJsonValue &json, QUuid &value)
{
    value = QUuid::fromString(json.toString());
    return json.isString() && !value.isNull();
}

bool fromJson(const QJsonValue &json, QByteArray &value)
{
    const QByteArray hex = json.toString().toLatin1();
    value = QByteArray::fromHex(hex);
    return json.isString() && value.size() * 2 == hex.size();
}

bool fromJson(const QJsonValue &json, QStringList &value)
{
    value.clear();
    for (const QJsonValue &item : json.toArray()) {
        if (!item.isString())
            return false;
        value.append(item.toString());
    }
    return json.isArray();
}

bool fromJson(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}

void writeAct(QJsonObject &object, const Act &act)
{
    object.insert(QLatin1String("act"), QString(enumName(kindOf(act))));
    std::visit([&](const auto &body) {
        const QJsonValue fields = toJson(body);
        if (!fields.toObject().isEmpty())
            object.insert(QLatin1String("do"), fields);
    }, act);
}

bool readAct(const QJsonObject &object, Act &act)
{
    const auto kind = enumFromName<ActKind>(object.value(QLatin1String("act")).toString());
    if (!kind)
        return false;
    act = makeAct(static_cast<size_t>(*kind), std::make_index_sequence<std::variant_size_v<Act>>());
    // Left out when every field is zero, and zero is what each then has to be.
    const QJsonValue fields = object.contains(QLatin1String("do")) ? object.value(QLatin1String("do")) : QJsonValue(QJsonObject());
    return std::visit([&](auto &body) { return fromJson(fields, body); }, act);
}

} // namespace Yixian::Json
