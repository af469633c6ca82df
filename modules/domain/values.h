// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <array>
#include <optional>
#include <string_view>

namespace Yixian {

// The names of an enumeration on the wire, in the order of its values. Specialised beside each enumeration.
template<class E>
inline constexpr auto enumNames = std::array<std::string_view, 0>{};

template<class E>
concept NamedEnum = std::is_enum_v<E> && (enumNames<E>.size() > 0);

template<NamedEnum E>
QLatin1String enumName(E value)
{
    const std::string_view name = enumNames<E>[static_cast<size_t>(value)];
    return QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
}
template<NamedEnum E>
std::optional<E> enumFromName(QAnyStringView name)
{
    for (size_t i = 0; i < enumNames<E>.size(); ++i)
        if (name == QLatin1String(enumNames<E>[i].data(), static_cast<qsizetype>(enumNames<E>[i].size())))
            return static_cast<E>(i);
    return std::nullopt;
}
template<NamedEnum E>
inline constexpr int enumCount = static_cast<int>(enumNames<E>.size());

// Words people typed. Kept apart from codes so that masking can blank them without knowing any act.
struct FreeText
{
    QString value;
    FreeText() = default;
    FreeText(QString text) : value(std::move(text)) {}
    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const FreeText &) const = default;
};

enum class Channel : quint8 { Phone, Web, WeChat, App, Sms, Fax, Letter, Visit, Grid, Device, Other };
template<>
inline constexpr auto enumNames<Channel> = std::to_array<std::string_view>(
    {"phone", "web", "wechat", "app", "sms", "fax", "letter", "visit", "grid", "device", "other"});

enum class CaseKind : quint8 { Consultation, Complaint, Suggestion, Help, Other }; // 咨询 投诉 建议 求助
template<>
inline constexpr auto enumNames<CaseKind> =
    std::to_array<std::string_view>({"consultation", "complaint", "suggestion", "help", "other"});

enum class Urgency : quint8 { Normal, Urgent, Critical }; // 一般 紧急 特急
template<>
inline constexpr auto enumNames<Urgency> = std::to_array<std::string_view>({"normal", "urgent", "critical"});

// 急难愁大: four flags that overlap.
struct CaseFlags
{
    enum Flag : quint8 { Urgent = 1, Difficult = 2, Worrying = 4, Major = 8 };
    quint8 bits = 0;
    bool has(Flag flag) const { return (bits & flag) != 0; }
    bool operator==(const CaseFlags &) const = default;
};

enum class CallKind : quint8 { KeyMatter, JointEnforcement, Emergency }; // 重点 综合执法 应急
template<>
inline constexpr auto enumNames<CallKind> = std::to_array<std::string_view>({"key", "joint", "emergency"});

enum class LegRole : quint8 { Lead, Assist }; // 牵头 协同
template<>
inline constexpr auto enumNames<LegRole> = std::to_array<std::string_view>({"lead", "assist"});

enum class Remedy : quint8 { Symptom, RootCause, ExplanationOnly }; // 治标 治本 仅解释
template<>
inline constexpr auto enumNames<Remedy> = std::to_array<std::string_view>({"symptom", "root-cause", "explanation"});

// What DOMAIN 7 measures by a rate; a case or leg may be excluded from one of them (剔除).
enum class Measure : quint8 {
    CaseAccept,
    LegAccept,
    Respond,
    ReportIn,
    Dispose,
    CallAccuracy,
    Redo,
    Recurrence,
    Citizen
};
template<>
inline constexpr auto enumNames<Measure> = std::to_array<std::string_view>({"case-accept", "leg-accept", "respond",
                                                                            "report-in", "dispose", "call-accuracy",
                                                                            "redo", "recurrence", "citizen"});

enum class Role : quint8 { Dispatcher, Chief, SubCenter, Unit, Visit, Leader, Wall, Feed, Drill, Admin, Security, Auditor, Hub };
template<>
inline constexpr auto enumNames<Role> = std::to_array<std::string_view>({"dispatcher", "chief", "subcenter", "unit", "visit",
    "leader", "wall", "feed", "drill", "admin", "security", "auditor", "hub"});

enum class UnitLevel : quint8 { City, District, Street, Community, Enterprise }; // 市 区 街镇 社区 企业
template<>
inline constexpr auto enumNames<UnitLevel> =
    std::to_array<std::string_view>({"city", "district", "street", "community", "enterprise"});

// Who acts, as the hub knows them: never taken from the message.
struct Actor
{
    UserId user;
    QString name;
    Role role = Role::Hub;
    UnitId unit; // sub-center or unit; empty for the district
    UserId standsFor{}; // 代班: in whose place; role and unit are that person's then
    bool operator==(const Actor &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("user", s.user);
        v("name", s.name);
        v("role", s.role);
        v("unit", s.unit);
        v("standsFor", s.standsFor);
    }
};

// What a citizen said and who they are: the erasable side of a case (ARCHITECTURE 3.12). Events hold only its id.
struct Subject
{
    QString title;
    QString text;
    QString address;
    QString citizenName;
    QString citizenPhone;
    bool operator==(const Subject &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("title", s.title);
        v("text", s.text);
        v("address", s.address);
        v("citizenName", s.citizenName);
        v("citizenPhone", s.citizenPhone);
    }
};

} // namespace Yixian
