// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/tls.h"

#include <QTimer>

namespace Yixian {

class Service;

struct CertificateFiles
{
    QString certificate, key;
    tl::expected<TlsIdentity, TlsFileError> read() const { return TlsIdentity::fromFiles(certificate, key); }
};

// Reads a serving hub's certificate again when asked to, and warns on stderr before it ends: at the start and every day of
// the last month. Owned by serve, in its thread.
class CertificateWatch final : public QObject
{
    Q_OBJECT
public:
    CertificateWatch(CertificateFiles files, Service &service);
    // A bad new certificate leaves the old one in place and says so.
    void reload();

private:
    void warn() const;

    CertificateFiles m_files;
    Service &m_service;
    QTimer m_daily;
};

} // namespace Yixian
