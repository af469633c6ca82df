// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/healthstrip.h"

namespace Yixian {

HealthStrip::HealthStrip(const Theme &theme, const Replica &replica, QWidget *parent) : MessageStrip(theme, parent), m_replica(replica)
{
    setObjectName(QStringLiteral("healthStrip"));
    connect(&replica, &Replica::healthChanged, this, &HealthStrip::follow);
    follow();
}

void HealthStrip::follow()
{
    const QVector<Complaint> &complaints = m_replica.health().complaints;
    if (complaints.isEmpty())
        return clear();
    const Complaint &first = complaints.first();
    switch (first.what) {
    case Ailment::DiskFull:
        return say(Kind::Banner, tr("The center's disk is full"),
                   tr("Nothing you do is recorded now; what is refused can be sent again once there is room. Tell the system administrator."));
    case Ailment::DiskReadOnly:
        return say(Kind::Banner, tr("The center's disk cannot be written to"),
                   tr("Nothing you do is recorded now; you still see all there is. Tell the system administrator."));
    case Ailment::DiskFailing:
        return say(Kind::Banner, tr("The center cannot write its log"), tr("What you send waits and is tried again. Tell the system administrator."));
    case Ailment::ClockStepped:
        return say(Kind::Warning, tr("The clock of the center's computer was set by %1 seconds").arg(first.about),
                   tr("Limits go on as before. The administrator checks the clock and starts the center again when it is quiet."));
    case Ailment::CertificateExpires:
        return say(Kind::Warning, tr("The center's certificate ends on %1").arg(first.about),
                   tr("After that no console connects. Tell the system administrator."));
    case Ailment::LogDamaged:
        return say(Kind::Banner, tr("The center's log is damaged from entry %1 on").arg(first.about),
                   tr("What is done now is recorded behind it. Tell the system administrator and the auditor."));
    }
}

} // namespace Yixian
