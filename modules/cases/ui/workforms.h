// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ui/caseform.h"

namespace Yixian {

// What a sub-center does with an accepted case: call, or handle it itself. GUI thread.
class WorkForm final : public CaseForm
{
    Q_OBJECT

public:
    WorkForm(const Theme &theme, QAction *call, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;
    void follow(const Case &value, const Actor &me) override;

private:
    QLineEdit *m_plan;
    QAction *m_selfHandle;
};

// The end of self-handling: its own result. GUI thread.
class SelfResultForm final : public CaseForm
{
    Q_OBJECT

public:
    explicit SelfResultForm(const Theme &theme, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;

private:
    QLineEdit *m_action;
    QComboBox *m_remedy;
    QAction *m_submit;
};

// What a seat sends elsewhere or does not take up: 110, 119 and 120 in one step, a refusal with its reason. GUI thread.
class TurnAwayForm final : public CaseForm
{
    Q_OBJECT

public:
    explicit TurnAwayForm(const Theme &theme, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;
    void follow(const Case &value, const Actor &me) override;

private:
    QComboBox *m_to;
    QLineEdit *m_words;
    QAction *m_refuse;
};

// 核查: never by the handler. GUI thread.
class VerifyForm final : public CaseForm
{
    Q_OBJECT

public:
    explicit VerifyForm(const Theme &theme, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;

private:
    QLineEdit *m_finding;
};

// 回访 and 办结: three answers kept apart, and the ground for closing. GUI thread.
class VisitForm final : public CaseForm
{
    Q_OBJECT

public:
    explicit VisitForm(const Theme &theme, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;

private:
    QCheckBox *m_contacted;
    QCheckBox *m_solved;
    QCheckBox *m_satisfied;
    QLineEdit *m_words;
    QComboBox *m_ground;
};

// 备注, on any open case. GUI thread.
class NoteForm final : public CaseForm
{
    Q_OBJECT

public:
    NoteForm(const Theme &theme, QAction *note, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;

private:
    QLineEdit *m_text;
};

} // namespace Yixian
