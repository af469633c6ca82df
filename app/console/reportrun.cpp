// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/reportrun.h"

#include "common/tlstext.h"
#include "reports/model/bulletin.h"
#include "reports/ui/reportfiles.h"
#include "transport/websocketchannel.h"
#include "uikit/watermark.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QDir>

namespace Yixian {

namespace {
constexpr int notAvailable = 69, cannotCreate = 73, noPermission = 77; // EX_UNAVAILABLE, EX_CANTCREAT, EX_NOPERM
constexpr std::chrono::minutes patience{2};
} // namespace

ReportRun::ReportRun(Order order, const QVector<QUrl> &hubs, ClientTls tls)
    : m_order(std::move(order))
    , m_tls(std::move(tls))
    , m_link(
          m_replica, hubs, [this](const QUrl &url) { return dial(url); },
          QStringLiteral("yixian-console " YIXIAN_VERSION))
    , m_reader(m_link, m_replica)
    , m_past(m_replica, m_link)
{
    connect(&m_link, &HubLink::loginRefused, this, &ReportRun::end);
    connect(&m_link, &HubLink::passwordExpired, this, [this] { end({ErrorCode::PasswordExpired, {}, {}}); });
    connect(&m_replica, &Replica::linkChanged, this, [this](LinkState link) {
        if (link == LinkState::Live && m_replica.hasReference())
            QTimer::singleShot(0, this, &ReportRun::begin); // not in the middle of what the link is doing
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this, hub = hubs.value(0)] {
        end({ErrorCode::ConnectionFailed, {hub.toString()}, {}});
    });
}

ReportRun::~ReportRun() = default;

std::unique_ptr<MessageChannel> ReportRun::dial(const QUrl &url)
{
    auto channel = std::make_unique<WebSocketChannel>(url, m_tls, ChannelLimits::fromHub());
    connect(channel.get(), &MessageChannel::closed, this, [this, url](quint16, const QString &reason) {
        const Error error{ErrorCode::ConnectionFailed, {url.toString()}, reason};
        if (!tlsSentence(error, m_order.language).isEmpty()) // who cannot be believed now cannot be believed later
            end(error);
    });
    return channel;
}

void ReportRun::start(const Credentials &credentials, std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    m_link.logIn(credentials);
}

void ReportRun::end(const Error &error)
{
    if (!std::exchange(m_done, true))
        emit failed(error);
}

void ReportRun::begin()
{
    if (m_done)
        return;
    if (!mayReport(m_replica.me().role))
        return end({ErrorCode::ActForbidden, {QStringLiteral("report")}, {}});
    m_reader.list(enumName(m_order.issue.kind), [this](const Result<QVector<IssuedBulletin>> &rows) {
        if (!rows)
            return write(tl::unexpected(rows.error()));
        const IssuedBulletin *newest = newestOf(*rows, m_order.issue);
        if (!newest)
            return writeFiguresOfNow();
        m_reader.read(*newest, false, [this](const Result<ReadBulletin> &read) {
            write(read ? issuedReport(*read) : Result<Report>(tl::unexpected(read.error())));
        });
    });
}

void ReportRun::writeFiguresOfNow()
{
    ReportOrder order;
    order.issue = m_order.issue;
    order.cutOff = m_replica.now();
    order.subCenter = reportScope(m_replica.me());
    order.preparer = m_replica.me().name;
    order.drill = m_replica.isDrill();
    const Instant horizon = ReportBasis::horizon(m_replica.reference(), order.issue);
    if (!PastReader::isNeeded(m_replica, horizon))
        return write(Bulletin::make(m_replica.state(), order));
    m_past.gather(horizon, PastReader::Keep::Cases, [this, order](const Result<std::shared_ptr<const WholePast>> &whole) {
        write(whole ? Result<Report>(Bulletin::make((*whole)->state, order)) : tl::unexpected(whole.error()));
    });
}

void ReportRun::write(const Result<Report> &report)
{
    if (m_done)
        return;
    if (!report)
        return end(report.error());
    const auto files = writeFiles(*report);
    if (!files)
        return end(files.error());
    m_done = true;
    emit finished(*files);
}

Result<QStringList> ReportRun::writeFiles(const Report &report) const
{
    if (!QDir().mkpath(m_order.dir))
        return failure(ErrorCode::FileUnreadable, {m_order.dir});
    const ReportPages pages(report, ReportFonts(), watermarkText(m_replica.me().name, m_replica.now()));
    QStringList files;
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv}) {
        const QString path =
            QDir(m_order.dir).filePath(QString(fileName(m_order.issue) % QLatin1Char('.') % suffixOf(format)));
        if (auto written = writeReportFile(pages, format, path); !written)
            return tl::unexpected(written.error());
        files.append(path);
    }
    return files;
}

bool asksForReport(int argc, const char *const *argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument) == "--report" || QByteArrayView(argument).startsWith("--report=");
    });
}

int runReport(const ConsoleOptions &options, Language language)
{
    ReportRun run({*options.report, options.out, language}, options.hubs, options.tls);
    QObject::connect(&run, &ReportRun::finished, &run, [](const QStringList &files) {
        for (const QString &file : files)
            std::printf("%s\n", qUtf8Printable(file));
        QCoreApplication::exit(0);
    });
    QObject::connect(&run, &ReportRun::failed, &run, [language](const Error &error) {
        const QString tls = tlsSentence(error, language);
        std::fprintf(stderr, "%s\n", qUtf8Printable(tls.isEmpty() ? errorSentence(error, language) : tls));
        QCoreApplication::exit(error.code == ErrorCode::FileUnreadable     ? cannotCreate
                               : error.code == ErrorCode::ConnectionFailed ? notAvailable
                                                                           : noPermission);
    });
    run.start(options.credentials, patience);
    return QCoreApplication::exec();
}

} // namespace Yixian
