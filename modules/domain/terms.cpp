// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/terms.h"

#include <array>

namespace Yixian {

namespace {

struct Words
{
    const char *english;
    const char *chinese;
};

struct FieldWords
{
    const char *code;
    const char *english;
    const char *chinese;
};

// In the order of the enums; the terms are DOMAIN's.
constexpr std::array actWords{
    Words{"set up", "建立"},                        // Establish
    Words{"stop work", "停工"},                     // StopWork
    Words{"register", "登记"},                      // Register
    Words{"accept", "受理"},                        // Accept
    Words{"route", "转分中心"},                     // Route
    Words{"handle ourselves", "自办"},              // SelfHandle
    Words{"report our result", "自办结果"},         // SelfResult
    Words{"call", "呼叫"},                          // MakeCall
    Words{"add a unit", "加派"},                    // AddUnit
    Words{"reached", "到端"},                       // Reach
    Words{"open", "查阅"},                          // Open
    Words{"accept", "受理"},                        // AcceptLeg
    Words{"respond", "响应"},                       // Respond
    Words{"arrive", "报到"},                        // Arrive
    Words{"arrive uncalled", "未呼自到"},           // ArriveUncalled
    Words{"report arrival", "自报到场"},            // ClaimArrival
    Words{"confirm arrival", "确认到场"},           // ConfirmArrival
    Words{"take up", "领办"},                       // TakeUp
    Words{"submit", "反馈"},                        // Submit
    Words{"pass", "通过"},                          // Pass
    Words{"redo", "重办"},                          // Redo
    Words{"withdraw", "撤呼"},                      // Withdraw
    Words{"note", "备注"},                          // Note
    Words{"verify", "核查"},                        // Verify
    Words{"visit", "回访"},                         // VisitCitizen
    Words{"close", "办结"},                         // Close
    Words{"object", "异议"},                        // Object
    Words{"put before the district", "提请裁定"},   // Dispute
    Words{"uphold the objection", "准予免呼"},      // Uphold
    Words{"overrule the objection", "驳回异议"},    // Overrule
    Words{"set out", "出发"},                       // SetOut
    Words{"nudge", "催办"},                         // Nudge
    Words{"answer on behalf", "代答"},              // AnswerFor
    Words{"ask for another time", "申请改约"},      // AskMove
    Words{"rule on the new time", "答复改约"},      // RuleMove
    Words{"attend remotely", "线上会商"},           // AttendRemotely
    Words{"confirm the absence", "确认未到"},       // ConfirmAbsence
    Words{"ask for an extension", "申请延期"},      // AskExtension
    Words{"rule on the extension", "批复延期"},     // RuleExtension
    Words{"refuse", "不予受理"},                    // Refuse
    Words{"refer", "转出"},                         // Refer
    Words{"contact the citizen", "联系诉求人"},     // ContactCitizen
    Words{"consult", "会商"},                       // Consult
    Words{"conclude the consultation", "会商结论"}, // Conclude
    Words{"put on hold", "挂账"},                   // PutOnHold
    Words{"review the hold", "挂账复核"},           // ReviewHold
    Words{"end the hold", "解除挂账"},              // EndHold
    Words{"supervise", "督办"},                     // Supervise
    Words{"answer the slip", "督办回复"},           // AnswerSlip
    Words{"settle the slip", "督办销号"},           // SettleSlip
    Words{"escalate", "提级"},                      // Escalate
    Words{"merge", "并件"},                         // Merge
    Words{"take out again", "撤并"},                // Unmerge
    Words{"void", "作废"},                          // VoidCase
    Words{"reopen", "重开"},                        // Reopen
    Words{"possible recurrence", "复发提示"},       // ProposeRecurrence
    Words{"rule on the recurrence", "认定复发"},    // RuleRecurrence
    Words{"judge the work", "评处置"},              // JudgeWork
    Words{"judge the call", "评呼叫"},              // JudgeCall
    Words{"appeal", "申诉"},                        // LodgeAppeal
    Words{"rule on the appeal", "申诉裁定"},        // RuleAppeal
    Words{"exclude", "剔除"},                       // Exclude
    Words{"correct", "更正"},                       // Correct
    Words{"undo", "撤销"},                          // Undo
    Words{"revise the district's data", "修订基础数据"}, // Revise
    Words{"set the roster", "排班"}, // SetRoster
    Words{"hand over", "交班"}, // OfferHandover
    Words{"call off the handover", "撤回交班"}, // CancelHandover
    Words{"take over", "接班"}, // TakeOver
    Words{"nobody on duty", "无人值班"},            // DutyGap
    Words{"let somebody act for me", "委托代班"},   // Depute
    Words{"end the deputation", "结束代班"},        // EndDeputation
    Words{"issue a bulletin", "印发通报"},          // IssueBulletin
    Words{"compute limits anew", "重算控制限"},     // RecalculateLimits
    Words{"set up an account", "设置账号"},         // SetAccount
    Words{"set a password", "设置密码"},            // SetPassword
    Words{"shelve the warnings", "搁置告警"},       // ShelveAlarm
    Words{"look at a protected field", "查看受保护信息"}, // Reveal
    Words{"take out the dossier", "调取案卷"},      // TakeDossier
    Words{"erase what the citizen said", "删除群众信息"}, // EraseSubject
    Words{"the clock was set", "时钟跳变"},         // ClockStepped
    Words{"security event", "安全事件"},            // SecurityNoted
    Words{"limit", "时限"},                         // StageReached
};
constexpr std::array caseWords{
    Words{"waiting", "待受理"},   // Received
    Words{"accepted", "已受理"},  // Accepted
    Words{"in hand", "办理中"},   // Active
    Words{"to verify", "待核查"}, // Verifying
    Words{"to visit", "待回访"},  // Visiting
    Words{"closed", "办结"},      // Closed
    Words{"refused", "不予受理"}, // Refused
    Words{"referred", "已转出"},  // Referred
    Words{"merged", "已并件"},    // Merged
    Words{"void", "作废"},        // Void
};
constexpr std::array legWords{
    Words{"called", "已呼叫"},    // Issued
    Words{"accepted", "已受理"},  // Accepted
    Words{"responded", "已响应"}, // Responded
    Words{"arrived", "已报到"},   // Arrived
    Words{"working", "处置中"},   // Working
    Words{"submitted", "已反馈"}, // Submitted
    Words{"passed", "通过"},      // Passed
    Words{"withdrawn", "撤呼"},   // Withdrawn
    Words{"objected", "异议中"},  // Objected
    Words{"released", "免呼"},    // Released
};
static_assert(actWords.size() == enumCount<ActKind> && caseWords.size() == enumCount<CaseState> &&
              legWords.size() == enumCount<LegState>);

// As the forms label them.
constexpr std::array fieldWords{
    FieldWords{"title", "title", "标题"},
    FieldWords{"text", "matter", "诉求"},
    FieldWords{"address", "address", "地址"},
    FieldWords{"citizenName", "citizen", "诉求人"},
    FieldWords{"citizenPhone", "phone", "电话"},
    FieldWords{"upstream", "12345 number", "12345 号"},
    FieldWords{"upstreamDue", "hotline limit", "上游时限"},
    FieldWords{"claimed", "date in the source", "来源日期"},
    FieldWords{"channel", "channel", "渠道"},
    FieldWords{"kind", "kind", "性质"},
    FieldWords{"urgency", "urgency", "程度"},
    FieldWords{"flags", "flags", "急难愁大"},
    FieldWords{"category", "category", "类别"},
    FieldWords{"street", "street", "街镇"},
    FieldWords{"subCenter", "sub-center", "分中心"},
    FieldWords{"reason", "reason", "事由"},
    FieldWords{"from", "from", "起始日"},
    FieldWords{"plan", "plan", "办法"},
    FieldWords{"action", "what was done", "做了什么"},
    FieldWords{"result", "result", "结果"},
    FieldWords{"remedy", "remedy", "标本"},
    FieldWords{"units", "units", "被呼单位"},
    FieldWords{"unit", "unit", "单位"},
    FieldWords{"reportAt", "report-in time", "报到时间"},
    FieldWords{"place", "place", "地点"},
    FieldWords{"contact", "on-site contact", "联系人"},
    FieldWords{"handler", "handler", "经办"},
    FieldWords{"firstMeasure", "first step", "先做什么"},
    FieldWords{"phone", "phone", "电话"},
    FieldWords{"expected", "expected at", "预计到达"},
    FieldWords{"person", "who is there", "来人"},
    FieldWords{"finding", "finding", "核查情况"},
    FieldWords{"contacted", "citizen reached", "是否联系上"},
    FieldWords{"solved", "solved, in the citizen's word", "诉求人认可已解决"},
    FieldWords{"satisfied", "satisfied", "是否满意"},
    FieldWords{"words", "citizen's words", "原话"},
    FieldWords{"basis", "basis", "依据"},
    FieldWords{"leader", "leader", "分管领导"},
    FieldWords{"rightUnit", "right unit", "应呼单位"},
    FieldWords{"means", "by what way", "渠道"},
    FieldWords{"days", "days", "天数"},
    FieldWords{"citizenTold", "citizen told", "已告知诉求人"},
    FieldWords{"where", "where to", "转往何处"},
    FieldWords{"to", "where to", "转往"},
    FieldWords{"visits", "tries to reach the citizen", "回访次数"},
    FieldWords{"ground", "ground of closing", "办结理由"},
    FieldWords{"clock", "clock", "时钟"},
    FieldWords{"date", "date", "日期"},
    FieldWords{"time", "time", "时间"},
    FieldWords{"user", "user name", "用户名"},
    FieldWords{"role", "role", "岗位"},
    FieldWords{"token", "token", "令牌"},
    FieldWords{"question", "question", "会商事项"},
    FieldWords{"conclusion", "conclusion", "结论"},
    FieldWords{"grounds", "grounds", "理由"},
    FieldWords{"level", "slip", "督办单"},
    FieldWords{"slipTo", "to", "发给"},
    FieldWords{"slip", "slip", "督办单"},
    FieldWords{"answer", "answer", "答复"},
    FieldWords{"into", "case it goes on in", "并入事项"},
    FieldWords{"earlier", "earlier case", "先前事项"},
    FieldWords{"recurs", "it has come back", "确属复发"},
    FieldWords{"grade", "grade", "评价"},
    FieldWords{"accurate", "call accurate", "呼叫准确"},
    FieldWords{"upheld", "upheld", "支持申诉"},
    FieldWords{"agreed", "agreed", "同意"},
    FieldWords{"granted", "granted", "准予"},
    FieldWords{"citizenContacted", "citizen contacted", "已联系诉求人"},
    FieldWords{"measure", "measure", "指标"},
    FieldWords{"exclude", "what", "剔除对象"},
    FieldWords{"stamp", "stamp", "时点"},
    FieldWords{"takenBy", "who takes over", "接班人"},
    FieldWords{"repeated", "what matters", "复述要点"},
    FieldWords{"message", "message", "留言"},
    FieldWords{"shifts", "duties", "班次"},
    FieldWords{"until", "until", "截止时间"},
    FieldWords{"name", "name", "姓名"},
    FieldWords{"password", "password", "密码"},
    FieldWords{"deputy", "deputy", "代班人"},
    FieldWords{"field", "which field", "查看哪一项"},
    FieldWords{"purpose", "what for", "用途"},
    FieldWords{"code", "one-time code", "动态口令"},
    FieldWords{"period", "period", "统计期"},
    FieldWords{"tile", "wall cell (row,column)", "大屏格位（行,列）"},
    FieldWords{"claimedAt", "time it was done", "所办时间"},
};

// What a leg is besides its state.
constexpr FieldWords claimed{"claimed", "arrival reported, to be confirmed", "已自报到场，待确认"};

template<class W>
QString in(Language language, const W &words)
{
    return QString::fromUtf8(language == Language::Chinese ? words.chinese : words.english);
}

} // namespace

QString termOf(ActKind act, Language language)
{
    return in(language, actWords[static_cast<size_t>(act)]);
}

QString termOf(CaseState state, Language language)
{
    return in(language, caseWords[static_cast<size_t>(state)]);
}

QString termOf(LegState state, Language language)
{
    return in(language, legWords[static_cast<size_t>(state)]);
}

QString fieldTerm(const QString &code, Language language)
{
    for (const FieldWords &words : fieldWords)
        if (code == QLatin1String(words.code))
            return in(language, words);
    return code;
}

QString actTerm(const QString &code, Language language)
{
    const auto act = enumFromName<ActKind>(code);
    return act ? termOf(*act, language) : code;
}

// A name that both have means the same in both.
QString stateTerm(const QString &code, Language language)
{
    if (const auto state = enumFromName<CaseState>(code))
        return termOf(*state, language);
    if (const auto state = enumFromName<LegState>(code))
        return termOf(*state, language);
    return code == QLatin1String(claimed.code) ? in(language, claimed) : code;
}

} // namespace Yixian
