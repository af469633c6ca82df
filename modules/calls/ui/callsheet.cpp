// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/callsheet.h"

#include "calls/model/whentext.h"
#include "domain/decide.h"
#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/words.h"

#include <algorithm>
#include <array>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace Yixian {

CallSheet::CallSheet(const Theme &theme, QAction *send, QAction *clear, QWidget *parent)
    : ActForm(theme, parent)
    , m_units(new QueueTable(theme))
    , m_rows(new RecordModel({tr("Unit"), tr("Role"), tr("Remark")}, this))
{
    m_units->setModel(m_rows);
    m_units->setItemDelegate(new TextDelegate(theme, this));
    m_units->setColumnWidths({200, 100, 0});
    m_units->setFixedHeight(theme.px(Size::row) * 3 + theme.px(4));
    m_units->setObjectName(QStringLiteral("draftTable"));
    describe(*m_units, tr("Units on this call sheet"));
    addField(QStringLiteral("units"), tr("Units"), m_units, true);
    m_when = addLine(QStringLiteral("reportAt"), tr("Report in"), true);
    m_when->setObjectName(QStringLiteral("whenLine"));
    m_when->setPlaceholderText(tr("+40m, 15:30, tom 9:00"));
    m_understood = new TextLabel(theme, TypeRole::Note, ColorRole::Secondary);
    addField(QStringLiteral("understood"), QString(), m_understood);
    m_place = addLine(QStringLiteral("place"), tr("Place"), true);
    m_place->setObjectName(QStringLiteral("placeLine"));
    m_contact = addLine(QStringLiteral("contact"), tr("Ask for"));
    m_kind = addChoice(QStringLiteral("kind"), tr("Kind"));
    for (CallKind kind : {CallKind::KeyMatter, CallKind::JointEnforcement, CallKind::Emergency})
        m_kind->addItem(Words::of(kind), static_cast<int>(kind));
    m_reason = addLine(QStringLiteral("reason"), tr("Reason"), true);
    m_reason->setObjectName(QStringLiteral("reasonLine"));
    addButton(send, true);
    addButton(clear);
    connect(send, &QAction::triggered, this, &CallSheet::send);
    connect(clear, &QAction::triggered, this, [this] {
        if (!isVisible() || m_draft.isEmpty())
            return;
        // The key is hit by habit to close something; what was put together is worth asking.
        if (!std::exchange(m_clearAsked, true))
            return showWarning(tr("Once more takes all %n units off the sheet.", nullptr, static_cast<int>(m_draft.units().size())));
        clearMarks();
        m_draft.clear();
        showUnits();
    });
    for (QLineEdit *line : {m_when, m_place, m_contact, m_reason})
        connect(line, &QLineEdit::textEdited, this, [this] { m_clearAsked = false; });
    // Enter on a unit makes it lead, Delete takes it off the sheet.
    connect(m_units, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        m_draft.makeLead(UnitId{m_rows->keyAt(index.row()).toString()});
        showUnits();
    });
    auto *take = new QAction(this);
    take->setShortcut(Qt::Key_Delete);
    take->setShortcutContext(Qt::WidgetShortcut);
    m_units->addAction(take);
    connect(take, &QAction::triggered, this, [this] {
        takeOff(UnitId{m_rows->keyAt(m_units->currentIndex().row()).toString()});
    });
    showUnits();
}

void CallSheet::begin(const Reference &reference)
{
    m_names.clear();
    for (const Unit &unit : reference.units)
        m_names.insert(unit.id, unit.shortName);
    clearMarks();
    clearFields();
    m_draft.clear();
    showUnits();
}

CallSheet::Contents CallSheet::contents() const
{
    return {m_draft, m_when->text(), m_place->text(), m_contact->text(), m_reason->text(), m_kind->currentIndex()};
}

void CallSheet::setContents(const Contents &contents)
{
    m_draft = contents.units;
    m_when->setText(contents.when);
    m_place->setText(contents.place);
    m_contact->setText(contents.contact);
    m_reason->setText(contents.reason);
    m_kind->setCurrentIndex(contents.kind);
    showUnits();
}

bool CallSheet::isEmpty() const
{
    const std::array lines{m_when, m_place, m_contact, m_reason};
    return m_draft.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [](const QLineEdit *line) { return line->text().isEmpty(); });
}

void CallSheet::focusFirst()
{
    for (QLineEdit *line : {m_when, m_place, m_contact, m_reason})
        if (line->text().isEmpty())
            return line->setFocus(Qt::ShortcutFocusReason);
    m_when->setFocus(Qt::ShortcutFocusReason);
}

QString CallSheet::nameOf(const UnitId &unit) const
{
    return m_names.value(unit, unit.value);
}

void CallSheet::addUnit(const UnitId &unit, const Reference &reference)
{
    m_names.insert(unit, reference.unitName(unit));
    clearMarks();
    if (!m_draft.add(unit))
        showError({ErrorCode::DuplicateUnit, {nameOf(unit)}, {}});
    showUnits();
}

void CallSheet::showUnits()
{
    QVector<Record> records;
    for (const CalledUnit &called : m_draft.units()) {
        Cell name(nameOf(called.unit));
        name.strong = true;
        Cell remark(called.role == LegRole::Lead ? QString() : tr("Enter makes it lead, Del takes it off"));
        remark.secondary = true;
        if (m_twice.contains(called.unit)) {
            remark.text = tr("called to this place already, %1").arg(m_twice.value(called.unit));
            remark.badge = BadgeKind::P2;
            remark.secondary = false;
        }
        records.append({called.unit.value, {name, Cell(Words::of(called.role)), remark}});
    }
    m_rows->setRecords(records);
    m_units->setFixedHeight(theme().px(Size::row) * static_cast<int>(std::clamp<qsizetype>(records.size(), 2, 5) + 1) + theme().px(4)); // what is called is seen
    m_warned = false;
    m_clearAsked = false;
    emit unitsChanged();
}

void CallSheet::showTwice(const QHash<UnitId, QString> &numbers)
{
    if (numbers == m_twice)
        return;
    m_twice = numbers;
    showUnits();
}

void CallSheet::showTimes(const Case &value, const Reference &reference, Instant now)
{
    m_now = now;
    const QString answer = m_times.due(respondDue(value.urgency, reference, now), now);
    if (m_when->text().trimmed().isEmpty())
        return m_understood->setText(tr("No time yet; the units' responses are due %1").arg(answer));
    const auto when = instantFromWords(m_when->text(), now);
    if (!when)
        return m_understood->setText(tr("Not understood yet"));
    m_understood->setText(*when <= now ? tr("%1 has already passed").arg(m_times.due(*when, now))
                                       : tr("Report in at %1; response due %2").arg(m_times.due(*when, now), answer));
}

Result<AddUnit> CallSheet::addition() const
{
    if (m_draft.isEmpty())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("units")});
    return AddUnit{{m_draft.units().first().unit, LegRole::Assist, {}}, m_reason->text()}; // the call has its lead
}

void CallSheet::takeOff(const UnitId &unit)
{
    m_draft.remove(unit);
    showUnits();
}

void CallSheet::send()
{
    if (!isVisible())
        return;
    clearMarks();
    const auto when = instantFromWords(m_when->text(), m_now);
    if (m_draft.isEmpty())
        return showError({ErrorCode::FieldRequired, {QStringLiteral("units")}, {}});
    if (!when)
        return showError(m_when->text().trimmed().isEmpty() ? Error{ErrorCode::FieldRequired, {QStringLiteral("reportAt")}, {}}
                                                            : when.error());
    for (const CalledUnit &called : m_draft.units())
        if (m_twice.contains(called.unit) && !std::exchange(m_warned, true))
            return showWarning(tr("%1 is called to the same place already, in %2. Nothing was sent: merge the two cases, or send again to call all the same.")
                                   .arg(nameOf(called.unit), m_twice.value(called.unit)));
    MakeCall act;
    act.kind = static_cast<CallKind>(m_kind->currentData().toInt());
    act.units = m_draft.units();
    act.reportAt = *when;
    act.place = m_place->text();
    act.contact = m_contact->text();
    act.reason = m_reason->text();
    emit callRequested(act);
}

} // namespace Yixian
