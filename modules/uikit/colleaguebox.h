// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"

#include <QComboBox>

namespace Yixian {

// Somebody with an account: chosen among those that are offered, or a login name that is typed. Owned by its form, GUI
// thread.
class ColleagueBox final : public QComboBox
{
    Q_OBJECT

public:
    // `lineName` is the object name of its line.
    explicit ColleagueBox(const QString &lineName, QWidget *parent = nullptr);
    // What was typed stays.
    void offer(const QVector<AccountInfo> &accounts);
    UserId chosen() const; // null while nothing is
};

} // namespace Yixian
