// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/finderpanel.h"

#include "calls/model/unitfinder.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Yixian {

namespace {

constexpr qsizetype mostShown = 30;

} // namespace

FinderPanel::FinderPanel(const Theme &theme, QWidget *parent)
    : Pane(theme, 0, tr("Whom to call"), parent)
    , m_line(new QLineEdit)
    , m_table(new QueueTable(theme))
    , m_rows(new RecordModel({QString(), tr("Unit"), tr("Code"), tr("On duty"), tr("Remark")}, this))
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, theme.px(Size::gap), 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    row->addWidget(m_line);
    layout->addLayout(row);
    auto *hint = new TextLabel(theme, TypeRole::Note, ColorRole::Secondary, tr("Pinyin initials, short name or code; Enter adds"));
    hint->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    layout->addWidget(hint);
    m_line->setObjectName(QStringLiteral("finderLine"));
    m_line->setPlaceholderText(QStringLiteral("jsj"));
    describe(*m_line, tr("Find a unit"));
    m_line->installEventFilter(this);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme, this));
    m_table->setItemDelegateForColumn(0, new KeyCapDelegate(theme, this));
    m_table->setColumnWidths({44, 120, 64, 72, 0});
    describe(*m_table, tr("Units"));
    layout->addWidget(m_table, 1);
    setBody(body);
    connect(m_line, &QLineEdit::textChanged, this, &FinderPanel::search);
    connect(m_table, &QueueTable::rowActivated, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void FinderPanel::showFor(const Reference &reference, const Case *value)
{
    m_reference = &reference;
    m_called.clear();
    m_near = value ? value->subCenter : UnitId{};
    if (value)
        for (const Leg &leg : value->legs)
            if (leg.live())
                m_called.insert(leg.unit);
    search();
}

void FinderPanel::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FinderPanel::clearLine()
{
    m_line->clear();
}

void FinderPanel::search()
{
    if (!m_reference)
        return;
    QVector<const Unit *> units;
    if (m_line->text().trimmed().isEmpty())
        for (const SuggestedUnit &suggested : std::as_const(m_suggested))
            if (const Unit *unit = m_reference->unit(suggested.unit))
                units.append(unit);
    for (const Unit *unit : findUnits(*m_reference, m_line->text(), m_near, mostShown))
        if (!units.contains(unit))
            units.append(unit);
    QVector<Record> records;
    int number = 0;
    for (const Unit *unit : std::as_const(units)) {
        ++number;
        Cell name(unit->shortName);
        name.strong = true;
        Cell remark(remarkOf(*unit));
        remark.secondary = true;
        name.secondary = !unit->active;
        records.append({unit->id.value, {Cell(number <= 9 ? QString::number(number) : QString()), name,
                                         Cell(unit->pinyin.toUpper()), Cell(unit->duty.isEmpty() ? TimeText::unknown() : unit->duty),
                                         remark}});
    }
    m_rows->setRecords(records);
    if (!records.isEmpty())
        m_table->selectRow(0);
}

QString FinderPanel::remarkOf(const Unit &unit) const
{
    if (!unit.active)
        return tr("no longer active");
    if (m_called.contains(unit.id))
        return tr("called already");
    const auto suggested = std::find_if(m_suggested.cbegin(), m_suggested.cend(), [&](const SuggestedUnit &one) { return one.unit == unit.id; });
    if (suggested != m_suggested.cend()) {
        const QString often = tr("usual: %n times", nullptr, suggested->called);
        return suggested->median ? tr("%1, responds in %2").arg(often, TimeText().left(suggested->median->value)) : often;
    }
    return unit.level == UnitLevel::City ? tr("city: by the district center") : Words::of(unit.level);
}

void FinderPanel::suggest(const QVector<SuggestedUnit> &units)
{
    if (units == m_suggested)
        return;
    m_suggested = units;
    search();
}

void FinderPanel::choose(int row)
{
    const QVariant key = m_rows->keyAt(row);
    if (!key.isValid())
        return;
    emit unitChosen(UnitId{key.toString()});
    m_line->clear();
}

// The line keeps the keyboard: arrows move in the list below it, Enter takes the row, Ctrl with a digit one of the first nine.
bool FinderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentIndex().row();
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_rows->rowCount())
            m_table->selectRow(next);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        choose(row);
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        choose(key->key() - Qt::Key_1);
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace Yixian
