// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QDialog>

class QLineEdit;

namespace Yixian {

class ActForm;
class TextLabel;

// One-time codes beside the password: shows a new secret for the authenticator and sets it once its code is typed. Owned by
// the window, GUI thread.
class SecondFactorDialog final : public QDialog
{
    Q_OBJECT

public:
    SecondFactorDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent = nullptr);

private:
    void confirm();

    const Replica &m_replica;
    HubLink &m_link;
    ActForm *m_form;
    TextLabel *m_secret;
    QLineEdit *m_code;
};

} // namespace Yixian
