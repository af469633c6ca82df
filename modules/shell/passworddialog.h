// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QDialog>

class QLineEdit;

namespace Yixian {

class ActForm;

// One's own password, changed with the present one. Owned by the window, GUI thread.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent = nullptr);
    // Why it opened by itself.
    void sayExpired();

private:
    void change();

    const Replica &m_replica;
    HubLink &m_link;
    ActForm *m_form;
    QLineEdit *m_present, *m_fresh, *m_again;
};

} // namespace Yixian
