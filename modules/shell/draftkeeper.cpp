// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/draftkeeper.h"

namespace Yixian {

namespace {

constexpr std::chrono::seconds keepEvery{2};

} // namespace

DraftKeeper::DraftKeeper(const PageSet &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

OpenWork DraftKeeper::begin(const SealedFile &file)
{
    m_file = file;
    if (!m_file.isOpen())
        return {};
    m_kept = m_file.read().value_or(QByteArray());
    m_timer.start(keepEvery);
    return OpenWork::fromBytes(m_kept);
}

void DraftKeeper::end()
{
    m_timer.stop();
    if (m_file.isOpen() && !m_file.write({}))
        qWarning("a draft could not be removed");
    m_file = {};
    m_kept.clear();
}

void DraftKeeper::keep()
{
    if (m_pages.pages.isEmpty())
        return;
    const OpenWork work(m_pages);
    const QByteArray bytes = work.hasText() ? work.toBytes() : QByteArray();
    if (bytes != m_kept && m_file.write(bytes))
        m_kept = bytes;
}

} // namespace Yixian
