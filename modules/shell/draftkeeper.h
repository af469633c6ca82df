// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/pages.h"
#include "sync/sealedfile.h"

#include <QTimer>

namespace Yixian {

// Keeps what was typed and not sent, sealed, so that neither the power nor a crash takes more than two seconds of it. Of each
// post that its person works at by itself: what was typed in somebody's place comes back there. Owned by the window, GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const PageSet &pages, QObject *parent);

    // What was left there at this post, here or by an earlier run; from here on the pages are kept.
    OpenWork begin(const SealedFile &file, const Actor &whose);
    // The pages go, or become those of another post: what stands on them is kept once more, and nothing after it before begin().
    void pause();
    // Somebody logs out: nothing of theirs stays.
    void end();

signals:
    void unreadable(const QString &path); // what an earlier run left; it lies there now

private:
    using Posts = QMap<QString, QByteArray>; // by who is stood in for
    Posts readPosts();
    void keep();

    const PageSet &m_pages;
    SealedFile m_file;
    UserId m_whose;
    QString m_post;
    Posts m_kept;
    bool m_written = true; // else the disk did not take it, and it is tried again
    QTimer m_timer;
};

} // namespace Yixian
