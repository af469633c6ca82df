// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/draftkeeper.h"

#include <QDataStream>

namespace Yixian {

namespace {

constexpr std::chrono::seconds keepEvery{2};

} // namespace

DraftKeeper::DraftKeeper(const PageSet &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

OpenWork DraftKeeper::begin(const SealedFile &file, const Actor &whose)
{
    m_file = file;
    m_post = whose.standsFor.value;
    if (std::exchange(m_whose, whose.user) != whose.user)
        m_kept = readPosts();
    m_timer.start(keepEvery);
    return OpenWork::fromBytes(m_kept.value(m_post));
}

DraftKeeper::Posts DraftKeeper::readPosts()
{
    m_written = true;
    const auto bytes = m_file.read();
    if (!bytes) {
        const auto aside = m_file.putAside();
        emit unreadable(aside ? *aside : bytes.error().args.value(0));
        if (!aside) { // nothing is kept rather than written over what may be mended
            m_file = {};
            m_whose = {};
        }
        return {};
    }
    Posts posts;
    QDataStream in(*bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in >> posts;
    return in.status() == QDataStream::Ok ? posts : Posts();
}

void DraftKeeper::pause()
{
    if (m_timer.isActive())
        keep();
    m_timer.stop();
    m_file = {};
}

void DraftKeeper::end()
{
    m_timer.stop();
    if (!m_file.write({}))
        qWarning("a draft could not be removed");
    m_file = {};
    m_whose = {};
    m_kept.clear();
}

void DraftKeeper::keep()
{
    if (m_pages.pages.isEmpty())
        return;
    const OpenWork work(m_pages);
    Posts posts = m_kept;
    posts.remove(m_post);
    if (work.hasText())
        posts.insert(m_post, work.toBytes());
    if (posts == m_kept && m_written)
        return;
    m_kept = posts;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_kept;
    m_written = m_file.write(m_kept.isEmpty() ? QByteArray() : bytes).has_value();
}

} // namespace Yixian
