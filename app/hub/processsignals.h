// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QObject>

namespace Yixian {

// Turns the system's requests into Qt signals: to end (SIGTERM, SIGINT; Ctrl+C and closing the console window on Windows),
// and to read again what was read at the start (SIGHUP; not on Windows).
// Make one, in main's thread and before any other thread starts.
class ProcessSignals final : public QObject
{
    Q_OBJECT
public:
    ProcessSignals();
    ~ProcessSignals() override;

signals:
    void endRequested();
    void reloadRequested();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Yixian
