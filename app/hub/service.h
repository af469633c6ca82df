// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"
#include "hub/logcheck.h"
#include "store/sqlitearchive.h"
#include "store/sqlitelog.h"
#include "transport/tls.h"
#include "transport/websocketserver.h"

#include <atomic>
#include <QHostAddress>
#include <QThreadPool>
#include <QTimer>

namespace Yixian {

struct ServeOptions
{
    QString dir;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;
    QString portFile;
    std::optional<DrillClock> drill; // wanted at the first start
    QString witnessFile; // gets the signed heads
    bool behindGateway = false; // everybody comes from one address
    std::optional<TlsIdentity> tls;  // none: plain, for loopback only
};

// A hub that serves: the log, the clock, the hub and the listening socket wired together. Owned by main, in its thread.
class Service final : public QObject
{
    Q_OBJECT
public:
    // Opens the log and settles the clock; LogMissing, LogInUse, RealLogRefused and the like.
    static Result<std::unique_ptr<Service>> open(const ServeOptions &options);
    ~Service() override;

    // Rebuilds the state, listens, writes the port file, then emits ready(); or failed().
    void start();
    // Finishes the turn under way, says goodbye to the sessions, then emits stopped().
    void stop();
    // For new connections; the sessions stay.
    void useCertificate(const TlsIdentity &identity);
    std::optional<QDateTime> certificateExpires() const;
    // To every console, from thirty days before it ends; taken back by a new one.
    void tellExpiry();
    quint16 port() const { return m_server.port(); }
    const HubClock &clock() const { return *m_clock; }

signals:
    void ready();
    void failed(const Yixian::Error &error);
    void stopped();

private:
    Service(ServeOptions options, std::unique_ptr<SqliteLog> log, std::unique_ptr<SqliteArchive> archive, std::unique_ptr<HubClock> clock);
    Result<HubStart> readStart();
    void listen();
    void keepWitness(const SignedHead &head);
    Result<void> writePortFile();
    void removePortFile();
    void waitForSessions();

    ServeOptions m_options;
    std::unique_ptr<SqliteLog> m_log;
    std::unique_ptr<SqliteArchive> m_archive; // under the log's lock
    std::unique_ptr<HubClock> m_clock;
    std::unique_ptr<Hub> m_hub;
    WebSocketServer m_server;
    LogCheck m_check;
    QTimer m_daily;
    QTimer m_leaving;
    int m_leavingTicks = 0;
    bool m_stopping = false;
    std::atomic<int> m_witnessWaiting = 0;
    QThreadPool m_witness; // of one; waits for it at the end
};

} // namespace Yixian
