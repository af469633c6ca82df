// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <QByteArray>
#include <QString>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

// What every benchmark here shares: samples, the one table, and the yardstick of the disk. tests/bench/run prints the head.
namespace Yixian::Bench {

class Samples
{
public:
    void add(double value)
    {
        m_values.push_back(value);
        m_sorted = false;
    }
    double at(double share) const
    {
        if (m_values.empty())
            return 0;
        if (!m_sorted)
            std::sort(m_values.begin(), m_values.end());
        m_sorted = true;
        return m_values[static_cast<size_t>(share * static_cast<double>(m_values.size() - 1) + 0.5)];
    }
    int count() const { return static_cast<int>(m_values.size()); }
    double min() const { return at(0); }
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }
    double max() const { return at(1); }

private:
    mutable std::vector<double> m_values;
    mutable bool m_sorted = false;
};

// Seconds of a clock that only goes forward, and of this thread's own work.
inline double wall()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
inline double work()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// Microseconds a call, `calls` of them a round.
template<class F>
Samples microseconds(int rounds, int calls, F &&call)
{
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        const double start = wall();
        for (int i = 0; i < calls; ++i)
            call(i);
        samples.add((wall() - start) * 1e6 / calls);
    }
    return samples;
}

inline Samples single(double value)
{
    Samples samples;
    samples.add(value);
    return samples;
}

struct Goal
{
    const char *text; // as in the goals' list
    bool met;
};

// One row. `ratio` is against the yardstick of the same run.
inline void row(const char *id, const char *what, const Samples &samples, const char *unit, std::optional<double> ratio = {},
                std::optional<Goal> goal = {})
{
    std::printf("%-4s %-52s %11.2f %11.2f %11.2f %-9s ", id, what, samples.min(), samples.median(), samples.max(), unit);
    ratio ? std::printf("%8.2f ", *ratio) : std::printf("%8s ", "");
    goal ? std::printf(" %-28s %s\n", goal->text, goal->met ? "met" : "MISSED") : std::printf("\n");
    std::fflush(stdout);
}

// The disk's own pace: 600 bytes at the end of a file and fdatasync.
class DiskYardstick
{
public:
    explicit DiskYardstick(const QString &file) : m_fd(::open(file.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600)) {}
    ~DiskYardstick() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(DiskYardstick)

    void sync(int times)
    {
        const QByteArray bytes(600, 'x');
        for (int i = 0; i < times; ++i) {
            const double start = wall();
            if (::write(m_fd, bytes.constData(), 600) != 600 || ::fdatasync(m_fd) != 0)
                qFatal("the disk does not take 600 bytes");
            m_samples.add((wall() - start) * 1e6);
        }
    }
    const Samples &samples() const { return m_samples; }
    void print() const
    {
        row("", "yardstick: 600 B + fdatasync", m_samples, "us");
        if (m_samples.median() > 1000)
            std::printf("     the disk is in its slow mode (fdatasync p50 over 1 ms): figures against it say little\n");
    }

private:
    int m_fd;
    Samples m_samples;
};

} // namespace Yixian::Bench
