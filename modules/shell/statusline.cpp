// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "uikit/connectionbadge.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QDateTime>
#include <QLocale>

namespace Yixian {

namespace {

QString dayText(Instant now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(toMsec(now) + districtOffset.count(), Qt::UTC).date();
    return QLocale().toString(date, QLocale().language() == QLocale::Chinese ? QStringLiteral("M月d日 ddd") : QStringLiteral("ddd d MMM"));
}

} // namespace

StatusLine::StatusLine(const Theme &theme, const Replica &replica, const HubLink &link, QWidget *parent)
    : TitleStrip(theme, parent), m_replica(replica), m_link(link)
{
    const Actor &me = replica.me();
    const QString place = me.unit.isNull() ? tr("District center") : replica.reference().unitName(me.unit);
    addField(QString(), place, TypeRole::Strong, false);
    addField(Words::of(me.role), me.name, TypeRole::Body, false);
    m_connection = new ConnectionBadge(theme);
    addWidget(m_connection);
    m_asOf = addField(tr("Data as of"), TimeText::unknown());
    if (replica.isDrill())
        addField(tr("Drill"), tr("×%1").arg(replica.time().speed()), TypeRole::Strong);
    addStretch();
    // The answer window is small, and its list shows every clock it has.
    const bool counts = me.role != Role::Unit;
    if (counts)
        addField(tr("Clocks"), QString(), TypeRole::Body, false);
    m_p1 = new CountBadge(theme, BadgeKind::P1);
    m_p2 = new CountBadge(theme, BadgeKind::P2);
    m_p3 = new CountBadge(theme, BadgeKind::P3);
    for (CountBadge *badge : {m_p1, m_p2, m_p3}) {
        addWidget(badge, false);
        badge->setVisible(counts);
    }
    m_silence = addField(QString(), QString(), TypeRole::Strong, false);
    m_silence->hide();
    m_working = addField(QString(), QString());
    m_clock = addField(QString(), TimeText::unknown(), TypeRole::CenterClock, false);
    connect(&replica, &Replica::reset, this, &StatusLine::countAll);
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        for (CaseId id : cases)
            m_tally.update(id, m_replica.find(id));
        showCounts();
    });
    connect(&replica, &Replica::linkChanged, this, &StatusLine::tick);
    countAll();
    tick();
}

void StatusLine::countAll()
{
    m_tally.clear();
    for (const Case &value : m_replica.state().cases())
        m_tally.update(value.id, &value);
    showCounts();
}

void StatusLine::showCounts()
{
    m_p1->setCount(m_tally.breached());
    m_p2->setCount(m_tally.count(Stage::Near));
    m_p3->setCount(m_tally.count(Stage::Half));
}

void StatusLine::showLink()
{
    if (!m_replica.time().known())
        return m_connection->setUnknown();
    if (m_replica.link() != LinkState::Live)
        return m_connection->setOffline(m_link.offlineFor(), m_replica.link() != LinkState::Offline);
    // In a drill the computer's own clock has nothing to do with the center's.
    const Instant own = fromMsec(QDateTime::currentMSecsSinceEpoch());
    m_connection->setOnline(m_replica.isDrill() ? Millis{0} : own - m_replica.now());
}

// A narrow window drops the date first, then the working hours; counts and the time stay.
void StatusLine::showDay(Instant now)
{
    QString text = Words::workingState(m_replica.reference().calendar, now);
    if (width() >= theme().px(1400))
        text = QString(dayText(now) + QStringLiteral("   ") + text);
    m_working->setText(text);
    m_working->setVisible(m_replica.me().role == Role::Unit || width() >= theme().px(1100));
}

void StatusLine::showSilence(Millis left)
{
    m_silence->setVisible(left > Millis{0});
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_silence->setText(tr("silent %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void StatusLine::tick()
{
    showLink();
    if (!m_replica.time().known())
        return;
    const Instant now = m_replica.now();
    m_asOf->setText(TimeText::clock(m_replica.asOf()));
    m_clock->setText(TimeText::clock(now));
    if (m_replica.hasReference())
        showDay(now);
}

} // namespace Yixian
