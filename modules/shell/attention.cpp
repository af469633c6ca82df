// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/attention.h"

#include <algorithm>
#include <QApplication>

namespace Yixian {

Attention::Attention(const Replica &replica, QWidget *window) : QObject(window), m_window(window)
{
    connect(&replica, &Replica::eventApplied, this, [this, &replica](const Event &event) {
        if (const auto *act = std::get_if<Register>(&event.act); act && (act->urgency != Urgency::Normal || act->flags.has(CaseFlags::Urgent)))
            raise();
        if (kindOf(event.act) == ActKind::DutyGap && (replica.me().role == Role::Dispatcher || replica.me().role == Role::Chief))
            raise();
        if (const auto *stage = std::get_if<StageReached>(&event.act); stage && concerns(*stage, replica.me()) && !isShelved(replica, event))
            raise();
    });
}

// A limit that was passed, or is about to be, and reached a post of this console; and a post in which there is nobody, which
// is the district's business.
bool Attention::concerns(const StageReached &stage, const Actor &me)
{
    if (stage.stage < Stage::Near || stage.late)
        return false;
    const bool desk = me.role == Role::Dispatcher || me.role == Role::Chief;
    return std::any_of(stage.notices.cbegin(), stage.notices.cend(), [&](const Notice &notice) {
        if (desk)
            return notice.nobody || notice.post == Post::DistrictChief;
        return !me.unit.isNull() && notice.unit == me.unit;
    });
}

bool Attention::isShelved(const Replica &replica, const Event &event)
{
    const auto &stage = std::get<StageReached>(event.act);
    const Case *value = replica.find(event.caseId);
    return value && stage.stage < Stage::Breached && value->shelf(stage.clock, event.at);
}

void Attention::callCame()
{
    if (m_window)
        m_window->raise(); // to the front; activateWindow() would take the keyboard from what the clerk types
    raise();
}

void Attention::raise()
{
    ++m_raised;
    if (m_window)
        QApplication::alert(m_window);
    QApplication::beep();
}

} // namespace Yixian
