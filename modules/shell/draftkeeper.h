// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/pages.h"
#include "sync/sealedfile.h"

#include <QTimer>

namespace Yixian {

// Keeps what was typed and not sent, sealed, so that neither the power nor a crash takes more than two seconds of it. Owned by
// the window, GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const PageSet &pages, QObject *parent);

    // What an earlier run left there, once; from here on the pages are kept.
    OpenWork begin(const SealedFile &file);
    // Somebody logs out: nothing of theirs stays.
    void end();

private:
    void keep();

    const PageSet &m_pages;
    SealedFile m_file;
    QByteArray m_kept;
    QTimer m_timer;
};

} // namespace Yixian
