// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/docket.h"
#include "sync/hublink.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

class QAction;
class QComboBox;
class QSplitter;

namespace Yixian {

class CasePanel;
class Pane;
class QueueTable;
class RecordModel;
class StatePanel;

// 待办: all that waits for this person's word, first due on top, with the case beside it and the act already chosen:
// verification, visits, judgement, objections, holds, slips, appeals. Owned by the window, GUI thread.
class DocketPage final : public ThemedWidget
{
    Q_OBJECT

public:
    DocketPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    CasePanel *openCase() const { return m_case; }
    int waiting() const { return static_cast<int>(m_rows.size()); }
    // What is open, for a page that takes over from this one.
    struct View
    {
        CaseId id;
        QString key;
        int kind = -1;
    };
    View view() const;
    void takeOver(const View &view);
    void tick();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void refusedElsewhere(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);
    void callRequested(Yixian::CaseId id);
    void waitingChanged(int count);

private:
    QAction *makeAction(const QString &text, const QKeySequence &key);
    void takeAll();
    void take(const QVector<CaseId> &cases);
    void arrange();
    void fillKinds();
    void showRows();
    void openSelected();
    QVector<const DocketItem *> shown() const;
    static QString wordFor(ActKind act);

    Replica &m_replica;
    QAction *m_accept, *m_route, *m_call, *m_note, *m_explain, *m_more, *m_undo, *m_nextPane;
    QSplitter *m_splitter;
    Pane *m_pane;
    StatePanel *m_state;
    QueueTable *m_table;
    RecordModel *m_model;
    QComboBox *m_kind;
    CasePanel *m_case;
    TimeText m_times;
    QHash<CaseId, QVector<DocketItem>> m_items;
    QVector<DocketItem> m_rows; // of all kinds, in order
    QString m_opened;           // the row whose case is beside
};

} // namespace Yixian
