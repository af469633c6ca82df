// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/actform.h"

namespace Yixian {

// One form of the case panel: it knows which cases it is for and which acts it can ask for. A new act is a form here or a
// button in one. Owned by the panel, GUI thread.
class CaseForm : public ActForm
{
    Q_OBJECT

public:
    using ActForm::ActForm;
    // Whether this person may do something with the case through this form now.
    virtual bool fits(const Case &value, const Actor &me) const = 0;
    // Another case is open: start from what it says. Not called for changes of the same one, so that typing stays.
    virtual void begin(const Case &value, const Reference &reference) = 0;
    // The same case has changed.
    virtual void follow(const Case &, const Actor &) {}

signals:
    void actRequested(const Yixian::Act &act);
};

} // namespace Yixian
