// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"
#include "sync/witness.h"
#include "transport/tls.h"

namespace Yixian {

// One console: replica, link and window, wired together. Owned by main, GUI thread.
class Console
{
public:
    // `keepIn`: where what has no answer yet, drafts and the heads of the log are kept; nowhere when it is empty.
    Console(Theme &theme, Languages &languages, ConsoleSettings &settings, const QVector<QUrl> &hubs, const ClientTls &tls = {},
            const QString &keepIn = {});
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void logIn(const Credentials &credentials) { m_link.logIn(credentials); }
    Replica &replica() { return m_replica; }
    MainWindow &window() { return *m_window; }

private:
    std::unique_ptr<MessageChannel> dial(const QUrl &url);

    const Languages &m_languages;
    ClientTls m_tls;
    QString m_distrust; // told already
    Replica m_replica;
    HubLink m_link;
    Witness m_witness;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Yixian
