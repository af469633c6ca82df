// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/citizenline.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/timetext.h"
#include "uikit/watermark.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

namespace Yixian {

namespace {

constexpr std::chrono::seconds shownFor{30}; // and in the clipboard no longer

} // namespace

CitizenLine::CitizenLine(const Theme &theme, Look look, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_ask(std::move(look))
    , m_label(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary, tr("Citizen")))
    , m_masked(new TextLabel(theme, TypeRole::Body, ColorRole::Text))
    , m_shown(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
    , m_choose(new QAction(tr("Look…"), this))
    , m_button(new ActionButton(theme, m_choose))
    , m_copy(new ActionButton(theme, tr("Copy")))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12)); // as the facts above it
    m_label->setFixedWidth(theme.px(Size::formLabel));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_label);
    row->addWidget(m_masked);
    row->addWidget(m_button);
    row->addStretch(1);
    column->addLayout(row);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.px(12));
    below->addSpacing(theme.px(Size::formLabel));
    below->addWidget(m_shown, 1);
    below->addWidget(m_copy);
    column->addLayout(below);
    m_shown->setWordWrap(true);
    m_shown->setObjectName(QStringLiteral("revealedField"));
    m_button->setObjectName(QStringLiteral("revealButton"));
    m_choose->setShortcut(Qt::CTRL | Qt::Key_R);
    m_choose->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_choose, &QAction::triggered, this, [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    describe(*m_button, tr("Look at a protected field"), tr("It is on record who looked, at what, and what for."));
    connect(m_copy, &QPushButton::clicked, this, &CitizenLine::copy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CitizenLine::mask);
    m_clipboard.setSingleShot(true);
    connect(&m_clipboard, &QTimer::timeout, this, [this] {
        if (QGuiApplication::clipboard()->text() == m_clipboard.property("copied").toString())
            QGuiApplication::clipboard()->clear();
        m_clipboard.setProperty("copied", {});
    });
    buildMenu();
    mask();
}

void CitizenLine::buildMenu()
{
    for (const ProtectedField field : {ProtectedField::Phone, ProtectedField::Name, ProtectedField::Words}) {
        QMenu *purposes = m_menu->addMenu(Words::of(field));
        for (const Purpose purpose : {Purpose::Contact, Purpose::Check, Purpose::Visit, Purpose::Rescue})
            purposes->addAction(Words::of(purpose), this, [this, field, purpose] { this->look({field, purpose}); });
    }
}

void CitizenLine::showCase(const Case &value, const Subject &masked, bool mayReveal, const QString &looker)
{
    if (value.id != m_id)
        mask();
    m_id = value.id;
    m_looker = looker;
    const QString who = QString(masked.citizenName + QStringLiteral("  ") + masked.citizenPhone).trimmed();
    m_masked->setText(value.erased ? tr("erased") : who.isEmpty() ? QStringLiteral("—") : who);
    const bool something = mayReveal && !value.erased && !who.isEmpty();
    m_choose->setVisible(something);
    m_choose->setEnabled(something);
    if (value.erased)
        mask();
}

void CitizenLine::look(const Reveal &act)
{
    m_ask(m_id, act, [self = QPointer<CitizenLine>(this), id = m_id, field = act.field](const Result<QString> &value, Instant at) {
        if (!self || id != self->m_id) // another case is shown by now
            return;
        value ? self->reveal(field, *value, at) : self->refuse(value.error());
    });
}

void CitizenLine::reveal(ProtectedField field, const QString &value, Instant at)
{
    m_value = value;
    m_shown->setRoles(TypeRole::Strong, ColorRole::Text);
    m_shown->setText(tr("%1: %2\n%3, %4").arg(Words::of(field), value.isEmpty() ? QStringLiteral("—") : value, m_looker, TimeText::clock(at)));
    m_shown->show();
    m_copy->show();
    delete m_mark;
    m_mark = new Watermark(theme(), window(), watermarkText(m_looker, at));
    m_timer.start(shownFor);
}

void CitizenLine::refuse(const Error &error)
{
    mask();
    m_shown->setRoles(TypeRole::Body, ColorRole::Secondary);
    m_shown->setText(ErrorView::sentence(error));
    m_shown->show();
}

void CitizenLine::mask()
{
    m_timer.stop();
    delete m_mark;
    m_value.clear();
    m_shown->clear();
    m_shown->hide();
    m_copy->hide();
}

void CitizenLine::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_clipboard.setProperty("copied", m_value);
    m_clipboard.start(shownFor);
}

} // namespace Yixian
