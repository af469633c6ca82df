// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include "protocol/jsonreader.h"

#include <array>

namespace Yixian {

namespace {

constexpr std::array clientNames{"hello", "login", "command", "progress", "ping", "timeline", "accounts", "change-password", "lock", "unlock", "set-second-factor", "logout", "past", "bring-back", "look-back", "bulletins", "bulletin"};
constexpr std::array serverNames{"welcome", "session", "reference", "stream", "live", "ack", "refused", "pong", "timeline", "accounts",
                                 "revealed", "second-factor", "health", "signed-head", "past", "looking-back", "bulletins", "bulletin"};
static_assert(clientNames.size() == std::variant_size_v<ClientMessage>);
static_assert(serverNames.size() == std::variant_size_v<ServerMessage>);

// `what` it was taken for, and the byte where it stopped fitting.
tl::unexpected<Error> malformed(QLatin1String what, const Json::Reader &reader)
{
    return failure(ErrorCode::MalformedFrame, {}, QStringLiteral("%1 at byte %2").arg(what).arg(reader.position()));
}

// All of `json`, or nothing.
template<class T>
bool readWhole(Json::Reader &reader, T &value)
{
    return reader.read(value) && reader.atEnd();
}

// Blanks what people wrote and who they are. Works on any struct with visit(), so a new act is masked without being named here.
struct Blanker
{
    void operator()(const char *, FreeText &value) { value.value.clear(); }
    void operator()(const char *, UserId &value) { value.value.clear(); }
    template<class T>
    void operator()(const char *name, QVector<T> &values)
    {
        for (T &value : values)
            (*this)(name, value);
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

template<class Message, size_t N>
QByteArray encodeMessage(const Message &message, const std::array<const char *, N> &names)
{
    QByteArray bytes;
    bytes.reserve(Json::usualSize);
    Json::Writer writer(bytes);
    std::visit([&](const auto &value) { writer.write(names[message.index()], value); }, message);
    return bytes;
}

// The name may stand anywhere in the object; ours is in front.
bool readType(Json::Reader &reader, QByteArrayView &type)
{
    bool found = false;
    const bool whole = reader.readFields([&](QByteArrayView key) {
        if (key != "type")
            return reader.skip();
        found = reader.word(type);
        return false;
    });
    return found || (whole && reader.atEnd());
}

template<class Message, size_t N, size_t... I>
Result<Message> decodeMessage(const QByteArray &frame, const std::array<const char *, N> &names, qint64 mostItems, std::index_sequence<I...>)
{
    Json::Reader glance(frame, ProtocolLimits::deepest, mostItems);
    QByteArrayView type;
    if (!readType(glance, type))
        return malformed(QLatin1String("message"), glance);
    Json::Reader reader(frame, ProtocolLimits::deepest, mostItems);
    Message message;
    bool known = false, read = false;
    ((type == names[I] ? (known = true, void(read = readWhole(reader, message.template emplace<I>()))) : void()), ...);
    if (known)
        return read ? Result<Message>(std::move(message)) : malformed(QLatin1String(type), reader);
    if (!reader.skip() || !reader.atEnd())
        return malformed(QLatin1String("message"), reader);
    return failure(ErrorCode::UnknownMessage, {QString::fromUtf8(type.first(std::min<qsizetype>(type.size(), 40)))});
}

} // namespace

QByteArray encodeEvent(const Event &event, Disclosure disclosure)
{
    if (disclosure == Disclosure::Full)
        return Json::written(event);
    Event masked = event;
    masked.by.name.clear();
    masked.by.user = {};
    std::visit([](auto &act) { act = blanked(act); }, masked.act);
    return Json::written(masked);
}

Result<Event> decodeEvent(const QByteArray &json)
{
    Event event;
    Json::Reader reader(json, ProtocolLimits::deepest);
    if (!readWhole(reader, event))
        return malformed(QLatin1String("event"), reader);
    return event;
}

QByteArray encodeCase(const Case &value, Disclosure disclosure)
{
    return Json::written(disclosure == Disclosure::Full ? value : blanked(value));
}

Result<Case> decodeCase(const QByteArray &json)
{
    Case value;
    Json::Reader reader(json, ProtocolLimits::deepest);
    if (!readWhole(reader, value))
        return malformed(QLatin1String("case"), reader);
    return value;
}

QByteArray encodeSubject(const Subject &subject)
{
    return Json::written(subject);
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
    auto message = decodeMessage<ClientMessage>(frame, clientNames, ProtocolLimits::itemsFromClient, std::make_index_sequence<clientNames.size()>());
    if (message)
        if (const auto *command = std::get_if<SendCommand>(&*message); command && command->command.id.isNull())
            return failure(ErrorCode::MalformedFrame, {}, QStringLiteral("command without an id"));
    return message;
}

Result<ServerMessage> decodeServerMessage(const QByteArray &frame)
{
    return decodeMessage<ServerMessage>(frame, serverNames, ProtocolLimits::itemsFromHub, std::make_index_sequence<serverNames.size()>());
}

void StreamBuilder::begin()
{
    m_items += m_items.isEmpty() ? "{" : ",{";
}

void StreamBuilder::add(const QByteArray &items)
{
    if (!m_items.isEmpty() && !items.isEmpty())
        m_items += ',';
    m_items += items;
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

QByteArray StreamBuilder::takePast(qint64 id, bool more)
{
    QByteArray frame = "{\"type\":\"past\",\"id\":" + QByteArray::number(id);
    if (more)
        frame += ",\"more\":true";
    frame += ",\"items\":[" + m_items + "]}";
    m_items.clear();
    return frame;
}

Result<ReferenceData> readReferenceData(const QByteArray &json)
{
    ReferenceData data;
    Json::Reader reader(json, ProtocolLimits::deepest);
    if (!readWhole(reader, data))
        return malformed(QLatin1String("district"), reader);
    return data;
}

QByteArray written(const ReferenceData &data)
{
    return Json::written(data);
}

QByteArray encodeState(const QVector<Case> &cases, const QJsonObject &extra)
{
    StateEncoder encoder(extra);
    for (const Case &value : cases)
        encoder.add(value);
    return encoder.end();
}

StateEncoder::StateEncoder(const QJsonObject &extra)
{
    m_bytes = "{\"extra\":";
    Json::Writer(m_bytes).write(extra);
    m_bytes += ",\"cases\":[";
}

void StateEncoder::add(const Case &value)
{
    if (!std::exchange(m_first, false))
        m_bytes += ',';
    Json::Writer(m_bytes).write(value);
}

QByteArray StateEncoder::end()
{
    m_bytes += "]}";
    return take();
}

Result<DecodedState> decodeState(const QByteArray &json)
{
    DecodedState state;
    Json::Reader reader(json, ProtocolLimits::deepest);
    if (!readWhole(reader, state))
        return malformed(QLatin1String("state"), reader);
    return state;
}

} // namespace Yixian
