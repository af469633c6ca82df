// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/themedwidget.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Yixian {

class ActForm;
class Pane;
class QueueTable;
class RecordModel;
class TextLabel;

// The security administrator's page: who has an account, with which rights; what a change means is said in words before it
// is made, and each is on record. Owned by the window, GUI thread.
class AccountsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    AccountsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    // Asks the hub anew; called when the page comes to the front and after each change.
    void ask();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildForms();
    void showRows();
    void takeSelected();
    void begin();
    SetAccount typed() const;
    void showPreview();
    void save();
    void setPassword();
    const AccountInfo *account(const UserId &user) const;

    Replica &m_replica;
    HubLink &m_link;
    QVector<AccountInfo> m_accounts;
    QAction *m_new, *m_save, *m_setPassword;
    Pane *m_tablePane;
    QLineEdit *m_filter;
    QueueTable *m_table;
    RecordModel *m_rows;
    ActForm *m_form, *m_passwordForm;
    QLineEdit *m_user, *m_name, *m_unit, *m_password;
    QComboBox *m_role;
    QCheckBox *m_disabled;
    TextLabel *m_preview;
};

} // namespace Yixian
