// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/actform.h"

namespace Yixian {

// What the caller does with the unit that is selected in the table above: note its arrival, remind it, rule on what it
// asks or objects, pass or send back its result. Only what fits its state now is shown; what the unit asks stands above
// the buttons. Owned by the call page, GUI thread.
class RollCall final : public ActForm
{
    Q_OBJECT

public:
    RollCall(const Theme &theme, QWidget *parent = nullptr);
    void showLeg(const Case *value, LegNo leg, const Reference &reference, const Actor &me);

signals:
    void legActRequested(Yixian::LegNo leg, const Yixian::Act &act);
    void caseActRequested(const Yixian::Act &act);

private:
    using Fits = std::function<bool(const Case &, const Leg &)>; // beyond role and state
    struct Button
    {
        ActKind kind;
        QAction *action;
        Fits fits;
    };
    void addAct(ActKind kind, const QString &text, const QKeySequence &key, std::function<void()> run, Fits fits = {});
    void addSiteActs();
    void addRulings();
    void addResultActs();
    void ask(const Act &act) { emit legActRequested(m_leg, act); }
    UnitId namedUnit() const;

    LegNo m_leg;
    Actor m_me;
    TextLabel *m_about;
    QLineEdit *m_words;
    QLineEdit *m_person;
    QComboBox *m_means;
    QComboBox *m_unit;
    QVector<Button> m_acts;
};

} // namespace Yixian
