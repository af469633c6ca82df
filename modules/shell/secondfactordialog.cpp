// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/secondfactordialog.h"

#include "uikit/actform.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace Yixian {

namespace {

QString inFours(const QString &secret)
{
    QString out;
    for (qsizetype i = 0; i < secret.size(); i += 4)
        out += secret.mid(i, 4) + u' ';
    return out.trimmed();
}

} // namespace

SecondFactorDialog::SecondFactorDialog(const Theme &theme, const Replica &replica, HubLink &link, QWidget *parent)
    : QDialog(parent)
    , m_replica(replica)
    , m_link(link)
    , m_form(new ActForm(theme))
    , m_secret(new TextLabel(theme, TypeRole::PaneTitle, ColorRole::Text, tr("Asking the center…")))
{
    setWindowTitle(tr("One-time codes"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    auto *how = new TextLabel(theme, TypeRole::Body, ColorRole::Secondary,
                              tr("Type this secret into an authenticator (six figures, thirty seconds, SHA-1), then the code it shows."));
    how->setWordWrap(true);
    layout->addWidget(how);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_secret);
    m_code = m_form->addLine(QStringLiteral("code"), tr("Code"), true);
    m_code->setObjectName(QStringLiteral("codeLine"));
    m_code->setMinimumWidth(theme.px(240));
    auto *set = new QAction(tr("Use it from now on"), this);
    m_form->addButton(set, true);
    layout->addWidget(m_form);
    connect(set, &QAction::triggered, this, &SecondFactorDialog::confirm);
    m_link.askSecondFactor(this, [this](const Result<QString> &secret) {
        if (secret)
            m_secret->setText(inFours(*secret));
        else
            m_form->showError(secret.error());
    });
}

void SecondFactorDialog::confirm()
{
    m_form->setPending(true);
    m_link.setSecondFactor(m_replica.me().user, m_code->text(), false, this, [this](const Result<Ack> &result) {
        m_form->setPending(false);
        if (!result)
            return m_form->showError(result.error());
        m_form->showDone(tr("Set. The next login asks for a code."));
        m_secret->clear();
    });
}

} // namespace Yixian
