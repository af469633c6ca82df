// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ui/casepanel.h"
#include "uikit/actsheet.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace Yixian {

class QueuePanel;
class RegisterForm;

// The desk of a seat: queue on the left, open case on the right. For dispatchers, sub-centers and the visit seat; what
// each may do the forms decide. Owned by the window, GUI thread.
class DeskPage final : public ThemedWidget
{
    Q_OBJECT

public:
    DeskPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    // For the window's key bar and menu, in their order.
    QList<QAction *> pageActions() const;
    QueuePanel *queue() const { return m_queue; }
    CasePanel *openCase() const { return m_case; }
    void openCaseById(CaseId id);
    // What is open, for a page that takes over from this one.
    struct View
    {
        CaseId id;
        bool registering = false;
        std::optional<ActChoice> sheet; // the act being filled in
        CasePanel::AllTyped typed{};
    };
    View view() const;
    void takeOver(const View &view);
    void tick();

signals:
    void refusedElsewhere(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);
    void callRequested(Yixian::CaseId id); // the window knows where calls are made

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QKeySequence &key);
    void makeActions();
    void beginRegistration();
    void endRegistration();
    void registered(const Register &act, const Subject &subject, bool later, const Result<Ack> &result);
    void nextPane();

    Replica &m_replica;
    HubLink &m_link;
    QAction *m_accept, *m_route, *m_call, *m_more, *m_note, *m_explain, *m_undo, *m_find, *m_refresh, *m_nextPane,
        *m_new;
    QSplitter *m_splitter;
    QStackedWidget *m_right;
    QueuePanel *m_queue;
    CasePanel *m_case;
    Pane *m_newCase;
    RegisterForm *m_register;
};

} // namespace Yixian
