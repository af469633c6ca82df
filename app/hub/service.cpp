// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service.h"

#include "hub/witnessfile.h"
#include "store/logfile.h"

#include <limits>
#include <QFile>
#include <QSaveFile>

namespace Yixian {

namespace {

constexpr std::chrono::milliseconds leavingTick{20};
constexpr qint64 daysWarned = 30;
constexpr int mostWitnessWaiting = 100;
constexpr int mostLeavingTicks = 50; // a second for the sessions to take their goodbye

ServerLimits serverLimits(const ServeOptions &options)
{
    // The session has its own, smaller limit before login; the socket's must fit what comes after it.
    ServerLimits limits;
    limits.channel = ChannelLimits::loggedIn();
    limits.channel.framesPerSecond = 4000; // a feed may send 2,000 commands a second, beside its progress
    if (options.behindGateway) { // which has to keep count of the addresses itself
        limits.openPerAddress = limits.halfOpenPerAddress = limits.connections;
        limits.newPerMinute = std::numeric_limits<int>::max(); // all consoles of a district may come back more than once
    }
    return limits;
}

} // namespace

Result<std::unique_ptr<Service>> Service::open(const ServeOptions &options)
{
    auto log = SqliteLog::open(options.dir);
    if (!log)
        return tl::unexpected(log.error());
    std::optional<DrillClock> drill = (*log)->drill();
    if (options.drill) {
        const auto holds = (*log)->setDrill(*options.drill);
        if (!holds)
            return tl::unexpected(holds.error());
        drill = *holds;
    }
    auto archive = SqliteArchive::open(options.dir, (*log)->head(), (*log)->siteKey());
    if (!archive)
        return tl::unexpected(archive.error());
    auto clock = std::make_unique<HubClock>(drill);
    return std::unique_ptr<Service>(new Service(options, std::move(*log), std::move(*archive), std::move(clock)));
}

Service::Service(ServeOptions options, std::unique_ptr<SqliteLog> log, std::unique_ptr<SqliteArchive> archive, std::unique_ptr<HubClock> clock)
    : m_options(std::move(options)), m_log(std::move(log)), m_archive(std::move(archive)), m_clock(std::move(clock)), m_server(serverLimits(m_options)), m_check(m_options.dir)
{
    connect(&m_daily, &QTimer::timeout, &m_check, &LogCheck::start);
    connect(&m_check, &LogCheck::sound, this, [this] { m_hub->setComplaint(Ailment::LogDamaged, std::nullopt); });
    connect(&m_check, &LogCheck::damaged, this, [this](qint64 firstBroken) {
        qCritical("the log is damaged from entry %lld on; restore a backup", static_cast<long long>(firstBroken));
        m_hub->setComplaint(Ailment::LogDamaged, QString::number(firstBroken));
    });
    m_witness.setMaxThreadCount(1);
    if (m_options.tls)
        m_server.setTls(*m_options.tls);
    connect(&m_leaving, &QTimer::timeout, this, &Service::waitForSessions);
    connect(&m_server, &WebSocketServer::connected, this, [this] {
        while (auto channel = m_server.takePending())
            m_hub->addSession(std::move(channel));
    });
}

Service::~Service() = default;

void Service::useCertificate(const TlsIdentity &identity)
{
    m_options.tls = identity;
    m_server.setTls(identity);
}

void Service::tellExpiry()
{
    const auto expires = certificateExpires();
    const bool soon = expires && QDateTime::currentDateTimeUtc().daysTo(*expires) <= daysWarned;
    if (m_hub)
        m_hub->setComplaint(Ailment::CertificateExpires, soon ? std::optional(expires->date().toString(Qt::ISODate)) : std::nullopt);
}

std::optional<QDateTime> Service::certificateExpires() const
{
    return m_options.tls ? std::optional(m_options.tls->expires()) : std::nullopt;
}

Result<HubStart> Service::readStart()
{
    HubStart start;
    start.head = m_log->head();
    auto accounts = m_log->loadAccounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    auto tokens = m_log->loadTokens();
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto snapshot = m_log->loadSnapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    start.accounts = std::move(*accounts);
    start.tokens = std::move(*tokens);
    const SiteKey &key = m_log->siteKey();
    start.secrets = {key.derived(SiteKey::Purpose::Sessions), key.derived(SiteKey::Purpose::Signature), key.derived(SiteKey::Purpose::Consoles),
                     key.derived(SiteKey::Purpose::SecondFactors)};
    if (*snapshot) {
        start.snapshotSeq = (*snapshot)->seq;
        start.snapshot = std::move((*snapshot)->state);
    }
    return start;
}

void Service::start()
{
    removePortFile(); // of a run that was killed
    auto start = readStart();
    if (!start)
        return emit failed(start.error());
    SessionLimits limits;
    limits.behindGateway = m_options.behindGateway;
    m_hub = std::make_unique<Hub>(*m_log, *m_archive, *m_log, *m_clock, std::move(*start), [dir = m_options.dir] { return LogFile::openReader(dir); }, limits);
    connect(m_hub.get(), &Hub::ready, this, &Service::listen);
    connect(m_hub.get(), &Hub::failed, this, &Service::failed);
    connect(m_hub.get(), &Hub::headSigned, this, [this](const SignedHead &head) {
        if (!m_options.witnessFile.isEmpty())
            keepWitness(head);
    });
    m_hub->load();
}

// The file is meant to lie on another computer, which may be gone: nobody waits for it here but the end of this process.
void Service::keepWitness(const SignedHead &head)
{
    if (m_witnessWaiting >= mostWitnessWaiting) {
        qWarning("the witness file does not answer; head %lld is not kept there", static_cast<long long>(head.seq));
        return;
    }
    ++m_witnessWaiting;
    m_witness.start([this, file = m_options.witnessFile, head] {
        if (const auto kept = addTo(file, head); !kept)
            qWarning("the witness file takes nothing: %ls", qUtf16Printable(kept.error().detail));
        --m_witnessWaiting;
    });
}

void Service::listen()
{
    if (m_stopping)
        return;
    if (!m_server.listen(m_options.address, m_options.port)) {
        const QString address = m_options.address.toString() + u':' + QString::number(m_options.port);
        return emit failed({ErrorCode::ConnectionFailed, {address}, m_server.errorString()});
    }
    if (const auto written = writePortFile(); !written)
        return emit failed(written.error());
    tellExpiry();
    m_check.start();
    m_daily.start(std::chrono::hours(24));
    emit ready();
}

Result<void> Service::writePortFile()
{
    if (m_options.portFile.isEmpty())
        return {};
    QSaveFile file(m_options.portFile); // whoever waits for it must never see it half written
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(port()) + '\n') < 0 || !file.commit())
        return failure(ErrorCode::FileUnreadable, {m_options.portFile}, file.errorString());
    return {};
}

void Service::removePortFile()
{
    if (!m_options.portFile.isEmpty())
        QFile::remove(m_options.portFile);
}

void Service::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_server.close();
    removePortFile();
    if (!m_hub)
        return emit stopped();
    m_hub->stop([this] { m_leaving.start(leavingTick); });
}

void Service::waitForSessions()
{
    if (m_hub->sessionCount() > 0 && ++m_leavingTicks < mostLeavingTicks)
        return;
    m_leaving.stop();
    emit stopped();
}

} // namespace Yixian
