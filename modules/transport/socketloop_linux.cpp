// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketloop.h"

#include "transport/looptimers.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Yixian {

namespace {

Q_LOGGING_CATEGORY(lcLoop, "yixian.transport.loop", QtInfoMsg)

class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override { return m_timers.remove(id); }
    bool unregisterTimers(QObject *object) override { return m_timers.removeOf(object); }
    QList<TimerInfo> registeredTimers(QObject *object) const override { return m_timers.of(object); }
    int remainingTime(int id) override { return m_timers.remaining(id, std::chrono::steady_clock::now()); }
    void wakeUp() override;
    void interrupt() override;

private:
    using Notifiers = std::array<QSocketNotifier *, 3>; // by QSocketNotifier::Type

    static quint32 asked(const Notifiers &notifiers);
    void watch(int socket, quint32 before, quint32 now);
    int untilNext(QEventLoop::ProcessEventsFlags flags) const;
    int wait(QEventLoop::ProcessEventsFlags flags, int milliseconds);
    int notifySockets();
    void drainWakeUps();

    LoopTimers m_timers;
    std::unordered_map<int, Notifiers> m_notifiers;
    std::vector<QSocketNotifier *> m_ready; // of this round, to be told; null: no more
    int m_epoll;
    int m_wake;
    std::atomic<bool> m_woken = false, m_interrupted = false;
};

// What Qt's own dispatcher tells each kind of notifier of: an end or an error concerns them all.
constexpr std::array<quint32, 3> wanted{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 always = EPOLLHUP | EPOLLERR;

EpollDispatcher::EpollDispatcher() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_wake < 0)
        qFatal("no event loop: %s", std::strerror(errno));
    epoll_event event{EPOLLIN, {.fd = m_wake}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted;
    if (mayWait)
        emit aboutToBlock();
    int handled = wait(flags, mayWait ? untilNext(flags) : 0);
    if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
        handled += notifySockets();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        handled += m_timers.fire(std::chrono::steady_clock::now());
    return handled > 0;
}

// Milliseconds; -1 for ever.
int EpollDispatcher::untilNext(QEventLoop::ProcessEventsFlags flags) const
{
    const auto next = m_timers.next();
    if (!next || flags.testFlag(QEventLoop::X11ExcludeTimers))
        return -1;
    const auto left = std::chrono::ceil<LoopTimers::Interval>(*next - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp(left, LoopTimers::Interval::zero(), LoopTimers::Interval(std::chrono::hours(1))).count());
}

// Gives 1 when somebody woke it, and leaves in m_ready who is to be told.
int EpollDispatcher::wait(QEventLoop::ProcessEventsFlags flags, int milliseconds)
{
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
        pollfd wake{m_wake, POLLIN, 0};
        const int woken = std::max(0, ::poll(&wake, 1, milliseconds));
        drainWakeUps();
        return woken;
    }
    m_ready.clear(); // whom a loop around this one has not told yet is ready still
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), milliseconds);
    int woken = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        if (event.data.fd == m_wake) {
            drainWakeUps();
            woken = 1;
        } else if (const auto found = m_notifiers.find(event.data.fd); found != m_notifiers.end()) {
            for (size_t type = 0; type < wanted.size(); ++type)
                if (found->second[type] && event.events & (wanted[type] | always))
                    m_ready.push_back(found->second[type]);
        }
    }
    return woken;
}

// A handler may run a loop of its own, which leaves nothing of this round, or end notifiers that were to be told.
int EpollDispatcher::notifySockets()
{
    int told = 0;
    for (size_t i = 0; i < m_ready.size(); ++i) {
        QSocketNotifier *const notifier = std::exchange(m_ready[i], nullptr);
        if (!notifier)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++told;
    }
    m_ready.clear();
    return told;
}

// Read first: who wakes it from here on is heard before it waits again.
void EpollDispatcher::drainWakeUps()
{
    quint64 times = 0;
    [[maybe_unused]] const auto read = ::read(m_wake, &times, sizeof times);
    m_woken = false;
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const quint64 once = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &once, sizeof once);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers.add(id, LoopTimers::Interval(interval), type, object, std::chrono::steady_clock::now());
}

quint32 EpollDispatcher::asked(const Notifiers &notifiers)
{
    quint32 events = 0;
    for (size_t type = 0; type < wanted.size(); ++type)
        if (notifiers[type])
            events |= wanted[type];
    return events;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Notifiers &notifiers = m_notifiers[static_cast<int>(notifier->socket())];
    const quint32 before = asked(notifiers);
    notifiers[static_cast<size_t>(notifier->type())] = notifier;
    watch(static_cast<int>(notifier->socket()), before, asked(notifiers));
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    std::replace(m_ready.begin(), m_ready.end(), notifier, static_cast<QSocketNotifier *>(nullptr));
    const int socket = static_cast<int>(notifier->socket());
    const auto found = m_notifiers.find(socket);
    if (found == m_notifiers.end() || found->second[static_cast<size_t>(notifier->type())] != notifier)
        return;
    const quint32 before = asked(found->second);
    found->second[static_cast<size_t>(notifier->type())] = nullptr;
    const quint32 now = asked(found->second);
    watch(socket, before, now);
    if (now == 0)
        m_notifiers.erase(found);
}

// The system forgets a socket when it is closed, and its number may come again before its notifiers go.
void EpollDispatcher::watch(int socket, quint32 before, quint32 now)
{
    epoll_event event{now, {.fd = socket}};
    if (now == 0) {
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, &event);
        return;
    }
    int first = before == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, second = before == 0 ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    if (::epoll_ctl(m_epoll, first, socket, &event) != 0 && ::epoll_ctl(m_epoll, second, socket, &event) != 0)
        qCWarning(lcLoop) << "descriptor" << socket << "cannot be watched:" << std::strerror(errno);
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> makeSocketLoop()
{
    return std::make_unique<EpollDispatcher>();
}

} // namespace Yixian
