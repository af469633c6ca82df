// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/limitsdialog.h"

#include "uikit/accessible.h"
#include "uikit/actform.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/timetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>

namespace Yixian {

namespace {

const QString isoDay = QStringLiteral("yyyy-MM-dd");

QDate dateOf(Day day)
{
    return QDate::fromString(toIso(day), isoDay);
}

} // namespace

LimitsDialog::LimitsDialog(const Theme &theme, const Replica &replica, HubLink &link, Measure measure, QWidget *parent)
    : QDialog(parent)
    , m_replica(replica)
    , m_link(link)
    , m_measure(measure)
    , m_table(new QueueTable(theme))
    , m_rows(new RecordModel({tr("From"), tr("Reason"), tr("Who"), tr("Recorded")}, this))
    , m_form(new ActForm(theme))
    , m_back(new ActForm(theme))
    , m_recalculate(new QAction(tr("Compute anew from this day on"), this))
    , m_takeBack(new QAction(tr("Take back the selected one"), this))
{
    setWindowTitle(tr("Control limits"));
    m_table->setObjectName(QStringLiteral("limitsTable"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme, m_table));
    m_table->setColumnWidths({112, 0, 112, 144});
    m_table->setMinimumHeight(theme.px(Size::row) * 5);
    setMinimumWidth(theme.px(680));
    describe(*m_table, tr("Days from which the limits are computed anew"));

    m_recalculate->setObjectName(QStringLiteral("recalculateLimits"));
    m_from = new QDateEdit(dateOf(localDay(replica.now())));
    m_from->setDisplayFormat(isoDay);
    m_from->setCalendarPopup(true);
    m_from->setMaximumDate(dateOf(localDay(replica.now())));
    m_form->addField(QStringLiteral("from"), tr("From"), m_from, true);
    m_reason = m_form->addLine(QStringLiteral("reason"), tr("Reason"), true);
    m_reason->setObjectName(QStringLiteral("limitsReason"));
    m_reason->setPlaceholderText(tr("what has become different; published with the chart"));
    m_form->addButton(m_recalculate, true);

    m_takeBack->setObjectName(QStringLiteral("takeLimitsBack"));
    m_backReason = m_back->addLine(QStringLiteral("reason"), tr("Reason"), true);
    m_backReason->setObjectName(QStringLiteral("takeBackReason"));
    m_back->addButton(m_takeBack);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_form);

    connect(m_recalculate, &QAction::triggered, this, &LimitsDialog::recalculate);
    connect(m_takeBack, &QAction::triggered, this, &LimitsDialog::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LimitsDialog::followSelection);
    connect(&replica, &Replica::referenceChanged, this, &LimitsDialog::follow);
    follow();
    m_reason->setFocus();
}

void LimitsDialog::follow()
{
    const Instant now = m_replica.now();
    QVector<Record> records;
    for (const LimitsAnew &one : m_replica.state().posts().limits)
        if (one.measure == m_measure)
            records.append({one.from, {Cell(one.from), Cell(one.reason), Cell(one.by), Cell(TimeText().due(one.at, now))}});
    m_rows->setRecords(records);
    m_table->setVisible(!records.isEmpty());
    m_back->setVisible(!records.isEmpty());
    if (!records.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(static_cast<int>(records.size()) - 1);
    followSelection();
}

void LimitsDialog::followSelection()
{
    m_takeBack->setEnabled(m_table->currentIndex().isValid());
}

void LimitsDialog::submit(ActForm *form, const RecalculateLimits &act)
{
    form->setPending(true);
    Command command;
    command.act = act;
    m_link.submit(std::move(command), this, [this, form](const Result<Ack> &result) {
        form->setPending(false);
        followSelection();
        if (!result)
            return form->showError(result.error());
        form->clearFields();
        form->showDone(tr("Recorded, %1").arg(TimeText::clock(result->at)));
    });
}

void LimitsDialog::recalculate()
{
    submit(m_form, {m_measure, m_from->date().toString(isoDay), m_reason->text(), false});
}

void LimitsDialog::takeBack()
{
    const QString from = m_rows->keyAt(m_table->currentIndex().row()).toString();
    submit(m_back, {m_measure, from, m_backReason->text(), true});
}

} // namespace Yixian
