// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/passworddialog.h"

#include "uikit/actform.h"
#include "uikit/timetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace Yixian {

PasswordDialog::PasswordDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent)
    : QDialog(parent)
    , m_replica(replica)
    , m_link(link)
    , m_form(new ActForm(theme))
{
    setWindowTitle(tr("Change the password"));
    const auto line = [this](const char *field, const QString &label) {
        auto *edit = m_form->addLine(QLatin1String(field), label, true);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMinimumWidth(320);
        return edit;
    };
    m_present = line("present", tr("Present password"));
    m_fresh = line("password", tr("New password"));
    m_again = line("again", tr("Once more"));
    m_fresh->setPlaceholderText(tr("at least 12 characters"));
    auto *change = new QAction(tr("Change"), this);
    m_form->addButton(change, true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    connect(change, &QAction::triggered, this, &PasswordDialog::change);
}

void PasswordDialog::sayExpired()
{
    m_form->showWarning(tr("This password has to be changed before you go on: it was given to you for the first login, or it is too old."));
}

void PasswordDialog::change()
{
    if (m_fresh->text() != m_again->text())
        return m_form->showWarning(tr("The two new passwords are not the same. Nothing was changed."));
    m_form->setPending(true);
    m_link.changePassword(m_replica.me().user, m_present->text(), m_fresh->text(), this, [this](const Result<Ack> &result) {
        if (!result)
            return m_form->showError(result.error());
        for (QLineEdit *edit : {m_present, m_fresh, m_again})
            edit->clear();
        m_form->showDone(tr("Changed, %1. Other windows of this account are logged out.").arg(TimeText::clock(result->at)));
    });
}

} // namespace Yixian
