// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/connectionbadge.h"

#include "uikit/timetext.h"

namespace Yixian {

namespace {

QString secondsText(Millis value)
{
    return QString::number(static_cast<double>(value.count()) / 1000.0, 'f', 1);
}

} // namespace

ConnectionBadge::ConnectionBadge(const Theme &theme, QWidget *parent)
    : BadgeLabel(theme, BadgeKind::Ring, {}, parent)
{
    apply();
}

void ConnectionBadge::setOnline(Millis offset)
{
    m_state = State::Online;
    m_value = offset;
    apply();
}

void ConnectionBadge::setOffline(Millis since, bool connecting)
{
    m_state = State::Offline;
    m_value = since;
    m_connecting = connecting;
    apply();
}

void ConnectionBadge::setUnknown()
{
    m_state = State::Unknown;
    apply();
}

void ConnectionBadge::apply()
{
    using std::chrono::seconds;
    if (m_state == State::Unknown) {
        setBadge(BadgeKind::Ring, BadgeLook::Hollow);
        setText(tr("Clock not checked"));
        setNote({});
        return;
    }
    if (m_state == State::Offline) {
        const bool long_ = m_value >= seconds(60);
        setBadge(long_ ? BadgeKind::P1 : BadgeKind::P2);
        const qint64 whole = std::chrono::floor<seconds>(m_value).count();
        const QString since = long_ ? TimeText().left(m_value) : tr("%1 s").arg(whole);
        setText(m_connecting ? tr("No link for %1, connecting").arg(since) : tr("No link for %1").arg(since));
        setNote({});
        return;
    }
    const Millis size = std::chrono::abs(m_value);
    if (size > seconds(2)) {
        setBadge(size > seconds(30) ? BadgeKind::P2 : BadgeKind::P3);
        setText(tr("Clock differs by %1 s").arg(secondsText(size)));
        setNote({});
        return;
    }
    setBadge(BadgeKind::Ring);
    setText(tr("Online"));
    const QString sign = m_value < Millis{0} ? QStringLiteral("−") : QStringLiteral("+");
    setNote(tr("clock %1 s").arg(sign % secondsText(size)));
}

} // namespace Yixian
