// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"
#include "shell/pictures.h"

namespace Yixian {

// Pictures of every page that the seats of a demonstration have, one console after the other; or of one console that is
// logged in already. Owned by main, GUI thread.
class PictureRound final : public QObject
{
    Q_OBJECT

public:
    struct Seat
    {
        QString name;
        Credentials credentials;
    };
    PictureRound(Theme &theme, Languages &languages, ConsoleSettings &settings, QVector<QUrl> hubs, ClientTls tls, QVector<Seat> seats,
                 QString dir);
    void start(std::chrono::milliseconds patience);

signals:
    void finished(const QStringList &files, const QString &summary);

private:
    void next();

    Theme &m_theme;
    Languages &m_languages;
    ConsoleSettings &m_settings;
    QVector<QUrl> m_hubs;
    ClientTls m_tls;
    QVector<Seat> m_seats;
    QString m_dir;
    std::chrono::milliseconds m_patience{0};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Pictures> m_pictures;
    QStringList m_files;
    QString m_summary; // of the day, as the first seat saw it
};

} // namespace Yixian
