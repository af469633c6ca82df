// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/standindialog.h"

#include "domain/acttable.h"
#include "uikit/accessible.h"
#include "uikit/actform.h"
#include "uikit/colleaguebox.h"
#include "uikit/districttimeedit.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace Yixian {

namespace {
constexpr auto usualLength = std::chrono::hours(8);
} // namespace

StandInDialog::StandInDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent)
    : QDialog(parent)
    , m_replica(replica)
    , m_link(link)
    , m_table(new QueueTable(theme))
    , m_rows(new RecordModel({tr("Acts"), tr("For"), tr("Role"), tr("Until")}, this))
    , m_form(new ActForm(theme))
    , m_choice(new ActForm(theme))
    , m_depute(new QAction(tr("Let this person act for me"), this))
    , m_end(new QAction(tr("End it"), this))
    , m_act(new QAction(tr("Act for this person"), this))
{
    setWindowTitle(tr("Standing in"));
    m_table->setObjectName(QStringLiteral("standInTable"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme, m_table));
    m_table->setColumnWidths({176, 176, 0, 160});
    m_table->setMinimumSize(theme.px(680), theme.px(Size::row) * 5);
    describe(*m_table, tr("Who acts for whom"));
    m_act->setObjectName(QStringLiteral("actFor"));
    m_end->setObjectName(QStringLiteral("endDeputation"));
    m_choice->addButton(m_act, true);
    m_choice->addButton(m_end);

    m_to = new ColleagueBox(QStringLiteral("deputyLine"));
    m_form->addField(QStringLiteral("deputy"), tr("Deputy"), m_to, true);
    m_until = new DistrictTimeEdit(replica.now() + usualLength);
    m_until->setObjectName(QStringLiteral("deputyUntil"));
    m_form->addField(QStringLiteral("until"), tr("Until"), m_until, true);
    m_reason = m_form->addLine(QStringLiteral("reason"), tr("Reason"), true);
    m_reason->setObjectName(QStringLiteral("deputyReason"));
    m_depute->setObjectName(QStringLiteral("depute"));
    m_form->addButton(m_depute, true);
    m_form->setVisible(roleMay(replica.me().role, ActKind::Depute) && replica.me().standsFor.isNull());

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_form);

    connect(m_depute, &QAction::triggered, this, &StandInDialog::depute);
    connect(m_end, &QAction::triggered, this, &StandInDialog::endSelected);
    connect(m_act, &QAction::triggered, this, &StandInDialog::actForSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StandInDialog::follow);
    connect(&replica, &Replica::referenceChanged, this, &StandInDialog::follow);
    link.askAccounts(this, [this](const Result<QVector<AccountInfo>> &accounts) {
        if (!accounts)
            return m_form->showError(accounts.error());
        QVector<AccountInfo> others = *accounts;
        others.removeIf([this](const AccountInfo &account) { return account.user == m_replica.me().user; });
        m_to->offer(others);
    });
    follow();
}

const Deputy *StandInDialog::selected() const
{
    const QString key = m_rows->keyAt(m_table->currentIndex().row()).toString();
    for (const Deputy &deputy : m_replica.state().posts().deputies)
        if (QString(deputy.of.value + u'\n' + deputy.to.value) == key)
            return &deputy;
    return nullptr;
}

void StandInDialog::follow()
{
    const UserId me = m_replica.me().user;
    const Instant now = m_replica.now();
    const TimeText times;
    QVector<Record> records;
    for (const Deputy &deputy : m_replica.state().posts().deputies) {
        if ((deputy.of != me && deputy.to != me) || deputy.until <= now)
            continue;
        const QString role = deputy.unit.isNull() ? Words::of(deputy.role) : QString(m_replica.reference().unitName(deputy.unit) + u' ' + Words::of(deputy.role));
        records.append({QString(deputy.of.value + u'\n' + deputy.to.value),
                        {Cell(deputy.to == me ? tr("me") : deputy.to.value), Cell(deputy.of == me ? tr("me") : deputy.ofName), Cell(role), Cell(times.due(deputy.until, now))}});
    }
    m_rows->setRecords(records);
    if (!records.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    const Deputy *one = selected();
    m_act->setEnabled(one && one->to == me && m_replica.me().standsFor.isNull());
    m_end->setEnabled(one);
}

void StandInDialog::depute()
{
    m_form->setPending(true);
    Command command;
    command.act = Depute{m_to->chosen(), m_until->instant(), m_reason->text()};
    m_link.submit(std::move(command), this, [this](Result<Ack> result) {
        if (!result)
            return m_form->showError(result.error());
        m_form->showDone(tr("Recorded, %1").arg(TimeText::clock(result->at)));
        follow();
    });
}

void StandInDialog::endSelected()
{
    const Deputy *one = selected();
    if (!one)
        return;
    Command command;
    command.act = EndDeputation{one->of, one->to};
    m_link.submit(std::move(command), this, [this](Result<Ack> result) {
        if (!result)
            return m_choice->showError(result.error());
        m_choice->showDone(tr("Recorded, %1").arg(TimeText::clock(result->at)));
        follow();
    });
}

void StandInDialog::actForSelected()
{
    const Deputy *one = selected();
    if (!one)
        return;
    if (m_link.standInFor(one->of))
        accept();
    else
        m_choice->showWarning(tr("Something you sent has no answer yet. Wait until it has, then try again."));
}

} // namespace Yixian
