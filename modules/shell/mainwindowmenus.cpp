// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "domain/acttable.h"
#include "shell/alarms.h"
#include "shell/draftkeeper.h"
#include "shell/leavedialog.h"
#include "shell/lookbackstrip.h"
#include "shell/noticestrip.h"
#include "shell/passworddialog.h"
#include "shell/seatlock.h"
#include "shell/secondfactordialog.h"
#include "shell/standindialog.h"

#include <QApplication>
#include <QMenuBar>

// The menus of the window: every key stands in one.
namespace Yixian {

void MainWindow::buildPersonMenu(QMenu &file)
{
    const Role role = m_replica.me().role;
    if (m_set.pages.isEmpty() || role == Role::Wall)
        return;
    const auto open = [this](auto *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open(); // the pages behind go on
    };
    if (roleMay(role, ActKind::Depute))
        file.addAction(tr("Standing in…"), this, [this, open] { open(new StandInDialog(m_theme, m_replica, m_link, this)); });
    if (m_link.isPerson()) {
        file.addAction(tr("Change the password…"), this, [this, open] { open(new PasswordDialog(m_theme, m_replica, m_link, this)); });
        file.addAction(tr("One-time codes…"), this, [this, open] { open(new SecondFactorDialog(m_theme, m_replica, m_link, this)); });
        file.addAction(tr("Lock the seat"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, [this] { m_lock->lock(); });
    }
    file.addSeparator();
}

// At once, unless something would be left behind that its person has to hear of first.
void MainWindow::leaveThen(const std::function<void()> &leave)
{
    if (!LeaveDialog::isNeeded(m_replica, m_link))
        return leave();
    auto *dialog = new LeaveDialog(m_theme, m_replica, m_link, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, leave);
    dialog->open();
}

void MainWindow::logOut()
{
    m_drafts->end();
    m_draftsTaken = false;
    m_link.logOut();
    leavePages();
    m_notices->forgetPerson();
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection); // the menu whose entry was chosen goes too
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    buildPersonMenu(*file);
    QAction *logOut = file->addAction(tr("Log out"), this, [this] { leaveThen([this] { this->logOut(); }); });
    logOut->setEnabled(!m_set.pages.isEmpty());
    file->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    for (int i = 0; i < m_set.pages.size(); ++i) { // the tenth has 0, as on the keyboard
        const QKeySequence key = i < 10 ? QKeySequence(Qt::ALT | (Qt::Key_0 + (i + 1) % 10)) : QKeySequence();
        go->addAction(m_set.pages[i].title, key, this, [this, i] { showPage(i); });
    }
    if (m_set.records)
        go->addAction(m_goTo);
    if (m_set.handover)
        go->addAction(tr("Hand over the shift"), QKeySequence(Qt::CTRL | Qt::Key_H), this,
                      [this] { showPage(m_set.indexOf(QStringLiteral("handover"))); });
    if (const int wall = m_set.indexOf(QStringLiteral("wall")); wall >= 0)
        go->addAction(tr("The streets on the map"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [this, wall] {
            m_set.wall->setSheet(WallSheet::Overview);
            showPage(wall);
        });
    if (m_lookBack)
        go->addAction(tr("Look back…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), m_lookBack, &LookBackStrip::toggle);
    go->addAction(tr("Connect now"), this, [this] { m_link.reconnectNow(); });
    go->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11), this,
                  [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    for (const WindowPage &page : std::as_const(m_set.pages)) {
        if (page.actions.isEmpty())
            continue;
        QMenu *menu = menuBar()->addMenu(page.title);
        menu->addActions(page.actions);
    }
    if (!m_set.pages.isEmpty() && m_replica.me().role != Role::Wall)
        menuBar()->addMenu(tr("&Alarms"))->addActions({m_silence, m_confirm});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto choice = [&](const QString &text, bool on, auto run) {
        QAction *action = view->addAction(text, this, run);
        action->setCheckable(true);
        action->setChecked(on);
    };
    // Made anew from the event loop: the menu whose entry was chosen goes too.
    choice(QStringLiteral("中文"), m_languages.current() != u"en", [this] {
        QMetaObject::invokeMethod(
            this, [this] { setLanguage(QStringLiteral("zh_CN")); }, Qt::QueuedConnection);
    });
    choice(QStringLiteral("English"), m_languages.current() == u"en", [this] {
        QMetaObject::invokeMethod(
            this, [this] { setLanguage(QStringLiteral("en")); }, Qt::QueuedConnection);
    });
    view->addSeparator();
    for (ThemeVariant variant : {ThemeVariant::Light, ThemeVariant::Dark})
        choice(variant == ThemeVariant::Light ? tr("Light") : tr("Dark"), m_theme.variant() == variant,
               [this, variant] {
                   QMetaObject::invokeMethod(
                       this, [this, variant] { setLook(variant, m_theme.scalePercent()); }, Qt::QueuedConnection);
               });
    view->addSeparator();
    for (int scale : {100, 125, 150, 200})
        choice(tr("%1 %").arg(scale), m_theme.scalePercent() == scale, [this, scale] {
            QMetaObject::invokeMethod(
                this, [this, scale] { setLook(m_theme.variant(), scale); }, Qt::QueuedConnection);
        });
    if (!m_set.pages.isEmpty())
        menuBar()->addMenu(tr("&Help"))->addAction(m_help);
}

void MainWindow::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_languages.use(language);
    rebuild();
}

void MainWindow::setLook(ThemeVariant variant, int scale)
{
    m_settings.setTheme(variant);
    m_settings.setScale(scale);
    m_theme.set(variant, scale);
    m_theme.applyTo(*qApp);
    rebuild();
}

} // namespace Yixian
