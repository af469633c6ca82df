// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "hub/onetimecode.h"
#include "protocol/codec.h"
#include "protocol/signedhead.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const QString password = QStringLiteral("一个够长的密码-2026!!");
const Subject said{QStringLiteral("污水外溢"), QStringLiteral("请打 13905910000"), QStringLiteral("福一村"), QStringLiteral("林某"), QStringLiteral("13905910000")};

QByteArray asAnAuthenticatorHasIt(const QString &secret)
{
    QByteArray raw;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : secret) {
        bits = (bits << 5) | static_cast<quint32>(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
        if ((held += 5) >= 8)
            raw += static_cast<char>(bits >> (held -= 8));
    }
    return raw;
}

} // namespace

// What is guarded at the hub: what citizens said of themselves, who sits at a seat, how the hub is, where its log stands.
class TestGuarded final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFieldIsShownToWhoSaysWhatFor();
    void aBudgetAnHour();
    void aBudgetForABurst();
    void aPasswordIsKeptBeforeItIsSaid();
    void nobodysPasswordFromALockedSeat();
    void erased();
    void aTokenIsGoodOnce();
    void aLockedSeatDoesNothing();
    void aSecondFactor();
    void aCodeGoesByTheWatchOfWhoTypesIt();
    void aSessionRunsOut();
    void whatIsRefusedIsAnswered();
    void nobodyTalksForLongBeforeLoggingIn();
    void theFirstPasswordHasToBeChanged();
    void aPasswordCountsThoughItsDialogHasGone();
    void aFullDiskIsSaid();
    void whatTheDiskDidNotTakeIsNotedLater();
    void headsAreSigned();
    void whatHasNoAnswerIsKept();
    void whatHasNoAnswerWaitsForItsPerson();
    void whatIsLeftOverWaitsForAFreshPassword();
    void whatIsTooLargeIsNotSentForEver();

private:
    void startAgain(HubClock::Sources sources);
    std::unique_ptr<Seat> live(const Actor &actor);
    std::unique_ptr<Seat> loggedIn(const Actor &actor, const QString &code = {});
    CaseId registered(Seat &seat);
    Result<QString> reveal(Seat &seat, CaseId id, ProtectedField field);
    std::unique_ptr<TestHub> m_hub;
};

void TestGuarded::init()
{
    startAgain(HubClock::system());
}

void TestGuarded::startAgain(HubClock::Sources sources)
{
    m_hub = std::make_unique<TestHub>(1, SessionLimits{}, std::move(sources));
    static const QByteArray hash = AccountBook::hashPassword(password);
    for (Account &account : m_hub->accounts)
        account.passwordHash = hash;
    m_hub->start();
}

void TestGuarded::cleanup()
{
    m_hub.reset();
}

std::unique_ptr<Seat> TestGuarded::live(const Actor &actor)
{
    auto seat = m_hub->seat(TestHub::tokenOf(actor));
    return QTest::qWaitFor([&] { return seat->replica.link() == LinkState::Live; }, 10'000) ? std::move(seat) : nullptr;
}

std::unique_ptr<Seat> TestGuarded::loggedIn(const Actor &actor, const QString &code)
{
    auto seat = std::make_unique<Seat>(m_hub->dial());
    seat->link.logIn({{}, actor.user.value, password, code});
    return QTest::qWaitFor([&] { return seat->replica.link() == LinkState::Live; }, 10'000) ? std::move(seat) : nullptr;
}

CaseId TestGuarded::registered(Seat &seat)
{
    const auto ack = seat.ask(Register{}, {}, {}, said);
    return ack ? ack->caseId : CaseId{};
}

Result<QString> TestGuarded::reveal(Seat &seat, CaseId id, ProtectedField field)
{
    std::optional<Result<QString>> answer;
    seat.link.reveal(id, {field, Purpose::Contact}, &seat.replica, [&](const Result<QString> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("no answer");
    return *answer;
}

void TestGuarded::aFieldIsShownToWhoSaysWhatFor()
{
    const auto desk = live(dispatcher());
    const CaseId id = registered(*desk);
    QTRY_VERIFY(desk->replica.find(id));
    QVERIFY(!desk->replica.subjectOf(*desk->replica.find(id)).citizenPhone.contains(QStringLiteral("5910")));
    QCOMPARE(*reveal(*desk, id, ProtectedField::Phone), said.citizenPhone);
    QCOMPARE(*reveal(*desk, id, ProtectedField::Name), said.citizenName);
    QCOMPARE(*reveal(*desk, id, ProtectedField::Words), said.text);
    const auto last = decodeEvent(m_hub->log.rows.last().body);
    QVERIFY(last && kindOf(last->act) == ActKind::Reveal && last->by.user == dispatcher().user);
    QVERIFY(!m_hub->log.rows.last().body.contains("13905910000"));
    const auto boss = live(leader());
    QCOMPARE(reveal(*boss, id, ProtectedField::Phone).error().code, ErrorCode::ActForbidden);
    const auto unit = live(unitActor(construction)); // not called to it
    QCOMPARE(reveal(*unit, id, ProtectedField::Phone).error().code, ErrorCode::OutOfScope);
}

void TestGuarded::aBudgetAnHour()
{
    const auto desk = live(dispatcher());
    const CaseId id = registered(*desk);
    for (int i = 0; i < 30; ++i)
        QVERIFY(reveal(*desk, id, ProtectedField::Phone));
    QCOMPARE(reveal(*desk, id, ProtectedField::Phone).error().code, ErrorCode::RevealBudget);
    m_hub->crash();
    m_hub->start(); // it is counted by the log, not by the process
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica.link(), LinkState::Live, 10'000);
    QCOMPARE(reveal(*desk, id, ProtectedField::Phone).error().code, ErrorCode::RevealBudget);
    const auto head = live(chief());
    QVERIFY(reveal(*head, id, ProtectedField::Phone)); // somebody else's is their own
}

// Many at once are not more than one after another.
void TestGuarded::aBudgetForABurst()
{
    const auto desk = live(dispatcher());
    const CaseId id = registered(*desk);
    int granted = 0, refused = 0;
    for (int i = 0; i < 45; ++i)
        desk->link.reveal(id, {ProtectedField::Phone, Purpose::Contact}, &desk->replica, [&](const Result<QString> &given) {
            granted += given.has_value();
            refused += !given && given.error().code == ErrorCode::RevealBudget;
        });
    QTRY_COMPARE(granted + refused, 45);
    QCOMPARE(granted, 30);
}

// What was acknowledged is on the disk, and what the disk did not take is tried again.
void TestGuarded::aPasswordIsKeptBeforeItIsSaid()
{
    const auto seat = loggedIn(dispatcher());
    QVERIFY(seat);
    m_hub->log.accountsFail = true;
    std::optional<Result<Ack>> answer;
    seat->link.changePassword(dispatcher().user, password, QStringLiteral("另一个够长的密码-2026"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
    QCOMPARE(answer->error().code, ErrorCode::LogFull);
    QVERIFY(m_hub->log.accounts.isEmpty());
    m_hub->log.accountsFail = false;
    m_hub->hub->wake();
    QTRY_COMPARE(m_hub->log.accounts.size(), 1);
    QVERIFY(!m_hub->log.accounts[0].passwordHash.isEmpty());
}

void TestGuarded::nobodysPasswordFromALockedSeat()
{
    m_hub->crash();
    const Actor security{UserId{QStringLiteral("sec")}, QStringLiteral("安全员"), Role::Security, {}};
    m_hub->addAccount(security);
    m_hub->accounts.last().passwordHash = m_hub->accounts.first().passwordHash;
    m_hub->start();
    const auto seat = loggedIn(security);
    QVERIFY(seat && seat->link.isPerson());
    seat->link.lock();
    std::optional<Result<Ack>> answer;
    seat->link.changePassword(dispatcher().user, {}, QStringLiteral("另一个够长的密码-2026"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
    QCOMPARE(answer->error().code, ErrorCode::SeatLocked);
}

void TestGuarded::erased()
{
    const auto desk = live(chief());
    const CaseId id = registered(*desk);
    QCOMPARE(desk->ask(EraseSubject{QStringLiteral("本人申请")}, id).error().code, ErrorCode::WrongState); // it is not over
    Refuse refusal;
    refusal.reason = QStringLiteral("不属受理范围");
    const auto refused = desk->ask(refusal, id);
    QVERIFY2(refused, refused ? "" : qPrintable(errorName(refused.error().code) + refused.error().args.join(u' ')));
    QVERIFY(desk->ask(EraseSubject{QStringLiteral("本人申请")}, id));
    QTRY_VERIFY(desk->replica.find(id) && desk->replica.find(id)->erased);
    QCOMPARE(desk->replica.subjectOf(*desk->replica.find(id)), Subject{});
    QCOMPARE(reveal(*desk, id, ProtectedField::Phone).error().code, ErrorCode::CaseErased);
    const auto late = live(dispatcher()); // from a snapshot
    QCOMPARE(late->replica.subjectOf(*late->replica.find(id)), Subject{});
    for (const SubjectRow &row : std::as_const(m_hub->log.subjects))
        QCOMPARE(row.subject, Subject{});
    QCOMPARE(desk->ask(EraseSubject{QStringLiteral("再来")}, id).error().code, ErrorCode::CaseErased);
}

void TestGuarded::aTokenIsGoodOnce()
{
    const auto seat = loggedIn(dispatcher());
    QVERIFY(seat);
    // Somebody who listened on an old line.
    QString first;
    auto thief = m_hub->rawChannel();
    QTRY_VERIFY(thief->isOpen());
    QVector<ServerMessage> heard;
    connect(thief.get(), &MessageChannel::received, this, [&](const QByteArray &frame) { heard.append(*decodeServerMessage(frame)); });
    thief->send(encode(ClientMessage(Hello{})));
    thief->send(encode(ClientMessage(Login{dispatcher().user.value, password, {}})));
    const auto token = [&heard]() -> QString {
        for (const ServerMessage &message : heard)
            if (const auto *opened = std::get_if<SessionOpened>(&message))
                return opened->token;
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!token().isEmpty(), 10'000);
    first = token();
    const auto resume = [&](const QString &with) {
        heard.clear();
        thief = m_hub->rawChannel();
        connect(thief.get(), &MessageChannel::received, this, [&](const QByteArray &frame) { heard.append(*decodeServerMessage(frame)); });
        if (!QTest::qWaitFor([&] { return thief->isOpen(); }))
            qFatal("no channel");
        Hello hello;
        hello.token = with;
        thief->send(encode(ClientMessage(hello)));
        if (!QTest::qWaitFor([&] { return heard.size() >= 2; }, 10'000))
            qFatal("no answer");
        return token();
    };
    const QString second = resume(first);
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(resume(first), second); // its answer may have been lost on the way
    const QString third = resume(second);
    QVERIFY(!third.isEmpty());
    QVERIFY(resume(first).isEmpty()); // but now it was seen: stolen
    QVERIFY(resume(third).isEmpty()); // and nobody goes on with it
    QTRY_VERIFY(m_hub->log.rows.last().body.contains("token-reused"));
    QCOMPARE(seat->replica.link(), LinkState::Live); // the same person's other seat is another session
}

void TestGuarded::aLockedSeatDoesNothing()
{
    const auto seat = loggedIn(dispatcher());
    QVERIFY(seat && seat->link.isPerson());
    seat->link.lock();
    QCOMPARE(seat->ask(Register{}, {}, {}, said).error().code, ErrorCode::SeatLocked);
    const auto other = live(chief());
    registered(*other);
    QTRY_COMPARE(seat->replica.state().cases().size(), qsizetype{1}); // what happens is still seen, and heard
    std::optional<Result<Ack>> answer;
    seat->link.unlock(QStringLiteral("wrong"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
    QCOMPARE(answer->error().code, ErrorCode::BadCredentials);
    QCOMPARE(seat->ask(Register{}, {}, {}, said).error().code, ErrorCode::SeatLocked);
    answer.reset();
    seat->link.unlock(password, this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer && *answer, 10'000);
    QVERIFY(seat->ask(Register{}, {}, {}, said));
}

void TestGuarded::aSecondFactor()
{
    const auto seat = loggedIn(dispatcher());
    QString secret;
    seat->link.askSecondFactor(this, [&](const Result<QString> &given) { secret = *given; });
    QTRY_VERIFY(!secret.isEmpty());
    std::optional<Result<Ack>> answer;
    seat->link.setSecondFactor(dispatcher().user, QStringLiteral("000000"), false, this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::SecondFactorWrong);
    QCOMPARE(m_hub->log.accounts.size(), qsizetype{0}); // nothing was saved
    const QByteArray raw = asAnAuthenticatorHasIt(secret);
    const Instant now = HubClock::realNow();
    answer.reset();
    seat->link.setSecondFactor(dispatcher().user, codeAt(raw, now - std::chrono::seconds(30)), false, this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY(m_hub->log.accounts.size() == 1 && !m_hub->log.accounts[0].secondFactor.contains(raw)); // sealed
    auto late = std::make_unique<Seat>(m_hub->dial());
    QSignalSpy refused(&late->link, &HubLink::loginRefused);
    late->link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::SecondFactorNeeded);
    QVERIFY(loggedIn(dispatcher(), codeAt(raw, HubClock::realNow())));
}

// The computer's clock was three hours late when the hub began and has been set right: its own time follows slowly.
void TestGuarded::aCodeGoesByTheWatchOfWhoTypesIt()
{
    Millis late = std::chrono::hours(3);
    HubClock::Sources sources = HubClock::system();
    sources.wall = [&late] { return HubClock::realNow() - late; };
    startAgain(sources);
    late = Millis{0};
    const auto seat = loggedIn(dispatcher());
    QVERIFY(seat);
    QString secret;
    seat->link.askSecondFactor(this, [&](const Result<QString> &given) { secret = *given; });
    QTRY_VERIFY(!secret.isEmpty());
    const QByteArray raw = asAnAuthenticatorHasIt(secret);
    std::optional<Result<Ack>> answer;
    const Instant now = HubClock::realNow();
    seat->link.setSecondFactor(dispatcher().user, codeAt(raw, now - std::chrono::seconds(30)), false, this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY(loggedIn(dispatcher(), codeAt(raw, HubClock::realNow())));
}

// After twelve hours, however busy its person is; who still has the password here comes back with it.
void TestGuarded::aSessionRunsOut()
{
    Millis passed{0};
    const Instant began = HubClock::realNow();
    startAgain({[&] { return began + passed; }, [&] { return Millis{1000} + passed; }});
    const auto screen = live(TestHub::wall());
    const auto seat = loggedIn(dispatcher());
    QVERIFY(seat && screen);
    QSignalSpy links(&seat->replica, &Replica::linkChanged), screens(&screen->replica, &Replica::linkChanged);
    const auto session = m_hub->log.tokens.last();
    passed = std::chrono::hours(12) - std::chrono::seconds(1);
    m_hub->hub->wake();
    QVERIFY(seat->ask(Register{}, {}, {}, said));
    QVERIFY(links.isEmpty());
    passed += std::chrono::seconds(1);
    m_hub->hub->wake();
    QTRY_VERIFY(!links.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(seat->replica.link(), LinkState::Live, 10'000);
    QVERIFY(m_hub->log.tokens.last().hash != session.hash); // another one
    QVERIFY(seat->ask(Register{}, {}, {}, said));
    QVERIFY(screens.isEmpty()); // the token of an installation stays
}

void TestGuarded::whatIsRefusedIsAnswered()
{
    const auto desk = loggedIn(dispatcher());
    const CaseId id = registered(*desk);
    QVector<ErrorCode> answers;
    const auto note = [&](const auto &answer) { answers.append(answer ? ErrorCode::Busy : answer.error().code); };
    const auto unit = live(unitActor(construction)); // not called to it
    unit->link.askTimeline(id, this, note);
    QTRY_COMPARE(answers, QVector<ErrorCode>{ErrorCode::UnknownCase});
    answers.clear();
    unit->link.askBulletins({}, 0, this, note);
    unit->link.askBulletinText(1, false, 0, this, note);
    QTRY_COMPARE(answers, QVector<ErrorCode>(2, ErrorCode::ActForbidden));
    answers.clear();
    desk->link.lock();
    desk->link.askAccounts(this, note);
    desk->link.askPast({}, this, note);
    desk->link.askBulletins({}, 0, this, note);
    desk->link.askBulletinText(1, false, 0, this, note);
    desk->link.askSecondFactor(this, note);
    desk->link.setSecondFactor(dispatcher().user, {}, true, this, note);
    QTRY_COMPARE(answers, QVector<ErrorCode>(6, ErrorCode::SeatLocked));
    answers.clear();
    desk->link.askAccounts(this, note);
    m_hub->cutAll();
    QTRY_COMPARE(answers.size(), 1); // by the hub, or by the loss of it
}

void TestGuarded::nobodyTalksForLongBeforeLoggingIn()
{
    const auto raw = m_hub->rawChannel();
    QSignalSpy closed(raw.get(), &MessageChannel::closed), received(raw.get(), &MessageChannel::received);
    QTRY_VERIFY(raw->isOpen());
    for (int i = 0; i < 100; ++i)
        raw->send(encode(ClientMessage(Ping{i})));
    QTRY_COMPARE(received.size(), 100);
    QVERIFY(closed.isEmpty());
    raw->send(encode(ClientMessage(Ping{})));
    QTRY_COMPARE(closed.size(), 1);
}

void TestGuarded::theFirstPasswordHasToBeChanged()
{
    m_hub->crash();
    for (Account &account : m_hub->accounts)
        account.passwordSet = Instant{};
    m_hub->start();
    auto seat = std::make_unique<Seat>(m_hub->dial());
    QSignalSpy expired(&seat->link, &HubLink::passwordExpired);
    seat->link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(expired.size(), 1, 10'000);
    QTRY_COMPARE(seat->replica.link(), LinkState::Live);
    QCOMPARE(seat->ask(Register{}, {}, {}, said).error().code, ErrorCode::PasswordExpired);
    std::optional<Result<Ack>> answer;
    seat->link.changePassword(dispatcher().user, password, QStringLiteral("另一个够长的密码-2026"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
    QVERIFY(*answer);
    QVERIFY(seat->ask(Register{}, {}, {}, said));
}

// The seat may be covered, and its dialogs closed, while the hub hashes.
void TestGuarded::aPasswordCountsThoughItsDialogHasGone()
{
    m_hub->crash();
    for (Account &account : m_hub->accounts)
        account.passwordSet = Instant{};
    m_hub->start();
    auto seat = std::make_unique<Seat>(m_hub->dial());
    seat->link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(seat->replica.link(), LinkState::Live, 10'000);
    auto dialog = std::make_unique<QObject>();
    seat->link.changePassword(dispatcher().user, password, QStringLiteral("另一个够长的密码-2026"), dialog.get(), [](const Result<Ack> &) { QFAIL("told to who is gone"); });
    dialog.reset();
    QTRY_VERIFY_WITH_TIMEOUT(seat->ask(Register{}, {}, {}, said), 10'000);
}

void TestGuarded::aFullDiskIsSaid()
{
    const auto desk = live(dispatcher());
    m_hub->log.failNext(MemoryEventLog::Failure::Full);
    QCOMPARE(desk->ask(Register{}, {}, {}, said).error().code, ErrorCode::LogFull);
    QTRY_COMPARE(desk->replica.health().complaints, (QVector<Complaint>{{Ailment::DiskFull, {}}}));
    const auto late = live(chief());
    QTRY_COMPARE(late->replica.health().complaints.size(), qsizetype{1});
    QVERIFY(desk->ask(Register{}, {}, {}, said));
    QTRY_VERIFY(desk->replica.health().complaints.isEmpty() && late->replica.health().complaints.isEmpty());
}

void TestGuarded::whatTheDiskDidNotTakeIsNotedLater()
{
    const auto isNoted = [this](SecurityEvent what) {
        return std::any_of(m_hub->log.rows.cbegin(), m_hub->log.rows.cend(), [what](const LogRow &row) {
            const auto event = decodeEvent(row.body);
            const auto *noted = event ? std::get_if<SecurityNoted>(&event->act) : nullptr;
            return noted && noted->what == what;
        });
    };
    m_hub->log.failNext(MemoryEventLog::Failure::Full, 2);
    QVERIFY(loggedIn(dispatcher())); // it is let in all the same
    QVERIFY(!isNoted(SecurityEvent::LoggedIn));
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(SecurityEvent::LoggedIn), 5000);
}

void TestGuarded::headsAreSigned()
{
    auto desk = std::make_unique<Seat>(m_hub->dial());
    QVector<SignedHead> heads;
    connect(&desk->link, &HubLink::headSigned, this, [&](const SignedHead &head) { heads.append(head); });
    desk->link.logIn({TestHub::tokenOf(dispatcher()), {}, {}});
    QTRY_COMPARE(desk->replica.link(), LinkState::Live);
    QTRY_COMPARE(heads.size(), qsizetype{1});
    QVERIFY(isGenuine(heads[0]) && heads[0].seq == 1);
    registered(*desk);
    m_hub->hub->signHead();
    QTRY_COMPARE(heads.size(), qsizetype{2});
    QVERIFY(isGenuine(heads[1]));
    QCOMPARE(heads[1].hash, m_hub->log.head.hash);
    QCOMPARE(heads[1].publicKey, heads[0].publicKey);
}

void TestGuarded::whatHasNoAnswerIsKept()
{
    QTemporaryDir dir;
    {
        Seat seat(m_hub->dial());
        seat.link.keepIn(dir.path());
        seat.link.logIn({{}, dispatcher().user.value, password, {}});
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        m_hub->crash();
        QTRY_VERIFY(seat.replica.link() != LinkState::Live);
        Command command;
        command.act = Register{};
        command.subject = said;
        seat.link.submit(command, this, {});
    } // the power goes
    const QStringList files = QDir(dir.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(dir.filePath(files[0]));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("13905910000"));
    m_hub->start();
    Seat other(m_hub->dial()); // somebody else at the same computer
    other.link.keepIn(dir.path());
    other.link.logIn({{}, chief().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(other.replica.link(), LinkState::Live, 10'000);
    QCOMPARE(other.replica.state().cases().size(), qsizetype{0});
    Seat again(m_hub->dial());
    again.link.keepIn(dir.path());
    QSignalSpy leftOver(&again.link, &HubLink::leftOver);
    again.link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(leftOver.size(), 1, 10'000);
    QTRY_COMPARE(again.replica.state().cases().size(), qsizetype{1});
    QTRY_COMPARE(again.link.unanswered(), qsizetype{0});
    QVERIFY(!QFile::exists(dir.filePath(files[0])));
}

// Done while the line was down, and the seat locked itself before it came back.
void TestGuarded::whatHasNoAnswerWaitsForItsPerson()
{
    const auto seat = loggedIn(dispatcher());
    const CaseId id = registered(*seat);
    m_hub->crash();
    QTRY_VERIFY(seat->replica.link() != LinkState::Live);
    Command command;
    command.caseId = id;
    command.act = Note{QStringLiteral("断线时记的")};
    std::optional<Result<Ack>> answer, opened;
    seat->link.submit(command, this, [&](const Result<Ack> &given) { answer = given; });
    connect(&seat->replica, &Replica::linkChanged, &seat->link, [&](LinkState link) {
        if (link == LinkState::Live)
            seat->link.lock(); // as the window does
    });
    m_hub->start();
    QTRY_COMPARE_WITH_TIMEOUT(seat->replica.link(), LinkState::Live, 10'000);
    QVERIFY(!seat->ask(Note{QStringLiteral("没人在")}, id));
    QVERIFY(!answer);
    QCOMPARE(seat->link.unanswered(), qsizetype{1});
    seat->link.unlock(password, this, [&](const Result<Ack> &given) { opened = given; });
    QTRY_VERIFY_WITH_TIMEOUT(opened && *opened, 10'000);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(seat->link.unanswered(), qsizetype{0});
}

void TestGuarded::whatIsLeftOverWaitsForAFreshPassword()
{
    QTemporaryDir dir;
    CaseId id;
    {
        Seat seat(m_hub->dial());
        seat.link.keepIn(dir.path());
        seat.link.logIn({{}, dispatcher().user.value, password, {}});
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        id = registered(seat);
        m_hub->crash();
        QTRY_VERIFY(seat.replica.link() != LinkState::Live);
        Command note, ofNone;
        note.caseId = id;
        note.act = Note{QStringLiteral("上一班")};
        seat.link.submit(note, this, {});
        ofNone.caseId = CaseId{4711};
        ofNone.act = Note{QStringLiteral("没有这件")};
        seat.link.submit(ofNone, this, {});
    }
    for (Account &account : m_hub->accounts)
        account.passwordSet = Instant{};
    m_hub->start();
    const Seq before = m_hub->log.head.seq;
    Seat again(m_hub->dial());
    again.link.keepIn(dir.path());
    QSignalSpy refused(&again.link, &HubLink::refusedUnheard);
    again.link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_COMPARE_WITH_TIMEOUT(again.replica.link(), LinkState::Live, 10'000);
    QCOMPARE(again.link.unanswered(), qsizetype{2});
    std::optional<Result<Ack>> answer;
    again.link.changePassword(dispatcher().user, password, QStringLiteral("另一个够长的密码-2026"), this, [&](const Result<Ack> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer && *answer, 10'000);
    QTRY_COMPARE(again.link.unanswered(), qsizetype{0});
    QVERIFY(std::any_of(m_hub->log.rows.cbegin() + before, m_hub->log.rows.cend(), [](const LogRow &row) { return row.body.contains("上一班"); }));
    QCOMPARE(refused.size(), 1); // and its person hears of it
    QCOMPARE(refused[0][0].value<CaseId>(), CaseId{4711});
    QCOMPARE(refused[0][1].value<ActKind>(), ActKind::Note);
    QCOMPARE(refused[0][2].value<Error>().code, ErrorCode::UnknownCase);
}

void TestGuarded::whatIsTooLargeIsNotSentForEver()
{
    const auto seat = loggedIn(dispatcher());
    const CaseId id = registered(*seat);
    QSignalSpy links(&seat->replica, &Replica::linkChanged);
    QCOMPARE(seat->ask(Note{QString(90'000, u'长')}, id).error().code, ErrorCode::FrameTooLarge);
    QVERIFY(seat->ask(Note{QStringLiteral("短")}, id));
    QVERIFY(links.isEmpty());
}

QTEST_GUILESS_MAIN(TestGuarded)
#include "tst_guarded.moc"
