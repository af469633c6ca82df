// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/actform.h"

#include "domain/state.h"

#include <memory>

namespace Yixian {

// An act on a case, or on one of its legs.
struct ActChoice
{
    ActKind act = ActKind::Note;
    LegNo leg;
    bool operator==(const ActChoice &) const = default;
};
// What this person could do now beside the forms of the pages, asked of decide() itself: whatever is refused for
// another reason than what was typed is left out. In the order of the table of acts.
QVector<ActChoice> possibleActs(const Workspace &state, const Actor &me, const Case &value, Instant now);

// Every act that has no form of its own: a choice of what is possible now, its fields made from the act's own, one
// button. Owned by its page, GUI thread.
class ActSheet final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ActSheet(const Theme &theme, QWidget *parent = nullptr);
    ~ActSheet() override;

    // The case as it stands; what is being typed stays as long as its act is possible.
    void follow(const State &state, const Actor &me, CaseId id, Instant now);
    // Chooses an act, if it is possible now.
    bool propose(const ActChoice &choice);
    std::optional<ActChoice> chosen() const;
    // The form of the chosen act, for what the hub says to it; nullptr when none is chosen.
    ActForm *form() const { return m_form; }
    void focusChoice();
    // Its first field; false when no act is chosen.
    bool focusForm();

signals:
    void actRequested(const Yixian::Act &act, Yixian::LegNo leg);

private:
    class Fields;
    void fillChoices(const QVector<ActChoice> &possible);
    void makeForm();
    void send();
    QString labelOf(const ActChoice &choice) const;

    const State *m_state = nullptr;
    CaseId m_case;
    QVector<ActChoice> m_possible;
    struct
    {
        Actor me;
        Instant now;
    } m_fieldsOf; // who would act, when last followed
    QComboBox *m_choice;
    ActForm *m_form = nullptr;
    std::unique_ptr<Fields> m_fields;
};

} // namespace Yixian
