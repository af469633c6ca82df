// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/daysummary.h"

#include "measures/summary.h"

namespace Yixian {

namespace {

QString pick(Language language, const char *chinese, const char *english)
{
    return QString::fromUtf8(language == Language::Chinese ? chinese : english);
}

// "96.4 %, 27/28" or "7/8" where a percentage would say too much.
QString shareText(const MaturedShare &share)
{
    const auto value = share.share();
    const QString counts = QStringLiteral("%1/%2").arg(share.met).arg(share.due);
    if (!value)
        return QStringLiteral("—");
    return share.small() ? counts : QStringLiteral("%1 %, %2").arg(*value * 100, 0, 'f', 1).arg(counts);
}

QString line(const ClockSamples &samples, const Replica &replica, ClockKind kind, const QString &name, Language language)
{
    const Selection selection{kind, {}, replica.asOf()};
    const MaturedShare share = summarize(samples, selection, replica.reference()).share;
    return pick(language, "%1：%2；未到期 %3，已到期未办 %4，作废 %5", "%1: %2; not yet due %3, overdue and open %4, void %5")
        .arg(name, shareText(share)).arg(share.pending).arg(share.overdueOpen).arg(share.voided);
}

} // namespace

QString daySummary(const Replica &replica, Language language)
{
    std::array<int, enumCount<CaseState>> states{};
    ClockSamples samples;
    samples.reset(replica.state());
    for (const Case &value : replica.state().cases())
        ++states[static_cast<size_t>(value.state)];
    const auto count = [&](CaseState state) { return states[static_cast<size_t>(state)]; };
    QStringList lines;
    lines.append(pick(language, "中心时间 %1，共 %2 件：待受理 %3，已受理 %4，办理中 %5，待核查 %6，待回访 %7，办结 %8",
                      "hub time %1, %2 cases: waiting %3, accepted %4, in hand %5, to verify %6, to visit %7, closed %8")
                     .arg(toIso(std::chrono::floor<std::chrono::seconds>(replica.asOf())))
                     .arg(replica.state().cases().size())
                     .arg(count(CaseState::Received)).arg(count(CaseState::Accepted)).arg(count(CaseState::Active))
                     .arg(count(CaseState::Verifying)).arg(count(CaseState::Visiting)).arg(count(CaseState::Closed)));
    lines.append(line(samples, replica, ClockKind::CaseAccept, pick(language, "事项 10 分钟受理", "cases accepted in 10 minutes"), language));
    lines.append(line(samples, replica, ClockKind::LegAccept, pick(language, "席 10 分钟受理", "calls accepted in 10 minutes"), language));
    lines.append(line(samples, replica, ClockKind::LegRespond, pick(language, "1 工作小时响应", "calls answered in 1 working hour"), language));
    lines.append(line(samples, replica, ClockKind::LegReport, pick(language, "按时报到", "reported in on time"), language));
    return lines.join(u'\n');
}

} // namespace Yixian
