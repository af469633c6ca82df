// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/replayer.h"

#include <algorithm>

namespace Yixian {

Replayer::Replayer(QVector<MappedRow> rows, double speed, Registrar &registrar, QObject *parent)
    : QObject(parent), m_registrar(registrar)
{
    std::optional<Instant> last;
    for (MappedRow &row : rows) {
        if (!row.arrival)
            row.arrival = last;
        last = row.arrival;
    }
    const auto arrival = [](const MappedRow &row) { return row.arrival.value_or(Instant{}); };
    std::stable_sort(rows.begin(), rows.end(), [&](const MappedRow &a, const MappedRow &b) { return arrival(a) < arrival(b); });
    const auto first = std::find_if(rows.cbegin(), rows.cend(), [](const MappedRow &row) { return row.arrival.has_value(); });
    for (MappedRow &row : rows) {
        const Millis distance = row.arrival ? *row.arrival - *first->arrival : Millis{0};
        m_rows.append({Millis{static_cast<qint64>(static_cast<double>(distance.count()) / speed)}, std::move(row)});
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Replayer::handOver);
}

void Replayer::start()
{
    m_since.start();
    handOver();
}

void Replayer::handOver()
{
    const Millis now{m_since.elapsed()};
    while (m_next < m_rows.size() && m_rows[m_next].at <= now)
        m_registrar.add(std::move(m_rows[m_next++].row));
    if (m_next < m_rows.size())
        m_timer.start(m_rows[m_next].at - now);
    else
        m_registrar.close();
}

} // namespace Yixian
