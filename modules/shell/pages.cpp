// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "admin/ui/accountspage.h"
#include "charts/ui/scorespage.h"
#include "domain/acttable.h"
#include "reports/model/bulletin.h"
#include "reports/ui/reportspage.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::PageWords)
};

} // namespace

int PageSet::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < pages.size(); ++i)
        if (pages[i].name == name)
            return static_cast<int>(i);
    return -1;
}

PageSet makePages(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
{
    PageSet set;
    const Role role = replica.me().role;
    const auto addDocket = [&] {
        set.docket = new DocketPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("docket"), PageWords::tr("To do"), set.docket, set.docket->pageActions(),
                          [page = set.docket] { page->tick(); }});
    };
    const auto addRecords = [&] {
        set.records = new RecordsPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("records"), PageWords::tr("Records"), set.records, set.records->pageActions(),
                          [page = set.records] { page->tick(); }});
    };
    if (roleMay(role, ActKind::Respond) && role != Role::Drill) {
        set.answer = new AnswerPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("answer"), PageWords::tr("Answer"), set.answer, set.answer->pageActions(),
                          [page = set.answer] { page->tick(); }});
        addDocket();
        addRecords();
        return set;
    }
    const auto addDesk = [&] {
        set.desk = new DeskPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("desk"), PageWords::tr("Desk"), set.desk, set.desk->pageActions(),
                          [page = set.desk] { page->tick(); }});
    };
    if (roleMay(role, ActKind::Accept) || roleMay(role, ActKind::VisitCitizen))
        addDesk();
    if (roleMay(role, ActKind::MakeCall)) {
        set.calls = new CallPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("calls"), PageWords::tr("Call desk"), set.calls, set.calls->pageActions(),
                          [page = set.calls] { page->tick(); }});
    }
    if (set.desk)
        addDocket();
    if (roleMay(role, ActKind::OfferHandover)) {
        set.handover = new HandoverPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("handover"), PageWords::tr("Handover"), set.handover, set.handover->pageActions(),
                          [page = set.handover] { page->tick(); }});
    }
    if (role == Role::Security) {
        auto *accounts = new AccountsPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("accounts"), PageWords::tr("Accounts"), accounts, accounts->pageActions(), {}});
        return set;
    }
    if (roleMay(role, ActKind::Revise)) {
        auto *admin = new AdminPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("admin"), PageWords::tr("Administration"), admin, admin->pageActions(), {}});
    }
    set.wallTheme = std::make_unique<Theme>(ThemeVariant::Dark, 100);
    set.wall = new WallPage(*set.wallTheme, replica, parent);
    const WindowPage wallPage{QStringLiteral("wall"), PageWords::tr("Wall"), set.wall, {}, {}};
    if (role == Role::Wall || role == Role::Leader)
        set.pages.append(wallPage);
    if (role != Role::Wall) {
        set.charts = new ChartsPage(theme, replica, parent);
        set.charts->reachBack(link);
        if (roleMay(role, ActKind::RecalculateLimits))
            set.charts->allowRecalculating(link);
        set.pages.append({QStringLiteral("charts"), PageWords::tr("Charts"), set.charts, {}, {}});
    }
    if (role != Role::Wall && role != Role::Admin) {
        set.analysis = new AnalysisPage(theme, replica, parent);
        set.analysis->reachBack(link);
        set.pages.append({QStringLiteral("analysis"), PageWords::tr("Analysis"), set.analysis, {}, {}});
        auto *scores = new ScoresPage(theme, replica, parent);
        set.pages.append({QStringLiteral("scores"), PageWords::tr("Scores"), scores, {}, [scores] { scores->tick(); }});
    }
    if (mayReport(role)) {
        auto *reports = new ReportsPage(theme, replica, link, parent);
        set.pages.append({QStringLiteral("reports"), PageWords::tr("Reports"), reports, reports->pageActions(),
                          [reports] { reports->tick(); }});
    }
    if (role == Role::Leader) { // reads and supervises
        addDesk();
        addDocket();
    }
    if (role != Role::Wall && role != Role::Admin)
        addRecords();
    if (set.records && set.desk)
        set.records->allowOpening();
    if (role != Role::Wall && role != Role::Leader)
        set.pages.append(wallPage);
    return set;
}

} // namespace Yixian
