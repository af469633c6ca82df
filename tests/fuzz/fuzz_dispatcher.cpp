// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of people with different rights, one a line, the first letter says whose; on a district with a few cases. What is
// decided is written, read back and applied as a hub and a console would.
#include "fuzz/dispatchstate.h"
#include "fuzz/target.h"
#include "protocol/codec.h"

using namespace Yixian;

namespace {

void carryOut(Overlay &ahead, const Actor &actor, const Command &command, Instant now, Seq &seq)
{
    auto event = decide(ahead, actor, command, now);
    if (!event)
        return;
    event->seq = ++seq;
    const QByteArray body = encodeEvent(*event);
    const auto read = decodeEvent(body);
    Fuzz::hold(read.has_value(), "an event that was decided can be read from the log");
    Fuzz::hold(encodeEvent(*read) == body, "and is the same");
    apply(ahead, *read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Fuzz::DispatchState start;
    Overlay ahead(start.desk.state);
    Instant now = start.desk.now;
    Seq seq = start.desk.state.seq;
    const auto lines = Fuzz::bytesOf(data, std::min<size_t>(size, 8192)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const auto message = decodeClientMessage(line.sliced(1));
        const auto *command = message ? std::get_if<SendCommand>(&*message) : nullptr;
        if (command)
            carryOut(ahead, start.actorOf(line[0]), command->command, now, seq);
        now += std::chrono::minutes(25); // clocks run out between what people do
        for (qint64 id = 1; id <= start.cases; ++id) {
            const Case *value = ahead.find(CaseId{id});
            if (auto stage = value ? dueStage(ahead, *value, now, std::chrono::seconds(10)) : std::nullopt) {
                stage->seq = ++seq;
                apply(ahead, *stage);
            }
        }
    }
    return 0;
}
