// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/answerforms.h"

#include "calls/model/whentext.h"
#include "domain/acttable.h"
#include "uikit/keycap.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <algorithm>
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

namespace {

// Full-width figures too; 0 for what is no number.
int numberIn(const QString &text)
{
    int number = 0;
    for (const QChar c : text.trimmed()) {
        if (c.digitValue() < 0 || number > 1000)
            return 0;
        number = number * 10 + c.digitValue();
    }
    return number;
}

} // namespace

AnswerForms::AnswerForms(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_send = new QAction(tr("Send"), this);
    m_send->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(m_send, &QAction::triggered, this, &AnswerForms::send);

    addAnswers();
    addArrivals();
    addWork();
    addChoice(ActKind::Open, tr("Read the material first"), tr("only says that it was opened; not a response, no clock stops"), nullptr,
              [] { return Open{}; });
}

void AnswerForms::addAnswers()
{
    addChoice(ActKind::AcceptLeg, tr("Accept: we take it"), tr("stops the accept clock; the response clock goes on; not a response yet"),
              nullptr, [] { return AcceptLeg{}; });
    auto *respond = new ActForm(theme());
    auto *handler = respond->addLine(QStringLiteral("handler"), tr("Handler"), true);
    handler->setObjectName(QStringLiteral("handlerLine"));
    auto *phone = respond->addLine(QStringLiteral("phone"), tr("Phone"));
    auto *measure = respond->addLine(QStringLiteral("firstMeasure"), tr("First step"), true);
    measure->setObjectName(QStringLiteral("measureLine"));
    addChoice(ActKind::Respond, tr("Respond: somebody comes"), tr("says who comes and what is done first; no empty answers"), respond,
              [handler, phone, measure] { return Respond{handler->text(), measure->text(), phone->text(), {}}; });
    auto *move = new ActForm(theme());
    auto *when = move->addLine(QStringLiteral("reportAt"), tr("New time"), true);
    when->setObjectName(QStringLiteral("moveLine"));
    when->setPlaceholderText(tr("+40m, 15:30, tom 9:00"));
    auto *why = move->addLine(QStringLiteral("reason"), tr("Reason"), true);
    why->setObjectName(QStringLiteral("moveReason"));
    addChoice(ActKind::AskMove, tr("Ask for another time"), tr("the caller has to agree; the old time is kept beside it; once"), move,
              [this, when, why]() -> Result<Act> {
                  const auto at = instantFromWords(when->text(), m_now);
                  if (!at)
                      return tl::unexpected(at.error());
                  return AskMove{*at, why->text()};
              });
    auto *object = new ActForm(theme());
    auto *basis = object->addLine(QStringLiteral("basis"), tr("Basis"), true);
    basis->setObjectName(QStringLiteral("basisLine"));
    auto *leader = object->addLine(QStringLiteral("leader"), tr("Leader"), true);
    leader->setObjectName(QStringLiteral("leaderLine"));
    addChoice(ActKind::Object, tr("Object: not ours"), tr("within an hour of work, once; the clocks run on until it is upheld"), object,
              [basis, leader] { return Object{basis->text(), leader->text()}; });
}

void AnswerForms::addArrivals()
{
    addChoice(ActKind::SetOut, tr("We set out"), tr("the caller sees that you are on the way"), nullptr, [] { return SetOut{}; });
    auto *claim = new ActForm(theme());
    auto *person = claim->addLine(QStringLiteral("person"), tr("Who is there"));
    person->setObjectName(QStringLiteral("personLine"));
    addChoice(ActKind::ClaimArrival, tr("We are on site"), tr("counts once the caller confirms it, from now"), claim,
              [person] { return ClaimArrival{person->text()}; });
}

void AnswerForms::addWork()
{
    addChoice(ActKind::TakeUp, tr("Take up the work"), tr("after arriving"), nullptr, [] { return TakeUp{}; });
    auto *submit = new ActForm(theme());
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
    auto *extend = new ActForm(theme());
    auto *days = extend->addLine(QStringLiteral("days"), tr("Working days"), true);
    days->setObjectName(QStringLiteral("daysLine"));
    auto *reason = extend->addLine(QStringLiteral("reason"), tr("Reason"), true);
    reason->setObjectName(QStringLiteral("extensionReason"));
    auto *told = new QCheckBox(tr("the citizen was told"), extend);
    extend->addField(QStringLiteral("citizenTold"), tr("Citizen"), told);
    addChoice(ActKind::AskExtension, tr("Ask for more time"), tr("the duty chief rules on it; the first limit is kept beside the new one"), extend,
              [days, reason, told] {
                  return AskExtension{numberIn(days->text()), reason->text(), told->isChecked()};
              });
}

void AnswerForms::addChoice(ActKind kind, const QString &title, const QString &note, ActForm *form, std::function<Result<Act>()> make)
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
    if (index > Qt::Key_9 - Qt::Key_1)
        return; // never that many are shown at once
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

// Before the arrival people answer, after it they work; the other half is out of the way. So is all the rest while an
// objection is open.
bool AnswerForms::belongs(ActKind kind, const Leg &leg)
{
    if (leg.openObjection())
        return kind == ActKind::Object || kind == ActKind::Open;
    switch (kind) {
    case ActKind::SetOut: return leg.state == LegState::Responded;
    case ActKind::TakeUp:
    case ActKind::Submit:
    case ActKind::AskExtension: return leg.arrived.has_value();
    case ActKind::Open: return true;
    default: return !leg.arrived;
    }
}

QString AnswerForms::whyNot(ActKind kind, const Leg &leg) const
{
    if (kind == ActKind::ClaimArrival && leg.arrivalClaimed)
        return tr("said; waits for the caller's word");
    if (kind == ActKind::AskMove && leg.openMove())
        return tr("asked; waits for the caller's word");
    if (kind == ActKind::AskMove && !leg.moves.isEmpty())
        return leg.moves.last().agreed ? tr("agreed") : tr("refused; the set time stands");
    if (kind == ActKind::Object && leg.openObjection())
        return leg.openObjection()->disputed ? tr("before the district; the clocks run on") : tr("waits for the ruling; the clocks run on");
    if (kind == ActKind::Object && !leg.objections.isEmpty())
        return tr("overruled; one unit may object once on a case");
    if (kind == ActKind::SetOut && leg.setOut)
        return tr("on the way since %1").arg(TimeText::clock(*leg.setOut));
    if (kind == ActKind::AskExtension && leg.openExtension())
        return tr("asked; waits for the duty chief");
    if (kind == ActKind::AskExtension && !leg.extensions.isEmpty())
        return leg.extensions.last().granted ? tr("granted") : tr("refused");
    return {};
}

void AnswerForms::showLeg(const Leg &leg, bool another)
{
    const bool changed = another || !m_shown || leg.state != m_shown->state
        || leg.arrivalClaimed.has_value() != m_shown->arrivalClaimed.has_value() || leg.moves != m_shown->moves
        || leg.setOut != m_shown->setOut || leg.extensions != m_shown->extensions;
    m_shown = leg;
    if (another)
        clear();
    int first = -1, number = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        const QString reason = whyNot(choice.kind, leg);
        const bool fits = actRule(choice.kind).legStates.contains(leg.state) && reason.isEmpty();
        choice.button->setEnabled(fits);
        choice.note->setText(reason.isEmpty() ? choice.noteText : reason);
        const bool shown = belongs(choice.kind, leg);
        choice.row->setVisible(shown);
        if (shown)
            choice.cap->setKey(QString::number(++number));
        const bool exception = choice.kind == ActKind::AskMove || choice.kind == ActKind::Object || choice.kind == ActKind::AskExtension;
        if (fits && first < 0 && !exception)
            first = i;
    }
    if (!changed)
        return;
    // Where a response is still owed, its form is open: that is what the window is for.
    const bool owed = leg.state == LegState::Issued || leg.state == LegState::Accepted;
    const auto respond = std::find_if(m_choices.cbegin(), m_choices.cend(), [](const Choice &c) { return c.kind == ActKind::Respond; });
    open(owed ? static_cast<int>(respond - m_choices.cbegin()) : first);
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
    if (m_open < 0 || !m_choices[m_open].button->isEnabled())
        return;
    const Result<Act> act = m_choices[m_open].make();
    if (!act)
        return showError(act.error());
    emit actRequested(*act);
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
    clear();
}

// Ticks too: each says something about one call.
void AnswerForms::clear()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.form)
            continue;
        choice.form->clearMarks();
        choice.form->clearFields();
        for (QCheckBox *box : choice.form->findChildren<QCheckBox *>())
            box->setChecked(false);
    }
}

AnswerForms::Typed AnswerForms::typed() const
{
    Typed all;
    for (int i = 0; i < m_choices.size(); ++i)
        if (const ActForm::Typed typed = m_choices[i].form ? m_choices[i].form->typed() : ActForm::Typed(); !typed.isEmpty())
            all.insert(i, typed);
    return all;
}

void AnswerForms::giveBack(const Typed &typed)
{
    for (auto one = typed.cbegin(); one != typed.cend(); ++one)
        if (one.key() < m_choices.size() && m_choices[one.key()].form)
            m_choices[one.key()].form->giveBack(*one);
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
