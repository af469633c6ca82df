// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/themedwidget.h"

class QAction;
class QLineEdit;

namespace Yixian {

class ActForm;
class BadgeLabel;

// Who sits here: user and password, and what the center said to them. Shown until somebody is logged in. Owned by the
// window, GUI thread.
class LoginPage final : public ThemedWidget
{
    Q_OBJECT

public:
    LoginPage(const Theme &theme, const QString &hub, QWidget *parent = nullptr);
    void showError(const Error &error);
    void showWarning(const QString &sentence);
    void showLink(LinkState link);
    void focusUser();

signals:
    void loginRequested(const Yixian::Credentials &credentials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void logIn();

    ActForm *m_form;
    QAction *m_logIn;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code; // asked for once the hub says that the account has a second factor
    BadgeLabel *m_link;
};

} // namespace Yixian
