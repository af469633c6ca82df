// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/noticestrip.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

// The notices of the window: what is said once, in words.
namespace Yixian {

namespace {

constexpr qsizetype mostNamed = 5;
constexpr QLatin1String tooOldName("too-old");
constexpr QLatin1String notKeptName("not-kept");

} // namespace

void MainWindow::sayDeputyEnded(const Error &error)
{
    m_notices->add(QStringLiteral("deputy"), NoticeStrip::Stays::UntilSeen, [error](NoticeRow &notice) {
        notice.say(MessageStrip::Kind::Plain, tr("You act for yourself again"), ErrorView::sentence(error));
    });
}

QString MainWindow::aboutCase(CaseId id) const
{
    const Case *value = m_replica.find(id);
    return value ? Words::shortNumber(*value) : id.isNull() ? tr("a new case") : tr("a case that is not here");
}

// What was sent from where nobody looks any more. Its case may come with the stream only.
void MainWindow::sayRefused(CaseId id, ActKind kind, const Error &error)
{
    m_notices->add({}, NoticeStrip::Stays::UntilSeen, [this, id, kind, error](NoticeRow &notice) {
        notice.say(MessageStrip::Kind::Warning, tr("Not carried out: %1, %2").arg(Words::of(kind), aboutCase(id)), ErrorView::sentence(error));
    });
}

void MainWindow::sayLeftOver(qsizetype sent, qsizetype tooOld)
{
    if (sent > 0)
        m_notices->add(QStringLiteral("left-over"), NoticeStrip::Stays::UntilSeen, [sent](NoticeRow &notice) {
            notice.say(MessageStrip::Kind::Plain, tr("%1 steps that had no answer when this program ended are sent now.").arg(sent));
        });
    if (tooOld > 0)
        m_notices->add(tooOldName, NoticeStrip::Stays::UntilRemoved, [this](NoticeRow &notice) { sayTooOld(notice); });
}

// The world has gone on since: whether they still hold, their person knows.
void MainWindow::sayTooOld(NoticeRow &notice)
{
    const QVector<SendCommand> &all = m_link.tooOld();
    QStringList steps;
    for (const SendCommand &message : all.first(std::min(mostNamed, all.size()))) {
        const Command &command = message.command;
        const QString step = Words::of(kindOf(command.act)) + u' ' + aboutCase(command.caseId);
        steps.append(command.claimedAt ? tr("%1 (%2)").arg(step, TimeText().due(*command.claimedAt, m_replica.now())) : step);
    }
    if (const qsizetype more = all.size() - mostNamed; more > 0)
        steps.append(tr("%n more", nullptr, static_cast<int>(more)));
    notice.say(MessageStrip::Kind::Warning, tr("%n steps of more than twelve hours ago have no answer and were not sent", nullptr, static_cast<int>(all.size())),
               tr("%1. They stay at this computer until you send them or choose not to.").arg(steps.join(tr("; "))));
    connect(notice.addButton(tr("Send now")), &QPushButton::clicked, this, [this] {
        m_link.sendTooOld();
        m_notices->remove(tooOldName);
    });
    connect(notice.addButton(tr("Do not send")), &QPushButton::clicked, this, [this] {
        m_link.dropTooOld();
        m_notices->remove(tooOldName);
    });
}

void MainWindow::sayNotKept(const Error &error)
{
    m_notices->add(notKeptName, NoticeStrip::Stays::UntilRemoved, [path = error.args.value(0)](NoticeRow &notice) {
        notice.say(MessageStrip::Kind::Warning, tr("What you send now is lost if this program ends before it has an answer"),
                   tr("The disk of this computer does not take it: %1 cannot be written. Stay until the link is back, and tell the system administrator.").arg(path));
    });
    showLink(); // and what the banner promises
}

void MainWindow::sayKeptAgain()
{
    m_notices->remove(notKeptName);
    showLink();
}

void MainWindow::sayUnreadable(const QString &path)
{
    m_notices->add(QString(u"unreadable-" + path), NoticeStrip::Stays::UntilSeen, [path](NoticeRow &notice) {
        notice.say(MessageStrip::Kind::Warning, tr("What was kept here for you cannot be read"),
                   tr("Steps without an answer or drafts of an earlier run may be missing. The file is kept: %1. Look through your last cases, "
                      "and tell the system administrator.").arg(path));
    });
}

// Said by whatever head shows it, and by none that follows.
void MainWindow::warnOfLog(Witness::Finding finding)
{
    m_notices->add(QStringLiteral("log-%1").arg(static_cast<int>(finding)), NoticeStrip::Stays::ForGood, [finding](NoticeRow &notice) {
        const QString what = finding == Witness::Finding::Shorter ? tr("its log is shorter than it was")
            : finding == Witness::Finding::Rewritten            ? tr("its log says something else than it did")
            : finding == Witness::Finding::OtherKey             ? tr("it signs with another key than before")
                                                                : tr("its signature is not genuine");
        notice.say(MessageStrip::Kind::Warning, tr("The center cannot be trusted without a check: %1").arg(what),
                   tr("Tell the auditor; what this console remembers is kept."));
    });
}

} // namespace Yixian
