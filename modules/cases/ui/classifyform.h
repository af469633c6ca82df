// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ui/caseform.h"

#include <array>

namespace Yixian {

// Accept with its classification, or route to a sub-center: what a seat does with a case that waits. GUI thread.
class ClassifyForm final : public CaseForm
{
    Q_OBJECT

public:
    ClassifyForm(const Theme &theme, QAction *accept, QAction *route, QWidget *parent = nullptr);
    bool fits(const Case &value, const Actor &me) const override;
    void begin(const Case &value, const Reference &reference) override;
    void follow(const Case &value, const Actor &me) override;

private:
    void accept();
    void route();
    void fillChoices(const Reference &reference);

    std::array<QCheckBox *, 4> m_flags{};
    QComboBox *m_urgency;
    QComboBox *m_street;
    QComboBox *m_category;
    QAction *m_route;
};

} // namespace Yixian
