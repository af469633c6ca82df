// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/languages.h"
#include "shell/pages.h"
#include "shell/settings.h"
#include "sync/witness.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace Yixian {

class Alarms;
class Attention;
class DraftKeeper;
class GoToLine;
class KeyBar;
class LoginPage;
class LookBackStrip;
class MessageStrip;
class NoticeRow;
class NoticeStrip;
class SeatLock;
class StatusLine;
class StatusStrip;

// The window of one role: menus, navigation, page creation, nothing else. Language and look change at run time by making
// the pages anew; the open case stays open. Owned by main, GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme &theme;
        Languages &languages;
        ConsoleSettings &settings;
        Replica &replica;
        HubLink &link;
        QString hub; // where it connects to, for people
    };
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    const QVector<WindowPage> &pages() const { return m_set.pages; }
    const Replica &replica() const { return m_replica; }
    const PageSet &pageSet() const { return m_set; }
    void showPage(int index);
    void focusPage();
    // All that counts down, as of this moment: before a picture is taken.
    void refreshNow() { tick(); }
    // The link was refused because the center could not be believed: why, in words.
    void sayDistrust(const QString &sentence);
    // What this console remembers of the hub's log does not go with what the hub says now.
    void warnOfLog(Witness::Finding finding);
    void setLanguage(const QString &language);
    void setLook(ThemeVariant variant, int scale);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void rebuild();
    void buildFrame();
    void coverPages(bool covered);
    void closeDialogs();
    void leavePages();
    void logOut();
    void leaveThen(const std::function<void()> &leave);
    void sayNotKept(const Error &error);
    void sayKeptAgain();
    void sayDeputyEnded(const Error &error);
    void pauseDrafts();
    void takeUpDrafts();
    QString aboutCase(CaseId id) const;
    void sayLeftOver(qsizetype sent, qsizetype tooOld);
    void sayTooOld(NoticeRow &notice);
    void sayUnreadable(const QString &path);
    void buildMenus();
    void makeActions(QWidget *frame);
    void openCase(CaseId id, LegNo unreached = {});
    void sayRefused(CaseId id, ActKind kind, const Error &error);
    void openPasted();
    void showPages();
    void showLogin();
    void showLink();
    void showStatus();
    void showStandIn();
    void showGaps();
    void buildPersonMenu(QMenu &file);
    void askForNewPassword();
    void tick();

    Theme &m_theme;
    Languages &m_languages;
    ConsoleSettings &m_settings;
    Replica &m_replica;
    HubLink &m_link;
    QString m_hub;
    PageSet m_set;
    Alarms *m_alarms;
    Attention *m_attention;
    LoginPage *m_login = nullptr;
    StatusLine *m_statusLine = nullptr;
    MessageStrip *m_banner = nullptr; // of the link alone
    NoticeStrip *m_notices;
    UserId m_noticesOf;
    QString m_distrust; // why the center was not believed, as long as there is no link
    QStackedWidget *m_stack = nullptr;
    GoToLine *m_line = nullptr;
    KeyBar *m_keys = nullptr;
    QAction *m_help = nullptr, *m_silence = nullptr, *m_confirm = nullptr, *m_goTo = nullptr; // made anew with the pages
    QTimer m_second;
    QString m_page; // the name of the one in front
    MessageStrip *m_standIn = nullptr;
    MessageStrip *m_gaps = nullptr;
    LookBackStrip *m_lookBack = nullptr;
    QString m_gapsSaid; // the sentence that is shown, or that was seen and put away
    Actor m_shownFor;
    SeatLock *m_lock;
    DraftKeeper *m_drafts;
    bool m_draftsTaken = false; // what is on the pages is kept
    bool m_sized = false;
    bool m_loggedOut = false;
    bool m_leaving = false; // its person was asked
};

} // namespace Yixian
