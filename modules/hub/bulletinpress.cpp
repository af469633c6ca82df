// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/bulletinpress.h"

#include "domain/acttable.h"
#include "domain/errortext.h"
#include "hub/freedmemory.h"
#include "hub/masking.h"
#include "protocol/codec.h"
#include "protocol/signedbulletin.h"
#include "reports/model/bulletin.h"
#include "reports/model/reportcodec.h"
#include "reports/model/reportdiff.h"

#include <algorithm>
#include <QLoggingCategory>
#include <QPointer>

namespace Yixian {

Q_LOGGING_CATEGORY(lcPress, "yixian.hub.bulletins")

namespace {

constexpr Millis longestWait = std::chrono::hours(1); // the machine may sleep; then it is late by so much at most
constexpr Millis tryAgain = std::chrono::minutes(1);  // of real time
constexpr Millis punctual = std::chrono::minutes(10); // later than that it was made up
constexpr int atOnce = 200;                           // of the archive

// Numbers that people typed into grounds and plans are for those who handle the case.
void mask(Case &value)
{
    const auto hide = [](FreeText &text) { text.value = maskNumbers(text.value); };
    for (Hold &hold : value.holds) {
        hide(hold.grounds);
        hide(hold.plan);
    }
    for (Exclusion &exclusion : value.exclusions)
        hide(exclusion.grounds);
    for (Leg &leg : value.legs)
        for (Appeal &appeal : leg.appeals)
            hide(appeal.reason);
}

bool saysSomething(const Case &value)
{
    return !value.holds.isEmpty() || !value.exclusions.isEmpty() ||
           std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return !leg.appeals.isEmpty(); });
}

void add(ReportBasis &basis, const Case &value)
{
    if (!saysSomething(value))
        return basis.add(value);
    Case masked = value;
    mask(masked);
    basis.add(masked);
}

struct Parts
{
    Report open, persons;
};

// What was frozen before; nothing where there was none, or where it is of a newer program.
Parts partsOf(const std::optional<BulletinRow> &row)
{
    Parts parts;
    if (row) {
        parts.open = reportFrom(row->open).value_or(Report{});
        parts.persons = row->persons.isEmpty() ? Report{} : reportFrom(row->persons).value_or(Report{});
    }
    return parts;
}

// In any thread: from counts to bytes.
FrozenBulletin freeze(const ReportBasis &basis, const std::optional<BulletinRow> &before)
{
    const ReportOrder &order = basis.order();
    auto [open, persons] = heldApart(Bulletin::neutral(basis));
    FrozenBulletin made{toText(order.issue), order.number, order.cutOff, {}, {}, {}, {}, {}, {}, true};
    if (before) {
        const Parts old = partsOf(before);
        const bool differs = ReportDiff::note(open, old.open);
        made.differs = ReportDiff::note(persons, old.persons) || differs;
    }
    made.open = frozenBytes(open);
    made.persons = persons.sections.isEmpty() ? QByteArray() : frozenBytes(persons);
    return made;
}

} // namespace

// One that is being made.
struct BulletinPress::Job
{
    AskedCommand asked;
    ReportOrder order;
    std::optional<BulletinRow> before;
    std::unique_ptr<CaseCopy> copy;
    // Of the pool while something is done there.
    std::shared_ptr<ReportBasis> basis;
    std::shared_ptr<QSet<CaseId>> copied; // what the archive has of these is older
};

BulletinPress::BulletinPress(const State &state, TurnLoop &turns, EventLog &log, CaseArchive &archive, const HubClock &clock, QByteArray seed)
    : m_state(state)
    , m_turns(turns)
    , m_log(log)
    , m_archive(archive)
    , m_clock(clock)
    , m_seed(std::move(seed))
{
    m_pool.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BulletinPress::look);
}

BulletinPress::~BulletinPress() = default;

void BulletinPress::start()
{
    connect(&m_turns, &TurnLoop::applied, this, [this](const AppliedEvent &applied) {
        const ActKind act = kindOf(applied.event.act);
        if (act == ActKind::Revise || act == ActKind::Establish)
            m_next.start(0); // not from inside the turn that is being told
    });
    look();
}

void BulletinPress::wake()
{
    if (m_due && *m_due < m_clock.now())
        look();
}

void BulletinPress::look()
{
    const Instant now = m_clock.now();
    m_due = nextBulletin(m_state.reference(), now);
    m_next.start(m_due ? std::min<Millis>(longestWait, m_clock.realTimeUntil(*m_due + Millis{1})) : longestWait);
    for (const ReportIssue &issue : dueBulletins(m_state, now)) {
        const QString name = toText(issue);
        const auto isOfIt = [&](const AskedCommand &asked) {
            return asked.actor.role == Role::Hub && std::get<IssueBulletin>(asked.command.act).issue == name;
        };
        if ((m_job && isOfIt(m_job->asked)) || std::any_of(m_waiting.cbegin(), m_waiting.cend(), isOfIt))
            continue;
        AskedCommand asked;
        asked.command.id = QUuid::createUuid();
        asked.command.act = IssueBulletin{name, {}};
        asked.reply = [this, name](const Result<Ack> &result) {
            if (result)
                return;
            qCWarning(lcPress) << name << "was not issued:" << errorName(result.error().code);
            m_next.start(tryAgain);
        };
        m_waiting.push_back(std::move(asked));
    }
    next();
}

// One that was carried out before gets its first answer, and nothing is made.
void BulletinPress::issue(AskedCommand asked)
{
    if (m_turns.isAnswered(asked.command.id))
        return m_turns.ask(std::move(asked));
    m_waiting.push_back(std::move(asked));
    next();
}

void BulletinPress::next()
{
    while (!m_job && !m_waiting.empty()) {
        m_job = std::make_unique<Job>();
        m_job->asked = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin();
    }
}

void BulletinPress::begin()
{
    const Actor &actor = m_job->asked.actor;
    const auto &act = std::get<IssueBulletin>(m_job->asked.command.act);
    const auto version =
        roleMay(actor.role, ActKind::IssueBulletin)
            ? mayIssue(m_state, actor.role, act, m_clock.now())
            : Result<int>(failure(ErrorCode::ActForbidden, {QString(enumName(ActKind::IssueBulletin))}));
    if (!version)
        return answer(tl::unexpected(version.error()));
    ReportOrder &order = m_job->order;
    order.issue = issueFromText(act.issue).value();
    order.preparer = actor.name;
    order.number = *version;
    order.correction = *version > 1 ? act.reason.trimmed() : QString();
    order.persons = true;
    order.drill = m_clock.isDrill();
    readBefore();
}

void BulletinPress::readBefore()
{
    const IssuedBulletin *before = latestIssued(m_state, toText(m_job->order.issue));
    if (!before)
        return copyCases();
    m_log.readBulletin(before->seq, [guard = QPointer<BulletinPress>(this)](Result<std::optional<BulletinRow>> row) {
        if (!guard)
            return;
        if (!row || !*row)
            return guard->answer(tl::unexpected(row ? Error{ErrorCode::LogBroken, {}, {}} : row.error()));
        guard->m_job->before = std::move(*row);
        guard->copyCases();
    });
}

void BulletinPress::copyCases()
{
    ReportOrder &order = m_job->order;
    order.cutOff = m_turns.settled();
    if (const auto due = frozenAt(m_state.reference(), order.issue);
        m_job->asked.actor.role == Role::Hub && due && order.cutOff - *due > punctual)
        order.missed = due;
    m_job->basis = std::make_shared<ReportBasis>(std::make_shared<const Reference>(m_state.reference()), order);
    m_job->copied = std::make_shared<QSet<CaseId>>();
    m_job->copy = std::make_unique<CaseCopy>(m_state, m_turns);
    connect(m_job->copy.get(), &CaseCopy::done, this, &BulletinPress::copied);
}

void BulletinPress::copied()
{
    const Instant earliest = ReportBasis::horizon(m_state.reference(), m_job->order.issue);
    const auto take = [basis = m_job->basis, copied = m_job->copied, cases = m_job->copy->take()] {
        cases.forEach([&](const Case &value) {
            copied->insert(value.id);
            add(*basis, value);
        });
    };
    inPool(take, [this, earliest] {
        if (earliest >= m_clock.now() - archivedAfter)
            return print();
        PastQuery query;
        query.touchedSince = earliest;
        query.limit = atOnce;
        addArchived(query);
    });
}

// A case that has come back meanwhile is in the archive still, as it was at the moment of the copy.
void BulletinPress::addArchived(const PastQuery &query)
{
    m_archive.search(query, [guard = QPointer<BulletinPress>(this), query](const Result<PastPage> &page) {
        if (!guard)
            return;
        if (!page)
            return guard->answer(tl::unexpected(page.error()));
        auto broken = std::make_shared<bool>(false);
        const auto take = [basis = guard->m_job->basis, copied = guard->m_job->copied, cases = page->cases, broken] {
            for (const FoundCase &found : cases) {
                if (copied->contains(found.id))
                    continue; // newer in the copy
                const auto value = decodeCase(found.body);
                *broken = *broken || !value;
                if (value)
                    add(*basis, *value);
            }
        };
        guard->inPool(take, [press = guard.data(), query, broken, more = page->more, last = page->cases.isEmpty() ? CaseId{} : page->cases.last().id] {
            if (*broken)
                return press->answer(failure(ErrorCode::LogBroken, {}, QStringLiteral("an archived case")));
            if (!more || last.isNull())
                return press->print();
            PastQuery next = query;
            next.before = last;
            press->addArchived(next);
        });
    });
}

void BulletinPress::print()
{
    auto made = std::make_shared<FrozenBulletin>();
    const auto work = [made, basis = std::exchange(m_job->basis, nullptr), before = m_job->before]() mutable {
        *made = freeze(*basis, before);
        basis.reset(); // here, not in the hub's thread
        giveBackFreedMemory();
    };
    inPool(work, [this, made] { frozen(*made); });
}

// `work` touches nothing that the hub's thread has; `then` comes back to it.
void BulletinPress::inPool(std::function<void()> work, std::function<void()> then)
{
    m_pool.start([this, work = std::move(work), then = std::move(then)]() mutable {
        work();
        work = nullptr;
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
    });
}

void BulletinPress::frozen(const FrozenBulletin &made)
{
    auto whole = std::make_shared<FrozenBulletin>(made);
    sealBulletin(*whole, m_turns.head().log, m_seed);
    AskedCommand asked = m_job->asked;
    asked.command.frozen = std::move(whole);
    asked.reply = [guard = QPointer<BulletinPress>(this)](const Result<Ack> &result) {
        if (guard)
            guard->answer(result);
    };
    m_turns.ask(std::move(asked));
}

void BulletinPress::answer(const Result<Ack> &result)
{
    const std::unique_ptr<Job> job = std::move(m_job);
    if (job->copy)
        job->copy.release()->deleteLater(); // it may be on its way here
    job->asked.reply(result);
    QMetaObject::invokeMethod(this, &BulletinPress::next, Qt::QueuedConnection);
}

} // namespace Yixian
