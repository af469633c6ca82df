// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/ui/handoverpage.h"

#include "domain/acttable.h"
#include "uikit/accessible.h"
#include "uikit/actform.h"
#include "uikit/clockcells.h"
#include "uikit/colleaguebox.h"
#include "uikit/pane.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/words.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Yixian {

HandoverPage::HandoverPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent), m_replica(replica), m_link(link)
{
    m_sign = new QAction(tr("Sign and hand over"), this);
    m_sign->setObjectName(QStringLiteral("signHandover"));
    m_sign->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_takeOver = new QAction(tr("Sign and take over"), this);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_cancel = new QAction(tr("Call it off"), this);
    m_cancel->setObjectName(QStringLiteral("cancelHandover"));
    m_open = new QAction(tr("Open the case"), this);
    m_open->setShortcut(Qt::Key_F3);
    for (QAction *action : {m_sign, m_open}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    buildLists();
    buildForms();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme.px(Size::gap));
    lower->addWidget(m_promisesPane, 3);
    lower->addWidget(m_asidePane, 3);
    lower->addWidget(m_messagePane, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    layout->addWidget(m_runningPane, 3);
    layout->addLayout(lower, 2);
    layout->addWidget(m_signPane);

    // It goes through all cases: only for who looks at it.
    connect(&replica, &Replica::changed, this, [this] {
        if (isVisible())
            follow();
    });
    connect(&replica, &Replica::reset, this, &HandoverPage::follow);
    connect(&replica, &Replica::referenceChanged, this, &HandoverPage::follow);
    connect(m_runningRows, &RecordModel::checkToggled, this, [this](const QVariant &key, bool checked) {
        const CaseId id{key.toLongLong()};
        if (checked)
            m_seen.insert(id);
        else
            m_seen.remove(id);
        follow();
    });
    connect(m_sign, &QAction::triggered, this, &HandoverPage::sign);
    connect(m_takeOver, &QAction::triggered, this, [this] { send(*m_taking, TakeOver{m_repeated->toPlainText()}); });
    connect(m_cancel, &QAction::triggered, this, [this] { send(*m_giving, CancelHandover{}); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const CaseId id{m_runningRows->keyAt(m_running->currentIndex().row()).toLongLong()}; !id.isNull())
            emit caseRequested(id);
    });
    follow();
}

void HandoverPage::buildLists()
{
    m_runningPane = new Pane(theme(), 1, tr("Clocks that run"));
    m_running = new QueueTable(theme());
    m_running->setObjectName(QStringLiteral("runningTable"));
    m_runningRows = new RecordModel({tr("Seen"), tr("Left"), tr("Clock"), tr("Due"), tr("Case"), tr("State"), tr("Matter"),
                                     tr("To who takes over")}, this);
    m_running->setModel(m_runningRows);
    m_running->setItemDelegate(new TextDelegate(theme(), m_running));
    m_running->setItemDelegateForColumn(0, new CheckDelegate(theme(), m_running));
    m_running->setItemDelegateForColumn(1, new TimeDelegate(theme(), m_running));
    m_running->setColumnWidths({56, 168, 160, 136, 80, 120, 360, 0});
    describe(*m_running, tr("Clocks that run; the space bar ticks a row off"));
    m_state = new StatePanel(theme(), m_runningPane);
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_running, 1);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("handoverWords"));
    m_words->setPlaceholderText(tr("about the selected case, to who takes over"));
    describe(*m_words, tr("About the selected case"));
    column->addWidget(m_words);
    m_state->setContents(contents);
    m_runningPane->setBody(m_state);
    connect(m_words, &QLineEdit::editingFinished, this, &HandoverPage::keepWords);
    connect(m_running->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_words->setText(m_said.value(CaseId{m_runningRows->keyAt(m_running->currentIndex().row()).toLongLong()}));
    });

    m_promisesPane = new Pane(theme(), 2, tr("Promised by phone"));
    m_promises = new QueueTable(theme());
    m_promiseRows = new RecordModel({tr("Case"), tr("Unit"), tr("When"), tr("State"), tr("Report in")}, this);
    m_promises->setModel(m_promiseRows);
    m_promises->setItemDelegate(new TextDelegate(theme(), m_promises));
    m_promises->setColumnWidths({80, 144, 112, 112, 0});
    describe(*m_promises, tr("Promised by phone"));
    m_promisesPane->setBody(m_promises);

    m_asidePane = new Pane(theme(), 3, tr("Shelved, degraded"));
    m_aside = new QueueTable(theme());
    m_aside->setObjectName(QStringLiteral("asideTable"));
    m_asideRows = new RecordModel({tr("What"), tr("Until"), tr("Why")}, this);
    m_aside->setModel(m_asideRows);
    m_aside->setItemDelegate(new TextDelegate(theme(), m_aside));
    m_aside->setColumnWidths({208, 104, 0});
    describe(*m_aside, tr("Shelved warnings, and what does not work as it should"));
    m_asidePane->setBody(m_aside);

    m_messagePane = new Pane(theme(), 4, tr("Message"));
    m_message = new QPlainTextEdit;
    m_message->setObjectName(QStringLiteral("handoverMessage"));
    m_message->setTabChangesFocus(true);
    describe(*m_message, tr("Message to the next shift"));
    m_messagePane->setBody(m_message);
}

void HandoverPage::buildForms()
{
    m_signPane = new Pane(theme(), 5, tr("Two signatures"));
    m_giving = new ActForm(theme());
    m_to = new ColleagueBox(QStringLiteral("handoverTo"));
    m_giving->addField(QStringLiteral("takenBy"), tr("Taken over by"), m_to, true);
    m_giving->addButton(m_sign, true);
    m_giving->addButton(m_cancel);
    m_taking = new ActForm(theme());
    m_repeated = m_taking->addText(QStringLiteral("repeated"), tr("What matters"), true);
    m_repeated->setObjectName(QStringLiteral("handoverRepeated"));
    m_repeated->setPlaceholderText(tr("in your own words; who hands over reads it before you leave each other"));
    m_taking->addButton(m_takeOver, true);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    const int side = theme().px(12);
    row->setContentsMargins(side, side, side, side);
    row->addWidget(m_giving, 1, Qt::AlignTop);
    row->addWidget(m_taking, 1, Qt::AlignTop);
    m_signPane->setBody(body);
}

QList<QAction *> HandoverPage::pageActions() const
{
    return {m_open, m_sign};
}

const HandoverOffer *HandoverPage::offerToMe() const
{
    const Watch *watch = watchOf(m_replica.state(), m_replica.me().unit);
    return watch && watch->offer && watch->offer->to == m_replica.me().user ? &*watch->offer : nullptr;
}

void HandoverPage::takeOver(const View &view)
{
    m_seen = view.seen;
    m_said = view.said;
    follow();
}

// The second signature: both who gave and who took see that it is done, and what was ticked off was of that shift.
void HandoverPage::noticeChange()
{
    const Watch *watch = watchOf(m_replica.state(), m_replica.me().unit);
    const UserId before = std::exchange(m_onWatch, watch ? watch->user : UserId());
    if (before.isNull() || before == m_onWatch)
        return;
    m_seen.clear();
    m_said.clear();
    m_message->clear();
    m_repeated->clear();
    m_giving->showDone(m_onWatch == m_replica.me().user ? tr("You have taken over, and answer for this post from %1 on.").arg(TimeText::clock(watch->since))
                                                        : tr("%1 has taken over at %2.").arg(watch->name, TimeText::clock(watch->since)));
}

QString HandoverPage::nameOf(const UserId &user) const
{
    return user == m_replica.me().user ? m_replica.me().name : m_names.value(user, user.value);
}

void HandoverPage::follow()
{
    noticeChange();
    m_cases = runningCases(m_replica.state(), m_replica.me().unit);
    if (const HandoverOffer *offer = offerToMe()) {
        m_said.clear();
        for (const HandoverItem &item : offer->items)
            m_said.insert(item.caseId, item.words.value);
        m_message->setPlainText(offer->message.value);
    }
    showRunning();
    showPromises();
    showAside();
    showSigning();
}

void HandoverPage::showRunning()
{
    const Instant now = m_replica.now();
    QVector<Record> records;
    for (const RunningCase &running : std::as_const(m_cases)) {
        const Case *value = m_replica.find(running.id);
        if (!value)
            continue;
        const ClockCells cells = clockCells(&running.clock, now, m_replica.reference(), m_times);
        Cell seen;
        seen.checked = m_seen.contains(running.id);
        seen.spoken = *seen.checked ? tr("seen") : tr("not seen yet");
        Cell matter(m_replica.subjectOf(*value).title);
        if (value->urgency == Urgency::Critical)
            matter.tag = Words::of(Urgency::Critical);
        records.append({running.id.value, {seen, cells.left, cells.name, cells.due, Cell(Words::shortNumber(*value)),
                                           Cell(Words::composite(*value)), matter, Cell(m_said.value(running.id))}});
    }
    m_runningRows->setRecords(records);
    const auto total = static_cast<int>(m_cases.size());
    m_runningPane->setCount(tr("%n cases", nullptr, total));
    m_runningPane->setNote(offerToMe() ? QString() : tr("%1 of %2 seen").arg(total - unchecked()).arg(total));
    if (m_cases.isEmpty())
        m_state->showEmpty(tr("No clock runs"), tr("There is nothing to hand over; a message can be left all the same."));
    else
        m_state->showContents();
}

void HandoverPage::showPromises()
{
    const Instant now = m_replica.now();
    QVector<Record> records;
    const auto promises = openPromises(m_replica.state(), m_replica.me().unit);
    for (const Promise &promise : promises) {
        const Case *value = m_replica.find(promise.id);
        const Leg *leg = value->leg(promise.leg);
        records.append({promise.id.value, {Cell(Words::shortNumber(*value)), Cell(m_replica.reference().unitName(leg->unit)),
                                           Cell(m_times.due(promise.at, now)), Cell(Words::of(leg->state)),
                                           Cell(m_times.due(value->reportAt(*leg), now))}});
    }
    m_promiseRows->setRecords(records);
    m_promisesPane->setCount(tr("%n promises", nullptr, static_cast<int>(records.size())));
}

void HandoverPage::showAside()
{
    const Instant now = m_replica.now();
    const Reference &reference = m_replica.reference();
    QVector<Record> records;
    const auto shelved = shelvedWarnings(m_replica.state(), m_replica.me().unit, now);
    for (const ShelvedWarning &one : shelved) {
        const Case *value = m_replica.find(one.id);
        records.append({QStringLiteral("shelf/%1/%2").arg(one.id.value).arg(one.shelf.clock.value),
                        {Cell(tr("%1 %2", "case, clock").arg(Words::shortNumber(*value), Words::of(value->clocks[one.shelf.clock.value].kind))),
                         Cell(TimeText::minute(one.shelf.until)), Cell(one.shelf.reason.value)}});
    }
    const bool district = m_replica.me().unit.isNull();
    if (district)
        for (const UnitId &id : m_replica.subCentersOffline())
            records.append({QString(QLatin1String("offline/") + id.value), {Cell(reference.unitName(id)), Cell(), Cell(tr("nobody is logged in: use the phone"))}});
    for (const Reference::Gap &gap : reference.openGaps(now))
        if (district || gap.unit == m_replica.me().unit)
            records.append({QString(QLatin1String("gap/") + gap.unit.value),
                            {Cell(reference.callerName(gap.unit)), Cell(gap.until ? m_times.due(*gap.until, now) : QString()), Cell(tr("nobody on duty by the roster"))}});
    m_asideRows->setRecords(records);
    m_asidePane->setCount(tr("%n entries", nullptr, static_cast<int>(records.size())));
    m_asidePane->setNote(shelved.isEmpty() ? QString() : tr("what is shelved comes back by itself"));
}

// Those of the same post; a name that is not among them can be typed all the same.
void HandoverPage::askColleagues()
{
    m_link.askAccounts(m_to, [this](const Result<QVector<AccountInfo>> &answer) {
        QVector<AccountInfo> accounts = answer.value_or(QVector<AccountInfo>());
        for (const AccountInfo &account : std::as_const(accounts))
            m_names.insert(account.user, account.name);
        showSigning();
        accounts.removeIf([this](const AccountInfo &account) {
            return account.user == m_replica.me().user || !roleMay(account.role, ActKind::TakeOver);
        });
        m_to->offer(accounts);
    });
}

void HandoverPage::showSigning()
{
    const Watch *watch = watchOf(m_replica.state(), m_replica.me().unit);
    const HandoverOffer *mine = offerToMe();
    const bool onWatch = !watch || watch->user == m_replica.me().user || m_replica.me().role == Role::Chief;
    m_giving->setVisible(!mine);
    m_taking->setVisible(mine);
    m_sign->setEnabled(!mine && onWatch && unchecked() == 0);
    m_cancel->setVisible(watch && watch->offer && !mine);
    m_message->setReadOnly(mine);
    m_words->setReadOnly(mine);
    QString note;
    if (watch && watch->offer)
        note = tr("%1 has signed, waits for %2").arg(watch->name, nameOf(watch->offer->to));
    else if (!onWatch)
        note = tr("%1 is on watch since %2").arg(watch->name, m_times.due(watch->since, m_replica.now()));
    else if (const int left = unchecked(); left > 0)
        note = tr("cannot be signed yet: %n not seen", nullptr, left);
    else
        note = tr("responsibility moves at the second signature");
    m_signPane->setNote(note);
}

int HandoverPage::unchecked() const
{
    return static_cast<int>(std::count_if(m_cases.cbegin(), m_cases.cend(),
                                          [this](const RunningCase &running) { return !m_seen.contains(running.id); }));
}

void HandoverPage::keepWords()
{
    const CaseId id{m_runningRows->keyAt(m_running->currentIndex().row()).toLongLong()};
    if (id.isNull() || offerToMe())
        return;
    if (m_words->text().isEmpty())
        m_said.remove(id);
    else
        m_said.insert(id, m_words->text());
    showRunning();
}

void HandoverPage::sign()
{
    keepWords();
    OfferHandover act;
    act.to = m_to->chosen();
    for (const RunningCase &running : std::as_const(m_cases))
        if (m_seen.contains(running.id))
            act.items.append({running.id, m_said.value(running.id)});
    act.message = m_message->toPlainText();
    send(*m_giving, act);
}

void HandoverPage::send(ActForm &form, const Act &act)
{
    form.setPending(true);
    Command command;
    command.act = act;
    m_link.submit(std::move(command), &form, [this, &form, kind = kindOf(act)](Result<Ack> result) {
        if (!result) {
            form.showError(result.error());
            return showSigning();
        }
        form.showDone(tr("Recorded: %1, %2").arg(Words::of(kind), TimeText::clock(result->at)));
        follow();
    });
}

void HandoverPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    follow();
    askColleagues();
}

void HandoverPage::tick()
{
    if (!isVisible())
        return;
    showRunning();
    showAside();
}

} // namespace Yixian
