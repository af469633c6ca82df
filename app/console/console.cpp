// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "transport/websocketchannel.h"

namespace Yixian {

namespace {

std::unique_ptr<MessageChannel> dial(const QUrl &url)
{
    return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub());
}

} // namespace

Console::Console(Theme &theme, Languages &languages, ConsoleSettings &settings, const QVector<QUrl> &hubs, const QString &keepIn)
    : m_link(m_replica, hubs, dial, QStringLiteral("yixian-console " YIXIAN_VERSION))
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

} // namespace Yixian
