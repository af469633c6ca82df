// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QObject>

namespace Yixian {

// Turns the system's request to end (SIGTERM, SIGINT; Ctrl+C and closing the console window on Windows) into a Qt signal.
// Make one, in main's thread and before any other thread starts.
class ShutdownSignal final : public QObject
{
    Q_OBJECT
public:
    ShutdownSignal();
    ~ShutdownSignal() override;

signals:
    void requested();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Yixian
