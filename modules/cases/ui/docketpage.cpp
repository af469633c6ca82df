// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/docketpage.h"

#include "cases/ui/casepanel.h"
#include "uikit/accessible.h"
#include "uikit/actsheet.h"
#include "uikit/clockcells.h"
#include "uikit/pane.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/words.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>

namespace Yixian {

namespace {

QString keyOf(const DocketItem &item)
{
    return QStringLiteral("%1/%2/%3").arg(item.caseId.value).arg(item.leg.value).arg(static_cast<int>(item.act));
}

bool isRuling(ActKind act)
{
    return act == ActKind::Uphold || act == ActKind::Overrule;
}

} // namespace

QString DocketPage::wordFor(ActKind act)
{
    return isRuling(act) ? tr("Rule on an objection") : Words::of(act);
}

DocketPage::DocketPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_pane(new Pane(theme, 0, tr("Waiting for you")))
    , m_state(new StatePanel(theme, m_pane))
    , m_table(new QueueTable(theme))
    , m_model(new RecordModel({tr("Left"), tr("To do"), tr("Case"), tr("Matter"), tr("Unit"), tr("Since"), tr("Due")},
                              this))
    , m_kind(new QComboBox)
{
    m_accept = makeAction(tr("Accept"), Qt::Key_F2);
    m_call = makeAction(tr("Call"), Qt::Key_F4);
    m_nextPane = makeAction(tr("Next pane"), Qt::Key_F6);
    m_nextPane->setShortcuts({QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)}); // there are two
    m_more = makeAction(tr("More acts"), Qt::CTRL | Qt::Key_K);
    m_note = makeAction(tr("Note"), Qt::Key_F9);
    m_explain = makeAction(tr("Explain"), Qt::CTRL | Qt::Key_I);
    m_undo = makeAction(tr("Take back"), QKeySequence::Undo);
    m_route = makeAction(tr("Route to this street"), {});
    m_case = new CasePanel(theme, replica, link, {m_accept, m_route, m_call, m_note, m_explain, m_undo});

    m_table->setObjectName(QStringLiteral("docketTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(0, new TimeDelegate(theme, m_table));
    m_table->setColumnWidths({168, 176, 72, 0, 112, 112, 136});
    describe(*m_table, tr("What waits for you"));
    describe(*m_kind, tr("Which kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // kinds come and go
    m_pane->addHeadWidget(m_kind);
    m_state->setContents(m_table);
    m_pane->setBody(m_state);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_case);
    m_splitter->setHandleWidth(theme.px(Size::gap));
    m_splitter->setStretchFactor(0, 1076);
    m_splitter->setStretchFactor(1, 836);
    m_splitter->setSizes({theme.px(1076), theme.px(836)});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(&replica, &Replica::reset, this, &DocketPage::takeAll);
    connect(&replica, &Replica::meChanged, this, &DocketPage::takeAll);
    connect(&replica, &Replica::changed, this, &DocketPage::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocketPage::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocketPage::openSelected);
    connect(m_table, &QueueTable::rowActivated, this, [this] {
        openSelected();
        m_case->focusFirstForm();
    });
    connect(m_more, &QAction::triggered, m_case, &CasePanel::focusSheet);
    connect(m_case, &CasePanel::refusedElsewhere, this, &DocketPage::refusedElsewhere);
    connect(m_explain, &QAction::triggered, m_case, &CasePanel::toggleExplanation);
    connect(m_call, &QAction::triggered, this, [this] {
        if (!m_case->shownCase().isNull())
            emit callRequested(m_case->shownCase());
    });
    connect(m_nextPane, &QAction::triggered, this, [this] {
        if (m_pane->isAncestorOf(focusWidget()))
            m_case->focusFirstForm();
        else
            m_table->setFocus(Qt::ShortcutFocusReason);
    });
    takeAll();
}

QAction *DocketPage::makeAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QList<QAction *> DocketPage::pageActions() const
{
    return {m_nextPane, m_more, m_note, m_explain, m_undo};
}

void DocketPage::takeAll()
{
    m_items.clear();
    for (const Case &value : m_replica.state().cases()) {
        auto items = docketOf(value, m_replica.state(), m_replica.me(), m_replica.now());
        if (!items.isEmpty())
            m_items.insert(value.id, std::move(items));
    }
    arrange();
}

void DocketPage::take(const QVector<CaseId> &cases)
{
    for (CaseId id : cases) {
        const Case *value = m_replica.find(id);
        auto items =
            value ? docketOf(*value, m_replica.state(), m_replica.me(), m_replica.now()) : QVector<DocketItem>{};
        if (items.isEmpty())
            m_items.remove(id);
        else
            m_items.insert(id, std::move(items));
    }
    arrange();
}

// First due on top, then what has no limit, the oldest first.
void DocketPage::arrange()
{
    QVector<DocketItem> rows;
    for (const QVector<DocketItem> &items : std::as_const(m_items))
        rows += items;
    const auto order = [](const DocketItem &item) {
        return std::tuple(!item.clock, item.clock ? item.clock->due : item.since, item.caseId, item.leg, item.act);
    };
    std::sort(rows.begin(), rows.end(), [&](const DocketItem &a, const DocketItem &b) { return order(a) < order(b); });
    const bool more = rows.size() != m_rows.size();
    m_rows = std::move(rows);
    fillKinds();
    showRows();
    if (more)
        emit waitingChanged(waiting());
}

void DocketPage::fillKinds()
{
    QMap<ActKind, int> counts;
    for (const DocketItem &item : std::as_const(m_rows))
        ++counts[item.act];
    const QVariant before = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("all, %1").arg(m_rows.size()), -1);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_kind->addItem(tr("%1, %2", "act, how many wait").arg(wordFor(it.key())).arg(it.value()),
                        static_cast<int>(it.key()));
    const int kept = m_kind->findData(before);
    m_kind->setCurrentIndex(std::max(0, kept));
}

QVector<const DocketItem *> DocketPage::shown() const
{
    const int kind = m_kind->currentData().toInt();
    QVector<const DocketItem *> rows;
    for (const DocketItem &item : m_rows)
        if (kind < 0 || static_cast<int>(item.act) == kind)
            rows.append(&item);
    return rows;
}

void DocketPage::showRows()
{
    if (!isVisible()) // made anew when it comes up
        return;
    const Instant now = m_replica.now();
    const Reference &reference = m_replica.reference();
    QVector<Record> records;
    const auto rows = shown();
    for (const DocketItem *item : rows) {
        const Case *value = m_replica.find(item->caseId);
        if (!value)
            continue;
        const ClockCells cells = clockCells(item->clock ? &*item->clock : nullptr, now, reference, m_times);
        const Leg *leg = value->leg(item->leg);
        Cell what(wordFor(item->act));
        what.strong = true;
        records.append({keyOf(*item),
                        {cells.left, what, Cell(Words::shortNumber(*value)), Cell(m_replica.subjectOf(*value).title),
                         Cell(reference.unitName(leg ? leg->unit : value->subCenter)),
                         Cell(m_times.due(item->since, now)), cells.due}});
    }
    m_model->setRecords(records);
    // What is marked is what is open beside: when its row is gone nothing is marked, and no other row takes its place.
    const int row = m_opened.isEmpty() ? -1 : m_model->rowOf(m_opened);
    if (row != m_table->currentIndex().row()) {
        const QSignalBlocker quiet(m_table->selectionModel());
        if (row >= 0) {
            m_table->selectRow(row);
        } else {
            m_table->clearSelection();
            m_table->setCurrentIndex({});
        }
        m_table->viewport()->update();
    }
    m_pane->setCount(tr("%n items", nullptr, static_cast<int>(m_rows.size())));
    if (m_rows.isEmpty())
        m_state->showEmpty(tr("Nothing waits for you"), tr("What needs your word appears here by itself."));
    else
        m_state->showContents();
}

void DocketPage::openSelected()
{
    const QString key = m_model->keyAt(m_table->currentIndex().row()).toString();
    if (key.isEmpty() || key == m_opened)
        return;
    m_opened = key;
    for (const DocketItem &item : std::as_const(m_rows)) {
        if (keyOf(item) != key)
            continue;
        m_case->showCase(item.caseId);
        if (!isRuling(item.act)) // there are two ways; which one, a person decides
            m_case->sheet()->propose({item.act, item.leg});
        return;
    }
}

DocketPage::View DocketPage::view() const
{
    return {m_case->shownCase(), m_opened, m_kind->currentData().toInt()};
}

void DocketPage::takeOver(const View &view)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(view.kind)));
    if (const int row = m_model->rowOf(view.key); row >= 0)
        m_table->selectRow(row);
    else if (m_replica.find(view.id))
        m_case->showCase(view.id);
}

// The first one is open when the page comes up, so that one key does what it asks for.
void DocketPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    showRows();
    if (m_case->shownCase().isNull() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void DocketPage::tick()
{
    showRows();
    m_case->tick();
}

} // namespace Yixian
