// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/workforms.h"

#include "domain/acttable.h"
#include "uikit/actionbutton.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Yixian {

// ---- WorkForm ----

WorkForm::WorkForm(const Theme &theme, QAction *call, QWidget *parent) : CaseForm(theme, parent)
{
    m_selfHandle = new QAction(tr("Handle it ourselves"), this);
    m_plan = addLine(QStringLiteral("plan"), tr("Plan"));
    addButton(call, true);
    addButton(m_selfHandle);
    connect(m_selfHandle, &QAction::triggered, this, [this] { emit actRequested(SelfHandle{m_plan->text()}); });
}

bool WorkForm::fits(const Case &value, const Actor &me) const
{
    return (value.state == CaseState::Accepted || value.state == CaseState::Active) && roleMay(me.role, ActKind::MakeCall);
}

void WorkForm::begin(const Case &, const Reference &)
{
    clearMarks();
    clearFields();
}

void WorkForm::follow(const Case &value, const Actor &me)
{
    const bool may = roleMay(me.role, ActKind::SelfHandle) && !value.selfHandling;
    m_selfHandle->setVisible(may);
    setRowVisible(m_plan, may);
}

// ---- SelfResultForm ----

SelfResultForm::SelfResultForm(const Theme &theme, QWidget *parent) : CaseForm(theme, parent)
{
    m_submit = new QAction(tr("Report our result"), this);
    m_action = addLine(QStringLiteral("action"), tr("Done"), true);
    m_remedy = addChoice(QStringLiteral("remedy"), tr("Result"), true);
    for (Remedy remedy : {Remedy::Symptom, Remedy::RootCause, Remedy::ExplanationOnly})
        m_remedy->addItem(Words::of(remedy), static_cast<int>(remedy));
    addButton(m_submit, true);
    connect(m_submit, &QAction::triggered, this, [this] {
        emit actRequested(SelfResult{m_action->text(), static_cast<Remedy>(m_remedy->currentData().toInt())});
    });
}

bool SelfResultForm::fits(const Case &value, const Actor &me) const
{
    return value.state == CaseState::Active && value.selfHandling && roleMay(me.role, ActKind::SelfResult);
}

void SelfResultForm::begin(const Case &, const Reference &)
{
    clearMarks();
    clearFields();
}

// ---- TurnAwayForm ----

TurnAwayForm::TurnAwayForm(const Theme &theme, QWidget *parent) : CaseForm(theme, parent)
{
    auto *refer = new QAction(tr("Refer"), this);
    refer->setObjectName(QStringLiteral("refer"));
    m_refuse = new QAction(tr("Do not take it up"), this);
    m_refuse->setObjectName(QStringLiteral("refuse"));
    m_to = new QComboBox(this);
    m_to->setObjectName(QStringLiteral("referTo"));
    for (ReferredTo to : {ReferredTo::Police, ReferredTo::Fire, ReferredTo::Ambulance, ReferredTo::Other})
        m_to->addItem(Words::of(to), static_cast<int>(to));
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("turnAwayWords"));
    addPair(QStringLiteral("to"), tr("Turn away"), m_to, QStringLiteral("reason"), tr("Why / where"), m_words);
    addButton(refer);
    addButton(m_refuse);
    connect(refer, &QAction::triggered, this, [this] {
        const auto to = static_cast<ReferredTo>(m_to->currentData().toInt());
        const FreeText words = m_words->text();
        emit actRequested(to == ReferredTo::Other ? Refer{to, words, {}} : Refer{to, {}, words});
    });
    connect(m_refuse, &QAction::triggered, this, [this] { emit actRequested(Refuse{m_words->text()}); });
}

bool TurnAwayForm::fits(const Case &value, const Actor &me) const
{
    return roleMay(me.role, ActKind::Refer) && actRule(ActKind::Refer).caseStates.contains(value.state);
}

void TurnAwayForm::begin(const Case &, const Reference &)
{
    clearMarks();
    m_words->clear();
    m_to->setCurrentIndex(0);
}

void TurnAwayForm::follow(const Case &value, const Actor &)
{
    m_refuse->setVisible(actRule(ActKind::Refuse).caseStates.contains(value.state));
}

// ---- VerifyForm ----

VerifyForm::VerifyForm(const Theme &theme, QWidget *parent) : CaseForm(theme, parent)
{
    auto *verify = new QAction(tr("Verify"), this);
    m_finding = addLine(QStringLiteral("finding"), tr("Finding"), true);
    m_finding->setObjectName(QStringLiteral("findingLine"));
    addButton(verify, true);
    connect(verify, &QAction::triggered, this, [this] { emit actRequested(Verify{m_finding->text()}); });
}

bool VerifyForm::fits(const Case &value, const Actor &me) const
{
    return value.state == CaseState::Verifying && roleMay(me.role, ActKind::Verify);
}

void VerifyForm::begin(const Case &, const Reference &)
{
    clearMarks();
    clearFields();
}

// ---- VisitForm ----

VisitForm::VisitForm(const Theme &theme, QWidget *parent) : CaseForm(theme, parent)
{
    auto *answers = new QWidget(this);
    auto *row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    m_contacted = new QCheckBox(tr("reached"), answers);
    m_solved = new QCheckBox(tr("solved"), answers);
    m_satisfied = new QCheckBox(tr("satisfied"), answers);
    m_contacted->setObjectName(QStringLiteral("contactedCheck"));
    m_solved->setObjectName(QStringLiteral("solvedCheck"));
    m_satisfied->setObjectName(QStringLiteral("satisfiedCheck"));
    for (QCheckBox *check : {m_contacted, m_solved, m_satisfied})
        row->addWidget(check);
    row->addStretch();
    addField(QStringLiteral("answers"), tr("Citizen"), answers);
    m_words = addLine(QStringLiteral("words"), tr("Words"));
    m_ground = addChoice(QStringLiteral("ground"), tr("Close as"));
    for (CloseGround ground : {CloseGround::Solved, CloseGround::Unreachable, CloseGround::NotSolvable})
        m_ground->addItem(Words::of(ground), static_cast<int>(ground));
    auto *visit = new QAction(tr("Record the visit"), this);
    auto *close = new QAction(tr("Close the case"), this);
    close->setObjectName(QStringLiteral("closeCase"));
    addButton(visit, true);
    addButton(close);
    connect(visit, &QAction::triggered, this, [this] {
        emit actRequested(VisitCitizen{m_contacted->isChecked(), m_solved->isChecked(), m_satisfied->isChecked(), m_words->text()});
    });
    connect(close, &QAction::triggered, this, [this] {
        emit actRequested(Close{static_cast<CloseGround>(m_ground->currentData().toInt()), m_words->text()});
    });
    // Nobody who was not reached can have said that it is solved.
    connect(m_contacted, &QCheckBox::toggled, this, [this](bool reached) {
        m_solved->setEnabled(reached);
        m_satisfied->setEnabled(reached);
    });
}

bool VisitForm::fits(const Case &value, const Actor &me) const
{
    return value.state == CaseState::Visiting && (roleMay(me.role, ActKind::VisitCitizen) || roleMay(me.role, ActKind::Close));
}

void VisitForm::begin(const Case &, const Reference &)
{
    clearMarks();
    clearFields();
    for (QCheckBox *check : {m_contacted, m_solved, m_satisfied})
        check->setChecked(false);
    m_solved->setEnabled(false);
    m_satisfied->setEnabled(false);
}

// ---- NoteForm ----

NoteForm::NoteForm(const Theme &theme, QAction *note, QWidget *parent) : CaseForm(theme, parent)
{
    m_text = addLine(QStringLiteral("text"), tr("Note"));
    m_text->setObjectName(QStringLiteral("noteLine"));
    // The key goes into the field first; with words in it, it sends them.
    connect(note, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        if (m_text->text().trimmed().isEmpty())
            return m_text->setFocus(Qt::ShortcutFocusReason);
        emit actRequested(Note{m_text->text()});
    });
    addButton(note);
    connect(m_text, &QLineEdit::returnPressed, note, &QAction::trigger);
}

bool NoteForm::fits(const Case &value, const Actor &me) const
{
    return value.open() && roleMay(me.role, ActKind::Note);
}

void NoteForm::begin(const Case &, const Reference &)
{
    clearMarks();
    clearFields();
}

} // namespace Yixian
