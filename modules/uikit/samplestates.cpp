// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lower half of the sample page: states of a page and of the link.
#include "uikit/actionbutton.h"
#include "uikit/connectionbadge.h"
#include "uikit/itemroles.h"
#include "uikit/messagestrip.h"
#include "uikit/pane.h"
#include "uikit/samplepage.h"
#include "uikit/statepanel.h"
#include "uikit/timetext.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QPainter>

namespace Yixian {

namespace {

// Two rows of old data, as a table under a StaleOverlay looks.
class StaleRows : public ThemedWidget
{
public:
    StaleRows(const Theme &theme, QVector<QStringList> rows, QWidget *parent = nullptr)
        : ThemedWidget(theme, parent)
        , m_rows(std::move(rows))
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(ColorRole::Row));
        const int row = theme().px(Size::row);
        const std::array columns{12, 96, 160};
        painter.setFont(theme().font(TypeRole::Body));
        for (int i = 0; i < m_rows.size(); ++i) {
            painter.fillRect(0, (i + 1) * row - theme().line(), width(), theme().line(),
                             theme().color(ColorRole::RowLine));
            painter.setPen(theme().color(ColorRole::Secondary));
            for (int column = 0; column < 3; ++column)
                painter.drawText(QRect(theme().px(columns[static_cast<size_t>(column)]), i * row, width(), row),
                                 Qt::AlignVCenter | Qt::TextSingleLine, m_rows[i][column]);
        }
    }

private:
    QVector<QStringList> m_rows;
};

Pane *smallPane(const Theme &theme, const QString &title, const QString &note, StatePanel *panel)
{
    auto *pane = new Pane(theme, 0, title);
    pane->setHeadHeight(Size::paneHeadFlat);
    pane->setNote(note);
    pane->setBody(panel);
    pane->setMinimumHeight(theme.px(100));
    return pane;
}

} // namespace

QWidget *SamplePage::states()
{
    const TimeText text;
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().px(Size::gap));
    auto *empty = new StatePanel(theme());
    empty->showEmpty(tr("Nothing to do"), tr("The last case was accepted at 13:52:40; a new one sounds once"));
    grid->addWidget(smallPane(theme(), tr("Empty"), tr("queue: 0 cases"), empty), 0, 0);
    auto *loading = new StatePanel(theme());
    loading->showLoading(tr("Fetching the queue, 120 of about 400 cases"));
    grid->addWidget(smallPane(theme(), tr("Loading"), tr("shown after 0.3 s"), loading), 0, 1);
    auto *stale = new StatePanel(theme());
    stale->setContents(new StaleRows(
        theme(), {{text.left(std::chrono::seconds(511)), QStringLiteral("#421"), tr("three street lamps out in a row")},
                  {text.left(std::chrono::minutes(52)), QStringLiteral("#411"),
                   tr("pressure dropped, no water in the block")}}));
    stale->setStale(tr("Time left by this PC's clock, not checked with the centre"));
    grid->addWidget(smallPane(theme(), tr("Stale"), tr("data stopped at 14:07:29, 48 s ago"), stale), 1, 0);
    auto *error = new StatePanel(theme());
    error->showError(tr("The queue was not fetched"),
                     tr("The centre refused: this seat's login has ended. Drafts are kept. Record E-2041"));
    error->addButton(tr("Log in again"), QStringLiteral("Enter"));
    error->addButton(tr("Copy record"));
    grid->addWidget(smallPane(theme(), tr("Error"), {}, error), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget *SamplePage::links()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme().px(12), theme().px(4), theme().px(12), theme().px(4));
    row->setSpacing(0);
    std::array<ConnectionBadge *, 3> badges{};
    for (ConnectionBadge *&badge : badges) {
        badge = new ConnectionBadge(theme());
        badge->setFixedWidth(theme().px(300));
        row->addWidget(badge);
    }
    row->addStretch(1);
    badges[0]->setOnline(Millis(200));
    badges[1]->setOnline(Millis(3100));
    badges[2]->setOffline(Millis(22000), true);
    layout->addWidget(line);
    auto *banner = new MessageStrip(theme());
    layout->addWidget(banner);
    banner->say(MessageStrip::Kind::Banner,
                tr("No link for %1, alarms from the local copy").arg(QStringLiteral("1:12")), tr("3 to send"));
    banner->addButton(tr("Connect now"), QStringLiteral("F5"));
    auto *good = new MessageStrip(theme());
    layout->addWidget(good);
    good->say(MessageStrip::Kind::Good, tr("Link restored"),
              tr("14 fetched, no gap; 3 sent, 2 done, 1 refused (see why)"));
    return frame;
}

void SamplePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window));
}

} // namespace Yixian
