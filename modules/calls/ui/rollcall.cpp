// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/rollcall.h"

#include "domain/acttable.h"
#include "uikit/actionbutton.h"
#include "uikit/timetext.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace Yixian {

namespace {

class RollCallWords
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::RollCall)

public:
    // What waits for the caller's word.
    static QString asked(const Leg &leg, const TimeText &times, Instant now)
    {
        if (const Objection *objection = leg.openObjection())
            return objection->disputed ? tr("Objects, before the district: %1 (%2)").arg(objection->basis.value, objection->leader.value)
                                       : tr("Objects: %1 (%2)").arg(objection->basis.value, objection->leader.value);
        if (const Move *move = leg.openMove())
            return tr("Asks to come %1 instead of %2: %3").arg(times.due(move->reportAt, now), times.due(move->from, now), move->reason.value);
        if (const Extension *extension = leg.openExtension())
            return tr("Asks for %n more days: %1", nullptr, extension->days).arg(extension->reason.value);
        return {};
    }
};

} // namespace

RollCall::RollCall(const Theme &theme, QWidget *parent) : ActForm(theme, parent)
{
    m_about = new TextLabel(theme, TypeRole::Strong, ColorRole::Text);
    m_about->setWordWrap(true);
    addField(QStringLiteral("about"), tr("Roll call"), m_about);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("rollCallWords"));
    m_person = new QLineEdit(this);
    m_person->setObjectName(QStringLiteral("rollCallPerson"));
    addPair(QStringLiteral("reason"), tr("Words / why"), m_words, QStringLiteral("person"), tr("Who"), m_person);
    m_means = new QComboBox(this);
    m_means->addItems({tr("telephone"), tr("WeChat"), tr("face to face"), tr("video")});
    m_unit = new QComboBox(this);
    addPair(QStringLiteral("means"), tr("By"), m_means, QStringLiteral("unit"), tr("Other unit"), m_unit);
    m_unit->setObjectName(QStringLiteral("otherUnit"));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    addSiteActs();
    addRulings();
    addResultActs();
}

void RollCall::addSiteActs()
{
    addAct(ActKind::Arrive, tr("Arrived"), Qt::CTRL | Qt::Key_1, [this] { ask(Arrive{m_person->text()}); });
    addAct(ActKind::ConfirmArrival, tr("Confirm arrival"), Qt::CTRL | Qt::Key_2, [this] { ask(ConfirmArrival{}); },
           [](const Case &, const Leg &leg) { return leg.arrivalClaimed.has_value(); });
    addAct(ActKind::AttendRemotely, tr("Remote"), Qt::CTRL | Qt::Key_E,
           [this] { ask(AttendRemotely{m_person->text(), m_means->currentText()}); });
    addAct(ActKind::ConfirmAbsence, tr("Did not come"), Qt::CTRL | Qt::Key_B, [this] { ask(ConfirmAbsence{m_words->text()}); },
           [](const Case &, const Leg &leg) { return leg.absent && !leg.absenceConfirmed; });
    addAct(ActKind::ArriveUncalled, tr("Uncalled unit is here"), Qt::CTRL | Qt::Key_6,
           [this] { emit caseActRequested(ArriveUncalled{namedUnit(), m_person->text()}); });
    addAct(ActKind::Nudge, tr("Nudge"), Qt::CTRL | Qt::Key_7, [this] { ask(Nudge{m_words->text()}); });
    addAct(ActKind::AnswerFor, tr("On behalf"), Qt::Key_F5,
           [this] { ask(AnswerFor{m_means->currentText(), m_person->text(), m_words->text()}); });
}

void RollCall::addRulings()
{
    const auto undisputed = [this](const Case &, const Leg &leg) {
        const Objection *objection = leg.openObjection();
        return objection && objection->disputed == m_me.unit.isNull(); // the sub-center first, then the district
    };
    addAct(ActKind::Uphold, tr("Uphold"), Qt::CTRL | Qt::Key_8, [this] { ask(Uphold{namedUnit(), m_words->text()}); }, undisputed);
    addAct(ActKind::Dispute, tr("To the district"), Qt::CTRL | Qt::Key_0, [this] { ask(Dispute{m_words->text()}); }, undisputed);
    addAct(ActKind::Overrule, tr("Overrule"), Qt::CTRL | Qt::Key_9, [this] { ask(Overrule{m_words->text()}); });
    const auto moved = [](const Case &, const Leg &leg) { return leg.openMove() != nullptr; };
    addAct(ActKind::RuleMove, tr("Agree"), Qt::CTRL | Qt::Key_G, [this] { ask(RuleMove{true, m_words->text()}); }, moved);
    addAct(ActKind::RuleMove, tr("Refuse"), Qt::CTRL | Qt::Key_U, [this] { ask(RuleMove{false, m_words->text()}); }, moved);
    const auto extended = [](const Case &, const Leg &leg) { return leg.openExtension() != nullptr; };
    addAct(ActKind::RuleExtension, tr("Grant"), Qt::CTRL | Qt::Key_G, [this] { ask(RuleExtension{true, m_words->text()}); }, extended);
    addAct(ActKind::RuleExtension, tr("Refuse"), Qt::CTRL | Qt::Key_U, [this] { ask(RuleExtension{false, m_words->text()}); }, extended);
}

void RollCall::addResultActs()
{
    addAct(ActKind::Pass, tr("Pass"), Qt::CTRL | Qt::Key_3, [this] { ask(Pass{}); });
    addAct(ActKind::Redo, tr("Redo"), Qt::CTRL | Qt::Key_4, [this] { ask(Redo{m_words->text()}); });
    addAct(ActKind::Withdraw, tr("Withdraw"), Qt::CTRL | Qt::Key_5, [this] { ask(Withdraw{m_words->text()}); }, [this](const Case &value, const Leg &leg) {
        const Call *call = value.call(leg.call);
        return m_me.role == Role::Chief || m_me.role == Role::Drill || (!leg.arrived && call && call->caller == m_me.unit);
    });
}

void RollCall::addAct(ActKind kind, const QString &text, const QKeySequence &key, std::function<void()> run, Fits fits)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    addButton(action);
    addAction(action); // a button alone does not make its key work
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (isVisible())
            run();
    });
    m_acts.append({kind, action, std::move(fits)});
}

UnitId RollCall::namedUnit() const
{
    return UnitId{m_unit->itemData(m_unit->findText(m_unit->currentText().trimmed())).toString()};
}

void RollCall::showLeg(const Case *value, LegNo legNo, const Reference &reference, const Actor &me)
{
    if (m_unit->count() == 0) {
        for (const Unit &unit : reference.units)
            if (!unit.subCenter && unit.active)
                m_unit->addItem(unit.shortName, unit.id.value);
        m_unit->setCurrentIndex(-1);
    }
    if (m_leg != legNo) {
        clearMarks();
        m_words->clear();
        m_person->clear();
        m_unit->setCurrentIndex(-1);
    }
    m_leg = legNo;
    m_me = me;
    const Leg *leg = value ? value->leg(legNo) : nullptr;
    const QString asked = leg ? RollCallWords::asked(*leg, TimeText(), value->touched) : QString();
    m_about->setText(!leg ? tr("Choose a unit above")
                          : asked.isEmpty() ? reference.unitName(leg->unit) : QString(reference.unitName(leg->unit) + QStringLiteral("  ") + asked));
    for (const Button &button : std::as_const(m_acts)) {
        const ActRule &rule = actRule(button.kind);
        const bool ofLeg = rule.target == ActTarget::Leg;
        const bool fits = value && roleMay(me.role, button.kind) && rule.caseStates.contains(value->state)
            && (!ofLeg || (leg && rule.legStates.contains(leg->state) && (!button.fits || button.fits(*value, *leg))));
        button.action->setVisible(fits);
        button.action->setEnabled(fits);
    }
}

} // namespace Yixian
