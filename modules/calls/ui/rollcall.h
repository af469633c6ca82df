// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/actform.h"

namespace Yixian {

// What the caller does with the unit that is selected in the table above: note its arrival, confirm the arrival it
// reported, pass or send back its result, withdraw the call. A button that does not fit now says why. Owned by the call
// page, GUI thread.
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
    QAction *addAct(const QString &text, const QKeySequence &key, std::function<void()> run);

    LegNo m_leg;
    QLineEdit *m_words;
    QComboBox *m_uncalled;
    QAction *m_arrive, *m_confirm, *m_pass, *m_redo, *m_withdraw, *m_uncalledAct;
};

} // namespace Yixian
