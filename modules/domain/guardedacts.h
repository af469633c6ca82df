// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

// The acts of acts.h about what citizens said of themselves, and about the safety of the hub itself (RELIABILITY 5.8, 5.10).
namespace Yixian {

// What is masked, and shown one at a time to who says what for.
enum class ProtectedField : quint8 { Name, Phone, Words };
template<>
inline constexpr auto enumNames<ProtectedField> = std::to_array<std::string_view>({"citizenName", "citizenPhone", "text"});

enum class Purpose : quint8 { Contact, Check, Visit, Rescue };
template<>
inline constexpr auto enumNames<Purpose> = std::to_array<std::string_view>({"contact", "check", "visit", "rescue"});

// 查看: who looked at which field, and what for. The field itself is told to that session alone.
struct Reveal
{
    ProtectedField field = ProtectedField::Phone;
    Purpose purpose = Purpose::Contact;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("field", s.field);
        v("purpose", s.purpose);
    }
};

// 调取案卷: who carried the dossier of a case out of the program, on paper or as a file.
enum class CopyForm : quint8 { Paper, File };
template<>
inline constexpr auto enumNames<CopyForm> = std::to_array<std::string_view>({"paper", "file"});
struct TakeDossier
{
    CopyForm form = CopyForm::Paper;
    template<class S, class V> static void visit(S &s, V &&v) { v("form", s.form); }
};

// 删除: what the citizen said is gone for good; that it was said, and all that was done about it, stays.
struct EraseSubject
{
    FreeText basis; // who asked for it and under what rule
    template<class S, class V> static void visit(S &s, V &&v) { v("basis", s.basis); }
};

// The hub's own act: the clock of its computer was set by so much; hub time goes on without the step.
struct ClockStepped
{
    qint64 milliseconds = 0;
    template<class S, class V> static void visit(S &s, V &&v) { v("milliseconds", s.milliseconds); }
};

enum class SecurityEvent : quint8 { LoggedIn, LockedOut, TokenReused, Diverged, Restored, SecondFactorSet, SecondFactorRemoved };
template<>
inline constexpr auto enumNames<SecurityEvent> = std::to_array<std::string_view>(
    {"logged-in", "locked-out", "token-reused", "diverged", "restored", "second-factor-set", "second-factor-removed"});

// The hub's own act: what an audit wants to know of who came and how (等保: 安全审计).
struct SecurityNoted
{
    SecurityEvent what = SecurityEvent::LoggedIn;
    UserId user;
    QString about; // an address, a place in the log
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("what", s.what);
        v("user", s.user);
        v("about", s.about);
    }
};

} // namespace Yixian
