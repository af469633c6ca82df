// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/answerforms.h"

#include "domain/acttable.h"
#include "uikit/actform.h"
#include "uikit/keycap.h"
#include "uikit/words.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace Yixian {

AnswerForms::AnswerForms(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_send = new QAction(tr("Send"), this);
    m_send->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(m_send, &QAction::triggered, this, &AnswerForms::send);

    addChoice(ActKind::AcceptLeg, tr("Accept: we take it"), tr("stops the accept clock; the response clock goes on; not a response yet"),
              nullptr, [] { return AcceptLeg{}; });
    auto *respond = new ActForm(theme);
    auto *handler = respond->addLine(QStringLiteral("handler"), tr("Handler"), true);
    handler->setObjectName(QStringLiteral("handlerLine"));
    auto *phone = respond->addLine(QStringLiteral("phone"), tr("Phone"));
    auto *measure = respond->addLine(QStringLiteral("firstMeasure"), tr("First step"), true);
    measure->setObjectName(QStringLiteral("measureLine"));
    addChoice(ActKind::Respond, tr("Respond: somebody comes"), tr("says who comes and what is done first; no empty answers"), respond,
              [handler, phone, measure] { return Respond{handler->text(), measure->text(), phone->text(), {}}; });
    auto *claim = new ActForm(theme);
    auto *person = claim->addLine(QStringLiteral("person"), tr("Who is there"));
    person->setObjectName(QStringLiteral("personLine"));
    addChoice(ActKind::ClaimArrival, tr("We are on site"), tr("counts once the caller confirms it, from now"), claim,
              [person] { return ClaimArrival{person->text()}; });
    addChoice(ActKind::TakeUp, tr("Take up the work"), tr("after arriving"), nullptr, [] { return TakeUp{}; });
    auto *submit = new ActForm(theme);
    auto *action = submit->addText(QStringLiteral("action"), tr("Done"), true);
    auto *result = submit->addText(QStringLiteral("result"), tr("Result"), true);
    auto *remedy = submit->addChoice(QStringLiteral("remedy"), tr("Remedy"), true);
    for (Remedy each : {Remedy::Symptom, Remedy::RootCause, Remedy::ExplanationOnly})
        remedy->addItem(Words::of(each), static_cast<int>(each));
    auto *contacted = new QCheckBox(tr("the citizen was told"), submit);
    submit->addField(QStringLiteral("citizenContacted"), tr("Citizen"), contacted);
    addChoice(ActKind::Submit, tr("Submit the result"), tr("the sub-center passes it or asks for it again"), submit,
              [action, result, remedy, contacted] {
                  return Submit{action->toPlainText(), result->toPlainText(),
                                static_cast<Remedy>(remedy->currentData().toInt()), contacted->isChecked()};
              });
    addChoice(ActKind::Open, tr("Read the material first"), tr("only says that it was opened; not a response, no clock stops"), nullptr,
              [] { return Open{}; });
}

void AnswerForms::addChoice(ActKind kind, const QString &title, const QString &note, ActForm *form, std::function<Act()> make)
{
    const auto index = static_cast<int>(m_choices.size());
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(theme().px(12), theme().px(6), theme().px(12), theme().px(6));
    column->setSpacing(theme().px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(12));
    auto *cap = new KeyCap(theme(), QString::number(index + 1));
    head->addWidget(cap);
    auto *button = new QRadioButton(title);
    button->setAutoExclusive(false);
    button->setFont(theme().font(TypeRole::Strong));
    button->setObjectName(QStringLiteral("choice%1").arg(index + 1));
    head->addWidget(button);
    auto *words = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary, note);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(words, 1);
    column->addLayout(head);
    if (form) {
        form->setContentsMargins(theme().px(32), 0, 0, 0);
        column->addWidget(form);
        form->hide();
    }
    layout()->addWidget(row);
    m_choices.append({kind, row, cap, button, words, note, form, std::move(make)});
    connect(button, &QRadioButton::clicked, this, [this, index] { open(index); });
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(Qt::Key_1 + index));
    key->setShortcutContext(Qt::WindowShortcut);
    addAction(key);
    connect(key, &QAction::triggered, this, [this, index] { openNth(index); });
}

// The digits count what is shown.
void AnswerForms::openNth(int number)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (!m_choices[i].row->isVisible() || number-- > 0)
            continue;
        if (m_choices[i].button->isEnabled())
            open(i);
        return;
    }
}

void AnswerForms::showLeg(const Leg &leg, bool another)
{
    const bool changed = another || leg.state != m_state || leg.arrivalClaimed.has_value() != m_claimed;
    m_state = leg.state;
    m_claimed = leg.arrivalClaimed.has_value();
    int first = -1;
    int number = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        const bool claimedAlready = choice.kind == ActKind::ClaimArrival && leg.arrivalClaimed;
        const bool fits = actRule(choice.kind).legStates.contains(leg.state) && !claimedAlready;
        choice.button->setEnabled(fits);
        choice.note->setText(claimedAlready ? tr("said; waits for the caller's word") : choice.noteText);
        const bool gone = leg.state >= LegState::Arrived
            ? choice.kind == ActKind::AcceptLeg || choice.kind == ActKind::Respond || choice.kind == ActKind::ClaimArrival
            : choice.kind == ActKind::TakeUp || choice.kind == ActKind::Submit;
        choice.row->setVisible(!gone);
        if (!gone)
            choice.cap->setKey(QString::number(++number));
        if (fits && first < 0)
            first = i;
    }
    if (!changed)
        return;
    // Where a response is still owed, its form is open: that is what the window is for.
    const bool owed = leg.state == LegState::Issued || leg.state == LegState::Accepted;
    open(owed ? 1 : first);
}

void AnswerForms::open(int index)
{
    m_open = index;
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i].button->setChecked(i == index);
        if (m_choices[i].form)
            m_choices[i].form->setVisible(i == index);
    }
    m_send->setEnabled(index >= 0);
    giveFocus();
    if (index >= 0) {
        const QString title = Words::of(m_choices[index].kind);
        m_send->setText(tr("Send: %1").arg(title));
    }
    update();
}

// To the first field of what is open, unless somebody types elsewhere in the window.
void AnswerForms::giveFocus()
{
    QWidget *now = QApplication::focusWidget();
    const bool ours = !now || isAncestorOf(now) || !now->isVisible();
    if (m_open < 0 || !isVisible() || !ours || !isActiveWindow())
        return;
    QWidget *target = m_choices[m_open].button;
    if (m_choices[m_open].form)
        for (QWidget *child : m_choices[m_open].form->findChildren<QWidget *>())
            if (child->focusPolicy() & Qt::TabFocus) {
                target = child;
                break;
            }
    target->setFocus(Qt::OtherFocusReason);
}

void AnswerForms::send()
{
    if (m_open >= 0 && m_choices[m_open].button->isEnabled())
        emit actRequested(m_choices[m_open].make());
}

void AnswerForms::setPending(bool pending)
{
    m_send->setEnabled(!pending);
}

void AnswerForms::showError(const Error &error)
{
    setPending(false);
    const bool hasForm = m_open >= 0 && m_choices[m_open].form;
    for (const Choice &choice : std::as_const(m_choices))
        if (choice.form && (!hasForm || choice.form == m_choices[m_open].form))
            return choice.form->showError(error);
}

void AnswerForms::showDone(const QString &)
{
    setPending(false);
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.form)
            continue;
        choice.form->clearMarks();
        choice.form->clearFields();
    }
}

void AnswerForms::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    for (int i = 0; i < m_choices.size(); ++i) {
        if (!m_choices[i].row->isVisible())
            continue;
        const QRect row = m_choices[i].row->geometry();
        if (i == m_open) {
            painter.fillRect(row, theme().color(ColorRole::Selected));
            painter.fillRect(QRect(row.left(), row.top(), theme().px(Size::selectionBar), row.height()), theme().color(ColorRole::Text));
        }
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), theme().line()), theme().color(ColorRole::RowLine));
    }
}

} // namespace Yixian
