// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"
#include "uikit/formgrid.h"

#include "domain/result.h"

#include <QHash>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpacerItem;

namespace Yixian {

class ActionButton;

// The fields of an act, its buttons, and what the hub said about it. A refusal is shown beside the field it names; what
// was typed stays. While an act is on its way the buttons wait. Owned by its page, GUI thread.
class ActForm : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ActForm(const Theme &theme, QWidget *parent = nullptr);

    // `field` is the name an error uses for it (domain acts).
    QLineEdit *addLine(const QString &field, const QString &label, bool required = false);
    QPlainTextEdit *addText(const QString &field, const QString &label, bool required = false);
    QComboBox *addChoice(const QString &field, const QString &label, bool required = false);
    void addField(const QString &field, const QString &label, QWidget *widget, bool required = false);
    // Two fields that belong together in one row; what is wrong with either is shown below it.
    void addPair(const QString &field, const QString &label, QWidget *widget, const QString &secondField, const QString &secondLabel,
                 QWidget *second);
    // The default one goes with Ctrl+Enter from anywhere in the form, unless it has a key of its own.
    ActionButton *addButton(QAction *action, bool isDefault = false);

    // Of a pair, by its first.
    void setRowVisible(QWidget *field, bool visible);
    void setPending(bool pending);
    void showError(const Error &error);
    void showDone(const QString &sentence);
    // Something to think over before it is sent once more.
    void showWarning(const QString &sentence);
    void clearMarks();
    // Empties lines and texts; choices stay.
    void clearFields();
    // What somebody typed into lines and texts and did not send, by field; and back again.
    using Typed = QHash<QString, QString>;
    Typed typed() const;
    void giveBack(const Typed &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormGrid *m_grid;
    QHBoxLayout *m_buttons;
    void say(BadgeKind badge, const QString &sentence);
    void alignBelow();
    QWidget *inputOf(const QString &field) const;

    QVector<QSpacerItem *> m_indents; // of buttons and of what is said: as far in as the fields

    BadgeLabel *m_mark;
    TextLabel *m_said; // wraps: a refusal says what happened, what was kept and what to do
    QHash<QString, QWidget *> m_fields;
    QHash<QWidget *, QWidget *> m_rows; // where a pair stands, by its first
    QHash<QString, QWidget *> m_inPairs; // the two of it, by field
    QVector<QAction *> m_actions;
    QAction *m_default = nullptr; // with Ctrl+Enter
};

} // namespace Yixian
