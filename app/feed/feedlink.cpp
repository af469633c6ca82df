// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedlink.h"

#include "common/terminal.h"
#include "domain/monotonic.h"
#include "transport/websocketchannel.h"

namespace Yixian {

namespace {

constexpr std::chrono::seconds patience{60};

std::unique_ptr<MessageChannel> dial(const QUrl &url)
{
    return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub());
}

// ws://host:port, with or without the path.
std::optional<QUrl> hubUrl(const QString &text)
{
    QUrl url(text.contains(QLatin1String("://")) ? text : QString(QLatin1String("ws://") + text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme() != QLatin1String("ws"))
        return std::nullopt;
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/v1"));
    if (url.port() < 0)
        url.setPort(8460);
    return url;
}

} // namespace

void FeedLink::addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("hub"), words("中心地址，可多次给出", "the hub's address, may be given several times"),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("token-file"), words("首行是令牌的文件，- 表示标准输入",
                                                          "file whose first line is the token, - for stdin"), QStringLiteral("F")});
}

Result<std::unique_ptr<FeedLink>> FeedLink::from(const QCommandLineParser &parser)
{
    QVector<QUrl> hubs;
    for (const QString &text : parser.values(QStringLiteral("hub"))) {
        const auto url = hubUrl(text);
        if (!url)
            return failure(ErrorCode::BadArgument, {QString(QLatin1String("--hub ") + text)});
        hubs.append(*url);
    }
    if (hubs.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--hub")});
    if (!parser.isSet(QStringLiteral("token-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--token-file")});
    const auto token = readSecret(parser.value(QStringLiteral("token-file")), "token");
    if (!token)
        return tl::unexpected(token.error());
    return std::unique_ptr<FeedLink>(new FeedLink(hubs, token->trimmed()));
}

FeedLink::FeedLink(const QVector<QUrl> &hubs, QString token)
    : m_token(std::move(token)), m_address(hubs.first().toString()), m_replica(monotonicNow),
      m_link(m_replica, hubs, dial, QStringLiteral("yixian-feed " YIXIAN_VERSION))
{
    m_patience.setSingleShot(true);
    connect(&m_link, &HubLink::loginRefused, this, &FeedLink::gaveUp);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit gaveUp({ErrorCode::ConnectionFailed, {m_address}, {}}); });
    connect(&m_replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            m_patience.stop();
        else if (!m_patience.isActive())
            m_patience.start(patience);
    });
}

FeedLink::~FeedLink() = default;

void FeedLink::start()
{
    m_patience.start(patience);
    m_link.logIn({m_token, {}, {}});
}

} // namespace Yixian
