// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"

#include "domain/terms.h"

#include <array>
#include <cstdlib>

namespace Yixian {

namespace {

struct Row
{
    ErrorCode code;
    const char *name;
    const char *english;
    const char *chinese;
};

// %1, %2 are the arguments in order. Each sentence says what happened, what was kept and what to do.
constexpr std::array rows = {
    Row{ErrorCode::BadCredentials, "bad-credentials", "User name or password is wrong. Nothing was changed; try again.",
        "用户名或密码不对。没有任何改动，请重试。"},
    Row{ErrorCode::TooManyAttempts, "too-many-attempts", "Too many failed logins. Wait %1 seconds, then try again.",
        "登录失败次数过多，请等 %1 秒后再试。"},
    Row{ErrorCode::AccountDisabled, "account-disabled", "This account is disabled. Ask the security administrator.",
        "该账号已停用，请找安全管理员。"},
    Row{ErrorCode::NotLoggedIn, "not-logged-in", "Log in first; the request was not carried out.",
        "请先登录；这一步没有执行。"},
    Row{ErrorCode::SessionEnded, "session-ended", "This session has ended. Drafts are kept; log in again.",
        "本席登录已过期。草稿都在，请重新登录。"},
    Row{ErrorCode::ActForbidden, "act-forbidden", "Your role may not do this (%1). Nothing was changed.",
        "你的岗位不能做这一步（%1）。没有任何改动。"},
    Row{ErrorCode::OutOfScope, "out-of-scope", "Case %1 is not yours. Nothing was changed.",
        "事项 %1 不归你办。没有任何改动。"},
    Row{ErrorCode::DrillOnly, "drill-only", "A drill account works only on a drill log.", "演练账号只能用于演练日志。"},
    Row{ErrorCode::RealLogRefused, "real-log-refused",
        "This log holds real cases and cannot become a drill. It was left as it is; make a new one with init.",
        "该日志里是真实事项，不能改作演练。日志未动，请用 init 另建一个。"},
    Row{ErrorCode::UnknownCase, "unknown-case", "There is no case %1. Nothing was changed.",
        "没有事项 %1。没有任何改动。"},
    Row{ErrorCode::UnknownLeg, "unknown-leg", "The case has no called unit number %1. Nothing was changed.",
        "该事项没有第 %1 席呼叫。没有任何改动。"},
    Row{ErrorCode::UnknownUnit, "unknown-unit", "There is no unit “%1”. Check the name, the short name or the code.",
        "没有单位“%1”。请核对名称、简称或代码。"},
    Row{ErrorCode::InactiveUnit, "inactive-unit",
        "%1 is no longer active and cannot be called. Nothing was sent; choose the unit that took over.",
        "%1 已停用，不能呼叫。没有发出，请改选承接单位。"},
    Row{ErrorCode::DuplicateLeg, "duplicate-leg", "%1 already has an open call on this case. Nothing was sent.",
        "%1 在本事项已有一席未完，不能再呼叫一席。没有发出。"},
    Row{ErrorCode::DuplicateUnit, "duplicate-unit",
        "%1 is named twice on the call sheet. Nothing was sent; remove one.",
        "%1 在呼叫单上出现两次。没有发出，请去掉一个。"},
    Row{ErrorCode::CityUnitByDistrictOnly, "city-unit",
        "%1 is a city unit; only the district center may call it. Nothing was sent.",
        "%1 是市级单位，只能由区中心呼叫。没有发出。"},
    Row{ErrorCode::TimeInPast, "time-in-past", "The time %1 has already passed. Nothing was sent; set a later one.",
        "时间 %1 已经过了。没有发出，请改晚一些。"},
    Row{ErrorCode::WrongState, "wrong-state",
        "This cannot be done now (%1; the state is %2). Somebody may have acted before you; look at the timeline.",
        "现在不能做这一步（%1，当前状态 %2）。可能别人已先办，请看时间线。"},
    Row{ErrorCode::FieldRequired, "field-required",
        "“%1” is missing. What you typed is kept; fill it in and send again.", "缺“%1”。已填内容都在，请补上再发。"},
    Row{ErrorCode::FieldTooLong, "field-too-long", "“%1” is too long (at most %2). What you typed is kept; shorten it.",
        "“%1”太长（最多 %2）。已填内容都在，请改短。"},
    Row{ErrorCode::BadValue, "bad-value", "“%1” is not a value that fits here. Nothing was changed; correct it.",
        "“%1”填得不对。没有任何改动，请更正。"},
    Row{ErrorCode::OwnWork, "own-work", "Nobody may judge their own work (%1). A colleague has to do it.",
        "不能评判自己办的（%1），请由同事来办。"},
    Row{ErrorCode::NothingToConfirm, "nothing-to-confirm",
        "The unit has not reported in yet; there is nothing to confirm.", "该单位还没有自报到场，没有可确认的。"},
    Row{ErrorCode::ConsentNeeded, "consent-needed", "The district's consent is needed. Ask the duty chief to do this.",
        "须经区中心同意，请由区值班长来办。"},
    Row{ErrorCode::AlreadyRegistered, "already-registered",
        "This hotline item is already registered as %1. Nothing was registered twice.",
        "该 12345 件已登记为 %1，没有重复登记。"},
    Row{ErrorCode::MalformedFrame, "malformed-frame",
        "The message could not be read and was dropped. Nothing was changed.",
        "收到的报文读不懂，已丢弃。没有任何改动。"},
    Row{ErrorCode::FrameTooLarge, "frame-too-large",
        "The message is larger than %1 bytes and was refused. Nothing was changed.",
        "报文超过 %1 字节，已拒收。没有任何改动。"},
    Row{ErrorCode::UnknownMessage, "unknown-message", "The hub does not know this kind of message (%1).",
        "中心不认识这种报文（%1）。"},
    Row{ErrorCode::VersionUnsupported, "version-unsupported",
        "This console and the hub speak different versions (%1). Update the console.",
        "本机与中心版本不合（%1），请升级本机程序。"},
    Row{ErrorCode::CommandReused, "command-reused",
        "This request was sent before with other content. The first one stands.",
        "同一请求先前已用不同内容发过，以第一次为准。"},
    Row{ErrorCode::Busy, "busy", "The hub is busy. Nothing was changed; it will be tried again.",
        "中心繁忙。没有任何改动，稍后会自动重试。"},
    Row{ErrorCode::LogFull, "log-full",
        "The hub's disk is full; the request was not recorded. Free some space, then repeat it.",
        "中心磁盘已满，这一步没有记下。请腾出空间后重做。"},
    Row{ErrorCode::LogFailed, "log-failed",
        "The hub could not write its log; the request was not confirmed. It is being checked.",
        "中心日志写入失败，这一步未获确认，正在核对。"},
    Row{ErrorCode::LogBroken, "log-broken",
        "The log is damaged from entry %1 on. Nothing was written; restore a backup.",
        "日志从第 %1 条起已损坏。没有再写入，请用备份恢复。"},
    Row{ErrorCode::LogInUse, "log-in-use",
        "A hub is already serving this folder. Stop it first, or use the console's administration page.",
        "已有中心在使用该目录。请先停止它，或在控制台管理页操作。"},
    Row{ErrorCode::LogMissing, "log-missing", "There is no log in %1. Make one with yixian-hub init.",
        "%1 里没有日志，请先用 yixian-hub init 建立。"},
    Row{ErrorCode::LogExists, "log-exists", "There is already a log in %1; it was left as it is.",
        "%1 里已有日志，未作改动。"},
    Row{ErrorCode::LogNewer, "log-newer", "The log was written by a newer version (%1). Update this program.",
        "日志由更新的版本（%1）写成，请升级本程序。"},
    Row{ErrorCode::FileUnreadable, "file-unreadable", "The file %1 cannot be read. Nothing was imported.",
        "读不了文件 %1。没有导入任何内容。"},
    Row{ErrorCode::NotText, "not-text", "%1 is not a table in UTF-8 or GB18030 text. Nothing was imported.",
        "%1 不是 UTF-8 或 GB18030 的文本表格。没有导入任何内容。"},
    Row{ErrorCode::BadMapping, "bad-mapping", "The mapping is wrong: %1. Nothing was imported.",
        "映射文件有误：%1。没有导入任何内容。"},
    Row{ErrorCode::MissingColumn, "missing-column",
        "The table has no column “%1” that the mapping names. Nothing was imported.",
        "表里没有映射所指的列“%1”。没有导入任何内容。"},
    Row{ErrorCode::BadRow, "bad-row", "Row %1 was left out: %2.", "第 %1 行未导入：%2。"},
    Row{ErrorCode::DateLeftOut, "date-left-out", "The date \"%1\" cannot be read; the case goes in without it.",
        "日期“%1”读不出；该件照登，不带此日期。"},
    Row{ErrorCode::BadDocument, "bad-document", "The document is wrong: %1. Nothing was changed.",
        "文件内容有误：%1。没有任何改动。"},
    Row{ErrorCode::BadArgument, "bad-argument", "The argument %1 is missing or wrong. See --help.",
        "参数 %1 缺少或不对，见 --help。"},
    Row{ErrorCode::ConnectionFailed, "connection-failed",
        "No connection to %1. What was to be sent is kept and will be sent later.",
        "连不上 %1。待发内容都在，连上后补发。"},
    Row{ErrorCode::TimedOut, "timed-out",
        "No answer in time. The outcome is not known yet; it will be asked for again.",
        "没有按时得到答复，结果未知，会自动再问。"},
    Row{ErrorCode::NotTheCaller, "not-the-caller", "%1 made this call and alone may do this. Nothing was changed.",
        "该呼叫由 %1 发起，只能由其处理。没有任何改动。"},
    Row{ErrorCode::OnlyOnce, "only-once",
        "This may be done once only (%1), and it has been. Nothing was changed; talk to the caller.",
        "这一步只能办一次（%1），已经办过。没有任何改动，请与呼叫方联系。"},
    Row{ErrorCode::WindowClosed, "window-closed",
        "It is too late for this (%1): it was possible until %2. Nothing was changed.",
        "已过时限（%1），最晚到 %2。没有任何改动。"},
    Row{ErrorCode::BeforeDistrict, "before-district",
        "This objection is before the district; the district rules on it now.", "该异议已提请区中心，由区中心裁定。"},
    Row{ErrorCode::SubCenterRules, "sub-center-rules",
        "%1 rules on this objection first; the district rules when it is disputed. Nothing was changed.",
        "该异议先由 %1 裁定，有争议再由区中心裁定。没有任何改动。"},
    Row{ErrorCode::NothingAsked, "nothing-asked",
        "The unit has not asked for this, or it has been ruled on; there is nothing to decide.",
        "该单位没有提出申请，或已经裁定，没有可裁定的。"},
    Row{ErrorCode::NotAbsent, "not-absent", "The set time has not passed yet; nobody is absent.",
        "还没过报到时间，谈不上未到。"},
    Row{ErrorCode::NotOnHold, "not-on-hold", "The case is not on hold. Nothing was changed.",
        "该事项没有挂账。没有任何改动。"},
    Row{ErrorCode::StillAtWork, "still-at-work",
        "Somebody is still at work on this case. Withdraw or finish what is under way, then merge it.",
        "该事项还有人在办。请先撤呼或办完，再并件。"},
    Row{ErrorCode::NothingJudged, "nothing-judged", "There is no judgement to appeal against yet.",
        "还没有可申诉的评价。"},
    Row{ErrorCode::NothingToUndo, "nothing-to-undo",
        "There is nothing of yours to take back here: somebody has acted since, or it cannot be undone. Ask the duty "
        "chief to correct it.",
        "这里没有可撤销的：别人已接着办，或这一步不能撤。请区值班长更正。"},
    Row{ErrorCode::MainCaseOpen, "main-case-open",
        "The case it was merged into (%1) is still open. Close that one first.",
        "并入的事项 %1 还没办结，请先办结那一件。"},
    Row{ErrorCode::RosterOverlap, "roster-overlap", "Two duties of %1 overlap, or one ends before it begins, at %2. The roster was left as it was; correct it and send it again.",
        "%1 在 %2 的两班重叠，或一班的止早于起。原值班表未动，请改后再交。"},
    Row{ErrorCode::UnitCycle, "unit-cycle", "%1 stands above itself by way of its parents. Nothing was changed; correct the parent.",
        "%1 的上级绕回了自己。没有任何改动，请更正上级单位。"},
    Row{ErrorCode::UnitGone, "unit-gone", "%1 is missing in the new list. Units keep their past: set it to inactive instead.",
        "新名单里缺 %1。单位要保留历史，请改为停用。"},
    Row{ErrorCode::RuleInForce, "rule-in-force", "The rules %1 are in force and cannot be changed or begin in the past. Add a new version that begins later.",
        "规则 %1 已生效，不能改动，也不能倒溯。请新增以后生效的版本。"},
    Row{ErrorCode::NotOnWatch, "not-on-watch", "%1 is on watch here and has to hand over.", "现在是 %1 当班，须由其交班。"},
    Row{ErrorCode::HandoverIncomplete, "handover-incomplete", "%1 cases with running clocks are not on the list, the first is %2. Look at them, then sign.",
        "还有 %1 件在走钟的事项未列入，第一件是 %2。请逐件看过再签。"},
    Row{ErrorCode::NoHandover, "no-handover", "There is no handover here that waits for your signature.", "这里没有等你签字的交接班。"},
    Row{ErrorCode::DataChanged, "data-changed", "The district's data has been changed by somebody else meanwhile. Your draft is kept; look at what is new, then make it again.",
        "基础数据已被别人改过。你的草稿还在，请看过新内容后再改。"},
    Row{ErrorCode::NotDeputy, "not-deputy", "You do not stand in for %1 now. Nothing was changed; ask that person to let you.",
        "目前没有委托你代 %1 值守。没有任何改动，请本人先办委托。"},
    Row{ErrorCode::DeputyEnded, "deputy-ended", "The time in which you stood in is over. You act for yourself again; drafts are kept.",
        "代班时间已到，已回到你本人的岗位。草稿都在。"},
    Row{ErrorCode::CannotShelve, "cannot-shelve", "The warnings of this clock cannot be shelved: its limit is near, is passed, or too short to wait.",
        "这个时钟的告警不能搁置：时限将到、已过，或本来就等不得。"},
    Row{ErrorCode::ShelveTooLong, "shelve-too-long", "Until %1 at most. Nothing was shelved; choose an earlier time.",
        "最晚只能搁置到 %1。没有搁置，请改早一些。"},
    Row{ErrorCode::ShelvesFull, "shelves-full", "You have shelved %1 warnings already, the most a seat may. Deal with one of them first.",
        "本席已搁置 %1 件，不能再多。请先处理其中一件。"},
    Row{ErrorCode::UnknownAccount, "unknown-account", "There is no account “%1”. Nothing was changed.",
        "没有账号“%1”。没有任何改动。"},
    Row{ErrorCode::WeakPassword, "weak-password", "The password is too short: at least %1 characters. Nothing was changed.",
        "密码太短，至少 %1 位。没有任何改动。"},
    Row{ErrorCode::LogReadOnly, "log-read-only",
        "The hub's disk has become read-only. This was not recorded; it goes in again once the disk can be written to.",
        "中心磁盘变为只读，这一步没有记录；磁盘恢复可写后会再送。"},
    Row{ErrorCode::LogUnsynced, "log-unsynced",
        "The disk did not confirm that the log is on it. The hub stops; what had no answer is asked for again after its restart.",
        "磁盘未确认日志已落盘，中心停机；没有答复的步骤在重启后会再问。"},
    Row{ErrorCode::KeyMissing, "key-missing",
        "The key file %1 cannot be read. Nothing was opened; put the key of this log back.",
        "读不到密钥文件 %1。什么都没有打开，请放回本日志的密钥。"},
    Row{ErrorCode::KeyMismatch, "key-mismatch", "The key in %1 is not that of this log. Nothing was opened or changed.",
        "%1 里的密钥不是本日志的。没有打开也没有改动任何内容。"},
    Row{ErrorCode::RevealBudget, "reveal-budget",
        "You have looked at %1 protected fields within the hour. This one stays masked; ask the chief on duty.",
        "一小时内你已查看 %1 项受保护信息。这一项保持遮蔽，请找带班领导。"},
    Row{ErrorCode::CaseErased, "case-erased", "What the citizen said in case %1 has been erased. Nothing is left to show.",
        "事项 %1 的群众信息已经删除，没有可显示的内容。"},
    Row{ErrorCode::AccountLocked, "account-locked",
        "Too many failed logins to this account from elsewhere; it opens again in %1 minutes, at a seat where it was used before at once.",
        "该账号在别处登录失败次数过多，%1 分钟后再开；曾用过它的席位现在就能登录。"},
    Row{ErrorCode::SecondFactorNeeded, "second-factor-needed", "Type the six figures that your authenticator shows, too.",
        "还要输入动态口令器上的六位数字。"},
    Row{ErrorCode::SecondFactorWrong, "second-factor-wrong", "These six figures are not the ones of now. Nothing was changed; try the next ones.",
        "这六位数字不是当前的。没有任何改动，请用下一组再试。"},
    Row{ErrorCode::PasswordKnown, "password-known",
        "This password is too easy to guess: it is on the list, or says your name. Nothing was changed.",
        "这个密码太容易猜到：在禁用表里，或含有用户名。没有任何改动。"},
    Row{ErrorCode::PasswordExpired, "password-expired", "This password is older than %1 days. Set a new one to go on.",
        "密码已用了超过 %1 天，请换一个再继续。"},
    Row{ErrorCode::BadBackup, "bad-backup", "This is no sound backup: %1. Nothing was restored.", "这不是完好的备份：%1。没有恢复任何内容。"},
    Row{ErrorCode::SeatLocked, "seat-locked", "This seat is locked. Type your password to go on; nothing was changed.",
        "本席已锁定，请输入密码继续。没有任何改动。"},
    Row{ErrorCode::OnlyLookingBack, "only-looking-back", "You are looking at the past; nothing was carried out. Go back to now first.",
        "正在复盘，看到的是过去的情形；没有执行任何操作。请先回到现在。"},
    Row{ErrorCode::PeriodNotOver, "period-not-over", "The period is not over before %1. Nothing was issued.",
        "统计期到 %1 才结束，尚未印发。"},
    Row{ErrorCode::NothingCorrected, "nothing-corrected", "Nothing differs from what was issued, so there is nothing to correct.",
        "与已印发的没有任何差别，无须更正。"},
    Row{ErrorCode::UnknownBulletin, "unknown-bulletin", "Nothing was issued as %1.", "没有印发过 %1。"},
};
static_assert(rows.size() == errorCodeCount);
static_assert(
    [] {
        for (size_t i = 0; i < rows.size(); ++i)
            if (rows[i].code != static_cast<ErrorCode>(i))
                return false;
        return true;
    }(),
    "rows stand in the order of ErrorCode");

// An ISO instant to the minute, as people type it.
QString typedTime(const QString &iso)
{
    return QString(iso.left(16)).replace(u'T', u' ');
}

// Arguments that are codes become words; names and figures stand as they are.
QString argument(const Error &error, int index, Language language)
{
    const QString value = error.args.value(index);
    switch (error.code) {
    case ErrorCode::WrongState:
        return index == 0 ? actTerm(value, language) : stateTerm(value, language);
    case ErrorCode::ActForbidden:
    case ErrorCode::OnlyOnce:
    case ErrorCode::OwnWork:
        return actTerm(value, language);
    case ErrorCode::PeriodNotOver:
        return typedTime(value);
    case ErrorCode::WindowClosed:
        return index == 0 ? actTerm(value, language) : typedTime(value);
    case ErrorCode::FieldRequired:
    case ErrorCode::FieldTooLong:
    case ErrorCode::BadValue:
        return index == 0 ? fieldTerm(value, language) : value;
    case ErrorCode::TimeInPast:
        return typedTime(value);
    default:
        return value;
    }
}

} // namespace

QString errorName(ErrorCode code)
{
    return QLatin1String(rows[static_cast<size_t>(code)].name);
}

std::optional<ErrorCode> errorFromName(QStringView name)
{
    for (const Row &row : rows)
        if (name == QLatin1String(row.name))
            return row.code;
    return std::nullopt;
}

QString errorSentence(const Error &error, Language language)
{
    const Row &row = rows[static_cast<size_t>(error.code)];
    QString text = QString::fromUtf8(language == Language::Chinese ? row.chinese : row.english);
    // One pass, so that an argument that contains "%2" stays as it is.
    for (qsizetype pos = text.indexOf(u'%'); pos >= 0 && pos + 1 < text.size(); pos = text.indexOf(u'%', pos)) {
        const int index = text[pos + 1].digitValue() - 1;
        const QString value = index >= 0 ? argument(error, index, language) : QStringLiteral("%");
        text.replace(pos, 2, value);
        pos += value.size();
    }
    return text;
}

Language terminalLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("zh") ? Language::Chinese : Language::English;
    }
    return Language::Chinese;
}

} // namespace Yixian
