// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/registrar.h"

#include <QElapsedTimer>

namespace Yixian {

// Hands rows to a registrar at the distances they once came in at, `speed` times as fast. Rows whose moment has passed
// while the link was down follow at once. Owned by a feed's main.
class Replayer final : public QObject
{
    Q_OBJECT
public:
    // Rows without an arrival come with the one before them.
    Replayer(QVector<MappedRow> rows, double speed, Registrar &registrar, QObject *parent = nullptr);

    // The first row comes now.
    void start();
    qsizetype handedOver() const { return m_next; }
    qsizetype size() const { return m_rows.size(); }

private:
    void handOver();

    struct Timed
    {
        Millis at; // real time after the start
        MappedRow row;
    };
    QVector<Timed> m_rows;
    Registrar &m_registrar;
    QTimer m_timer;
    QElapsedTimer m_since;
    qsizetype m_next = 0;
};

} // namespace Yixian
