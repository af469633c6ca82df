// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/loginpage.h"

#include "uikit/actform.h"
#include "uikit/actionbutton.h"
#include "uikit/badge.h"
#include "uikit/paint.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Yixian {

LoginPage::LoginPage(const Theme &theme, const QString &hub, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_form(new ActForm(theme))
    , m_logIn(new QAction(tr("Log in"), this))
    , m_link(new BadgeLabel(theme, BadgeKind::Ring))
{
    auto *column = new QVBoxLayout(this);
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(460));
    auto *inner = new QVBoxLayout(box);
    const int side = theme.px(32);
    inner->setContentsMargins(side, side, side, side);
    inner->setSpacing(theme.px(12));
    inner->addWidget(new TextLabel(theme, TypeRole::ChartTitle, ColorRole::Text, tr("Yixian, one-line disposal")));
    inner->addWidget(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary, tr("Center %1").arg(hub)));
    m_user = m_form->addLine(QStringLiteral("user"), tr("User"), true);
    m_user->setObjectName(QStringLiteral("userLine"));
    m_password = m_form->addLine(QStringLiteral("password"), tr("Password"), true);
    m_password->setObjectName(QStringLiteral("passwordLine"));
    m_password->setEchoMode(QLineEdit::Password);
    m_code = m_form->addLine(QStringLiteral("code"), tr("One-time code"));
    m_code->setObjectName(QStringLiteral("codeLine"));
    m_form->setRowVisible(m_code, false);
    m_form->addButton(m_logIn, true);
    m_logIn->setShortcut(Qt::Key_Return);
    m_logIn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_logIn);
    inner->addWidget(m_form);
    inner->addWidget(m_link);
    column->addStretch(1);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_logIn, &QAction::triggered, this, &LoginPage::logIn);
    m_link->hide();
}

void LoginPage::logIn()
{
    if (m_user->text().trimmed().isEmpty())
        return m_form->showError({ErrorCode::FieldRequired, {QStringLiteral("user")}, {}});
    Credentials credentials;
    credentials.user = m_user->text().trimmed();
    credentials.password = m_password->text();
    credentials.code = m_code->text();
    m_code->clear();
    m_password->clear(); // kept nowhere longer than it is needed
    m_form->setPending(true);
    emit loginRequested(credentials);
}

void LoginPage::showError(const Error &error)
{
    const bool code = error.code == ErrorCode::SecondFactorNeeded || error.code == ErrorCode::SecondFactorWrong;
    if (code)
        m_form->setRowVisible(m_code, true);
    m_form->showError(error);
    m_password->setFocus(Qt::OtherFocusReason);
}

void LoginPage::showWarning(const QString &sentence)
{
    m_form->setPending(false);
    m_form->showWarning(sentence);
}

void LoginPage::showLink(LinkState link)
{
    const bool waits = link == LinkState::Connecting || link == LinkState::Authenticating;
    m_link->setVisible(waits);
    m_link->setText(link == LinkState::Connecting ? tr("Connecting to the center") : tr("Logging in"));
    if (link == LinkState::Offline)
        m_form->setPending(false);
}

void LoginPage::focusUser()
{
    m_user->setFocus(Qt::OtherFocusReason);
}

void LoginPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
    if (layout()->count() < 2 || !layout()->itemAt(1)->widget())
        return;
    const QRect box = layout()->itemAt(1)->widget()->geometry();
    paintBox(painter, box, theme().color(ColorRole::Row), theme().color(ColorRole::PaneBorder), theme().line(), 0);
}

} // namespace Yixian
