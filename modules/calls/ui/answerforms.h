// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "uikit/actform.h"

class QAction;
class QRadioButton;

namespace Yixian {

class KeyCap;

// The numbered choices of a called unit, one open at a time with the fields that prove it; those that do not fit the
// state of the leg say why. Owned by the answer page, GUI thread.
class AnswerForms final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AnswerForms(const Theme &theme, QWidget *parent = nullptr);

    // Another leg, or the same one in another state: the first choice that fits is opened. Of another one nothing is filled in.
    void showLeg(const Leg &leg, bool another);
    // The moment that "+40m" counts from; each second.
    void setNow(Instant now) { m_now = now; }
    QAction *sendAction() const { return m_send; }
    void setPending(bool pending);
    void showError(const Error &error);
    void showDone(const QString &sentence);
    // What was typed and not sent, by the how manieth choice; and back again.
    using Typed = QHash<int, ActForm::Typed>;
    Typed typed() const;
    void giveBack(const Typed &typed);

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
        std::function<Result<Act>()> make;
    };
    void addChoice(ActKind kind, const QString &title, const QString &note, ActForm *form, std::function<Result<Act>()> make);
    void addAnswers();
    void addArrivals();
    void addWork();
    static bool belongs(ActKind kind, const Leg &leg);
    QString whyNot(ActKind kind, const Leg &leg) const;
    void open(int index);
    void send();
    void openNth(int number);
    void giveFocus();
    void clear();

    QVector<Choice> m_choices;
    QAction *m_send;
    int m_open = -1;
    Instant m_now{};
    std::optional<Leg> m_shown; // as it was when the choices were last looked at
};

} // namespace Yixian
