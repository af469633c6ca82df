// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever comes in: it is refused, or it is understood, and then what is written of it is understood as the same.
#include "fuzz/target.h"
#include "protocol/codec.h"

using namespace Yixian;

namespace {

template<class Decode, class Encode>
void check(const QByteArray &bytes, Decode decode, Encode encode)
{
    const auto read = decode(bytes);
    if (!read)
        return;
    const QByteArray written = encode(*read);
    const auto again = decode(written);
    Fuzz::hold(again.has_value(), "what we write we understand");
    Fuzz::hold(encode(*again) == written, "and as the same");
}

// A frame put together from parts is the frame.
void checkStream(const ServerMessage &message)
{
    const auto *stream = std::get_if<Stream>(&message);
    if (!stream)
        return;
    StreamBuilder builder;
    for (const StreamItem &item : stream->items) {
        const QByteArray subject = item.subject ? encodeSubject(*item.subject) : QByteArray();
        if (item.value)
            builder.addCase(encodeCase(*item.value), subject);
        else if (item.event)
            builder.addEvent(encodeEvent(*item.event), item.prev, subject);
        else if (item.dropped)
            builder.addDrop(*item.dropped);
        if (item.value)
            Fuzz::hold(!encodeCase(*item.value, Disclosure::Figures).isEmpty(), "figures of a case");
        if (item.event)
            Fuzz::hold(decodeEvent(encodeEvent(*item.event, Disclosure::Figures)).has_value(), "figures of an event are an event");
    }
    const qsizetype items = builder.size();
    const QByteArray parts = builder.takeItems();
    StreamBuilder past;
    past.add(parts);
    Fuzz::hold(decodeServerMessage(past.takePast(1, true)).has_value(), "an answer of parts");
    builder.add(parts);
    const auto built = decodeServerMessage(builder.take(stream->snapshot, stream->seq, stream->hash, stream->total));
    Fuzz::hold(built.has_value() || items == 0, "a frame of parts");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    check(bytes, decodeClientMessage, [](const ClientMessage &message) { return encode(message); });
    check(bytes, decodeServerMessage, [](const ServerMessage &message) { return encode(message); });
    check(bytes, decodeCase, [](const Case &value) { return encodeCase(value); });
    check(bytes, decodeEvent, [](const Event &event) { return encodeEvent(event); });
    check(bytes, readReferenceData, [](const ReferenceData &reference) { return written(reference); });
    check(bytes, decodeState, [](const DecodedState &state) { return encodeState(state.cases, state.extra); });
    if (const auto message = decodeServerMessage(bytes))
        checkStream(*message);
    return 0;
}
