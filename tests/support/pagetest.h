// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testhub.h"
#include "uikit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace Yixian::Test {

// What the tests of pages share: a hub in memory, seats at it, the page in front, and ways to find what stands on it.
class PageTest
{
protected:
    void startHub(const QVector<Actor> &more = {})
    {
        hub = std::make_unique<TestHub>();
        for (const Actor &actor : more)
            hub->addAccount(actor);
        hub->start();
        theme.applyTo(*qApp);
    }
    void endAll()
    {
        page.reset();
        seats.clear();
        hub.reset();
    }
    Seat &live(const Actor &actor)
    {
        seats.push_back(hub->seat(TestHub::tokenOf(actor)));
        Seat &seat = *seats.back();
        if (!QTest::qWaitFor([&] { return seat.replica.isFresh() && seat.replica.time().known(); }, 10'000))
            qFatal("not live");
        return seat;
    }
    template<class Page>
    Page &show(std::unique_ptr<Page> made)
    {
        Page &shownPage = *made;
        page = std::move(made);
        page->resize(1600, 900);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        return shownPage;
    }
    template<class T>
    T *find(const char *name) const
    {
        auto *found = page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    // Labels in sight that contain this.
    QStringList shown(const QString &part) const
    {
        QStringList found;
        for (QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                found.append(label->text());
        return found;
    }

    Theme theme;
    std::unique_ptr<TestHub> hub;
    std::vector<std::unique_ptr<Seat>> seats;
    std::unique_ptr<QWidget> page;
};

} // namespace Yixian::Test
