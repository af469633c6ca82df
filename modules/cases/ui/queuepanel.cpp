// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/queuepanel.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/queuetable.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/words.h"

#include <array>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QResizeEvent>
#include <QShortcut>

namespace Yixian {

namespace {

constexpr std::chrono::seconds restAfter{3};
constexpr std::array columnWidths{148, 140, 72, 104, 64, 108, 84, 0, 72}; // px at 100 %; 0 takes the rest
constexpr int leastMatter = 160;

} // namespace

QueuePanel::QueuePanel(const Theme &theme, const Replica &replica, QAction *refresh, QAction *find, QWidget *parent)
    : Pane(theme, 0, tr("Queue"), parent)
    , m_replica(replica)
    , m_model(new QueueTableModel(replica, this))
    , m_table(new QueueTable(theme))
    , m_state(new StatePanel(theme))
    , m_street(new QComboBox)
    , m_find(new QLineEdit)
    , m_refresh(new ActionButton(theme, refresh))
{
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setModel(m_model);
    auto *text = new TextDelegate(theme, this);
    m_table->setItemDelegate(text);
    m_table->setItemDelegateForColumn(QueueTableModel::Left, new TimeDelegate(theme, this));
    m_table->setItemDelegateForColumn(QueueTableModel::Used, new UsedBarDelegate(theme, this));
    m_table->setItemDelegateForColumn(QueueTableModel::Due, new TextDelegate(theme, this, Qt::AlignRight));
    m_table->setColumnWidths(QVector<int>(columnWidths.begin(), columnWidths.end()));
    m_table->installEventFilter(this);
    describe(*m_table, tr("Queue"));
    m_find->setPlaceholderText(tr("/ filter: number or words"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(theme.px(220));
    m_find->setObjectName(QStringLiteral("queueFilter"));
    describe(*m_find, tr("Filter the queue"));
    describe(*m_street, tr("Street"));
    m_street->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addHeadWidget(m_refresh);
    addHeadWidget(m_street);
    addHeadWidget(m_find);
    m_state->setContents(m_table);
    setBody(m_state);
    fillStreets();

    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { takeChangesInPlace(); });
    connect(find, &QAction::triggered, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(m_find, &QLineEdit::textChanged, this, &QueuePanel::applyFilter);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        selectFirst(); // what the keys act on is what was looked for
        m_table->setFocus(Qt::OtherFocusReason);
    });
    auto *all = new QShortcut(Qt::Key_Escape, this);
    all->setContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, this, [this] { // the whole queue again, and the keys act on it
        m_find->clear();
        m_street->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_street, &QComboBox::currentIndexChanged, this, &QueuePanel::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePanel::onSelection);
    connect(m_table, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        emit caseActivated(m_model->caseAt(index.row()));
    });
    connect(m_model, &QueueTableModel::placesChanged, this, &QueuePanel::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePanel::showCounts);
    connect(&replica, &Replica::linkChanged, this, &QueuePanel::showState);
    connect(&replica, &Replica::referenceChanged, this, &QueuePanel::fillStreets);
    showCounts();
}

void QueuePanel::fillStreets()
{
    const QVariant chosen = m_street->currentData();
    const QSignalBlocker quiet(m_street);
    m_street->clear();
    m_street->addItem(tr("all streets"), QString());
    if (m_replica.hasReference())
        for (const Unit *unit : m_replica.reference().subCenters())
            m_street->addItem(unit->shortName, unit->id.value);
    m_street->addItem(tr("district queue"), QStringLiteral("-"));
    m_street->setCurrentIndex(std::max(0, m_street->findData(chosen)));
}

void QueuePanel::applyFilter()
{
    const QString street = m_street->currentData().toString();
    // Full-width digits and letters mean the same as plain ones.
    const QString words = m_find->text().normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (street.isEmpty() && words.isEmpty())
        return m_model->setFilter({});
    m_model->setFilter([this, street, words](const Case &value) {
        if (street == u'-' ? !value.subCenter.isNull() : !street.isEmpty() && value.subCenter.value != street)
            return false;
        if (words.isEmpty())
            return true;
        const Subject subject = m_replica.subjectOf(value);
        for (const QString &text : {value.number, value.upstream, subject.title, subject.address, value.category,
                                    m_replica.reference().unitName(value.subCenter)})
            if (text.toLower().contains(QString(words).remove(u'#')))
                return true;
        return false;
    });
}

// What the list is about stays readable at any width and scale: the columns that say least go first.
bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        // The viewport still has its old width in this event.
        const int room = static_cast<QResizeEvent *>(event)->size().width() - theme().px(Size::scrollBar);
        int missing = theme().px(leastMatter) - room;
        for (int column = 0; column < QueueTableModel::ColumnCount; ++column)
            missing += column == QueueTableModel::Matter ? 0 : theme().px(columnWidths[static_cast<size_t>(column)]);
        for (int column : {QueueTableModel::Source, QueueTableModel::Used, QueueTableModel::Due, QueueTableModel::Street, QueueTableModel::State}) {
            m_table->setColumnHidden(column, missing > 0);
            missing -= theme().px(columnWidths[static_cast<size_t>(column)]);
        }
    }
    return Pane::eventFilter(watched, event);
}

CaseId QueuePanel::selectedCase() const
{
    return m_model->caseAt(m_table->currentIndex().row());
}

void QueuePanel::select(CaseId id)
{
    const Case *value = m_replica.find(id);
    if (m_model->rowOf(id) < 0 && value && queueKey(*value)) { // a filter hides it
        m_find->clear();
        m_street->setCurrentIndex(0);
    }
    if (const int row = m_model->rowOf(id); row >= 0)
        return m_table->selectRow(row);
    // Of the past: it has no row, and none is marked in its place.
    m_announced = {};
    m_table->setCurrentIndex({});
}

void QueuePanel::selectFirst()
{
    if (m_model->caseCount() > 0)
        m_table->selectRow(1); // row 0 is the heading
}

void QueuePanel::onSelection()
{
    m_model->setHeld(true);
    m_rest.start(restAfter);
    const CaseId id = selectedCase();
    if (!id.isNull() && id != std::exchange(m_announced, id))
        emit caseSelected(id);
}

void QueuePanel::refresh()
{
    m_rest.stop();
    takeChangesInPlace();
}

// The selected row keeps its height on the screen whatever came above it.
void QueuePanel::takeChangesInPlace()
{
    const QModelIndex before = m_table->currentIndex();
    const int y = before.isValid() ? m_table->rowViewportPosition(before.row()) : 0;
    m_model->setHeld(false);
    const QModelIndex after = m_table->currentIndex();
    if (before.isValid() && after.isValid())
        m_table->keepRowAt(after.row(), y);
}

void QueuePanel::tick()
{
    const int first = m_table->rowAt(0);
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    m_model->tick(first, last);
}

void QueuePanel::showCounts()
{
    setCount(tr("%n cases", nullptr, m_model->caseCount()));
    const int waiting = m_model->changedPlaces();
    setNote(waiting > 0 ? tr("list changed: %n", nullptr, waiting) : tr("first to expire on top"));
    showState();
}

void QueuePanel::showState()
{
    const bool loading = m_replica.link() == LinkState::CatchingUp && m_replica.state().cases().isEmpty();
    if (loading || (!m_replica.isFresh() && m_model->caseCount() == 0))
        m_state->showLoading(tr("Loading the queue"));
    else if (m_model->caseCount() == 0)
        m_state->showEmpty(m_find->text().isEmpty() && m_street->currentIndex() <= 0 ? tr("The queue is empty") : tr("Nothing fits the filter"),
                           tr("New cases appear here by themselves."));
    else
        m_state->showContents();
    const bool stale = !m_replica.isFresh() && m_model->caseCount() > 0 && m_replica.link() != LinkState::CatchingUp;
    m_state->setStale(stale ? tr("Not connected; this is how it stood at %1").arg(TimeText::clock(m_replica.asOf())) : QString());
}

} // namespace Yixian
