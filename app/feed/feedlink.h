// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"

#include <QCommandLineParser>

namespace Yixian {

// The connection of one feed program: replica, link and a patience for hubs that do not answer. Owned by a sub-command.
class FeedLink final : public QObject
{
    Q_OBJECT
public:
    static void addOptions(QCommandLineParser &parser);
    // BadArgument, or the token's file cannot be read.
    static Result<std::unique_ptr<FeedLink>> from(const QCommandLineParser &parser);
    ~FeedLink() override;

    void start();
    HubLink &link() { return m_link; }
    Replica &replica() { return m_replica; }

signals:
    void gaveUp(const Yixian::Error &error); // credentials refused, or no hub for a minute

private:
    FeedLink(const QVector<QUrl> &hubs, QString token);

    QString m_token, m_address;
    Replica m_replica;
    HubLink m_link;
    QTimer m_patience;
};

} // namespace Yixian
