// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "uikit/themedwidget.h"

class QAction;
class QRadioButton;

namespace Yixian {

class ActForm;
class KeyCap;

// The numbered choices of a called unit, one open at a time with the fields that prove it; those that do not fit the
// state of the leg say why. Owned by the answer page, GUI thread.
class AnswerForms final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AnswerForms(const Theme &theme, QWidget *parent = nullptr);

    // Another leg, or the same one in another state: the first choice that fits is opened.
    void showLeg(const Leg &leg, bool another);
    QAction *sendAction() const { return m_send; }
    void setPending(bool pending);
    void showError(const Error &error);
    void showDone(const QString &sentence);

signals:
    void actRequested(const Yixian::Act &act);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice
    {
        ActKind kind;
        QWidget *row;
        KeyCap *cap;
        QRadioButton *button;
        TextLabel *note;
        QString noteText;
        ActForm *form;
        std::function<Act()> make;
    };
    void addChoice(ActKind kind, const QString &title, const QString &note, ActForm *form, std::function<Act()> make);
    void open(int index);
    void send();
    void openNth(int number);
    void giveFocus();

    QVector<Choice> m_choices;
    QAction *m_send;
    int m_open = -1;
    LegState m_state = LegState::Issued;
    bool m_claimed = false;
};

} // namespace Yixian
