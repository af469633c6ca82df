// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/actform.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace Yixian {

ActForm::ActForm(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_grid(new FormGrid(theme, this))
    , m_buttons(new QHBoxLayout)
    , m_mark(new BadgeLabel(theme, BadgeKind::None))
    , m_said(new TextLabel(theme, TypeRole::Body, ColorRole::Text))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::formGap));
    layout->addWidget(m_grid);
    auto *row = new QHBoxLayout;
    m_indents = {new QSpacerItem(0, 0), new QSpacerItem(0, 0)};
    row->addItem(m_indents[0]);
    row->addLayout(m_buttons);
    row->addStretch();
    m_buttons->setSpacing(theme.px(Size::gap));
    layout->addLayout(row);
    auto *word = new QHBoxLayout;
    word->addItem(m_indents[1]);
    word->addWidget(m_mark, 0, Qt::AlignTop);
    word->addWidget(m_said, 1);
    m_said->setWordWrap(true);
    layout->addLayout(word);
    alignBelow();
    say(BadgeKind::None, {});
}

void ActForm::alignBelow()
{
    for (QSpacerItem *indent : std::as_const(m_indents))
        indent->changeSize(m_grid->labelWidth() + theme().px(Size::gap), 0, QSizePolicy::Fixed);
    layout()->invalidate();
}

void ActForm::setRowVisible(QWidget *field, bool visible)
{
    m_grid->setRowVisible(m_rows.value(field, field), visible);
    alignBelow();
}

void ActForm::addField(const QString &field, const QString &label, QWidget *widget, bool required)
{
    m_grid->addRow(label, widget, required);
    alignBelow();
    m_fields.insert(field, widget);
}

void ActForm::addPair(const QString &field, const QString &label, QWidget *widget, const QString &secondField,
                      const QString &secondLabel, QWidget *second)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(Size::gap));
    auto *name = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary, secondLabel);
    name->setBuddy(second);
    layout->addWidget(widget, 1);
    layout->addWidget(name);
    layout->addWidget(second, 1);
    for (QWidget *each : {widget, second})
        each->setSizePolicy(QSizePolicy::Ignored, each->sizePolicy().verticalPolicy());
    describe(*widget, label);
    describe(*second, secondLabel);
    row->setFocusProxy(widget);
    addField(field, label, row);
    m_fields.insert(secondField, row);
    m_rows.insert(widget, row);
    m_inPairs.insert(field, widget);
    m_inPairs.insert(secondField, second);
}

QWidget *ActForm::inputOf(const QString &field) const
{
    return m_inPairs.value(field, m_fields.value(field));
}

QLineEdit *ActForm::addLine(const QString &field, const QString &label, bool required)
{
    auto *line = new QLineEdit(this);
    addField(field, label, line, required);
    return line;
}

QPlainTextEdit *ActForm::addText(const QString &field, const QString &label, bool required)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(theme().px(Size::control * 2));
    addField(field, label, text, required);
    return text;
}

QComboBox *ActForm::addChoice(const QString &field, const QString &label, bool required)
{
    auto *choice = new QComboBox(this);
    addField(field, label, choice, required);
    return choice;
}

ActionButton *ActForm::addButton(QAction *action, bool isDefault)
{
    auto *button = new ActionButton(theme(), action, this);
    button->setDefault(isDefault);
    m_buttons->addWidget(button);
    m_actions.append(action);
    if (isDefault && action->shortcut().isEmpty()) {
        auto *commit = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
        commit->setContext(Qt::WidgetWithChildrenShortcut);
        connect(commit, &QShortcut::activated, action, &QAction::trigger);
        m_default = action;
    }
    return button;
}

// A closed combo box keeps the shortcut to itself and passes the key on.
void ActForm::keyPressEvent(QKeyEvent *event)
{
    const bool commit = event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier;
    if (commit && m_default)
        m_default->trigger();
    else
        ThemedWidget::keyPressEvent(event);
}

void ActForm::setPending(bool pending)
{
    // A button that goes dead passes the keyboard on to whatever comes next: it stays in the form instead.
    if (QWidget *focus = QApplication::focusWidget(); pending && qobject_cast<QPushButton *>(focus) && isAncestorOf(focus))
        setFocus(Qt::OtherFocusReason);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!pending);
    if (pending)
        clearMarks();
}

void ActForm::showError(const Error &error)
{
    setPending(false);
    const QString sentence = ErrorView::sentence(error);
    QWidget *field = m_fields.value(error.args.value(0));
    if (!field && error.code == ErrorCode::TimeInPast)
        field = m_fields.value(QStringLiteral("reportAt"));
    if (field) {
        m_grid->setWrong(field, sentence);
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    say(BadgeKind::P2, sentence);
}

void ActForm::showDone(const QString &sentence)
{
    setPending(false);
    say(BadgeKind::Ring, sentence);
}

void ActForm::showWarning(const QString &sentence)
{
    setPending(false);
    say(BadgeKind::P2, sentence);
}

void ActForm::clearMarks()
{
    for (QWidget *field : std::as_const(m_fields))
        m_grid->setWrong(field, {});
    say(BadgeKind::None, {});
}

void ActForm::say(BadgeKind badge, const QString &sentence)
{
    m_mark->setBadge(badge);
    m_mark->setVisible(!sentence.isEmpty());
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    raiseAlert(*m_said, sentence);
    // Where the form scrolls, once it has its new height: an answer that nobody sees is none.
    QMetaObject::invokeMethod(m_said, [said = m_said] {
        for (QWidget *widget = said->parentWidget(); widget; widget = widget->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(widget))
                area->ensureWidgetVisible(said);
    }, Qt::QueuedConnection);
}

void ActForm::clearFields()
{
    for (QWidget *field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->clear();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            text->clear();
    }
}

ActForm::Typed ActForm::typed() const
{
    Typed typed;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QWidget *input = inputOf(field.key());
        if (auto *line = qobject_cast<QLineEdit *>(input); line && line->isModified() && !line->text().isEmpty())
            typed.insert(field.key(), line->text());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(input); text && text->document()->isModified() && !text->document()->isEmpty())
            typed.insert(field.key(), text->toPlainText());
    }
    return typed;
}

void ActForm::giveBack(const Typed &typed)
{
    for (auto one = typed.cbegin(); one != typed.cend(); ++one) {
        QWidget *field = inputOf(one.key());
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setText(*one);
            line->setModified(true);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->setPlainText(*one);
            text->document()->setModified(true);
        }
    }
}

} // namespace Yixian
