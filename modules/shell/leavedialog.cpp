// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/leavedialog.h"

#include "uikit/actionbutton.h"
#include "uikit/themedwidget.h"

#include <QBoxLayout>

namespace Yixian {

// While there is a link the answers are on their way.
bool LeaveDialog::isNeeded(const Replica &replica, const HubLink &link)
{
    return link.unanswered() > 0 && !replica.isFresh();
}

LeaveDialog::LeaveDialog(const Theme &theme, const Replica &replica, const HubLink &link, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("leaveDialog"));
    setWindowTitle(tr("No link to the center"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addWidget(new TextLabel(theme, TypeRole::Strong, ColorRole::Text, tr("%n steps have no answer yet.", nullptr, static_cast<int>(link.unanswered()))));
    auto *what = new TextLabel(theme, TypeRole::Body, ColorRole::Secondary,
                               link.keeps() ? tr("They are kept at this computer and go out when %1 logs in here again.").arg(replica.me().name)
                                            : tr("They are kept nowhere: who leaves now loses them. Wait for the link, or write them down first."));
    what->setWordWrap(true);
    what->setMinimumWidth(theme.px(420));
    layout->addWidget(what);
    auto *buttons = new QHBoxLayout;
    auto *stay = new ActionButton(theme, tr("Stay"));
    auto *leave = new ActionButton(theme, tr("Leave all the same"));
    leave->setObjectName(QStringLiteral("leaveAllTheSame"));
    stay->setDefault(true);
    leave->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(leave);
    layout->addLayout(buttons);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace Yixian
