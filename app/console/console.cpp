// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "common/tlstext.h"
#include "transport/websocketchannel.h"

#include <cstdio>

namespace Yixian {

Console::Console(Theme &theme, Languages &languages, ConsoleSettings &settings, const QVector<QUrl> &hubs, const ClientTls &tls, const QString &keepIn)
    : m_languages(languages)
    , m_tls(tls)
    , m_link(m_replica, hubs, [this](const QUrl &url) { return dial(url); }, QStringLiteral("yixian-console " YIXIAN_VERSION))
    , m_witness(keepIn.isEmpty() ? QString() : QString(keepIn + QLatin1String("/witness")))
    , m_window(std::make_unique<MainWindow>(MainWindow::Parts{theme, languages, settings, m_replica, m_link, hubs.value(0).authority()}))
{
    m_link.keepIn(keepIn);
    QObject::connect(&m_link, &HubLink::headSigned, &m_replica, [this](const SignedHead &head) {
        if (const auto found = m_witness.take(head); found != Witness::Finding::Good)
            m_window->warnOfLog(found);
    });
}

Console::~Console() = default;

std::unique_ptr<MessageChannel> Console::dial(const QUrl &url)
{
    auto channel = std::make_unique<WebSocketChannel>(url, m_tls, ChannelLimits::fromHub());
    QObject::connect(channel.get(), &MessageChannel::closed, channel.get(), [this, url](quint16, const QString &reason) {
        const QString sentence = tlsSentence({ErrorCode::ConnectionFailed, {url.toString()}, reason}, terminalLanguage());
        if (sentence.isEmpty() || std::exchange(m_distrust, sentence) == sentence) // not at every attempt
            return;
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
        m_window->sayDistrust(tlsSentence({ErrorCode::ConnectionFailed, {url.toString()}, reason}, m_languages.current() == u"en" ? Language::English : Language::Chinese));
    });
    return channel;
}

} // namespace Yixian
