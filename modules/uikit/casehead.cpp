// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/casehead.h"

#include "uikit/accessible.h"
#include "uikit/paint.h"
#include "uikit/timedelegate.h"
#include "uikit/usedbar.h"
#include "uikit/words.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QGridLayout>
#include <QPainter>

namespace Yixian {

// ---- BigClock ----

BigClock::BigClock(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigClock::showClock(const Clock *clock, Instant now, const Reference &reference)
{
    m_badge = BadgeKind::None;
    m_paused = false;
    m_left = TimeText::unknown();
    m_name = tr("No clock runs");
    m_due.clear();
    if (clock) {
        const ClockReading reading = readClock(*clock, now, reference);
        m_badge = badgeOf(reading.stage, reading.paused);
        m_paused = reading.paused;
        m_left = m_times.left(reading, clock->basis);
        const QString share = clock->basis == ClockBasis::Appointment
            ? QString()
            : tr("%1 % used").arg(static_cast<int>(reading.used * 100));
        m_name = QString(Words::of(clock->kind) + u' ' + badgeWord(m_badge) + QStringLiteral("  ") + share).simplified();
        m_due = tr("due %1").arg(m_times.due(clock->due, now));
        if (reading.paused)
            m_due = tr("%1, goes on at %2").arg(m_due, m_times.due(reading.resumes, now));
        describe(*this, m_times.spoken(reading, clock->basis), m_due);
    }
    update();
}

QSize BigClock::sizeHint() const
{
    return {theme().px(240), theme().px(40)};
}

void BigClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    const int badge = theme().px(Size::badgeCase);
    if (m_badge != BadgeKind::None) {
        paintBadge(painter, QRectF(x, (height() - badge) / 2, badge, badge), m_badge, theme());
        x += badge + theme().px(Size::gap);
    }
    const QFont &font = theme().font(TypeRole::TimeLeft);
    const int padding = theme().px(Size::gap);
    const QRect chip(x, 0, QFontMetrics(font).horizontalAdvance(m_left) + 2 * padding, height());
    const bool filled = m_badge == BadgeKind::P1 || m_badge == BadgeKind::P2;
    if (filled)
        paintBox(painter, chip, theme().color(barColor(m_badge)),
                 theme().color(m_badge == BadgeKind::P1 ? ColorRole::P1Outline : ColorRole::P2Outline), theme().line(),
                 theme().px(Size::chipRadius));
    const ColorRole ink = m_badge == BadgeKind::P1 ? ColorRole::P1Glyph
        : m_badge == BadgeKind::P2                 ? ColorRole::P2Glyph
        : m_badge == BadgeKind::P3                 ? ColorRole::P3Fill
        : m_paused                                 ? ColorRole::Secondary
                                                   : ColorRole::Text;
    painter.setFont(font);
    painter.setPen(theme().color(ink));
    painter.drawText(chip, Qt::AlignCenter, m_left);
    x = chip.right() + theme().px(12);
    painter.setFont(theme().font(TypeRole::Strong));
    painter.setPen(theme().color(ColorRole::Text));
    painter.drawText(QRect(x, 0, width() - x, height() / 2), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setFont(theme().font(TypeRole::Body));
    painter.setPen(theme().color(ColorRole::Secondary));
    painter.drawText(QRect(x, height() / 2, width() - x, height() / 2), Qt::AlignLeft | Qt::AlignVCenter, m_due);
}

// ---- FactGrid ----

FactGrid::FactGrid(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(Size::formGap));
    m_grid->setColumnMinimumWidth(0, theme.px(Size::formLabel));
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::showFacts(const QVector<Fact> &facts)
{
    while (m_labels.size() < facts.size()) {
        auto *label = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary, this);
        auto *value = new TextLabel(theme(), TypeRole::Body, ColorRole::Text, this);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const auto row = static_cast<int>(m_labels.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row, 1);
        m_labels.append(label);
        m_values.append(value);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const bool used = i < facts.size();
        m_labels[i]->setVisible(used);
        m_values[i]->setVisible(used);
        if (!used)
            continue;
        m_labels[i]->setText(facts[i].label);
        m_values[i]->setText(facts[i].value.isEmpty() ? TimeText::unknown() : facts[i].value);
        m_values[i]->setRoles(facts[i].strong ? TypeRole::Strong : TypeRole::Body, ColorRole::Text);
    }
}

// ---- CaseHead ----

CaseHead::CaseHead(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_number(new TextLabel(theme, TypeRole::CaseNumber, ColorRole::Text))
    , m_fullNumber(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_critical(new TagLabel(theme, Words::of(Urgency::Critical)))
    , m_state(new TextLabel(theme, TypeRole::Body, ColorRole::Text))
    , m_upstream(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
    , m_clock(new BigClock(theme))
    , m_bar(new UsedBar(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(12));
    for (QWidget *widget : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_fullNumber),
                            static_cast<QWidget *>(m_critical)})
        top->addWidget(widget);
    m_state->setWordWrap(true); // rather two lines than a pane wider than its place
    top->addWidget(m_state, 1);
    m_fullNumber->setTextInteractionFlags(Qt::TextSelectableByMouse); // copied as it is, without decoration
    layout->addLayout(top);
    layout->addWidget(m_clock);
    layout->addWidget(m_bar);
    layout->addWidget(m_upstream);
}

void CaseHead::showCase(const Case &value, const Reference &reference, Instant now)
{
    m_number->setText(Words::shortNumber(value));
    m_fullNumber->setText(value.number);
    m_critical->setVisible(value.urgency == Urgency::Critical);
    m_state->setText((Words::flags(value.flags) << Words::composite(value)).join(QStringLiteral("  ")));
    const Clock *clock = value.firstBreach();
    m_clock->showClock(clock, now, reference);
    const Clock *upstream = value.clock(ClockKind::Upstream);
    m_upstream->setText(upstream ? tr("Hotline limit %1").arg(m_times.due(upstream->due, now)) : QString());
    m_bar->setVisible(clock && clock->basis != ClockBasis::Appointment);
    if (!m_bar->isVisibleTo(this))
        return;
    const ClockReading reading = readClock(*clock, now, reference);
    m_bar->setUsed(reading.used, badgeOf(reading.stage, reading.paused));
    m_bar->setEnds(m_times.due(clock->started, now), m_times.due(clock->due, now));
}

} // namespace Yixian
