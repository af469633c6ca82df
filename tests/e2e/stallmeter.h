// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QThread>
#include <QTimer>
#include <vector>

namespace Yixian {

// How late an event loop comes to a timer that wants to run every 5 ms. A long stall counts as all the beats it swallowed,
// each as late as it was, so that the percentiles are of time and not of beats.
class StallMeter
{
public:
    static constexpr int beat = 5;

    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
            m_since.restart();
            m_late.push_back(std::max(0.0, gap - beat));
            for (double left = gap - 2 * beat; left > 0; left -= beat)
                m_late.push_back(left);
        });
    }
    void start()
    {
        m_since.start();
        m_timer.start(beat);
    }
    QJsonObject report()
    {
        std::sort(m_late.begin(), m_late.end());
        const auto at = [&](double share) {
            return m_late.empty() ? 0.0 : m_late[static_cast<size_t>(share * static_cast<double>(m_late.size() - 1))];
        };
        return {{QStringLiteral("beats"), static_cast<qint64>(m_late.size())}, {QStringLiteral("p50"), at(0.5)},
                {QStringLiteral("p99"), at(0.99)}, {QStringLiteral("p999"), at(0.999)}, {QStringLiteral("max"), at(1)}};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

// The same of a loop that has nothing else to do, in a thread of its own: how much the machine alone makes everybody wait.
class IdleStalls final : public QThread
{
public:
    const QJsonObject &stop()
    {
        quit();
        wait();
        return m_report;
    }

protected:
    void run() override
    {
        StallMeter meter;
        meter.start();
        exec();
        m_report = meter.report();
    }

private:
    QJsonObject m_report;
};

} // namespace Yixian
