// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QDialog>

class QAction;
class QLineEdit;

namespace Yixian {

class ActForm;
class ColleagueBox;
class DistrictTimeEdit;
class QueueTable;
class RecordModel;

// 代班: who may act for me, until when and why; and for whom I may act, which is begun here. Owned by the window, GUI thread.
class StandInDialog final : public QDialog
{
    Q_OBJECT

public:
    StandInDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent = nullptr);

private:
    void follow();
    void depute();
    void endSelected();
    void actForSelected();
    const Deputy *selected() const;

    const Replica &m_replica;
    HubLink &m_link;
    QueueTable *m_table;
    RecordModel *m_rows;
    ActForm *m_form, *m_choice;
    ColleagueBox *m_to;
    DistrictTimeEdit *m_until;
    QLineEdit *m_reason;
    QAction *m_depute, *m_end, *m_act;
};

} // namespace Yixian
