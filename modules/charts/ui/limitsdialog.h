// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QDialog>

class QAction;
class QDateEdit;
class QLineEdit;

namespace Yixian {

class ActForm;
class QueueTable;
class RecordModel;

// 重算控制限: from which days on the limits of a chart are computed anew, who judged so and why; adds one or takes it back.
// Each is an act of its own. Owned by its page, GUI thread.
class LimitsDialog final : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(const Theme &theme, const Replica &replica, HubLink &link, Measure measure, QWidget *parent = nullptr);

private:
    void follow();
    void followSelection();
    void submit(ActForm *form, const RecalculateLimits &act);
    void recalculate();
    void takeBack();

    const Replica &m_replica;
    HubLink &m_link;
    const Measure m_measure;
    QueueTable *m_table;
    RecordModel *m_rows;
    ActForm *m_form, *m_back;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr, *m_backReason = nullptr;
    QAction *m_recalculate, *m_takeBack;
};

} // namespace Yixian
