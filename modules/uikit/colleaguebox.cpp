// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/colleaguebox.h"

#include <QLineEdit>

namespace Yixian {

ColleagueBox::ColleagueBox(const QString &lineName, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setObjectName(lineName);
    lineEdit()->setPlaceholderText(tr("choose, or a login name"));
}

void ColleagueBox::offer(const QVector<AccountInfo> &accounts)
{
    const QString typed = currentText();
    clear();
    for (const AccountInfo &account : accounts)
        addItem(QStringLiteral("%1 (%2)").arg(account.name, account.user.value), account.user.value);
    setCurrentIndex(findText(typed));
    setEditText(typed);
}

UserId ColleagueBox::chosen() const
{
    const int index = findText(currentText());
    return UserId{index >= 0 ? itemData(index).toString() : currentText().trimmed()};
}

} // namespace Yixian
