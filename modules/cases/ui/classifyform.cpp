// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/classifyform.h"

#include "domain/acttable.h"
#include "uikit/actionbutton.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>

namespace Yixian {

namespace {

constexpr std::array flagOrder{CaseFlags::Urgent, CaseFlags::Difficult, CaseFlags::Worrying, CaseFlags::Major};

// Found by typing any part of a name: a list of dozens is no list to scroll through.
void makeSearchable(QComboBox &choice)
{
    choice.setEditable(true);
    choice.setInsertPolicy(QComboBox::NoInsert);
    choice.completer()->setFilterMode(Qt::MatchContains);
    choice.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

// What is chosen or typed; typed text counts when it names a row.
QString chosen(const QComboBox &choice)
{
    const int row = choice.findText(choice.currentText().trimmed());
    return row >= 0 ? choice.itemData(row).toString() : QString();
}

} // namespace

ClassifyForm::ClassifyForm(const Theme &theme, QAction *accept, QAction *route, QWidget *parent)
    : CaseForm(theme, parent), m_route(route)
{
    m_street = addChoice(QStringLiteral("street"), tr("Street"), true);
    makeSearchable(*m_street);
    auto *flags = new QWidget(this);
    auto *row = new QHBoxLayout(flags);
    row->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < flagOrder.size(); ++i) {
        m_flags[i] = new QCheckBox(Words::flag(flagOrder[i]), flags);
        row->addWidget(m_flags[i]);
    }
    row->addStretch();
    addField(QStringLiteral("flags"), tr("Flags"), flags);
    m_urgency = addChoice(QStringLiteral("urgency"), tr("Urgency"), true);
    for (Urgency urgency : {Urgency::Normal, Urgency::Urgent, Urgency::Critical})
        m_urgency->addItem(Words::of(urgency), static_cast<int>(urgency));
    m_category = addChoice(QStringLiteral("category"), tr("Category"), true);
    makeSearchable(*m_category);
    addButton(accept, true)->setObjectName(QStringLiteral("acceptButton"));
    addButton(route);
    connect(accept, &QAction::triggered, this, &ClassifyForm::accept);
    connect(route, &QAction::triggered, this, &ClassifyForm::route);
    m_street->setObjectName(QStringLiteral("streetChoice"));
    m_category->setObjectName(QStringLiteral("categoryChoice"));
    m_urgency->setObjectName(QStringLiteral("urgencyChoice"));
}

bool ClassifyForm::fits(const Case &value, const Actor &me) const
{
    return value.state == CaseState::Received && roleMay(me.role, ActKind::Accept);
}

void ClassifyForm::fillChoices(const Reference &reference)
{
    m_street->clear();
    for (const Unit *unit : reference.subCenters())
        m_street->addItem(unit->shortName, unit->id.value);
    m_category->clear();
    for (const QString &category : reference.categories)
        m_category->addItem(QString(category).replace(u'/', QStringLiteral(" › ")), category);
}

void ClassifyForm::begin(const Case &value, const Reference &reference)
{
    clearMarks();
    fillChoices(reference);
    for (size_t i = 0; i < flagOrder.size(); ++i)
        m_flags[i]->setChecked(value.flags.has(flagOrder[i]));
    m_urgency->setCurrentIndex(static_cast<int>(value.urgency));
    m_street->setCurrentIndex(m_street->findData(value.street.isNull() ? value.subCenter.value : value.street.value));
    m_category->setCurrentIndex(m_category->findData(value.category));
}

void ClassifyForm::follow(const Case &, const Actor &me)
{
    m_route->setVisible(roleMay(me.role, ActKind::Route));
}

void ClassifyForm::accept()
{
    if (!isVisible())
        return;
    Accept act;
    act.urgency = static_cast<Urgency>(m_urgency->currentData().toInt());
    for (size_t i = 0; i < flagOrder.size(); ++i)
        if (m_flags[i]->isChecked())
            act.flags.bits = static_cast<quint8>(act.flags.bits | flagOrder[i]);
    act.category = chosen(*m_category);
    act.street = UnitId{chosen(*m_street)};
    // Said here at once, since a seat has seconds: the hub would say the same.
    if (act.street.isNull())
        return showError({ErrorCode::FieldRequired, {QStringLiteral("street")}, {}});
    if (act.category.isEmpty())
        return showError({ErrorCode::FieldRequired, {QStringLiteral("category")}, {}});
    emit actRequested(act);
}

void ClassifyForm::route()
{
    if (!isVisible())
        return;
    const QString street = chosen(*m_street);
    if (street.isEmpty())
        return showError({ErrorCode::FieldRequired, {QStringLiteral("street")}, {}});
    emit actRequested(Route{UnitId{street}, {}});
}

} // namespace Yixian
