// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/certificatewatch.h"

#include "common/terminal.h"
#include "common/tlstext.h"
#include "hub/service.h"

namespace Yixian {

CertificateWatch::CertificateWatch(CertificateFiles files, Service &service) : m_files(std::move(files)), m_service(service)
{
    connect(&m_daily, &QTimer::timeout, this, &CertificateWatch::warn);
    m_daily.start(std::chrono::hours(24));
    warn();
}

void CertificateWatch::reload()
{
    const auto identity = m_files.read();
    if (!identity)
        return note(QString(tlsFileSentence(identity.error(), terminalLanguage()) + words(" 仍用原来的证书。", " The old certificate stays in use.")));
    m_service.useCertificate(*identity);
    note(words("已换用新证书，有效至 %1；在线各席不受影响", "the new certificate is in use, valid until %1; the sessions stay")
             .arg(identity->expires().toString(Qt::ISODate)));
    warn();
}

void CertificateWatch::warn() const
{
    const auto expires = m_service.certificateExpires();
    const QString warning = expires ? expiryWarning(*expires, QDateTime::currentDateTimeUtc(), terminalLanguage()) : QString();
    if (!warning.isEmpty())
        note(warning);
    m_service.tellExpiry();
}

} // namespace Yixian
