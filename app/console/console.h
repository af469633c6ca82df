// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"
#include "transport/tls.h"

namespace Yixian {

// One console: replica, link and window, wired together. Owned by main, GUI thread.
class Console
{
public:
    Console(Theme &theme, Languages &languages, ConsoleSettings &settings, const QVector<QUrl> &hubs, const ClientTls &tls = {});
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void logIn(const Credentials &credentials) { m_link.logIn(credentials); }
    Replica &replica() { return m_replica; }
    MainWindow &window() { return *m_window; }

private:
    std::unique_ptr<MessageChannel> dial(const QUrl &url);

    ClientTls m_tls;
    QString m_distrust; // told already
    Replica m_replica;
    HubLink m_link;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Yixian
