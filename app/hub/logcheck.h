// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/logfile.h"

#include <atomic>
#include <QThread>

namespace Yixian {

// Derives the whole chain again beside the hub that serves it: a start looks at its end only. Once at the start and once a
// day; reads alone, in a thread of its own that gives way to all others. Owned by the service.
class LogCheck final : public QObject
{
    Q_OBJECT

public:
    explicit LogCheck(QString dir) : m_dir(std::move(dir)) {}
    ~LogCheck() override;

    void start();

signals:
    void damaged(qint64 firstBroken); // told in the thread of the service
    void sound(qint64 rows);

private:
    void run();

    QString m_dir;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Yixian
