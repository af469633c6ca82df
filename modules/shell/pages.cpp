// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "calls/ui/answerpage.h"
#include "calls/ui/callpage.h"
#include "cases/ui/deskpage.h"
#include "charts/ui/chartspage.h"
#include "domain/acttable.h"
#include "wall/ui/wallpage.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::PageWords)
};

} // namespace

PageSet makePages(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
{
    PageSet set;
    const Role role = replica.me().role;
    if (roleMay(role, ActKind::Respond) && role != Role::Drill) {
        set.answer = new AnswerPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("answer"), PageWords::tr("Answer"), set.answer, set.answer->pageActions(),
                          [page = set.answer] { page->tick(); }});
        return set;
    }
    if (roleMay(role, ActKind::Note)) {
        set.desk = new DeskPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("desk"), PageWords::tr("Desk"), set.desk, set.desk->pageActions(),
                          [page = set.desk] { page->tick(); }});
    }
    if (roleMay(role, ActKind::MakeCall)) {
        set.calls = new CallPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("calls"), PageWords::tr("Call desk"), set.calls, set.calls->pageActions(),
                          [page = set.calls] { page->tick(); }});
    }
    auto *wall = new WallPage(theme, replica, parent);
    const WindowPage wallPage{QStringLiteral("wall"), PageWords::tr("Wall"), wall, {}, {}};
    if (role == Role::Wall || role == Role::Leader)
        set.pages.append(wallPage);
    if (role != Role::Wall)
        set.pages.append({QStringLiteral("charts"), PageWords::tr("Charts"), new ChartsPage(theme, replica, parent), {}, {}});
    if (role != Role::Wall && role != Role::Leader)
        set.pages.append(wallPage);
    return set;
}

} // namespace Yixian
