// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/registrar.h"

#include "intake/textfile.h"

#include <algorithm>

namespace Yixian {

namespace {
constexpr qsizetype mostUnderWay = 512;
constexpr std::chrono::seconds againAfter{1};
constexpr std::chrono::minutes patience{1};

// Nothing is wrong with the row.
bool cannotRecord(const Error &error)
{
    return error.code == ErrorCode::LogFull || error.code == ErrorCode::LogReadOnly || error.code == ErrorCode::LogFailed;
}
}

Result<MappedTable> readTable(const QString &path, const Mapping &mapping)
{
    const auto bytes = readPlainOrGzip(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto text = decodeText(*bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    const auto table = parseCsv(*text, mapping.delimiter());
    if (!table)
        return tl::unexpected(table.error());
    if (auto there = mapping.checkColumns(*table); !there)
        return tl::unexpected(there.error());
    MappedTable result;
    result.report.read = table->rows.size();
    result.rows.reserve(table->rows.size());
    for (const CsvRow &row : table->rows) {
        auto mapped = mapping.map(*table, row);
        if (!mapped) {
            result.report.refused.append({row.number, mapped.error()});
            continue;
        }
        for (const QString &date : std::as_const(mapped->unreadDates))
            result.report.incomplete.append({row.number, {ErrorCode::DateLeftOut, {date}, {}}});
        result.rows.append(std::move(*mapped));
    }
    return result;
}

Registrar::Registrar(HubLink &link, const Replica &replica, IntakeReport report, QObject *parent)
    : QObject(parent), m_link(link), m_replica(replica), m_report(std::move(report))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Registrar::tryAgain);
    connect(&replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            pump();
        else if (state == LinkState::Offline) {
            ++m_linkTurn;
            m_heldUp.invalidate(); // whoever makes room for a disk may stop the hub for it
        }
    });
}

void Registrar::add(MappedRow row)
{
    m_waiting.push_back(std::move(row));
    pump();
}

void Registrar::close()
{
    m_closed = true;
    if (m_waiting.empty() && m_underWay == 0)
        QMetaObject::invokeMethod(this, &Registrar::finished, Qt::QueuedConnection);
}

void Registrar::pump()
{
    while (m_replica.link() == LinkState::Live && !m_again.isActive() && !m_gaveUp && !m_waiting.empty() && m_underWay < mostUnderWay) {
        MappedRow row = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_underWay;
        m_link.submit(row.command, this, [this, row, turn = m_linkTurn](Result<Ack> result) { settle(row, turn, result); });
    }
}

void Registrar::hold(MappedRow row, const Error &error)
{
    const auto before = [](const MappedRow &one, qint64 number) { return one.row < number; };
    m_held.insert(std::lower_bound(m_held.begin(), m_held.end(), row.row, before), std::move(row));
    if (!m_heldUp.isValid())
        m_heldUp.start();
    else if (m_heldUp.hasExpired(Millis(patience).count())) {
        if (!std::exchange(m_gaveUp, true))
            emit gaveUp(error);
        return;
    }
    if (!m_again.isActive())
        m_again.start(againAfter);
}

void Registrar::tryAgain()
{
    for (auto row = m_held.rbegin(); row != m_held.rend(); ++row)
        m_waiting.push_front(std::move(*row));
    m_held.clear();
    pump();
}

void Registrar::settle(MappedRow row, int linkTurn, const Result<Ack> &result)
{
    --m_underWay;
    if (!result && cannotRecord(result.error()))
        return hold(std::move(row), result.error());
    m_heldUp.invalidate();
    // After a lost link the time before may have been ours.
    const bool carriedOutBefore = result && result->repeated && linkTurn == m_linkTurn;
    const bool known = !result && (result.error().code == ErrorCode::AlreadyRegistered || result.error().code == ErrorCode::CommandReused);
    if (carriedOutBefore || known)
        ++m_report.repeated;
    else if (result)
        ++m_report.registered;
    else
        m_report.refused.append({row.row, result.error()});
    emit progressed();
    pump();
    if (m_closed && m_waiting.empty() && m_held.empty() && m_underWay == 0) {
        std::sort(m_report.refused.begin(), m_report.refused.end(),
                  [](const RowRemark &a, const RowRemark &b) { return a.row < b.row; });
        emit finished();
    }
}

} // namespace Yixian
