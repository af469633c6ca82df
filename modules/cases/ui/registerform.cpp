// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/registerform.h"

#include "uikit/actionbutton.h"
#include "uikit/words.h"

#include <algorithm>
#include <array>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Yixian {

RegisterForm::RegisterForm(const Theme &theme, QWidget *parent) : ActForm(theme, parent)
{
    m_title = addLine(QStringLiteral("title"), tr("Title"), true);
    m_title->setObjectName(QStringLiteral("titleLine"));
    m_text = addText(QStringLiteral("text"), tr("Matter"));
    m_address = addLine(QStringLiteral("address"), tr("Address"));
    m_street = addChoice(QStringLiteral("street"), tr("Street"));
    m_channel = addChoice(QStringLiteral("channel"), tr("Channel"));
    for (int i = 0; i < enumCount<Channel>; ++i)
        m_channel->addItem(Words::of(static_cast<Channel>(i)), i);
    m_kind = addChoice(QStringLiteral("kind"), tr("Kind"));
    for (int i = 0; i < enumCount<CaseKind>; ++i)
        m_kind->addItem(Words::of(static_cast<CaseKind>(i)), i);
    m_kind->setCurrentIndex(static_cast<int>(CaseKind::Complaint));
    m_urgency = addChoice(QStringLiteral("urgency"), tr("Urgency"));
    for (int i = 0; i < enumCount<Urgency>; ++i)
        m_urgency->addItem(Words::of(static_cast<Urgency>(i)), i);
    m_upstream = addLine(QStringLiteral("upstream"), tr("12345 no."));
    m_upstream->setObjectName(QStringLiteral("upstreamLine"));
    m_citizen = addLine(QStringLiteral("citizenName"), tr("Citizen"));
    m_phone = addLine(QStringLiteral("citizenPhone"), tr("Phone"));
    auto *send = new QAction(tr("Register"), this);
    send->setShortcut(Qt::CTRL | Qt::Key_Return);
    send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(send);
    auto *cancel = new QAction(tr("Cancel"), this);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(cancel);
    addButton(send, true);
    addButton(cancel);
    connect(send, &QAction::triggered, this, &RegisterForm::send);
    connect(cancel, &QAction::triggered, this, &RegisterForm::cancelled);
}

void RegisterForm::begin(const Reference &reference)
{
    clearMarks();
    const QVariant street = m_street->currentData();
    m_street->clear();
    m_street->addItem(tr("not known yet"), QString());
    for (const Unit *unit : reference.subCenters())
        m_street->addItem(unit->shortName, unit->id.value);
    m_street->setCurrentIndex(std::max(0, m_street->findData(street)));
    m_title->setFocus(Qt::OtherFocusReason);
}

bool RegisterForm::isEmpty() const
{
    const std::array lines{m_title, m_address, m_upstream, m_citizen, m_phone};
    return m_text->toPlainText().isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [](const QLineEdit *line) { return line->text().isEmpty(); });
}

void RegisterForm::fill(const Register &act, const Subject &subject)
{
    m_title->setText(subject.title);
    m_text->setPlainText(subject.text);
    m_address->setText(subject.address);
    m_citizen->setText(subject.citizenName);
    m_phone->setText(subject.citizenPhone);
    m_upstream->setText(act.upstream);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(act.channel)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(act.kind)));
    m_urgency->setCurrentIndex(m_urgency->findData(static_cast<int>(act.urgency)));
    m_street->setCurrentIndex(std::max(0, m_street->findData(act.street.value)));
}

void RegisterForm::send()
{
    // Said here at once: the hub would say the same, and may be away.
    if (m_title->text().trimmed().isEmpty())
        return showError({ErrorCode::FieldRequired, {QStringLiteral("title")}, {}});
    Register act;
    act.channel = static_cast<Channel>(m_channel->currentData().toInt());
    act.kind = static_cast<CaseKind>(m_kind->currentData().toInt());
    act.urgency = static_cast<Urgency>(m_urgency->currentData().toInt());
    act.street = UnitId{m_street->currentData().toString()};
    act.upstream = m_upstream->text().trimmed();
    const Subject subject{m_title->text(), m_text->toPlainText(), m_address->text(), m_citizen->text(), m_phone->text()};
    setPending(true);
    emit registerRequested(act, subject);
}

} // namespace Yixian
