// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ui/queuetablemodel.h"
#include "uikit/pane.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace Yixian {

class ActionButton;
class QueueTable;
class StatePanel;

// The live queue: first to expire on top of each group. What is selected keeps its place on the screen: changes of order
// wait until the selection has rested for three seconds, or for F5. Owned by the desk, GUI thread.
class QueuePanel final : public Pane
{
    Q_OBJECT

public:
    QueuePanel(const Theme &theme, const Replica &replica, QAction *refresh, QAction *find, QWidget *parent = nullptr);

    CaseId selectedCase() const;
    void select(CaseId id);
    void selectFirst();
    QueueTable *table() const { return m_table; }
    QueueTableModel *model() const { return m_model; }
    void tick();
    // Takes what waits now.
    void refresh();

signals:
    void caseSelected(Yixian::CaseId id);
    void caseActivated(Yixian::CaseId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void fillStreets();
    void onSelection();
    void showCounts();
    void showState();
    void takeChangesInPlace();

    const Replica &m_replica;
    QueueTableModel *m_model;
    QueueTable *m_table;
    StatePanel *m_state;
    QComboBox *m_street;
    QLineEdit *m_find;
    ActionButton *m_refresh;
    QTimer m_rest; // runs while the selection is being moved
    CaseId m_announced;
};

} // namespace Yixian
