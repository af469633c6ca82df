// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "transport/tls.h"

#include <QCommandLineParser>

namespace Yixian {

// The connection of one feed program: replica, link and a patience for hubs that do not answer. Owned by a sub-command.
class FeedLink final : public QObject
{
    Q_OBJECT
public:
    static void addOptions(QCommandLineParser &parser);
    // BadArgument, or the token's file or the authority's cannot be read or be used.
    static Result<std::unique_ptr<FeedLink>> from(const QCommandLineParser &parser);
    ~FeedLink() override;

    void start();
    HubLink &link() { return m_link; }
    Replica &replica() { return m_replica; }

signals:
    // Credentials refused, no hub for a minute, or the only one cannot be trusted: then the detail is the reason's code.
    void gaveUp(const Yixian::Error &error);

private:
    FeedLink(const QVector<QUrl> &hubs, QString token, ClientTls tls);
    std::unique_ptr<MessageChannel> dial(const QUrl &url);

    QString m_token, m_address, m_distrust;
    ClientTls m_tls;
    bool m_onlyHub;
    Replica m_replica;
    HubLink m_link;
    QTimer m_patience;
};

} // namespace Yixian
