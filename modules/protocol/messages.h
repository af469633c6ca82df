// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/casearchive.h"
#include "domain/event.h"
#include "domain/eventlog.h"

#include <QJsonObject>
#include <variant>

// The catalogue of messages, one struct each, in both directions; append-only. modules/protocol/README.md describes them
// for people who write a client in another language.
namespace Yixian {

inline constexpr int protocolVersion = 1;

// Limits of both ends (RELIABILITY 5.7).
struct ProtocolLimits
{
    static constexpr qint64 beforeLogin = 4 * 1024;
    static constexpr qint64 afterLogin = 256 * 1024;
    static constexpr qint64 wall = 4 * 1024;
    static constexpr qint64 fromHub = 4 * 1024 * 1024; // a console's own limit on what the hub may send at once
    static constexpr int deepest = 32;
    static constexpr qint64 itemsFromClient = 10'000, itemsFromHub = 1'000'000; // in all lists of a message together
};

// ---- from a client ----

// The first message. With a token it also logs in; with (log, epoch, seq, hash) it resumes.
struct Hello
{
    int version = protocolVersion;
    QStringList features;
    QString program;
    QString token;
    QString log;
    int epoch = 0;
    Seq seq = 0;
    QByteArray hash;
    UserId actFor{}; // 代班: in whose place; empty: for oneself
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("version", s.version);
        v("features", s.features);
        v("program", s.program);
        v("token", s.token);
        v("actFor", s.actFor);
        v("log", s.log);
        v("epoch", s.epoch);
        v("seq", s.seq);
        v("hash", s.hash);
    }
};

struct Login
{
    QString user, password;
    QString code{}; // of the second factor, where the account has one
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("user", s.user);
        v("password", s.password);
        v("code", s.code);
    }
};

// A command; `as` names the person a drill plays and is refused from anybody else.
struct SendCommand
{
    Command command;
    std::optional<Actor> as;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        Command::visit(s.command, v);
        v("as", s.as);
    }
};

// "Applied up to here": opens the hub's window for this session.
struct Progress
{
    Seq seq = 0;
    template<class S, class V> static void visit(S &s, V &&v) { v("seq", s.seq); }
};

// Heartbeat and clock: `sent` is the client's own monotonic stamp, returned as it came.
struct Ping
{
    qint64 sent = 0;
    template<class S, class V> static void visit(S &s, V &&v) { v("sent", s.sent); }
};

// Everything that happened to one case, for its timeline.
struct AskTimeline
{
    qint64 id = 0;
    CaseId caseId;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("case", s.caseId);
    }
};

// Who has an account: all of them for the security administrator; for others, those of the same post.
struct AskAccounts
{
    qint64 id = 0;
    template<class S, class V> static void visit(S &s, V &&v) { v("id", s.id); }
};

// What was issued: the newest first, of one kind ("monthly") or all, before that seq where one is given.
struct AskBulletins
{
    qint64 id = 0;
    QString kind;
    Seq before = 0;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("kind", s.kind);
        v("before", s.before);
    }
};
// What one of them says, from that byte on; of what names persons, only for those who may have it.
struct AskBulletinText
{
    qint64 id = 0;
    Seq seq = 0;
    bool persons = false;
    qint64 from = 0;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("seq", s.seq);
        v("persons", s.persons);
        v("from", s.from);
    }
};

// A new password: one's own, with the present one, or somebody's by the security administrator. Answered like a command.
struct ChangePassword
{
    QUuid id;
    UserId user;
    QString present, fresh;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("user", s.user);
        v("present", s.present);
        v("fresh", s.fresh);
    }
};

// The seat is left: what it sees goes on, what it asks for is refused until its person is back.
struct Lock
{
    template<class S, class V> static void visit(S &, V &&) {}
};
// Answered like a command.
struct Unlock
{
    QUuid id;
    QString password;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("password", s.password);
    }
};

// One-time codes beside the password (RFC 6238). Without a code it asks for a new secret, which `second-factor` brings; with the
// code of that secret it is set; `remove` takes it away, one's own or, by the security administrator, somebody's. Answered
// like a command.
struct SetSecondFactor
{
    QUuid id;
    UserId user;
    QString code;
    bool remove = false;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("user", s.user);
        v("code", s.code);
        v("remove", s.remove);
    }
};

struct Logout
{
    template<class S, class V> static void visit(S &, V &&) {}
};

// Cases that no session is sent by itself, because they were closed long ago: a page of them, the latest first. Every word of
// `typed` has to be found ("#417": the end of a number); nothing typed: all. What somebody may not see is left out.
struct AskPast
{
    qint64 id = 0;
    PastQuery query;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("typed", s.query.typed);
        v("street", s.query.street);
        v("subCenter", s.query.subCenter);
        v("unit", s.query.unit);
        v("from", s.query.from);
        v("to", s.query.to);
        v("touchedSince", s.query.touchedSince);
        v("before", s.query.before);
        v("limit", s.query.limit);
    }
};

// Somebody is about to work on a past case: it comes back to everybody who may see it, for a while.
struct BringBack
{
    CaseId caseId;
    template<class S, class V> static void visit(S &s, V &&v) { v("case", s.caseId); }
};

// 复盘: from here on this session is shown what was known at `from` and what happened then, at `speed` (0: it stands still);
// without `from` it goes on at another speed. Nothing is carried out meanwhile. `over`: back to now.
struct LookBack
{
    std::optional<Instant> from;
    double speed = 1;
    bool over = false;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("from", s.from);
        v("speed", s.speed);
        v("over", s.over);
    }
};

using ClientMessage = std::variant<Hello, Login, SendCommand, Progress, Ping, AskTimeline, AskAccounts, ChangePassword, Lock, Unlock, SetSecondFactor,
                                   Logout, AskPast, BringBack, LookBack, AskBulletins, AskBulletinText>;

// ---- from the hub ----

struct Welcome
{
    int version = protocolVersion;
    QStringList features;
    QString program;
    QString log;
    int epoch = 1;
    Instant hubTime;
    double speed = 1;
    bool drill = false;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("version", s.version);
        v("features", s.features);
        v("program", s.program);
        v("log", s.log);
        v("epoch", s.epoch);
        v("hubTime", s.hubTime);
        v("speed", s.speed);
        v("drill", s.drill);
    }
};

enum class ResumeKind { Tail, Snapshot, Diverged };
template<>
inline constexpr auto enumNames<ResumeKind> = std::to_array<std::string_view>({"tail", "snapshot", "diverged"});

// Logged in. The reference data follows: the latest document, the days stopped and the rosters set since.
struct SessionOpened
{
    Actor actor;
    QString token; // for the next hello, once; empty for a token of an installation, which stays
    ResumeKind resume = ResumeKind::Snapshot;
    QByteArray storageKey{};      // 32 bytes: what this account keeps at rest is sealed with it; of people only
    bool passwordExpired = false; // nothing is carried out before it has been changed
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("actor", s.actor);
        v("token", s.token);
        v("resume", s.resume);
        v("storageKey", s.storageKey);
        v("passwordExpired", s.passwordExpired);
    }
};

struct StoppedDay
{
    QString date, reason;
    Instant decided; // clocks that ran by then go by the calendar without it
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("date", s.date);
        v("reason", s.reason);
        v("decided", s.decided);
    }
    bool operator==(const StoppedDay &) const = default;
};
struct ReferenceData
{
    QString document;
    QVector<StoppedDay> stopped;
    QVector<DutyShift> roster;
    QVector<Watch> watches; // that this session may see
    QVector<Deputy> deputies;
    QVector<NotedGap> gaps;
    QVector<IssuedBulletin> bulletins{}; // in a snapshot; a console asks for them
    QVector<LimitsAnew> limits{};
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("document", s.document);
        v("stopped", s.stopped);
        v("roster", s.roster);
        v("watches", s.watches);
        v("deputies", s.deputies);
        v("gaps", s.gaps);
        v("bulletins", s.bulletins);
        v("limits", s.limits);
    }
};

// One entry of a stream: a case as it stands (snapshot, or coming into scope), an event, or a case leaving the scope.
struct StreamItem
{
    std::optional<Case> value;
    std::optional<Event> event;
    Seq prev = 0; // of the event: the last one this session was entitled to
    std::optional<CaseId> dropped;
    std::optional<Subject> subject; // masked for this session, beside a case or an event that brings one
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("case", s.value);
        v("prev", s.prev);
        v("event", s.event);
        v("drop", s.dropped);
        v("subject", s.subject);
    }
};

// What a turn produced for this session, or one page of a snapshot.
struct Stream
{
    bool snapshot = false;
    QVector<StreamItem> items;
    Seq seq = 0;      // the log's seq after these items
    QByteArray hash;  // at that seq
    qint64 total = 0; // of a snapshot: cases in all, for the progress shown
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("seq", s.seq);
        v("hash", s.hash);
        v("snapshot", s.snapshot);
        v("total", s.total);
        v("items", s.items);
    }
};

// Caught up: from here on everything is live.
struct Live
{
    Seq seq = 0;
    QByteArray hash;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("seq", s.seq);
        v("hash", s.hash);
    }
};

// Durable at seq. Asked again, a command gets its first answer once more.
struct Ack
{
    QUuid command;
    Seq seq = 0;
    Instant at;
    CaseId caseId;
    bool repeated = false; // it was carried out before
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("command", s.command);
        v("seq", s.seq);
        v("at", s.at);
        v("case", s.caseId);
        v("repeated", s.repeated);
    }
};

// Nothing was changed; why, as a code with arguments. With neither the id of a command nor that of a question it concerns
// the session.
struct Refused
{
    QUuid command;
    QString code;
    QStringList args;
    qint64 question = 0;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("command", s.command);
        v("question", s.question);
        v("code", s.code);
        v("args", s.args);
    }
};

struct Pong
{
    qint64 sent = 0;
    Instant hubTime;
    Seq seq = 0;
    int subCentersOnline = 0;
    QVector<UnitId> subCentersOffline{}; // active ones at which nobody is logged in; told to the district's seats
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("sent", s.sent);
        v("hubTime", s.hubTime);
        v("seq", s.seq);
        v("subCentersOnline", s.subCentersOnline);
        v("subCentersOffline", s.subCentersOffline);
    }
};

struct Timeline
{
    qint64 id = 0;
    CaseId caseId;
    QVector<Event> events;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("case", s.caseId);
        v("events", s.events);
    }
};

struct Accounts
{
    qint64 id = 0;
    QVector<AccountInfo> rows;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("rows", s.rows);
    }
};

// The field that a `reveal` asked for; in front of its ack.
struct Revealed
{
    QUuid command;
    QString value;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("command", s.command);
        v("value", s.value);
    }
};

// The secret of a second factor, in base32 as authenticators take it. Not set yet: its code has to come back first.
struct SecondFactor
{
    QUuid id;
    QString secret;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("secret", s.secret);
    }
};

// What is wrong with the hub itself just now; an empty list: nothing any more.
enum class Ailment { DiskFull, DiskReadOnly, DiskFailing, ClockStepped, CertificateExpires, LogDamaged };
template<>
inline constexpr auto enumNames<Ailment> =
    std::to_array<std::string_view>({"disk-full", "disk-read-only", "disk-failing", "clock-stepped", "certificate-expires", "log-damaged"});
struct Complaint
{
    Ailment what = Ailment::DiskFull;
    QString about{}; // the seconds that the clock was set by, the day on which the certificate ends,
                     // the first damaged entry
    bool operator==(const Complaint &) const = default;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("what", s.what);
        v("about", s.about);
    }
};
struct Health
{
    QVector<Complaint> complaints;
    bool operator==(const Health &) const = default;
    template<class S, class V> static void visit(S &s, V &&v) { v("complaints", s.complaints); }
};

// Where the log stood, signed by the hub (Ed25519 over headBytes()): every console keeps the newest, so that nobody can cut
// the log shorter or write it anew without a witness.
struct SignedHead
{
    QString log;
    int epoch = 1;
    Seq seq = 0;
    QByteArray hash;
    Instant at;
    QByteArray signature, publicKey;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("log", s.log);
        v("epoch", s.epoch);
        v("seq", s.seq);
        v("hash", s.hash);
        v("at", s.at);
        v("signature", s.signature);
        v("publicKey", s.publicKey);
    }
};

// Each with a case and what may be seen of its subject. `more`: there are older ones, to be asked for with `before`.
struct Past
{
    qint64 id = 0;
    bool more = false;
    QVector<StreamItem> items;
    QString code{}; // why there is no answer, with its arguments; empty where there is one
    QStringList args{};
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("code", s.code);
        v("args", s.args);
        v("more", s.more);
        v("items", s.items);
    }
};

// Where a look back stands: first while the log is read up to its moment (`permille` of the way), then each second. `begins`:
// forget all cases, those of then follow as a snapshot. `over`: a session of now follows; with `code` it ended by itself.
struct LookingBack
{
    Instant at;
    double speed = 1;
    int permille = 0;
    bool begins = false;
    bool over = false;
    QString code{};
    QStringList args{};
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("at", s.at);
        v("speed", s.speed);
        v("permille", s.permille);
        v("begins", s.begins);
        v("over", s.over);
        v("code", s.code);
        v("args", s.args);
    }
};

struct IssuedBulletins
{
    qint64 id = 0;
    QVector<IssuedBulletin> rows;
    bool more = false; // older ones
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("rows", s.rows);
        v("more", s.more);
    }
};
// A piece of what was frozen, of `total` bytes; the digests are over all of them.
struct BulletinText
{
    qint64 id = 0;
    Seq seq = 0;
    bool persons = false;
    qint64 from = 0, total = 0;
    QByteArray bytes;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("id", s.id);
        v("seq", s.seq);
        v("persons", s.persons);
        v("from", s.from);
        v("total", s.total);
        v("bytes", s.bytes);
    }
};

using ServerMessage = std::variant<Welcome, SessionOpened, ReferenceData, Stream, Live, Ack, Refused, Pong, Timeline, Accounts,
                                   Revealed, SecondFactor, Health, SignedHead, Past, LookingBack,
                                   IssuedBulletins, BulletinText>;

} // namespace Yixian
