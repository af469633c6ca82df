// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "support/cutline.h"
#include "support/testhub.h"
#include "sync/pastreader.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由写在这里");
const QString title = QStringLiteral("福一村供水管爆裂");
const QString phone = QStringLiteral("13905910417");

bool alike(const State &a, const State &b)
{
    return a.cases().size() == b.cases().size() && std::all_of(a.cases().begin(), a.cases().end(), [&](const Case &value) {
        const Case *other = b.find(value.id);
        return other && encodeCase(value) == encodeCase(*other);
    });
}

} // namespace

// A case closed long ago leaves the hub's memory and every console's, is found again, and comes back when somebody acts on it,
// whatever happens to the hub in between.
class TestResidence final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsClosedLongAgoLeaves();
    void anOpenCaseStays();
    void foundByWhomItConcerns_data();
    void foundByWhomItConcerns();
    void byTheEndOfThePhone();
    void pagesGoOn();
    void whatTheIndexFindsNeedNotFit();
    void aLookFarBackHasThemAll();
    void anActBringsItBack();
    void whoMissedItComingBack();
    void whoMissedItLeaving();
    void askedByManyAtOnce();
    void lookingBringsNothingBack();
    void theHotlinesNumberIsKnown();
    void whoMayNotSeeOneBringsItNotBack();
    void aMergedOneIsClosedAfterItsMainOneHasLeft();
    void figuresAreNoWords();
    void whatIsErasedIsNotFound();
    void restarted_data();
    void restarted();
    void anArchiveThatTakesNothing();
    void anArchiveThatGivesNothing();

private:
    std::unique_ptr<Seat> live(const Actor &actor);
    CaseId closedCase(const QString &upstream = {}, const std::function<void(CaseId)> &onceAccepted = {}, const QString &caller = phone);
    CaseId awayCase(const QString &upstream = {});
    void passTo(Instant moment);
    void outlast();
    void age();
    Result<PastCases> past(Seat &seat, const PastQuery &query);
    const State &state() const { return m_hub->hub->state(); }
    bool isAway(CaseId id) const { return !state().cases().contains(id) && m_hub->archive.cases.contains(id.value); }

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_desk, m_street, m_unit, m_visit, m_chief;
};

void TestResidence::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->start();
    m_desk = live(dispatcher());
    m_street = live(subCenter());
    m_unit = live(unitActor(construction));
    m_visit = live(visitSeat());
    m_chief = live(chief());
}

void TestResidence::cleanup()
{
    for (auto *seat : {&m_desk, &m_street, &m_unit, &m_visit, &m_chief})
        seat->reset();
    m_hub.reset();
}

std::unique_ptr<Seat> TestResidence::live(const Actor &actor)
{
    auto seat = m_hub->seat(TestHub::tokenOf(actor));
    [&] { QTRY_COMPARE(seat->replica.link(), LinkState::Live); }();
    return seat;
}

CaseId TestResidence::closedCase(const QString &upstream, const std::function<void(CaseId)> &onceAccepted, const QString &caller)
{
    Register arrived;
    arrived.upstream = upstream;
    arrived.street = hongshan;
    const auto registered = m_desk->ask(arrived, {}, {}, Subject{title, QStringLiteral("巷内断水三天"), QStringLiteral("福一村7号"), QStringLiteral("林美珍"), caller});
    const CaseId id = registered ? registered->caseId : CaseId{};
    const LegNo leg{1};
    Accept accepted;
    accepted.category = QStringLiteral("市政/供水/管道爆裂");
    accepted.street = hongshan;
    MakeCall call;
    call.units = {{construction, LegRole::Lead, {}}};
    call.reportAt = m_hub->clock().now() + std::chrono::hours(2);
    call.place = call.reason = QStringLiteral("福一村7号");
    [&] {
        QVERIFY(m_desk->ask(accepted, id));
        if (onceAccepted)
            onceAccepted(id);
        QVERIFY(m_street->ask(call, id));
        QVERIFY(m_unit->ask(Respond{why, why, {}, {}}, id, leg));
        QVERIFY(m_street->ask(Arrive{}, id, leg));
        QVERIFY(m_unit->ask(Submit{why, why, Remedy::RootCause, true}, id, leg));
        QVERIFY(m_street->ask(Pass{}, id, leg));
        QVERIFY(m_street->ask(Verify{why}, id));
        QVERIFY(m_visit->ask(VisitCitizen{true, true, true, {}}, id));
        QVERIFY(m_visit->ask(Close{CloseGround::Solved, {}}, id));
    }();
    return id;
}

void TestResidence::passTo(Instant moment)
{
    m_hub->clock().notBefore(moment);
    m_hub->hub->wake();
}

// Until nothing of what is closed waits for anything: who says nothing for days agrees.
void TestResidence::outlast()
{
    const auto next = [this] {
        std::optional<Instant> last;
        for (const Case &value : state().cases())
            if (const auto at = value.open() ? std::nullopt : nextStage(value))
                last = std::max(last.value_or(*at), *at);
        return last;
    };
    while (const auto at = next()) { // one clock's end may be another's beginning
        passTo(*at + std::chrono::hours(1));
        QTRY_VERIFY(next() != at);
    }
}

void TestResidence::age()
{
    outlast();
    passTo(m_hub->clock().now() + archivedAfter + std::chrono::hours(1));
}

CaseId TestResidence::awayCase(const QString &upstream)
{
    const CaseId id = closedCase(upstream);
    age();
    [&] { QTRY_VERIFY(isAway(id)); }();
    return id;
}

Result<PastCases> TestResidence::past(Seat &seat, const PastQuery &query)
{
    std::optional<Result<PastCases>> answer;
    seat.link.askPast(query, &seat.link, [&](const Result<PastCases> &given) { answer = given; });
    [&] { QTRY_VERIFY(answer); }();
    return *answer;
}

void TestResidence::whatIsClosedLongAgoLeaves()
{
    const CaseId id = closedCase();
    QTRY_VERIFY(m_desk->replica.find(id) && !m_desk->replica.find(id)->open());
    outlast();
    passTo(state().find(id)->touched + archivedAfter - std::chrono::hours(1));
    QVERIFY(m_desk->ask(Register{}, {}, {}, Subject{title, {}, {}, {}, {}})); // the hub has looked, and done something else since
    QVERIFY(state().find(id));
    passTo(m_hub->clock().now() + std::chrono::hours(2));
    QTRY_VERIFY(isAway(id));
    for (const Seat *seat : {m_desk.get(), m_street.get(), m_unit.get(), m_chief.get()})
        QTRY_VERIFY(!seat->replica.find(id));
    auto late = live(dispatcher());
    QVERIFY(!late->replica.find(id));
}

void TestResidence::anOpenCaseStays()
{
    const auto registered = m_desk->ask(Register{}, {}, {}, Subject{title, {}, {}, {}, {}});
    QVERIFY(registered);
    const CaseId other = awayCase();
    QVERIFY(state().find(registered->caseId));
    QVERIFY(!state().find(other));
}

void TestResidence::foundByWhomItConcerns_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("phoneSeen");
    QTest::newRow("dispatcher") << dispatcher() << true << QStringLiteral("139****0417");
    QTest::newRow("its street") << subCenter() << true << QStringLiteral("139****0417");
    QTest::newRow("its unit") << unitActor(construction) << true << QStringLiteral("139****0417");
    QTest::newRow("another unit") << unitActor(townWorks) << false << QString();
    QTest::newRow("leader") << leader() << true << QString();
}

void TestResidence::foundByWhomItConcerns()
{
    QFETCH(Actor, actor);
    QFETCH(bool, found);
    const CaseId id = awayCase();
    auto seat = live(actor);
    const auto page = past(*seat, {QStringLiteral("供水"), {}, {}, {}, {}, {}, {}, {}, 50});
    QVERIFY(page);
    QCOMPARE(page->cases.size(), found ? 1 : 0);
    if (!found)
        return;
    QCOMPARE(page->cases[0].first.id, id);
    QVERIFY(!page->more);
    QTEST(page->cases[0].second.citizenPhone, "phoneSeen");
    QVERIFY(page->cases[0].second.citizenName != QStringLiteral("林美珍"));
    QVERIFY(past(*seat, {QStringLiteral("路灯"), {}, {}, {}, {}, {}, {}, {}, 50})->cases.isEmpty());
}

// Who calls again is known by the end of the number, wherever the cases are; of who may not see phones nobody finds out.
void TestResidence::byTheEndOfThePhone()
{
    const CaseId away = awayCase();
    const CaseId here = closedCase();
    QVERIFY(m_desk->ask(Register{}, {}, {}, Subject{title, {}, {}, {}, QStringLiteral("13900001111")}));
    const auto found = [this](Seat &seat, const QString &typed) {
        PastQuery query;
        query.typed = typed;
        const auto page = past(seat, query);
        QVector<CaseId> ids;
        if (page)
            for (const auto &[value, subject] : page->cases) {
                ids << value.id;
                [&] { QVERIFY(subject.citizenPhone != phone); }();
            }
        return ids;
    };
    const QString end = u'*' + phone.right(4);
    const QVector<CaseId> both{here, away};
    QCOMPARE(found(*m_desk, end), both);
    QCOMPARE(found(*m_desk, u'*' + phone.right(7)), both);
    QVERIFY(found(*m_desk, QString(u"*0" + phone.right(4))).isEmpty());
    QCOMPARE(found(*m_desk, end + QStringLiteral(" 断水")), both);
    QVERIFY(found(*m_desk, end + QStringLiteral(" 路灯")).isEmpty());
    QCOMPARE(found(*m_unit, end), both);
    auto reader = live(leader());
    PastQuery query;
    query.typed = end;
    QCOMPARE(past(*reader, query).error().code, ErrorCode::ActForbidden);
}

void TestResidence::pagesGoOn()
{
    QVector<CaseId> ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(closedCase());
    age();
    QTRY_COMPARE(m_hub->archive.cases.size(), size_t(5));
    QTRY_VERIFY(state().cases().isEmpty());
    QVector<CaseId> seen;
    PastQuery query;
    query.limit = 2;
    for (bool more = true; more;) {
        const auto page = past(*m_desk, query);
        QVERIFY(page && !page->cases.isEmpty());
        for (const auto &[value, subject] : page->cases)
            seen << value.id;
        query.before = seen.last();
        more = page->more;
    }
    QCOMPARE(seen, ids);
    auto wall = live(TestHub::wall());
    QCOMPARE(past(*wall, {}).error().code, ErrorCode::ActForbidden);
}

// The index knows the last digits of a phone: the one that was typed may lie behind pages of others that end alike.
void TestResidence::whatTheIndexFindsNeedNotFit()
{
    const CaseId id = closedCase();
    for (int i = 0; i < 5; ++i)
        closedCase({}, {}, QStringLiteral("13800000417"));
    age();
    QTRY_COMPARE(m_hub->archive.cases.size(), size_t(6));
    PastQuery query;
    query.typed = u'*' + phone;
    query.limit = 2;
    const auto page = past(*m_visit, query);
    QVERIFY(page);
    QCOMPARE(page->cases.size(), 1);
    QCOMPARE(page->cases[0].first.id, id);
    QVERIFY(!page->more);
}

void TestResidence::aLookFarBackHasThemAll()
{
    const CaseId first = closedCase(), second = closedCase();
    age();
    QTRY_VERIFY(isAway(first) && isAway(second));
    const auto third = m_desk->ask(Register{}, {}, {}, Subject{title, {}, {}, {}, {}});
    QTRY_COMPARE(m_chief->replica.position(), m_hub->log.head.seq);
    PastReader reader(m_chief->replica, m_chief->link);
    QVERIFY(!PastReader::isNeeded(m_chief->replica, m_chief->replica.now() - std::chrono::days(100)));
    const auto gather = [&](Instant since) {
        std::shared_ptr<const WholePast> all;
        reader.gather(since, PastReader::Keep::CasesAndWords, [&](const Result<std::shared_ptr<const WholePast>> &whole) { all = whole.value_or(nullptr); });
        [&] { QTRY_VERIFY(all); }();
        return all;
    };
    State again;
    for (const LogRow &row : std::as_const(m_hub->log.rows))
        apply(again, *decodeEvent(row.body));
    const auto whole = gather(Instant{});
    QVERIFY(alike(whole->state, again));
    QCOMPARE(whole->said.keys().size(), 2); // the replica has what the third says
    QCOMPARE(whole->said[first].title, title);
    const auto late = gather(m_hub->clock().now() - std::chrono::hours(1)); // nobody touched the others since
    QCOMPARE(late->state.cases().keys(), QList<CaseId>{third->caseId});
    m_hub->archive.failing = true;
    std::optional<Error> error;
    reader.gather(Instant{}, PastReader::Keep::Cases, [&](const Result<std::shared_ptr<const WholePast>> &none) { error = none.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::LogFailed);
}

void TestResidence::anActBringsItBack()
{
    const CaseId id = awayCase();
    const QByteArray before = m_hub->archive.cases[id.value].body;
    const auto reopened = m_chief->ask(Reopen{ReopenGround::Repeat, why}, id);
    QVERIFY(reopened);
    QVERIFY(state().find(id)->open());
    for (const Seat *seat : {m_desk.get(), m_street.get(), m_unit.get(), m_chief.get()}) {
        QTRY_VERIFY(seat->replica.position() >= reopened->seq); // bulletins may follow, which not all of them hear of
        QTRY_VERIFY(alike(seat->replica.state(), state()));
        QCOMPARE(seat->replica.subjectOf(*seat->replica.find(id)).title, title);
    }
    // As if it had never been away.
    State again;
    for (const LogRow &row : std::as_const(m_hub->log.rows))
        apply(again, *decodeEvent(row.body));
    QVERIFY(alike(again, state()));
    QCOMPARE(m_hub->archive.cases[id.value].body, before);
}

// A colleague opens it while this console's line is down, and acts on it later: of the coming back there is nothing in the log.
void TestResidence::whoMissedItComingBack()
{
    const CaseId id = awayCase();
    CutLine line(*m_hub);
    Seat other(line.dial());
    other.link.logIn({TestHub::tokenOf(dispatcher()), {}, {}});
    QTRY_COMPARE(other.replica.link(), LinkState::Live);
    line.cut();
    QTRY_VERIFY(other.replica.link() != LinkState::Live);
    m_chief->link.bringBack(id);
    QTRY_VERIFY(state().find(id));
    line.mend();
    other.link.reconnectNow();
    QTRY_COMPARE(other.replica.link(), LinkState::Live);
    QVERIFY(!other.replica.find(id)); // or all this proves nothing
    // It can be found, and opened.
    PastQuery query;
    query.typed = QStringLiteral("供水");
    QTRY_COMPARE(past(other, query)->cases.size(), 1);
    other.link.bringBack(id);
    QTRY_VERIFY(other.replica.find(id));
    QVERIFY(m_chief->ask(Reopen{ReopenGround::Repeat, why}, id));
    QTRY_VERIFY(other.replica.find(id) && other.replica.find(id)->open());
    QTRY_COMPARE(other.replica.link(), LinkState::Live);
    QTRY_VERIFY(alike(other.replica.state(), state()));
    QCOMPARE(other.replica.subjectOf(*other.replica.find(id)).title, title);
}

// Nothing is recorded when a case leaves: what changed meanwhile does not say so.
void TestResidence::whoMissedItLeaving()
{
    const CaseId id = closedCase();
    CutLine line(*m_hub);
    Seat other(line.dial());
    other.link.logIn({TestHub::tokenOf(dispatcher()), {}, {}});
    QTRY_COMPARE(other.replica.link(), LinkState::Live);
    outlast(); // or what happens to it meanwhile says so
    QTRY_COMPARE(other.replica.position(), state().seq);
    QVERIFY(other.replica.find(id));
    line.cut();
    QTRY_VERIFY(other.replica.link() != LinkState::Live);
    passTo(m_hub->clock().now() + archivedAfter + std::chrono::hours(1));
    QTRY_VERIFY(isAway(id));
    line.mend();
    other.link.reconnectNow();
    QTRY_COMPARE(other.replica.link(), LinkState::Live);
    QTRY_VERIFY(!other.replica.find(id));
}

void TestResidence::askedByManyAtOnce()
{
    const CaseId id = awayCase();
    QVector<Result<Ack>> answers;
    for (int i = 0; i < 3; ++i) {
        Command command;
        command.caseId = id;
        command.act = Reopen{ReopenGround::Repeat, why};
        m_chief->link.submit(command, &m_chief->replica, [&](const Result<Ack> &given) { answers << given; });
    }
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(answers[0].has_value()); // in the order they were asked
    for (int i = 1; i < 3; ++i)
        QCOMPARE(answers[i].error().code, ErrorCode::WrongState);
    QTRY_COMPARE(m_chief->replica.position(), m_hub->log.head.seq);
    QTRY_VERIFY(alike(m_chief->replica.state(), state()));
}

void TestResidence::lookingBringsNothingBack()
{
    const CaseId id = awayCase();
    std::optional<QVector<Event>> history;
    m_street->link.askTimeline(id, &m_street->link, [&](const Result<QVector<Event>> &events) { history = *events; });
    QTRY_VERIFY(history);
    const auto happened = std::count_if(m_hub->log.rows.cbegin(), m_hub->log.rows.cend(), [id](const LogRow &row) { return row.caseId == id; });
    QCOMPARE(history->size(), happened);
    QVERIFY(isAway(id));
}

void TestResidence::theHotlinesNumberIsKnown()
{
    const CaseId id = awayCase(QStringLiteral("FZ26070900188"));
    Register again;
    again.upstream = QStringLiteral("FZ26070900188");
    const auto answer = m_desk->ask(again, {}, {}, Subject{title, {}, {}, {}, {}});
    QCOMPARE(answer.error().code, ErrorCode::AlreadyRegistered);
    QCOMPARE(answer.error().args, QStringList{state().find(id)->number});
}

// Neither by an act that is none of theirs nor by one about a case that is none of theirs.
void TestResidence::whoMayNotSeeOneBringsItNotBack()
{
    const CaseId id = awayCase();
    QCOMPARE(live(TestHub::wall())->ask(Note{why}, id).error().code, ErrorCode::ActForbidden);
    QCOMPARE(live(unitActor(community))->ask(Reveal{ProtectedField::Phone, Purpose::Contact}, id).error().code, ErrorCode::UnknownCase);
    QVERIFY(isAway(id));
    QVERIFY(!m_desk->replica.find(id));
    QVERIFY(m_desk->ask(Reveal{ProtectedField::Phone, Purpose::Contact}, id));
}

void TestResidence::aMergedOneIsClosedAfterItsMainOneHasLeft()
{
    Register arrived;
    arrived.street = hongshan;
    const CaseId merged = m_desk->ask(arrived, {}, {}, Subject{title, {}, {}, {}, {}})->caseId;
    const CaseId main = closedCase({}, [&](CaseId accepted) {
        Merge into;
        into.into = accepted;
        into.reason = why;
        QVERIFY(m_desk->ask(into, merged));
    });
    age();
    QTRY_VERIFY(isAway(main));
    QVERIFY(m_visit->ask(Close{CloseGround::Solved, {}}, merged));
}

// Who is shown no word of a citizen does not find out by looking for one who said it.
void TestResidence::figuresAreNoWords()
{
    const CaseId id = awayCase();
    const auto boss = live(leader());
    const auto finds = [&](const QString &typed) {
        PastQuery query;
        query.typed = typed;
        const auto page = past(*boss, query);
        return page && !page->cases.isEmpty() && page->cases[0].first.id == id;
    };
    QVERIFY(finds(QStringLiteral("管道爆裂"))); // the category
    QVERIFY(!finds(QStringLiteral("巷内断水")));
    QVERIFY(!finds(QStringLiteral("福一村7号")));
}

void TestResidence::whatIsErasedIsNotFound()
{
    const CaseId id = awayCase();
    QVERIFY(m_chief->ask(EraseSubject{why}, id));
    const auto says = [this](CaseId one) { return m_hub->archive.cases[one.value].words.join(u' ').contains(title); };
    QTRY_VERIFY(!says(id)); // at once, not in months
    QVERIFY(past(*m_desk, {QStringLiteral("断水"), {}, {}, {}, {}, {}, {}, {}, 50})->cases.isEmpty());
    QTRY_VERIFY(m_desk->replica.find(id));
    QCOMPARE(m_desk->replica.subjectOf(*m_desk->replica.find(id)).title, QString());
    // What came back for a while, and of which nobody knows after a restart that the archive has it.
    const CaseId noted = awayCase();
    QVERIFY(m_desk->ask(Reveal{ProtectedField::Phone, Purpose::Contact}, noted));
    m_hub->stop();
    m_hub->start();
    m_chief = live(chief());
    m_desk = live(dispatcher());
    m_street = live(subCenter());
    m_unit = live(unitActor(construction));
    m_visit = live(visitSeat());
    QVERIFY(says(noted));
    QVERIFY(m_chief->ask(EraseSubject{why}, noted));
    QTRY_VERIFY(!says(noted));
    QVERIFY(state().find(noted)); // it stays, all the same
    // The archive took nothing when it was told.
    const CaseId later = awayCase();
    QVERIFY(m_desk->ask(Reveal{ProtectedField::Phone, Purpose::Contact}, later));
    m_hub->archive.failing = true;
    QVERIFY(m_chief->ask(EraseSubject{why}, later));
    m_hub->archive.failing = false;
    QVERIFY(says(later));
    QTRY_VERIFY(!says(later)); // tried again
}

void TestResidence::restarted_data()
{
    QTest::addColumn<bool>("crash");
    QTest::addColumn<bool>("archiveLost");
    QTest::newRow("stopped") << false << false;
    QTest::newRow("killed") << true << false;
    QTest::newRow("the archive is lost") << false << true;
}

void TestResidence::restarted()
{
    QFETCH(bool, crash);
    QFETCH(bool, archiveLost);
    const CaseId one = awayCase(), two = awayCase();
    m_hub->stop(); // with a snapshot that has neither
    m_hub->start();
    QVERIFY(isAway(one) && isAway(two));
    m_chief = live(chief());
    QVERIFY(m_chief->ask(Reopen{ReopenGround::Repeat, why}, two));
    const QByteArray then = encodeCase(*state().find(two));
    if (crash)
        m_hub->crash();
    else
        m_hub->stop();
    if (archiveLost)
        m_hub->archive.cases.clear();
    m_hub->start();
    QCOMPARE(encodeCase(*state().find(two)), then);
    QTRY_VERIFY(isAway(one)); // made again from the log where it was lost
    m_chief = live(chief());
    QVERIFY(m_chief->ask(Reopen{ReopenGround::Repeat, why}, one));
    State again;
    for (const LogRow &row : std::as_const(m_hub->log.rows))
        apply(again, *decodeEvent(row.body));
    QVERIFY(alike(again, state()));
}

void TestResidence::anArchiveThatTakesNothing()
{
    const CaseId id = closedCase();
    m_hub->archive.failing = true;
    age();
    QTRY_VERIFY(m_hub->archive.puts > 0);
    QVERIFY(state().find(id));
    QVERIFY(m_desk->replica.find(id));
}

void TestResidence::anArchiveThatGivesNothing()
{
    const CaseId id = awayCase();
    m_hub->archive.failing = true;
    const auto happened = [&] { return std::count_if(m_hub->log.rows.cbegin(), m_hub->log.rows.cend(), [id](const LogRow &row) { return row.caseId == id; }); };
    const auto before = happened();
    QCOMPARE(m_chief->ask(Reopen{ReopenGround::Repeat, why}, id).error().code, ErrorCode::LogFailed);
    QCOMPARE(past(*m_desk, {}).error().code, ErrorCode::LogFailed);
    QCOMPARE(happened(), before);
    m_hub->archive.failing = false;
    QVERIFY(m_chief->ask(Reopen{ReopenGround::Repeat, why}, id));
}

QTEST_GUILESS_MAIN(TestResidence)
#include "tst_residence.moc"
