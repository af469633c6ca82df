// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admission.h"

#include "domain/errortext.h"
#include "hub/replay.h"

namespace Yixian {

namespace {

// In the order in which they are looked at.
enum Need : unsigned {
    Nothing = 0,
    LoggedIn = 1,
    Pace = 2,          // so many a second, no more
    Present = 4,       // the seat is not locked
    InTheNow = 8,      // it does not look back
    FreshPassword = 16,
    All = 31
};

template<class Message>
constexpr unsigned needsOf = All;
template<> constexpr unsigned needsOf<Hello> = Nothing;
template<> constexpr unsigned needsOf<Login> = Nothing;
template<> constexpr unsigned needsOf<Logout> = Nothing;
template<> constexpr unsigned needsOf<Ping> = Nothing;
template<> constexpr unsigned needsOf<Progress> = Nothing;
template<> constexpr unsigned needsOf<Lock> = Nothing;
template<> constexpr unsigned needsOf<AskTimeline> = LoggedIn; // what is open stays open; so many wait, no more
template<> constexpr unsigned needsOf<Unlock> = LoggedIn | Pace;
template<> constexpr unsigned needsOf<ChangePassword> = LoggedIn | Pace; // one's own takes the present one, whoever sits there

unsigned needs(const Session &session, const ClientMessage &message)
{
    if (const auto *look = std::get_if<LookBack>(&message); look && (look->over || session.replay))
        return look->over ? LoggedIn : LoggedIn | Pace; // one that has begun
    return std::visit([]<class Message>(const Message &) { return needsOf<Message>; }, message);
}

template<class Message>
concept HasId = requires(const Message &message) { message.id; };

} // namespace

Result<void> admit(Session &session, const ClientMessage &message, int passwordDays)
{
    const unsigned needed = needs(session, message);
    if ((needed & LoggedIn) && !session.audience)
        return failure(ErrorCode::NotLoggedIn);
    if ((needed & Pace) && !session.mayCommand())
        return failure(ErrorCode::Busy);
    if ((needed & Present) && session.locked)
        return failure(ErrorCode::SeatLocked);
    if ((needed & InTheNow) && session.replay)
        return failure(ErrorCode::OnlyLookingBack);
    if ((needed & FreshPassword) && session.passwordExpired)
        return failure(ErrorCode::PasswordExpired, {QString::number(passwordDays)});
    return {};
}

void refuse(Session &session, const ClientMessage &message, const Error &why)
{
    std::visit([&]<class Message>(const Message &asked) {
        if constexpr (std::is_same_v<Message, SendCommand>)
            session.refuse(why, asked.command.id);
        else if constexpr (std::is_same_v<Message, AskPast>) // has had a word of its own for it from the beginning
            session.send(Past{asked.id, false, {}, errorName(why.code), why.args});
        else if constexpr (std::is_same_v<Message, LookBack>)
            session.replay ? session.refuse(why) // it stays where it is
                           : session.send(LookingBack{{}, 1, 0, false, true, errorName(why.code), why.args});
        else if constexpr (HasId<Message>)
            session.refuse(why, asked.id);
        else
            session.refuse(why);
    }, message);
}

} // namespace Yixian
