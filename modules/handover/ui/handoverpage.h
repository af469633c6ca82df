// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/model/handoverlist.h"
#include "sync/hublink.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

#include <QHash>

class QAction;
class QLineEdit;
class QPlainTextEdit;

namespace Yixian {

class ActForm;
class ColleagueBox;
class Pane;
class QueueTable;
class RecordModel;
class StatePanel;

// 交接班 (SCREENS 3.5): every running clock looked at one by one, promises, what is shelved or degraded, a message, and two signatures; responsibility
// moves at the second. Whoever takes over sees the same list and says in their own words what matters. Owned by the window,
// GUI thread.
class HandoverPage final : public ThemedWidget
{
    Q_OBJECT

public:
    HandoverPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    // What is ticked off and written about cases, for a page that takes over from this one.
    struct View
    {
        QSet<CaseId> seen;
        QHash<CaseId, QString> said;
    };
    View view() const { return {m_seen, m_said}; }
    void takeOver(const View &view);
    void tick();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void caseRequested(Yixian::CaseId id);

private:
    void buildLists();
    void buildForms();
    void follow();
    void showRunning();
    void showPromises();
    void showAside();
    void askColleagues();
    void showSigning();
    void noticeChange();
    QString nameOf(const UserId &user) const;
    void keepWords();
    void sign();
    void send(ActForm &form, const Act &act);
    int unchecked() const;
    const HandoverOffer *offerToMe() const;

    Replica &m_replica;
    HubLink &m_link;
    QAction *m_sign, *m_takeOver, *m_cancel, *m_open;
    Pane *m_runningPane, *m_promisesPane, *m_asidePane, *m_messagePane, *m_signPane;
    StatePanel *m_state;
    QueueTable *m_running, *m_promises, *m_aside;
    RecordModel *m_runningRows, *m_promiseRows, *m_asideRows;
    QLineEdit *m_words;
    ColleagueBox *m_to;
    QPlainTextEdit *m_message, *m_repeated;
    ActForm *m_giving, *m_taking;
    TimeText m_times;
    QVector<RunningCase> m_cases;
    QHash<CaseId, QString> m_said; // to who takes over
    QSet<CaseId> m_seen;           // looked at
    UserId m_onWatch;              // as last seen here
    QHash<UserId, QString> m_names;
};

} // namespace Yixian
