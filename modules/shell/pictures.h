// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Yixian {

class MainWindow;

// Walks through every page of the window and saves a picture of each, for documentation and for eyes. Waits until there
// is something to see. Owned by main, GUI thread.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    // Pictures are called <prefix><page>.png. `settle` is how long each page may fill itself.
    Pictures(MainWindow &window, QString dir, QString prefix, QObject *parent = nullptr);
    // Begins once `ready` says so, at the latest after `atMost`.
    void start(std::function<bool()> ready, std::chrono::milliseconds atMost);
    const QStringList &files() const { return m_files; }

signals:
    void finished();

private:
    void openPage(int index);
    void save(int index);

    MainWindow &m_window;
    QString m_dir;
    QString m_prefix;
    QTimer m_wait;
    std::chrono::milliseconds m_left{0};
    QStringList m_files;
};

} // namespace Yixian
