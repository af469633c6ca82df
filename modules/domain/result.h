// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Yixian {

// Every way a request can fail. The code travels; the sentence for it is in errortext.cpp, in both languages.
// Append only: a code is a promise to other programs.
enum class ErrorCode {
    // who is asking
    BadCredentials,
    TooManyAttempts,
    AccountDisabled,
    NotLoggedIn,
    SessionEnded,
    ActForbidden, // act
    OutOfScope,   // case number
    DrillOnly,
    RealLogRefused,
    // what is asked
    UnknownCase,
    UnknownLeg,
    UnknownUnit,            // unit
    InactiveUnit,           // unit name
    DuplicateLeg,           // unit name
    DuplicateUnit,          // unit name
    CityUnitByDistrictOnly, // unit name
    TimeInPast,             // the time asked for
    WrongState,             // act, state
    FieldRequired,          // field
    FieldTooLong,           // field, characters allowed
    BadValue,               // field
    OwnWork,                // act
    NothingToConfirm,
    ConsentNeeded,
    AlreadyRegistered, // case number
    // how it was sent
    MalformedFrame,
    FrameTooLarge, // bytes allowed
    UnknownMessage,
    VersionUnsupported,
    CommandReused,
    Busy,
    // storage
    LogFull,
    LogFailed,
    LogBroken, // first broken seq
    LogInUse,
    LogMissing, // path
    LogExists,  // path
    LogNewer,   // version
    // files and arguments
    FileUnreadable,   // path
    NotText,          // path
    BadMapping,       // what
    MissingColumn,    // column
    BadRow,           // row, what
    DateLeftOut,      // what stands there
    BadDocument,      // what
    BadArgument,      // argument
    ConnectionFailed, // address
    TimedOut,
    NotTheCaller, // who called
    OnlyOnce,     // act
    WindowClosed, // act, the last moment
    BeforeDistrict,
    SubCenterRules, // sub-center
    NothingAsked,
    NotAbsent,
    NotOnHold,
    StillAtWork,
    NothingJudged,
    NothingToUndo,
    MainCaseOpen, // its number
    RosterOverlap, // unit, when the second duty begins
    UnitCycle, // unit
    UnitGone, // unit name
    RuleInForce, // version
    NotOnWatch, // who is
    HandoverIncomplete, // how many, the first one's number
    NoHandover,
    DataChanged,
    NotDeputy, // whose place
    DeputyEnded,
    CannotShelve,
    ShelveTooLong, // until when at most
    ShelvesFull, // how many at most
    UnknownAccount, // user
    WeakPassword, // characters at least
    LogReadOnly,
    LogUnsynced,
    KeyMissing,  // path
    KeyMismatch, // path
    RevealBudget, // how many an hour
    CaseErased,  // case number
    AccountLocked,
    SecondFactorNeeded,
    SecondFactorWrong,
    PasswordKnown,
    PasswordExpired,
    BadBackup, // what
    SeatLocked,
    OnlyLookingBack,
    PeriodNotOver, // when it is
    NothingCorrected,
    UnknownBulletin, // issue
};
inline constexpr int errorCodeCount = static_cast<int>(ErrorCode::UnknownBulletin) + 1;

// A failure as a value: the code says what, the arguments fill its sentence, the detail is for a log and never shown
// alone.
struct Error
{
    ErrorCode code = ErrorCode::BadValue;
    QStringList args;
    QString detail;

    bool operator==(const Error &other) const { return code == other.code && args == other.args; }
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail)});
}

} // namespace Yixian
