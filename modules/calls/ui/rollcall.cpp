// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/rollcall.h"

#include "domain/acttable.h"
#include "uikit/actionbutton.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace Yixian {

RollCall::RollCall(const Theme &theme, QWidget *parent) : ActForm(theme, parent)
{
    m_about = new TextLabel(theme, TypeRole::Strong, ColorRole::Text);
    addField(QStringLiteral("about"), tr("Roll call"), m_about);
    m_words = addLine(QStringLiteral("reason"), tr("Who / why"));
    m_words->setObjectName(QStringLiteral("rollCallWords"));
    m_arrive = addAct(tr("Arrived"), Qt::CTRL | Qt::Key_1, [this] { emit legActRequested(m_leg, Arrive{m_words->text()}); });
    m_confirm = addAct(tr("Confirm arrival"), Qt::CTRL | Qt::Key_2, [this] { emit legActRequested(m_leg, ConfirmArrival{}); });
    m_pass = addAct(tr("Pass"), Qt::CTRL | Qt::Key_3, [this] { emit legActRequested(m_leg, Pass{}); });
    m_redo = addAct(tr("Redo"), Qt::CTRL | Qt::Key_4, [this] { emit legActRequested(m_leg, Redo{m_words->text()}); });
    m_withdraw = addAct(tr("Withdraw"), Qt::CTRL | Qt::Key_5, [this] { emit legActRequested(m_leg, Withdraw{m_words->text()}); });
    m_uncalled = addChoice(QStringLiteral("unit"), tr("Not called"));
    m_uncalled->setEditable(true);
    m_uncalled->setInsertPolicy(QComboBox::NoInsert);
    m_uncalled->completer()->setFilterMode(Qt::MatchContains);
    m_uncalledAct = addAct(tr("Uncalled unit is here"), Qt::CTRL | Qt::Key_6, [this] {
        const int row = m_uncalled->findText(m_uncalled->currentText().trimmed());
        emit caseActRequested(ArriveUncalled{UnitId{m_uncalled->itemData(row).toString()}, m_words->text()});
    });
}

QAction *RollCall::addAct(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    addButton(action);
    addAction(action); // a button alone does not make its key work
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (isVisible())
            run();
    });
    return action;
}

void RollCall::showLeg(const Case *value, LegNo legNo, const Reference &reference, const Actor &me)
{
    if (m_uncalled->count() == 0) {
        for (const Unit &unit : reference.units)
            if (!unit.subCenter && unit.active)
                m_uncalled->addItem(unit.shortName, unit.id.value);
        m_uncalled->setCurrentIndex(-1);
    }
    const bool another = m_leg != legNo;
    m_leg = legNo;
    m_about->setText(value && value->leg(legNo) ? tr("For %1").arg(reference.unitName(value->leg(legNo)->unit))
                                                : tr("Choose a unit above; what does not fit its state is off"));
    if (another) {
        clearMarks();
        m_words->clear();
    }
    const Leg *leg = value ? value->leg(legNo) : nullptr;
    const auto fit = [&](QAction *action, ActKind kind, bool further) {
        const bool may = leg && further && roleMay(me.role, kind) && actRule(kind).legStates.contains(leg->state);
        action->setVisible(roleMay(me.role, kind));
        action->setEnabled(may);
    };
    fit(m_arrive, ActKind::Arrive, true);
    fit(m_confirm, ActKind::ConfirmArrival, leg && leg->arrivalClaimed);
    fit(m_pass, ActKind::Pass, true);
    fit(m_redo, ActKind::Redo, true);
    const bool chief = me.role == Role::Chief || me.role == Role::Drill;
    fit(m_withdraw, ActKind::Withdraw, chief || (leg && !leg->arrived && value->call(leg->call)->caller == me.unit));
    m_uncalledAct->setEnabled(value && value->state == CaseState::Active);
}

} // namespace Yixian
