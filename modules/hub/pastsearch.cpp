// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/pastsearch.h"

#include "domain/acttable.h"
#include "domain/casearchive.h"
#include "domain/errortext.h"
#include "domain/eventlog.h"
#include "hub/masking.h"
#include "protocol/codec.h"

#include <algorithm>
#include <QRegularExpression>

namespace Yixian {

namespace {

constexpr int mostPastCases = 200;
constexpr qsizetype mostPastBytes = 1024 * 1024;

// Whatever separates the digits of a phone.
bool phoneEndsWith(const Subject &subject, const QString &end)
{
    QString digits = subject.citizenPhone;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits.endsWith(end);
}

// Every word that was typed beside the end of a phone.
bool saysAll(const QString &typed, const Case &value, const Subject &subject)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QString all = QStringList{subject.title, subject.text, subject.address, value.category, value.number, value.upstream}.join(u'\n');
    const QStringList words = typed.split(blank, Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return !phoneEndIn(word).isEmpty() || all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

PastSearch::PastSearch(const State &state, const SubjectBook &subjects, EventLog &log, CaseArchive &archive, const HubClock &clock)
    : m_state(state), m_subjects(subjects), m_log(log), m_archive(archive), m_clock(clock)
{}

void PastSearch::answer(Session &session, const AskPast &message)
{
    const auto refuse = [guard = QPointer<Session>(&session), id = message.id](const Error &error) {
        if (guard)
            guard->send(Past{id, false, {}, errorName(error.code), error.args});
    };
    const Role role = session.actor.role;
    if (role == Role::Feed || role == Role::Wall || role == Role::Security)
        return refuse({ErrorCode::ActForbidden, {QStringLiteral("past")}, {}});
    // Who may see phones may look for one; by trying their ends nobody else shall find out whose case is whose.
    if (!phoneEndIn(message.query.typed).isEmpty() && !roleMay(role, ActKind::Reveal))
        return refuse({ErrorCode::ActForbidden, {QString(enumName(ActKind::Reveal))}, {}});
    PastQuery query = message.query;
    query.limit = std::clamp(query.limit, 1, mostPastCases);
    if (role == Role::SubCenter)
        query.subCenter = session.actor.unit;
    if (role == Role::Unit)
        query.unit = session.actor.unit;
    auto looking = std::make_shared<Looking>();
    looking->session = &session;
    looking->id = message.id;
    looking->query = query;
    looking->refuse = refuse;
    addByPhone(session, looking->stream, query);
    search(looking);
}

void PastSearch::search(const std::shared_ptr<Looking> &looking)
{
    m_archive.search(looking->query, [this, looking](const Result<PastPage> &page) {
        if (!looking->session)
            return;
        if (!page)
            return looking->refuse(page.error());
        QVector<CaseId> cases;
        for (const FoundCase &one : page->cases)
            cases.append(one.id);
        m_log.readSubjects(cases, [this, looking, page = *page](const Result<QVector<SubjectRow>> &subjects) {
            if (!subjects)
                looking->refuse(subjects.error());
            else if (looking->session)
                tell(looking, page, *subjects);
        });
    });
}

// Of those in memory everybody has his own; but nobody has the phones.
void PastSearch::addByPhone(Session &session, StreamBuilder &stream, const PastQuery &query)
{
    const QString phone = phoneEndIn(query.typed);
    if (phone.isEmpty() || !query.before.isNull())
        return;
    if (!std::exchange(m_listed, true))
        for (const Case &value : m_state.cases())
            noted(value.id, value.subject);
    QVector<CaseId> found;
    for (auto subject = m_subjects.cbegin(); subject != m_subjects.cend(); ++subject) {
        if (!phoneEndsWith(*subject, phone))
            continue;
        const Case *value = m_state.cases().glance(m_caseOf.value(subject.key()));
        if (value && isAbout(query, *value) && session.audience->sees(*value) && saysAll(query.typed, *value, *subject))
            found.append(value->id);
    }
    std::sort(found.begin(), found.end(), [](CaseId a, CaseId b) { return b < a; });
    for (const CaseId id : std::as_const(found))
        if (stream.size() <= mostPastBytes)
            session.audience->addCase(stream, *m_state.cases().glance(id));
}

// Those in memory everybody has, but for one that came back for a while: who was not there then does not have it.
bool PastSearch::isHereForAll(CaseId id) const
{
    const Case *value = m_state.cases().glance(id);
    return value && (value->open() || value->touched + archivedAfter > m_clock.now());
}

// Of who is shown no word of a citizen nobody finds out by looking for one what was said.
bool PastSearch::saysOpenly(const QString &typed, const Case &value) const
{
    const Reference &reference = m_state.reference();
    Subject names; // what else may be looked for
    names.title = reference.unitName(value.street) + u'\n' + reference.unitName(value.subCenter);
    for (const Leg &leg : value.legs)
        names.text += reference.unitName(leg.unit) + u'\n';
    return saysAll(typed, value, names);
}

void PastSearch::tell(const std::shared_ptr<Looking> &looking, const PastPage &page, const QVector<SubjectRow> &subjects)
{
    Session &session = *looking->session;
    const QString &typed = looking->query.typed;
    const QString phone = phoneEndIn(typed);
    QHash<SubjectId, Subject> said;
    for (const SubjectRow &row : subjects)
        said.insert(row.id, row.subject);
    bool more = page.more, any = false;
    for (const FoundCase &one : page.cases) {
        if (looking->stream.size() > mostPastBytes) {
            more = true; // to be asked for from the last one on
            break;
        }
        const auto value = decodeCase(one.body);
        const bool fits = value && phoneEndsWith(said.value(value->subject), phone) // its end is all that the index knows
                          && (disclosureFor(session.actor.role) == Disclosure::Full || saysOpenly(typed, *value));
        if (!fits || isHereForAll(one.id) || !session.audience->sees(*value))
            continue;
        session.audience->addCase(looking->stream, *value, said.value(value->subject));
        any = true;
    }
    // What the index finds need not fit. Who asks goes on from the last one that he got, and would get the same page again.
    const bool full = looking->stream.size() > mostPastBytes; // then not all of the page was looked at
    if (!any && !full && page.more && !page.cases.isEmpty()) {
        looking->query.before = page.cases.last().id;
        return search(looking);
    }
    session.sendFrame(looking->stream.takePast(looking->id, more));
}

} // namespace Yixian
