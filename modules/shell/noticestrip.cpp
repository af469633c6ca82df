// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/noticestrip.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/badge.h"

#include <QBoxLayout>
#include <QPainter>

namespace Yixian {

namespace {

constexpr qsizetype mostShown = 3; // the work below needs the room

} // namespace

NoticeRow::NoticeRow(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_badge(new BadgeLabel(theme, BadgeKind::None))
    , m_title(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
    , m_note(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_layout(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel *label : {m_title, m_note}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6));
    m_layout->setSpacing(theme.px(Size::gap));
    m_layout->addWidget(m_badge);
    m_layout->addLayout(words, 1);
}

void NoticeRow::say(MessageStrip::Kind kind, const QString &title, const QString &note)
{
    m_badge->setBadge(kind == MessageStrip::Kind::Warning ? BadgeKind::P2 : BadgeKind::None);
    m_badge->setVisible(kind == MessageStrip::Kind::Warning);
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(note);
}

ActionButton *NoticeRow::addButton(const QString &text)
{
    auto *button = new ActionButton(theme(), text, {}, this);
    m_layout->addWidget(button);
    return button;
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    painter.fillRect(0, 0, width(), theme().line(), theme().color(ColorRole::PaneBorder));
}

NoticeStrip::NoticeStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("notices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void NoticeStrip::add(const QString &name, Stays stays, Say say)
{
    const auto sameName = [&name](const Entry &entry) { return !name.isEmpty() && entry.name == name; };
    m_entries.removeIf(sameName);
    const auto before = [](const Entry &entry) { return entry.stays == Stays::ForGood; };
    const qsizetype at = stays == Stays::ForGood ? std::count_if(m_entries.cbegin(), m_entries.cend(), before) : m_entries.size();
    m_entries.insert(at, {++m_lastId, name, stays, std::move(say)});
    sayAgain();
    QWidget *row = m_shown[std::min(at, m_shown.size() - 1)]; // the last says how many wait
    raiseAlert(*row, row->accessibleName());
}

void NoticeStrip::remove(const QString &name)
{
    removeIf([&name](const Entry &entry) { return entry.name == name; });
}

void NoticeStrip::forgetPerson()
{
    removeIf([](const Entry &entry) { return entry.stays != Stays::ForGood; });
}

void NoticeStrip::removeIf(const std::function<bool(const Entry &)> &goes)
{
    if (m_entries.removeIf(goes) > 0)
        sayAgain();
}

void NoticeStrip::sayAgain()
{
    for (QWidget *widget : std::exchange(m_shown, {})) {
        widget->hide();
        layout()->removeWidget(widget);
        widget->deleteLater(); // a button of it may be what made this one go
    }
    const auto show = [this](QWidget *widget) {
        layout()->addWidget(widget);
        widget->show(); // not with the next turn of the event loop only
        m_shown.append(widget);
    };
    // Those that stay for good take no room from what somebody can do something about.
    const qsizetype forGood = std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.stays == Stays::ForGood; });
    const qsizetype most = std::max(mostShown, forGood + 1);
    for (const Entry &entry : m_entries.first(std::min(most, m_entries.size()))) {
        auto *notice = new NoticeRow(m_theme);
        entry.say(*notice);
        if (entry.stays == Stays::UntilSeen)
            connect(notice->addButton(tr("Seen")), &QPushButton::clicked, this,
                    [this, id = entry.id] { removeIf([id](const Entry &other) { return other.id == id; }); });
        show(notice);
    }
    if (const qsizetype more = m_entries.size() - most; more > 0) {
        auto *rest = new NoticeRow(m_theme);
        rest->say(MessageStrip::Kind::Plain, tr("%n more wait until one of these is seen.", nullptr, static_cast<int>(more)));
        show(rest);
    }
}

} // namespace Yixian
