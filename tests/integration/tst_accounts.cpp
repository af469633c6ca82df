// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using namespace std::chrono_literals;

namespace {

Actor security() { return {UserId{QStringLiteral("sec")}, QStringLiteral("安全员"), Role::Security, {}}; }
Actor sample() { return {UserId{QStringLiteral("wangqiang")}, QStringLiteral("王强"), Role::Unit, construction}; }
const QString password = QStringLiteral("一个够长的密码-2026!!");

SetAccount accountOf(const Actor &actor, bool disabled = false)
{
    return {actor.user, actor.name, actor.role, actor.unit, disabled};
}

} // namespace

// Accounts made, changed and ended while the hub serves; passwords; and acting in another's place.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->addAccount(security());
        m_hub->start();
        m_security = live(security());
    }
    void cleanup()
    {
        m_security.reset();
        m_hub.reset();
    }

    void anAccountIsMadeAndLogsInWithItsPassword()
    {
        QVERIFY(m_security->ask(accountOf(sample())));
        QCOMPARE(logIn(sample().user.value, password), std::optional(ErrorCode::BadCredentials)); // it has none yet
        QVERIFY(setPassword(*m_security, sample().user, {}, password));
        QCOMPARE(logIn(sample().user.value, password), std::nullopt);
        QVERIFY(m_hub->log.accounts.size() == 1 && !m_hub->log.accounts[0].passwordHash.contains(password.toUtf8()));
        for (const LogRow &row : std::as_const(m_hub->log.rows))
            QVERIFY(!row.body.contains(password.toUtf8())); // what was done is on record, the password is not
        const QVector<AccountInfo> seen = accounts(*m_security);
        const auto made = std::find_if(seen.cbegin(), seen.cend(), [](const AccountInfo &one) { return one.user == sample().user; });
        QVERIFY(made != seen.cend());
        QCOMPARE(*made, (AccountInfo{sample().user, sample().name, Role::Unit, construction, false, true}));
    }

    void whoIsDisabledIsOutAtOnce()
    {
        auto unit = live(unitActor(construction));
        QSignalSpy refused(&unit->link, &HubLink::loginRefused);
        QVERIFY(m_security->ask(accountOf(unitActor(construction), true)));
        QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty() || unit->replica.link() != LinkState::Live, 2000);
        QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), 10'000); // and does not come in again
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::AccountDisabled);
    }

    void anotherRoleIsAnotherLogin()
    {
        auto seat = live(dispatcher());
        Actor moved = dispatcher();
        moved.role = Role::Leader;
        QVERIFY(m_security->ask(accountOf(moved)));
        QTRY_COMPARE_WITH_TIMEOUT(seat->replica.me().role, Role::Leader, 10'000); // its token still opens, with the new rights
        QCOMPARE(seat->ask(Register{}).error().code, ErrorCode::ActForbidden);
    }

    // Who is moved sees what the new place may see, all of it and nothing else.
    void anotherUnitIsAnotherView()
    {
        auto desk = live(dispatcher());
        const auto registered = [&](const UnitId &street) {
            Register act;
            act.street = street;
            return desk->ask(act, {}, {}, Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}})->caseId;
        };
        const CaseId there = registered(hongshan), here = registered(wufeng);
        auto seat = live(subCenter());
        QVERIFY(seat->replica.find(there) && !seat->replica.find(here));
        Actor moved = subCenter();
        moved.unit = wufeng;
        QVERIFY(m_security->ask(accountOf(moved)));
        QTRY_COMPARE_WITH_TIMEOUT(seat->replica.me().unit, wufeng, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(seat->replica.link(), LinkState::Live, 10'000);
        QVERIFY(!seat->replica.find(there));
        QVERIFY(seat->replica.find(here));
    }

    void theLogPutsTheAccountsRight()
    {
        QVERIFY(m_security->ask(accountOf(unitActor(construction), true)));
        m_hub->log.accounts.clear(); // killed before it was written
        m_security.reset();
        m_hub->crash();
        m_hub->start();
        QVERIFY(m_hub->log.accounts.size() == 1 && m_hub->log.accounts[0].disabled);
        auto late = m_hub->seat(TestHub::tokenOf(unitActor(construction)));
        QSignalSpy refused(&late->link, &HubLink::loginRefused);
        QTRY_VERIFY(!refused.isEmpty() || late->replica.link() == LinkState::Offline);
        QVERIFY(late->replica.link() != LinkState::Live);
    }

    void onlyTheSecurityAdministratorMaySeeAndChangeAccounts()
    {
        auto admin = live(chief());
        QCOMPARE(admin->ask(accountOf(sample())).error().code, ErrorCode::ActForbidden);
        QCOMPARE(setPassword(*admin, sample().user, {}, password).error().code, ErrorCode::ActForbidden);
        for (const AccountInfo &one : accounts(*admin)) // those whom one hands over to
            QVERIFY(one.unit.isNull() && !one.hasPassword && one.role != Role::Security && one.role != Role::Wall);
        auto unit = live(unitActor(construction));
        for (const AccountInfo &one : accounts(*unit))
            QCOMPARE(one.unit, construction);
        // Nor somebody who plays one in a drill.
        auto drill = live(TestHub::drill());
        std::optional<Result<Ack>> answer;
        Command command;
        command.act = accountOf(sample());
        drill->link.submitAs(security(), command, &drill->replica, [&](Result<Ack> given) { answer = std::move(given); });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::ActForbidden);
        Command bare; // the event of a password, without one
        bare.act = SetPassword{sample().user};
        QCOMPARE(m_security->ask(bare).error().code, ErrorCode::ActForbidden);
    }

    void nobodyWhoIsNotLoggedInLearnsOrChangesAnything()
    {
        const auto raw = m_hub->rawChannel();
        QVector<QByteArray> heard;
        QObject::connect(raw.get(), &MessageChannel::received, raw.get(), [&](const QByteArray &frame) { heard.append(frame); });
        QTRY_VERIFY(raw->isOpen());
        raw->send(encode(ClientMessage(Hello{})));
        raw->send(encode(ClientMessage(AskAccounts{1})));
        raw->send(encode(ClientMessage(ChangePassword{QUuid::createUuid(), security().user, {}, password})));
        QTRY_COMPARE(heard.size(), 3);
        for (const QByteArray &frame : heard.mid(1))
            QVERIFY(frame.contains("\"code\":\"not-logged-in\""));
        QCOMPARE(m_hub->log.head.seq, 1);
    }

    void whoAsksTooOftenWaits()
    {
        auto seat = live(chief());
        int answered = 0, refused = 0;
        QObject asking; // each of its children for itself
        for (int i = 0; i < 1000; ++i)
            seat->link.askAccounts(new QObject(&asking), [&](const Result<QVector<AccountInfo>> &given) {
                QVERIFY(given || given.error().code == ErrorCode::Busy);
                ++(given ? answered : refused);
            });
        QTRY_COMPARE(answered + refused, 1000);
        QVERIFY(answered > 10);
        QVERIFY(seat->ask(Nudge{}).error().code != ErrorCode::Busy); // and is served again afterwards
        QVERIFY2(answered < 900, qPrintable(QString::number(answered)));
    }

    void ownPasswordNeedsThePresentOne()
    {
        QVERIFY(m_security->ask(accountOf(sample())));
        QVERIFY(setPassword(*m_security, sample().user, {}, password));
        Seat seat(m_hub->dial()), elsewhere(m_hub->dial());
        for (Seat *one : {&seat, &elsewhere}) {
            one->link.logIn({{}, sample().user.value, password});
            QTRY_COMPARE_WITH_TIMEOUT(one->replica.link(), LinkState::Live, 10'000);
        }
        const QString fresh = QStringLiteral("another long one 2026");
        QCOMPARE(setPassword(seat, sample().user, QStringLiteral("wrong"), fresh).error().code, ErrorCode::BadCredentials);
        QCOMPARE(setPassword(seat, sample().user, password, QStringLiteral("short")).error(), (Error{ErrorCode::WeakPassword, {QStringLiteral("12")}, {}}));
        QVERIFY(setPassword(seat, sample().user, password, fresh));
        QCOMPARE(logIn(sample().user.value, fresh), std::nullopt);
        QCOMPARE(logIn(sample().user.value, password), std::optional(ErrorCode::BadCredentials));
        QCOMPARE(setPassword(*m_security, UserId{QStringLiteral("nobody")}, {}, fresh).error().code, ErrorCode::UnknownAccount);
    }

    void aDeputyActsUnderBothNamesUntilTheEnd()
    {
        auto principal = live(subCenter());
        auto deputy = live(visitSeat());
        const CaseId id = received();
        QVERIFY(!deputy->ask(acceptance(), id)); // not one's own right
        QVERIFY(deputy->link.standInFor(subCenter().user)); // nor lent yet: comes back as oneself
        QTRY_COMPARE(deputy->replica.link(), LinkState::Live);
        QTRY_COMPARE(deputy->replica.me().role, Role::Visit);
        QVERIFY(principal->ask(Depute{visitSeat().user, m_hub->hub->state().find(id)->registered + 9h, QStringLiteral("外出")}));
        QTRY_COMPARE(deputy->replica.state().posts().deputies.size(), 1);
        QVERIFY(deputy->link.standInFor(subCenter().user));
        QTRY_COMPARE(deputy->replica.me().role, Role::SubCenter);
        QTRY_COMPARE(deputy->replica.link(), LinkState::Live);
        QCOMPARE(deputy->replica.me().unit, hongshan);
        QVERIFY(deputy->ask(acceptance(), id));
        const Event last = lastEvent();
        QCOMPARE(last.by.user, visitSeat().user);
        QCOMPARE(last.by.standsFor, subCenter().user);
        QCOMPARE(last.by.role, Role::SubCenter);
        // Ended by the other: back to oneself within two seconds, with one's own cases.
        QSignalSpy ended(&deputy->link, &HubLink::deputyEnded);
        QVERIFY(principal->ask(EndDeputation{subCenter().user, visitSeat().user}));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 2500);
        QTRY_COMPARE_WITH_TIMEOUT(deputy->replica.me().role, Role::Visit, 5000);
    }

    void nobodyLendsWhatTheyHaveNoMore_data()
    {
        QTest::addColumn<Actor>("principal");
        QTest::addColumn<bool>("disabled");
        Actor moved = subCenter();
        moved.unit = wufeng;
        QTest::newRow("out of the house") << subCenter() << true;
        QTest::newRow("at another post") << moved << false;
    }
    void nobodyLendsWhatTheyHaveNoMore()
    {
        QFETCH(Actor, principal);
        QFETCH(bool, disabled);
        auto deputy = live(visitSeat());
        QVERIFY(live(subCenter())->ask(Depute{visitSeat().user, deputy->replica.now() + 9h, QStringLiteral("外出")}));
        QTRY_COMPARE(deputy->replica.state().posts().deputies.size(), 1);
        QVERIFY(deputy->link.standInFor(subCenter().user));
        QTRY_COMPARE(deputy->replica.me().role, Role::SubCenter);
        QTRY_COMPARE(deputy->replica.link(), LinkState::Live);
        QSignalSpy ended(&deputy->link, &HubLink::deputyEnded);
        QVERIFY(m_security->ask(accountOf(principal, disabled)));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 2500);
        QTRY_COMPARE_WITH_TIMEOUT(deputy->replica.me().role, Role::Visit, 5000);
    }

    // The old password is being checked while the new one is set.
    void aPasswordThatWasJustReplacedOpensNothing()
    {
        MemoryEventLog store;
        AccountBook book({{sample().user, sample().name, Role::Unit, construction, AccountBook::hashPassword(password), false}}, {}, store, m_hub->clock(), HubSecrets::fresh());
        std::optional<Result<Account>> answer;
        book.checkPassword(sample().user, password, std::nullopt, {}, [&](const Result<Account> &given) { answer = given; });
        book.setPassword(sample().user, AccountBook::hashPassword(QStringLiteral("another long one 2026")), {}, [](const Result<void> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::BadCredentials);
    }

    void theScopeIsThatOfWhoeverOneActsFor()
    {
        auto principal = live(subCenter(wufeng));
        const CaseId there = received(); // at Hongshan: not theirs
        auto deputy = live(dispatcher());
        QTRY_VERIFY(deputy->replica.find(there));
        QVERIFY(m_hub->hub->state().find(there));
        QVERIFY(live(wu())->ask(Depute{dispatcher().user, m_hub->hub->state().find(there)->registered + 9h, QStringLiteral("外出")}));
        QTRY_COMPARE(deputy->replica.state().posts().deputies.size(), 1);
        QVERIFY(deputy->link.standInFor(wu().user));
        QTRY_COMPARE(deputy->replica.me().unit, wufeng);
        QTRY_COMPARE(deputy->replica.link(), LinkState::Live);
        QVERIFY(!deputy->replica.find(there));
        QVERIFY(deputy->link.standInFor({}));
        QTRY_VERIFY(deputy->replica.find(there));
    }

    void aGapThatTheDiskDidNotTakeIsFoundAgain()
    {
        auto chiefSeat = live(chief());
        const Instant now = chiefSeat->replica.now();
        Command command;
        command.act = SetRoster{construction, {DutyShift{construction, now - 3h, now - 1h, QStringLiteral("张敏"), {}}}};
        const int before = m_hub->log.appends;
        chiefSeat->link.submit(command, &chiefSeat->replica, [this](const Result<Ack> &) { m_hub->log.failNext(MemoryEventLog::Failure::Full); });
        QTRY_COMPARE(m_hub->log.appends, before + 2);
        QCOMPARE(gapsOnRecord(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(gapsOnRecord(), 1, 20'000);
    }

    void deputiesAndGapsSurviveARestart()
    {
        auto principal = live(subCenter());
        const Instant now = principal->replica.now();
        QVERIFY(principal->ask(Depute{visitSeat().user, now + 9h, QStringLiteral("外出")}));
        auto chiefSeat = live(chief());
        QVERIFY(chiefSeat->ask(SetRoster{construction, {DutyShift{construction, now - 3h, now - 1h, QStringLiteral("张敏"), {}}}}));
        QTRY_COMPARE(m_hub->hub->state().posts().gaps.size(), 1); // found by the hub itself
        QCOMPARE(chiefSeat->replica.reference().openGaps(now).size(), 1);
        principal.reset();
        chiefSeat.reset();
        m_security.reset();
        m_hub->stop();
        m_hub->start(); // from the snapshot
        QCOMPARE(m_hub->hub->state().posts().deputies.size(), 1);
        QCOMPARE(m_hub->hub->state().posts().gaps.size(), 1);
        QCOMPARE(gapsOnRecord(), 1);
    }

private:
    static Actor wu() { return {UserId{QStringLiteral("wu")}, QStringLiteral("五凤"), Role::SubCenter, wufeng}; }
    static Accept acceptance()
    {
        Accept act;
        act.category = QStringLiteral("市政/排水/污水外溢");
        act.street = hongshan;
        return act;
    }

    std::unique_ptr<Seat> live(const Actor &actor)
    {
        auto seat = m_hub->seat(TestHub::tokenOf(actor.unit == wufeng ? wu() : actor));
        if (!QTest::qWaitFor([&] { return seat->replica.link() == LinkState::Live && seat->replica.time().known(); }, 10'000))
            qFatal("a seat did not come in");
        return seat;
    }
    CaseId received()
    {
        auto desk = live(dispatcher());
        Register act;
        act.street = hongshan;
        return desk->ask(act, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}})->caseId;
    }
    // Nothing when it opens, else why not.
    std::optional<ErrorCode> logIn(const QString &user, const QString &typed)
    {
        Seat seat(m_hub->dial());
        QSignalSpy refused(&seat.link, &HubLink::loginRefused);
        seat.link.logIn({{}, user, typed});
        if (!QTest::qWaitFor([&] { return !refused.isEmpty() || seat.replica.link() == LinkState::Live; }, 10'000))
            qFatal("no answer to a login");
        return refused.isEmpty() ? std::nullopt : std::optional(refused.first().first().value<Error>().code);
    }
    Result<Ack> setPassword(Seat &seat, const UserId &user, const QString &present, const QString &fresh)
    {
        std::optional<Result<Ack>> answer;
        seat.link.changePassword(user, present, fresh, &seat.replica, [&](Result<Ack> given) { answer = std::move(given); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            qFatal("no answer to a password");
        return *answer;
    }
    QVector<AccountInfo> accounts(Seat &seat)
    {
        std::optional<QVector<AccountInfo>> rows;
        seat.link.askAccounts(&seat.replica, [&](const Result<QVector<AccountInfo>> &given) { rows = *given; });
        if (!QTest::qWaitFor([&] { return rows.has_value(); }, 10'000))
            qFatal("no answer about accounts");
        return *rows;
    }
    Event lastEvent() const { return decodeEvent(m_hub->log.rows.last().body).value(); }
    int gapsOnRecord() const
    {
        int gaps = 0;
        for (const LogRow &row : m_hub->log.rows)
            gaps += kindOf(decodeEvent(row.body)->act) == ActKind::DutyGap ? 1 : 0;
        return gaps;
    }

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_security;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
