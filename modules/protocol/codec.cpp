// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include "protocol/json.h"

#include <array>
#include <QJsonDocument>

namespace Yixian {

namespace {

using Json::Reader;
using Json::Writer;

constexpr std::array clientNames{"hello", "login", "command", "progress", "ping", "timeline", "logout"};
constexpr std::array serverNames{"welcome", "session", "reference", "stream", "live", "ack", "refused", "pong", "timeline"};
static_assert(clientNames.size() == std::variant_size_v<ClientMessage>);
static_assert(serverNames.size() == std::variant_size_v<ServerMessage>);

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(ErrorCode::MalformedFrame, {}, detail);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Blanks what people wrote and who they are. Works on any struct with visit(), so a new act is masked without being named here.
struct Blanker
{
    void operator()(const char *, FreeText &value) { value.value.clear(); }
    void operator()(const char *, UserId &value) { value.value.clear(); }
    template<class T>
    void operator()(const char *, QVector<T> &values)
    {
        for (T &value : values)
            T::visit(value, *this);
    }
    template<class T>
    void operator()(const char *, T &value)
    {
        if constexpr (Json::Visitable<T>)
            T::visit(value, *this);
    }
};

template<class T>
T blanked(T value)
{
    Blanker blanker;
    T::visit(value, blanker);
    return value;
}

QJsonObject eventObject(const Event &event)
{
    Writer writer;
    writer("seq", event.seq);
    writer("at", event.at);
    writer("case", event.caseId);
    writer("leg", event.leg);
    writer("by", event.by);
    writer("command", event.command);
    writer("subject", event.subject);
    writer("clocks", event.clocks);
    writer("claimedAt", event.claimedAt);
    Json::writeAct(writer.object, event.act);
    return writer.object;
}

bool readEvent(const QJsonObject &object, Event &event)
{
    Reader reader{object};
    reader("seq", event.seq);
    reader("at", event.at);
    reader("case", event.caseId);
    reader("leg", event.leg);
    reader("by", event.by);
    reader("command", event.command);
    reader("subject", event.subject);
    reader("clocks", event.clocks);
    reader("claimedAt", event.claimedAt);
    return !reader.wrong && Json::readAct(object, event.act);
}

QJsonObject body(const SendCommand &message)
{
    Writer writer;
    writer("id", message.command.id);
    writer("case", message.command.caseId);
    writer("leg", message.command.leg);
    writer("subject", message.command.subject);
    writer("claimedAt", message.command.claimedAt);
    writer("as", message.as);
    Json::writeAct(writer.object, message.command.act);
    return writer.object;
}

bool readBody(const QJsonObject &object, SendCommand &message)
{
    Reader reader{object};
    reader("id", message.command.id);
    reader("case", message.command.caseId);
    reader("leg", message.command.leg);
    reader("subject", message.command.subject);
    reader("claimedAt", message.command.claimedAt);
    reader("as", message.as);
    return !reader.wrong && !message.command.id.isNull() && Json::readAct(object, message.command.act);
}

QJsonObject body(const Timeline &message)
{
    QJsonArray events;
    for (const Event &event : message.events)
        events.append(eventObject(event));
    return {{QStringLiteral("id"), message.id}, {QStringLiteral("case"), message.caseId.value}, {QStringLiteral("events"), events}};
}

bool readBody(const QJsonObject &object, Timeline &message)
{
    Reader reader{object};
    reader("id", message.id);
    reader("case", message.caseId);
    for (const QJsonValue &value : object.value(QLatin1String("events")).toArray()) {
        Event event;
        if (!readEvent(value.toObject(), event))
            return false;
        message.events.append(std::move(event));
    }
    return !reader.wrong;
}

QJsonObject body(const Stream &stream)
{
    QJsonArray items;
    for (const StreamItem &item : stream.items) {
        Writer writer;
        writer("case", item.value);
        writer("subject", item.subject);
        writer("drop", item.dropped);
        writer("prev", item.prev);
        if (item.event)
            writer.object.insert(QLatin1String("event"), eventObject(*item.event));
        items.append(writer.object);
    }
    Writer writer;
    writer("snapshot", stream.snapshot);
    writer("seq", stream.seq);
    writer("hash", stream.hash);
    writer("total", stream.total);
    writer.object.insert(QLatin1String("items"), items);
    return writer.object;
}

bool readBody(const QJsonObject &object, Stream &stream)
{
    Reader reader{object};
    reader("snapshot", stream.snapshot);
    reader("seq", stream.seq);
    reader("hash", stream.hash);
    reader("total", stream.total);
    const QJsonArray items = object.value(QLatin1String("items")).toArray();
    stream.items.reserve(items.size());
    for (const QJsonValue &value : items) {
        const QJsonObject entry = value.toObject();
        StreamItem item;
        Reader inner{entry};
        inner("case", item.value);
        inner("subject", item.subject);
        inner("drop", item.dropped);
        inner("prev", item.prev);
        const auto event = entry.constFind(QLatin1String("event"));
        if (event != entry.constEnd() && !readEvent(event->toObject(), item.event.emplace()))
            return false;
        if (inner.wrong)
            return false;
        stream.items.append(std::move(item));
    }
    return !reader.wrong;
}

template<Json::Visitable T>
QJsonObject body(const T &message)
{
    return Json::toJson(message).toObject();
}

template<Json::Visitable T>
bool readBody(const QJsonObject &object, T &message)
{
    Reader reader{object};
    T::visit(message, reader);
    return !reader.wrong;
}

template<class Message, size_t N>
QByteArray encodeMessage(const Message &message, const std::array<const char *, N> &names)
{
    QJsonObject object = std::visit([](const auto &value) { return body(value); }, message);
    object.insert(QLatin1String("type"), QLatin1String(names[message.index()]));
    return compact(object);
}

template<class Message, size_t N, size_t... I>
Result<Message> decodeMessage(const QByteArray &frame, const std::array<const char *, N> &names, std::index_sequence<I...>)
{
    if (!nestsWithin(frame, ProtocolLimits::deepest))
        return malformed(QStringLiteral("too deep"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &error);
    if (!document.isObject())
        return malformed(error.errorString());
    const QJsonObject object = document.object();
    const QString type = object.value(QLatin1String("type")).toString();
    Message message;
    bool known = false, read = false;
    ((type == QLatin1String(names[I])
          ? (known = true, void(read = readBody(object, message.template emplace<I>())))
          : void()),
     ...);
    if (!known)
        return failure(ErrorCode::UnknownMessage, {type.left(40)});
    if (!read)
        return malformed(type);
    return message;
}

} // namespace

bool nestsWithin(const QByteArray &json, int depth)
{
    int open = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if ((c == '{' || c == '[') && ++open > depth) {
            return false;
        } else if (c == '}' || c == ']') {
            --open;
        }
    }
    return true;
}

QByteArray encodeEvent(const Event &event, Disclosure disclosure)
{
    if (disclosure == Disclosure::Full)
        return compact(eventObject(event));
    Event masked = event;
    masked.by.name.clear();
    masked.by.user = {};
    std::visit([](auto &act) { act = blanked(act); }, masked.act);
    return compact(eventObject(masked));
}

Result<Event> decodeEvent(const QByteArray &json)
{
    Event event;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !readEvent(document.object(), event))
        return malformed(QStringLiteral("event"));
    return event;
}

QByteArray encodeCase(const Case &value, Disclosure disclosure)
{
    return compact(Json::toJson(disclosure == Disclosure::Full ? value : blanked(value)).toObject());
}

QByteArray encodeSubject(const Subject &subject)
{
    return compact(Json::toJson(subject).toObject());
}

QByteArray encode(const ClientMessage &message)
{
    return encodeMessage(message, clientNames);
}

QByteArray encode(const ServerMessage &message)
{
    return encodeMessage(message, serverNames);
}

Result<ClientMessage> decodeClientMessage(const QByteArray &frame)
{
    return decodeMessage<ClientMessage>(frame, clientNames, std::make_index_sequence<clientNames.size()>());
}

Result<ServerMessage> decodeServerMessage(const QByteArray &frame)
{
    return decodeMessage<ServerMessage>(frame, serverNames, std::make_index_sequence<serverNames.size()>());
}

void StreamBuilder::begin()
{
    m_items += m_items.isEmpty() ? "{" : ",{";
}

void StreamBuilder::addCase(const QByteArray &value, const QByteArray &subject)
{
    begin();
    m_items += "\"case\":" + value;
    if (!subject.isEmpty())
        m_items += ",\"subject\":" + subject;
    m_items += '}';
}

void StreamBuilder::addEvent(const QByteArray &event, Seq prev, const QByteArray &subject)
{
    begin();
    m_items += "\"prev\":" + QByteArray::number(prev) + ",\"event\":" + event;
    if (!subject.isEmpty())
        m_items += ",\"subject\":" + subject;
    m_items += '}';
}

void StreamBuilder::addDrop(CaseId id)
{
    begin();
    m_items += "\"drop\":" + QByteArray::number(id.value) + '}';
}

QByteArray StreamBuilder::take(bool snapshot, Seq seq, const QByteArray &hash, qint64 total)
{
    QByteArray frame = "{\"type\":\"stream\",\"seq\":" + QByteArray::number(seq) + ",\"hash\":\"" + hash.toHex() + "\"";
    if (snapshot)
        frame += ",\"snapshot\":true,\"total\":" + QByteArray::number(total);
    frame += ",\"items\":[" + m_items + "]}";
    m_items.clear();
    return frame;
}

QByteArray encodeState(const QVector<Case> &cases, const QJsonObject &extra)
{
    QByteArray bytes = "{\"extra\":" + compact(extra) + ",\"cases\":[";
    bool first = true;
    for (const Case &value : cases) {
        bytes += (first ? "" : ",") + encodeCase(value);
        first = false;
    }
    return bytes + "]}";
}

Result<DecodedState> decodeState(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    DecodedState state;
    const QJsonObject object = document.object();
    Reader reader{object};
    reader("extra", state.extra);
    reader("cases", state.cases);
    if (!document.isObject() || reader.wrong)
        return malformed(QStringLiteral("state"));
    return state;
}

} // namespace Yixian
