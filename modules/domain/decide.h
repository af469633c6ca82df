// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletins.h"
#include "domain/state.h"

namespace Yixian {

// Whether the act is allowed now, and the event it would be: rights and guards of DOMAIN 4, 5 and 9, checked against
// the state of this moment. Pure; changes nothing. The event has everything but its seq.
Result<Event> decide(const Workspace &state, const Actor &actor, const Command &command, Instant now);

// The only place where state changes; the same in hub and console. Never reads a FreeText or a subject, so that a
// masked event leads to the same state.
void apply(Workspace &state, const Event &event);

// Stages that are due at `now` and not yet on record, as events of the hub, oldest first. `late` marks those whose
// instant is more than `grace` ago.
std::optional<Event> dueStage(const Workspace &state, const Case &value, Instant now, Millis grace);
// The next instant at which dueStage() will have something to say.
std::optional<Instant> nextStage(const Case &value);

// What an Undo of the last act in the history of a case would lead to; nullptr when there is nothing to take back. Acts
// of the hub itself and stamps that nobody gave stand in nobody's way.
std::shared_ptr<const UndoBasis> undoBasis(const QVector<Event> &history);

// Whether somebody may act in another's place at that moment; nullptr when not.
const Deputy *deputation(const Workspace &state, const UserId &of, const UserId &to, Instant now);
// A gap of a roster that is open at `now` and not yet on record.
std::optional<DutyGap> dueGap(const Workspace &state, Instant now);

// Whether a post hands this case over to the next shift: its clock runs and it is that post's own.
bool handedOver(const Case &value, const UnitId &post);

// When the response to a call sent at `now` would be due: what the call sheet promises.
Instant respondDue(Urgency urgency, const Reference &reference, Instant now);

// What a person may see of a case (DOMAIN 9). Feed sees what it registered; wall and leaders see all, masked by the
// hub.
bool visibleTo(const Actor &actor, const Case &value);
// Who may have a report at all, and who may have what names persons in it.
bool mayReport(Role role);
bool mayReportPersons(Role role);
// Of who is on watch at a post, and what is handed over there.
bool seesWatch(const Actor &actor, const UnitId &post);
// Whether an act on the district itself concerns somebody: its data everybody, a handover those of its post.
bool concernedBy(const Actor &actor, const Event &event);
// What a person may see of a case's history, oldest first: of a unit's, from its first leg on, and not past the
// withdrawal or the release of its last.
QVector<Event> historyFor(const Actor &actor, const Case &value, const QVector<Event> &history);
// 互评 is blind: whether somebody may not see yet what one side said about a leg.
bool sealedFor(const Actor &actor, const Case &value, const Leg &leg, Judged of);
bool mayBeSealed(ActKind act);
// The same for a case and for an event of it: what they may not see is taken out. `value` is the case after the event.
bool anySealedFor(const Actor &actor, const Case &value);
Case sealed(const Actor &actor, Case value);
Event sealed(const Actor &actor, const Case &value, Event event);
// Whether a case has to be sent anew after this event, because the event alone does not lead there for everybody.
bool needsRefresh(const Event &event, const Case &value);

} // namespace Yixian
