// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pictures.h"

#include "calls/ui/callpage.h"
#include "cases/ui/deskpage.h"
#include "cases/ui/queuepanel.h"
#include "shell/mainwindow.h"

#include <QDir>
#include <QPixmap>

namespace Yixian {

namespace {

constexpr std::chrono::milliseconds look{250};
constexpr std::chrono::milliseconds settle{1500};

// The case with most to see: with legs, and among those the one that breaks first.
CaseId showpiece(const Replica &replica, const Actor &me)
{
    std::optional<Case> best;
    for (const Case &value : replica.state().cases()) {
        if (!value.open() || !visibleTo(me, value))
            continue;
        const auto better = [](const Case &a, const Case &b) {
            return std::tuple(a.legs.size(), a.uncalled.size(), -a.id.value) > std::tuple(b.legs.size(), b.uncalled.size(), -b.id.value);
        };
        if (!best || better(value, *best))
            best = value;
    }
    return best ? best->id : CaseId{};
}

} // namespace

Pictures::Pictures(MainWindow &window, QString dir, QString prefix, QObject *parent)
    : QObject(parent), m_window(window), m_dir(std::move(dir)), m_prefix(std::move(prefix))
{
    QDir().mkpath(m_dir);
}

void Pictures::start(std::function<bool()> ready, std::chrono::milliseconds atMost)
{
    m_left = atMost;
    connect(&m_wait, &QTimer::timeout, this, [this, ready = std::move(ready)] {
        m_left -= look;
        if (!ready() && m_left.count() > 0)
            return;
        m_wait.stop();
        openPage(0);
    });
    m_wait.start(look);
}

void Pictures::openPage(int index)
{
    if (index >= m_window.pages().size()) {
        emit finished();
        return;
    }
    m_window.showPage(index);
    const PageSet &set = m_window.pageSet();
    if (set.desk && m_window.pages()[index].name == u"desk")
        set.desk->queue()->selectFirst();
    if (set.calls && m_window.pages()[index].name == u"calls")
        set.calls->showCase(showpiece(m_window.replica(), m_window.replica().me()));
    if (set.records && m_window.pages()[index].name == u"records")
        set.records->showCase(showpiece(m_window.replica(), m_window.replica().me()));
    QTimer::singleShot(settle, this, [this, index] { save(index); });
}

void Pictures::save(int index)
{
    const QString file = QDir(m_dir).filePath(QString(m_prefix + m_window.pages()[index].name + QStringLiteral(".png")));
    m_window.refreshNow();
    if (m_window.grab().save(file))
        m_files.append(file);
    openPage(index + 1);
}

} // namespace Yixian
