// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/replay.h"

#include "domain/casearchive.h"
#include "domain/monotonic.h"
#include "hub/audience.h"
#include "hub/districtview.h"
#include "protocol/referencedata.h"

#include <algorithm>
#include <QPointer>
#include <QTimer>

namespace Yixian {

namespace {

constexpr int page = 2000;            // rows read at a time
constexpr int atOnce = 500;           // events a step
constexpr int pageCases = 200;        // of the snapshot
constexpr qsizetype pageBytes = 256 * 1024;
constexpr std::chrono::milliseconds step{100};
constexpr std::chrono::seconds between{1}; // two words about where it stands
constexpr double fastest = 3600;

} // namespace

// Lives in the replay's thread, with a state of its own.
class Replay::Reader final : public QObject
{
public:
    Reader(Replay &replay, OpenLogReader open, Actor actor, Instant from, double speed)
        : m_replay(replay)
        , m_open(std::move(open))
        , m_actor(std::move(actor))
        , m_from(from)
        , m_at(from)
        , m_speed(speed)
    {}

    void begin();
    void setSpeed(double speed);
    void takeNext();
    void end() // in its own thread, like everything that it opened
    {
        m_step.reset();
        m_audience.reset();
        m_state.clear(); // all that it knows takes a while to be let go
        m_subjects = {};
        m_log.reset();
        thread()->quit();
    }
    std::atomic<bool> over = false;

private:
    void fail(const Error &error);
    void tell(bool begins = false);
    Result<bool> readOn();
    bool isAfter(const LogRow &row) const;
    void take(const LogRow &row, bool live);
    void readUpToThen();
    void beginSnapshot();
    void sendPage();
    void play();
    void giveBack(const QByteArray &frame, Seq seq);

    Replay &m_replay;
    OpenLogReader m_open;
    Actor m_actor;
    Instant m_from, m_at; // the moment it began with, and where it stands
    double m_speed;
    std::unique_ptr<LogReader> m_log;
    State m_state;
    SubjectBook m_subjects;
    ReferenceData m_district;
    std::unique_ptr<Audience> m_audience;
    QVector<LogRow> m_rows; // read and not yet applied
    qsizetype m_next = 0;
    bool m_end = false; // there are no more just now
    QByteArray m_hash;
    Instant m_firstAt{};
    QVector<CaseId> m_toSend;
    qsizetype m_sent = 0;
    bool m_snapshot = false;
    bool m_underWay = false; // something was given, and not yet taken
    Millis m_steppedAt{0}, m_toldAt{0};
    std::unique_ptr<QTimer> m_step;
};

void Replay::Reader::fail(const Error &error)
{
    over = true;
    m_step.reset();
    emit m_replay.failed(error);
}

void Replay::Reader::begin()
{
    if (over)
        return;
    auto log = m_open();
    if (!log)
        return fail(log.error());
    m_log = std::move(*log);
    m_step = std::make_unique<QTimer>();
    m_step->setTimerType(Qt::PreciseTimer);
    connect(m_step.get(), &QTimer::timeout, this, &Reader::play);
    readUpToThen();
}

// Whether there is a row to be looked at.
Result<bool> Replay::Reader::readOn()
{
    if (m_next < m_rows.size())
        return true;
    auto rows = m_log->rows(m_state.seq, page);
    if (!rows)
        return tl::unexpected(rows.error());
    m_rows = std::move(*rows);
    m_next = 0;
    m_end = m_rows.isEmpty();
    return !m_end;
}

// A log is set up in real time, which may be later than the time a drill is set in.
bool Replay::Reader::isAfter(const LogRow &row) const
{
    return row.at > m_at && row.seq > 1;
}

void Replay::Reader::take(const LogRow &row, bool live)
{
    const auto event = decodeEvent(row.body);
    m_state.seq = row.seq;
    m_hash = row.hash;
    if (!event)
        return; // of a later program: what it does not know it cannot show
    if (live && !event->subject.isNull())
        if (const auto subject = m_log->subject(event->subject))
            m_subjects.insert(event->subject, *subject);
    Yixian::note(m_district, *event);
    if (live)
        m_audience->aboutToApply(*event);
    apply(m_state, *event);
    if (live)
        m_audience->applied({*event, row.body}, [&event] { return encodeEvent(*event, Disclosure::Figures); });
}

void Replay::Reader::readUpToThen()
{
    for (int n = 0; n < page && !over; ++n) {
        const auto more = readOn();
        if (!more)
            return fail(more.error());
        if (!*more || isAfter(m_rows[m_next]))
            return beginSnapshot();
        if (m_state.seq == 1)
            m_firstAt = m_rows[m_next].at;
        take(m_rows[m_next++], false);
    }
    m_state.rest();
    tell();
    QMetaObject::invokeMethod(this, &Reader::readUpToThen, Qt::QueuedConnection); // whoever wants to end it comes in between
}

void Replay::Reader::tell(bool begins)
{
    LookingBack now{m_at, m_speed, 1000, begins, false};
    if (!m_audience && m_from > m_firstAt && !m_rows.isEmpty())
        now.permille = static_cast<int>(std::clamp<qint64>((m_rows.last().at - m_firstAt) * 1000 / (m_from - m_firstAt), 0, 999));
    m_toldAt = monotonicNow();
    emit m_replay.told(now);
}

void Replay::Reader::beginSnapshot()
{
    for (const CaseId id : m_state.cases().keys()) {
        const Case *value = m_state.find(id);
        if (!value->open() && value->touched + archivedAfter <= m_from)
            m_state.remove(id); // as a hub of then had it
    }
    m_state.rest();
    m_audience = std::make_unique<Audience>(m_actor.role, m_actor.unit, m_state, m_subjects);
    tell(true);
    emit m_replay.told(districtView(m_district, m_state, m_actor));
    for (const Case &value : m_state.cases())
        if (m_audience->sees(value))
            m_toSend.append(value.id);
    m_snapshot = true;
    sendPage();
}

void Replay::Reader::giveBack(const QByteArray &frame, Seq seq)
{
    m_underWay = true;
    emit m_replay.streamed(frame, seq);
}

void Replay::Reader::sendPage()
{
    StreamBuilder stream;
    const qsizetype end = std::min<qsizetype>(m_sent + pageCases, m_toSend.size());
    for (; m_sent < end && stream.size() < pageBytes; ++m_sent) {
        const Case &value = *m_state.find(m_toSend[m_sent]);
        if (const auto subject = m_log->subject(value.subject))
            m_subjects.insert(value.subject, *subject);
        m_audience->addCase(stream, value);
    }
    const bool last = m_sent >= m_toSend.size();
    giveBack(stream.take(true, last ? m_state.seq : 0, last ? m_hash : QByteArray(), m_toSend.size()), m_state.seq);
    m_snapshot = !last;
    if (last) {
        m_toSend.clear();
        emit m_replay.told(Live{m_state.seq, m_hash});
        m_steppedAt = monotonicNow();
        m_step->start(step);
    }
}

void Replay::Reader::takeNext()
{
    m_underWay = false;
    if (m_snapshot && !over)
        sendPage();
}

void Replay::Reader::setSpeed(double speed)
{
    play(); // up to here at the old one
    m_speed = std::clamp(speed, 0.0, fastest);
    if (m_audience)
        tell();
}

// So far as the time has gone; it waits for a peer that is slow, and at the end for what happens next.
void Replay::Reader::play()
{
    const Millis now = monotonicNow();
    const Millis passed = now - std::exchange(m_steppedAt, now);
    if (m_snapshot || m_underWay || over || !m_audience)
        return;
    m_at += Millis{static_cast<qint64>(static_cast<double>(passed.count()) * m_speed)};
    for (int n = 0; n < atOnce; ++n) {
        const auto more = readOn();
        if (!more)
            return fail(more.error());
        if (!*more || isAfter(m_rows[m_next]))
            break;
        take(m_rows[m_next++], true);
        if (n + 1 == atOnce)
            m_at = m_rows[m_next - 1].at; // more happened than one step carries
    }
    m_state.rest();
    if (const QByteArray frame = m_audience->takeFrame(m_state.seq, m_hash); !frame.isEmpty())
        giveBack(frame, m_state.seq);
    if (now - m_toldAt >= between)
        tell();
}

Replay::Replay(OpenLogReader open, Actor actor, Instant from, double speed)
    : m_reader(std::make_unique<Reader>(*this, std::move(open), std::move(actor), from, std::clamp(speed, 0.0, fastest)))
{
    qRegisterMetaType<Yixian::ServerMessage>();
    qRegisterMetaType<Yixian::Error>();
    m_thread.setObjectName(QStringLiteral("replay"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, this, &Replay::ended);
    m_thread.start(QThread::LowPriority);
}

void Replay::start()
{
    QMetaObject::invokeMethod(m_reader.get(), &Reader::begin, Qt::QueuedConnection);
}

Replay::~Replay()
{
    end();
    m_thread.wait();
}

void Replay::end()
{
    if (std::exchange(m_ending, true))
        return;
    m_reader->over = true;
    QMetaObject::invokeMethod(m_reader.get(), &Reader::end, Qt::QueuedConnection);
}

void Replay::setSpeed(double speed)
{
    QMetaObject::invokeMethod(m_reader.get(), [reader = m_reader.get(), speed] { reader->setSpeed(speed); }, Qt::QueuedConnection);
}

void Replay::takeNext()
{
    QMetaObject::invokeMethod(m_reader.get(), &Reader::takeNext, Qt::QueuedConnection);
}

} // namespace Yixian
