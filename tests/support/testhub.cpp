// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testhub.h"

#include "hub/accountbook.h"
#include "protocol/codec.h"

#include <QTest>

namespace Yixian::Test {

QMap<qint64, QByteArray> contents(const State &state)
{
    QMap<qint64, QByteArray> map;
    for (const Case &value : state.cases())
        map.insert(value.id.value, encodeCase(value));
    return map;
}

Seat::Seat(HubLink::Dial dial)
    : link(replica, {QUrl(QStringLiteral("memory://hub"))}, std::move(dial), QStringLiteral("test"))
{}

Result<Ack> Seat::ask(const Act &act, CaseId id, LegNo leg, std::optional<Subject> subject)
{
    Command command;
    command.caseId = id;
    command.leg = leg;
    command.act = act;
    command.subject = std::move(subject);
    return ask(command);
}

Result<Ack> Seat::ask(const Command &command)
{
    std::optional<Result<Ack>> answer;
    link.submit(command, &replica, [&answer](Result<Ack> given) { answer = std::move(given); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("no answer to a command");
    return *answer;
}

TestHub::TestHub(double speed, SessionLimits limits, HubClock::Sources sources)
    : m_clock(DrillClock{instantFromIso(u"2026-07-09T09:00:00+08:00").value(), speed, sources.wall()}, sources), m_limits(limits)
{
    const auto add = [this](const Actor &actor, const QByteArray &password = {}) {
        accounts.append({actor.user, actor.name, actor.role, actor.unit, password, false});
        log.tokens.append({AccountBook::hashToken(tokenOf(actor)), actor.user, {}, {}, false});
    };
    for (const Actor &actor : {dispatcher(), chief(), subCenter(), unitActor(construction), unitActor(townWorks),
                               unitActor(community), visitSeat(), leader(), wall(), feed(), drill()})
        add(actor);
    add({UserId{QStringLiteral("wu")}, QStringLiteral("五凤"), Role::SubCenter, wufeng});
    // The first event of every log.
    Event event;
    event.seq = 1;
    event.at = m_clock.now();
    event.act = Establish{QString::fromUtf8(districtDocument())};
    LogRow row;
    row.seq = 1;
    row.at = event.at;
    row.body = encodeEvent(event);
    log.append({{row}, {}}, [](const Result<LogHead> &) {});
}

TestHub::~TestHub() = default;

void TestHub::addAccount(const Actor &actor)
{
    accounts.append({actor.user, actor.name, actor.role, actor.unit, {}, false});
    log.tokens.append({AccountBook::hashToken(tokenOf(actor)), actor.user, {}, {}, false});
}

Actor TestHub::wall() { return {UserId{QStringLiteral("wall")}, QStringLiteral("大屏"), Role::Wall, {}}; }
Actor TestHub::feed() { return {UserId{QStringLiteral("feed")}, QStringLiteral("来件"), Role::Feed, {}}; }
Actor TestHub::drill() { return {UserId{QStringLiteral("drill")}, QStringLiteral("演练"), Role::Drill, {}}; }

void TestHub::start()
{
    HubStart begin;
    begin.head = log.head;
    begin.accounts = accounts;
    begin.tokens = log.tokens;
    begin.secrets = m_secrets;
    begin.snapshotSeq = log.snapshotSeq;
    begin.snapshot = log.snapshot.isEmpty() ? QByteArray() : qUncompress(log.snapshot);
    hub = std::make_unique<Hub>(log, archive, log, m_clock, std::move(begin), log.reader(), m_limits);
    bool ready = false;
    QObject::connect(hub.get(), &Hub::ready, hub.get(), [&ready] { ready = true; });
    hub->load();
    if (!QTest::qWaitFor([&ready] { return ready; }, 10'000))
        qFatal("the hub did not come up");
}

void TestHub::stop()
{
    bool stopped = false;
    hub->stop([&stopped] { stopped = true; });
    if (!QTest::qWaitFor([&stopped] { return stopped; }, 10'000))
        qFatal("the hub did not stop");
    hub.reset();
}

void TestHub::crash()
{
    cutAll();
    hub.reset();
    for (QObject *asked : {static_cast<QObject *>(&log), static_cast<QObject *>(&archive)}) // nobody is left whom an answer could reach
        QCoreApplication::removePostedEvents(asked, QEvent::MetaCall);
}

std::unique_ptr<MessageChannel> TestHub::rawChannel()
{
    auto [client, server] = MemoryChannel::makePair();
    m_channels.append(client.get());
    if (hub)
        hub->addSession(std::move(server));
    return std::move(client);
}

HubLink::Dial TestHub::dial()
{
    return [this](const QUrl &) { return rawChannel(); };
}

std::unique_ptr<Seat> TestHub::seat(const QString &token)
{
    auto seat = std::make_unique<Seat>(dial());
    seat->link.logIn({token, {}, {}});
    return seat;
}

std::unique_ptr<Seat> TestHub::liveSeat(const Actor &actor)
{
    auto live = seat(tokenOf(actor));
    if (!QTest::qWaitFor([&] { return live->replica.link() == LinkState::Live && live->replica.time().known(); }, 10'000))
        qFatal("not live");
    return live;
}

void TestHub::cutAll()
{
    const auto channels = std::exchange(m_channels, {});
    for (const QPointer<MemoryChannel> &channel : channels)
        if (channel)
            channel->abort();
}

} // namespace Yixian::Test
