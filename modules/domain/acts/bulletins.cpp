// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulletins.h"

#include "domain/acts/guards.h"

#include <algorithm>

// 通报: frozen when it is issued, and from then on only followed by a correction (DOMAIN 2.6, 8).
namespace Yixian {

namespace {

constexpr std::array allKinds{ReportKind::Daily, ReportKind::Weekly, ReportKind::Monthly, ReportKind::HalfYear, ReportKind::Yearly};
static_assert(allKinds.size() == enumCount<ReportKind>);

// The last one of a kind whose time has come.
std::optional<ReportIssue> lastDue(const Reference &reference, ReportKind kind, Instant now)
{
    for (ReportIssue issue = lastIssue(kind, now);; issue = issue.moved(-1)) {
        const auto at = frozenAt(reference, issue);
        if (!at)
            return std::nullopt;
        if (*at <= now)
            return issue;
    }
}

bool anythingBefore(const Workspace &state, Instant moment)
{
    bool any = false;
    qint64 here = 0;
    state.forEachCase([&](const Case &value) {
        any = any || value.registered < moment;
        ++here;
    });
    return any || here < state.counters().lastCase; // what is in the archive was there before anything is due
}

} // namespace

const IssuedBulletin *latestIssued(const Workspace &state, const QString &issue)
{
    const IssuedBulletin *latest = nullptr;
    for (const IssuedBulletin &one : state.posts().bulletins)
        if (one.issue == issue && (!latest || latest->version < one.version))
            latest = &one;
    return latest;
}

std::optional<Instant> frozenAt(const Reference &reference, const ReportIssue &issue)
{
    const RuleSet &rules = reference.rulesAt(issue.ends());
    const auto after = [&]() -> std::optional<Millis> {
        switch (issue.kind) {
        case ReportKind::Daily: return rules.dailyBrief;
        case ReportKind::Weekly: return rules.weeklyBrief;
        case ReportKind::Monthly: return rules.monthlyBulletin;
        case ReportKind::HalfYear: return rules.halfYearReport;
        case ReportKind::Yearly: return rules.yearlyReport;
        }
        return std::nullopt;
    }();
    return after ? std::optional(issue.ends() + *after) : std::nullopt;
}

QVector<ReportIssue> dueBulletins(const Workspace &state, Instant now)
{
    QVector<ReportIssue> due;
    for (const ReportKind kind : allKinds) {
        const auto issue = lastDue(state.reference(), kind, now);
        if (issue && !latestIssued(state, toText(*issue)) && anythingBefore(state, issue->ends()))
            due.append(*issue);
    }
    return due;
}

std::optional<Instant> nextBulletin(const Reference &reference, Instant now)
{
    std::optional<Instant> next;
    for (const ReportKind kind : allKinds)
        for (const ReportIssue &issue : {lastIssue(kind, now), lastIssue(kind, now).moved(1)})
            if (const auto at = frozenAt(reference, issue); at && *at > now && (!next || *at < *next))
                next = at;
    return next;
}

Result<int> mayIssue(const Workspace &state, Role role, const IssueBulletin &act, Instant now)
{
    const auto issue = issueFromText(act.issue);
    if (!issue)
        return failure(ErrorCode::BadValue, {QStringLiteral("period")});
    if (now < issue->ends())
        return failure(ErrorCode::PeriodNotOver, {toIso(issue->ends())});
    const IssuedBulletin *before = latestIssued(state, act.issue);
    const bool scheduled = role == Role::Hub;
    if (scheduled && before)
        return failure(ErrorCode::OnlyOnce, {QString(enumName(ActKind::IssueBulletin))});
    if (before && act.reason.trimmed().isEmpty())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("reason")});
    return before ? before->version + 1 : 1;
}

Result<void> guard(const Asking &asking, IssueBulletin &act, Clocks &)
{
    const auto version = mayIssue(asking.state, asking.actor.role, act, asking.now);
    if (!version)
        return tl::unexpected(version.error());
    const auto &frozen = asking.command.frozen;
    if (!frozen || frozen->issue != act.issue || frozen->version != *version) // somebody else's came first
        return failure(ErrorCode::Busy);
    if (!frozen->differs)
        return failure(ErrorCode::NothingCorrected);
    act.reason = *version > 1 ? act.reason.trimmed() : QString();
    act.version = *version;
    act.cutOff = frozen->cutOff;
    act.digest = frozen->digest;
    act.personsDigest = frozen->personsDigest;
    act.signature = frozen->signature;
    act.publicKey = frozen->publicKey;
    return {};
}

void effect(Applying &applying, const IssueBulletin &act)
{
    const Event &event = applying.event;
    applying.state.posts().bulletins.append({act.issue, act.version, event.seq, event.at, act.cutOff, event.by.user,
                                             event.by.name, act.reason, act.digest, act.personsDigest, act.signature,
                                             act.publicKey});
}

} // namespace Yixian
