// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/accountspage.h"

#include "uikit/accessible.h"
#include "uikit/actform.h"
#include "uikit/errorview.h"
#include "uikit/pane.h"
#include "uikit/panescroll.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Yixian {

AccountsPage::AccountsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
{
    m_new = new QAction(tr("New account"), this);
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new);
    m_save = new QAction(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_setPassword = new QAction(tr("Set the password"), this);
    m_setPassword->setObjectName(QStringLiteral("setPassword"));
    buildTable();
    buildForms();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    layout->addWidget(m_tablePane, 3);
    auto *forms = new QWidget;
    auto *column = new QVBoxLayout(forms);
    const int side = theme.px(12);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px(24));
    column->addWidget(m_form);
    column->addWidget(m_passwordForm);
    column->addStretch(1);
    auto *formPane = new Pane(theme, 2, tr("Account"));
    formPane->setBody(new PaneScroll(forms));
    layout->addWidget(formPane, 2);

    connect(m_new, &QAction::triggered, this, &AccountsPage::begin);
    connect(m_save, &QAction::triggered, this, &AccountsPage::save);
    connect(m_setPassword, &QAction::triggered, this, &AccountsPage::setPassword);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::takeSelected);
    connect(&replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            ask();
    });
    begin();
    ask();
}

QList<QAction *> AccountsPage::pageActions() const
{
    return {m_new};
}

void AccountsPage::buildTable()
{
    m_tablePane = new Pane(theme(), 1, tr("Accounts"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("accountFilter"));
    m_filter->setPlaceholderText(tr("login name, name or unit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(theme().px(280));
    describe(*m_filter, tr("Find an account"));
    m_tablePane->addHeadWidget(m_filter);
    m_table = new QueueTable(theme());
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_rows = new RecordModel({tr("Login name"), tr("Name"), tr("Role"), tr("Unit"), tr("State"), tr("Password")}, this);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme(), m_table));
    m_table->setColumnWidths({176, 0, 184, 144, 96, 112});
    describe(*m_table, tr("Accounts"));
    m_tablePane->setBody(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, &AccountsPage::showRows);
}

void AccountsPage::buildForms()
{
    m_form = new ActForm(theme());
    m_user = m_form->addLine(QStringLiteral("user"), tr("Login name"), true);
    m_name = m_form->addLine(QStringLiteral("name"), tr("Name"), true);
    m_role = m_form->addChoice(QStringLiteral("role"), tr("Role"), true);
    for (int i = 0; i < enumCount<Role>; ++i)
        if (const Role role = static_cast<Role>(i); role != Role::Hub && role != Role::Drill)
            m_role->addItem(Words::of(role), i);
    m_unit = m_form->addLine(QStringLiteral("unit"), tr("Unit"));
    m_unit->setPlaceholderText(tr("name, short name or code; for sub-centers and units"));
    m_disabled = new QCheckBox(tr("may not log in"));
    m_form->addField(QStringLiteral("disabled"), tr("Disabled"), m_disabled);
    m_preview = new TextLabel(theme(), TypeRole::Body, ColorRole::Text);
    m_preview->setWordWrap(true);
    m_form->addField(QStringLiteral("preview"), tr("What it means"), m_preview);
    m_form->addButton(m_save, true);
    for (auto [widget, name] : {std::pair<QWidget *, const char *>(m_user, "accountUser"), {m_name, "accountName"}, {m_role, "accountRole"},
                                {m_unit, "accountUnit"}, {m_disabled, "accountDisabled"}})
        widget->setObjectName(QLatin1String(name));
    for (QLineEdit *line : {m_user, m_name, m_unit})
        connect(line, &QLineEdit::textChanged, this, &AccountsPage::showPreview);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccountsPage::showPreview);
    connect(m_disabled, &QCheckBox::toggled, this, &AccountsPage::showPreview);

    m_passwordForm = new ActForm(theme());
    m_password = m_passwordForm->addLine(QStringLiteral("password"), tr("New password"), true);
    m_password->setObjectName(QStringLiteral("accountPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("at least 12 characters; the person changes it afterwards"));
    m_passwordForm->addButton(m_setPassword);
}

void AccountsPage::ask()
{
    m_link.askAccounts(this, [this](const Result<QVector<AccountInfo>> &accounts) {
        const bool later = !accounts && accounts.error().code == ErrorCode::TimedOut; // asked again when the link is back
        m_tablePane->setNote(accounts || later ? QString() : ErrorView::sentence(accounts.error()));
        if (!accounts)
            return;
        m_accounts = *accounts;
        showRows();
        showPreview();
    });
}

void AccountsPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    ask();
}

const AccountInfo *AccountsPage::account(const UserId &user) const
{
    for (const AccountInfo &one : m_accounts)
        if (one.user == user)
            return &one;
    return nullptr;
}

void AccountsPage::showRows()
{
    const QString wanted = m_filter->text().trimmed();
    QVector<Record> records;
    for (const AccountInfo &one : std::as_const(m_accounts)) {
        const QString unit = one.unit.isNull() ? QString() : m_replica.reference().unitName(one.unit);
        if (!QString(one.user.value + u'\n' + one.name + u'\n' + unit).contains(wanted, Qt::CaseInsensitive))
            continue;
        Cell user(one.user.value);
        user.strong = !one.disabled;
        Cell state(one.disabled ? tr("disabled") : tr("active"));
        state.secondary = one.disabled;
        Cell password(one.hasPassword ? tr("set") : tr("tokens only"));
        password.secondary = !one.hasPassword;
        records.append({one.user.value, {user, Cell(one.name), Cell(Words::of(one.role)), Cell(unit), state, password}});
    }
    m_rows->setRecords(records);
    m_tablePane->setCount(tr("%n accounts", nullptr, static_cast<int>(records.size())));
}

void AccountsPage::takeSelected()
{
    const AccountInfo *one = account(UserId{m_rows->keyAt(m_table->currentIndex().row()).toString()});
    if (!one)
        return;
    m_form->clearMarks();
    m_passwordForm->clearMarks();
    m_user->setText(one->user.value);
    m_name->setText(one->name);
    m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(one->role))));
    m_unit->setText(one->unit.isNull() ? QString() : m_replica.reference().unitName(one->unit));
    m_disabled->setChecked(one->disabled);
}

void AccountsPage::begin()
{
    m_form->clearMarks();
    m_form->clearFields();
    m_disabled->setChecked(false);
    m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(Role::Unit))));
    if (isVisible())
        m_user->setFocus(Qt::ShortcutFocusReason);
    showPreview();
}

SetAccount AccountsPage::typed() const
{
    SetAccount act;
    act.user = UserId{m_user->text().trimmed()};
    act.name = m_name->text().trimmed();
    act.role = static_cast<Role>(m_role->currentData().toInt());
    if (act.role == Role::SubCenter || act.role == Role::Unit) {
        const QString word = m_unit->text().trimmed();
        const Unit *unit = m_replica.reference().unitByWord(word);
        act.unit = unit ? unit->id : UnitId{word};
    }
    act.disabled = m_disabled->isChecked();
    return act;
}

void AccountsPage::showPreview()
{
    const SetAccount act = typed();
    const bool ofUnit = act.role == Role::SubCenter || act.role == Role::Unit;
    m_unit->setEnabled(ofUnit);
    const AccountInfo *before = account(act.user);
    m_setPassword->setEnabled(before);
    QStringList sentences;
    if (act.user.isNull()) {
        sentences.append(tr("Nothing yet."));
    } else if (!before) {
        sentences.append(tr("A new account; it can log in once it has a password."));
    } else {
        if (before->name != act.name)
            sentences.append(tr("Name: %1 → %2.").arg(before->name, act.name));
        if (before->role != act.role)
            sentences.append(tr("Role: %1 → %2.").arg(Words::of(before->role), Words::of(act.role)));
        if (before->unit != act.unit)
            sentences.append(tr("Unit: %1 → %2.").arg(m_replica.reference().unitName(before->unit), m_replica.reference().unitName(act.unit)));
        if (before->disabled != act.disabled)
            sentences.append(act.disabled ? tr("May not log in any more.") : tr("May log in again."));
        if (sentences.isEmpty())
            sentences.append(tr("Nothing changes."));
        else if (before->role != act.role || before->unit != act.unit || act.disabled)
            sentences.append(tr("Whoever is logged in with it is logged out at once; what was done under it stays on record."));
    }
    m_preview->setText(sentences.join(u' '));
}

void AccountsPage::save()
{
    m_form->setPending(true);
    Command command;
    command.act = typed();
    m_link.submit(std::move(command), this, [this](Result<Ack> result) {
        if (!result)
            return m_form->showError(result.error());
        m_form->showDone(tr("Recorded, %1").arg(TimeText::clock(result->at)));
        ask();
    });
}

void AccountsPage::setPassword()
{
    m_passwordForm->setPending(true);
    m_link.changePassword(typed().user, {}, m_password->text(), this, [this](const Result<Ack> &result) {
        if (!result)
            return m_passwordForm->showError(result.error());
        m_password->clear();
        m_passwordForm->showDone(tr("Set, %1").arg(TimeText::clock(result->at)));
        ask();
    });
}

} // namespace Yixian
