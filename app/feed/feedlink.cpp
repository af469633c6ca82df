// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedlink.h"

#include "common/terminal.h"
#include "common/tlsoptions.h"
#include "domain/monotonic.h"
#include "transport/websocketchannel.h"

namespace Yixian {

namespace {

constexpr std::chrono::seconds patience{60};

// ws://host:port or wss://host:port, with or without the path.
std::optional<QUrl> hubUrl(const QString &text)
{
    QUrl url(text.contains(QLatin1String("://")) ? text : QString(QLatin1String("ws://") + text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("ws") && url.scheme() != QLatin1String("wss")))
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
    addTlsOptions(parser);
}

Result<std::unique_ptr<FeedLink>> FeedLink::from(const QCommandLineParser &parser)
{
    QVector<QUrl> hubs;
    for (const QString &text : parser.values(QStringLiteral("hub"))) {
        const auto url = hubUrl(text);
        if (!url)
            return failure(ErrorCode::BadArgument, {QString(QLatin1String("--hub ") + text)});
        if (isPlainToElsewhere(*url))
            return failure(ErrorCode::BadArgument, {text}, QStringLiteral("tls.plain"));
        hubs.append(*url);
    }
    if (hubs.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--hub")});
    if (!parser.isSet(QStringLiteral("token-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--token-file")});
    const auto token = readSecret(parser.value(QStringLiteral("token-file")), "token");
    if (!token)
        return tl::unexpected(token.error());
    auto tls = tlsFrom(parser);
    if (!tls)
        return tl::unexpected(tls.error());
    return std::unique_ptr<FeedLink>(new FeedLink(hubs, token->trimmed(), std::move(*tls)));
}

FeedLink::FeedLink(const QVector<QUrl> &hubs, QString token, ClientTls tls)
    : m_token(std::move(token)), m_address(hubs.first().toString()), m_tls(std::move(tls)), m_onlyHub(hubs.size() == 1), m_replica(monotonicNow),
      m_link(m_replica, hubs, [this](const QUrl &url) { return dial(url); }, QStringLiteral("yixian-feed " YIXIAN_VERSION))
{
    m_patience.setSingleShot(true);
    connect(&m_link, &HubLink::loginRefused, this, &FeedLink::gaveUp);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit gaveUp({ErrorCode::ConnectionFailed, {m_address}, m_distrust}); });
    connect(&m_replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            m_patience.stop();
        else if (!m_patience.isActive())
            m_patience.start(patience);
    });
}

FeedLink::~FeedLink() = default;

std::unique_ptr<MessageChannel> FeedLink::dial(const QUrl &url)
{
    auto channel = std::make_unique<WebSocketChannel>(url, m_tls, ChannelLimits::fromHub());
    connect(channel.get(), &MessageChannel::closed, this, [this](quint16, const QString &reason) {
        m_distrust = reason.startsWith(QLatin1String("tls.")) ? reason : QString();
        const bool settled = !m_distrust.isEmpty() && m_distrust != QLatin1String("tls.other"); // which may have been the network
        if (settled && m_onlyHub) // waiting makes nobody trusted
            emit gaveUp({ErrorCode::ConnectionFailed, {m_address}, m_distrust});
    });
    return channel;
}

void FeedLink::start()
{
    m_patience.start(patience);
    m_link.logIn({m_token, {}, {}});
}

} // namespace Yixian
