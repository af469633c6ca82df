// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/samplepage.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/badge.h"
#include "uikit/focusring.h"
#include "uikit/itemroles.h"
#include "uikit/messagestrip.h"
#include "uikit/pane.h"
#include "uikit/queuetable.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/timedelegate.h"
#include "uikit/timetext.h"
#include "uikit/yixianstyle.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

namespace Yixian {

namespace {

// One line of the sample table; times are made by TimeText like everywhere else.
struct SampleRow
{
    BadgeKind badge;
    QString left;
    QString clock;
    std::optional<double> used;
    QString due;
    QString note;
};

class SampleModel : public QAbstractTableModel
{
public:
    SampleModel(QVector<SampleRow> rows, QStringList heads, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(std::move(rows))
        , m_heads(std::move(heads))
    {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SampleRow &row = m_rows[index.row()];
        if (role == ItemRole::Badge)
            return static_cast<int>(row.badge);
        if (role == ItemRole::Used)
            return row.used ? QVariant(*row.used) : QVariant();
        if (role == ItemRole::Secondary)
            return index.column() == 4 || (index.column() == 0 && row.left == TimeText::unknown());
        if (role == Qt::DisplayRole)
            return QStringList{row.left, row.clock, {}, row.due, row.note}.at(index.column());
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == 0 || section == 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_heads.at(section)) : QVariant();
    }

private:
    QVector<SampleRow> m_rows;
    QStringList m_heads;
};

// Shows row 2 as if the table had the keyboard and row 3 as if it had not: a real table has only one of the two.
template<class Base>
class Posed : public Base
{
public:
    using Base::Base;

protected:
    typename Base::RowState rowState(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {index.row() == 2 || index.row() == 3, index.row() == 2};
    }
};

// A button in a pose that otherwise needs a mouse.
class PosedButton : public ActionButton
{
public:
    PosedButton(const Theme &theme, const QString &text, QStyle::State pose, QWidget *parent)
        : ActionButton(theme, text, {}, parent)
        , m_pose(pose)
    {}

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        ActionButton::initStyleOption(option);
        option->state |= m_pose;
    }

private:
    QStyle::State m_pose;
};

QWidget *captioned(const Theme &theme, QWidget *control, const QString &caption, bool wrong = false)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(2));
    layout->addWidget(control);
    layout->addWidget(new TextLabel(theme, wrong ? TypeRole::SmallStrong : TypeRole::Small,
                                    wrong ? ColorRole::Text : ColorRole::Secondary, caption));
    return box;
}

QVector<SampleRow> sampleRows(const TimeText &text)
{
    using namespace std::chrono;
    const Instant now = instantOf(makeDay(2026, 7, 9), hours(14) + minutes(7) + seconds(32));
    const auto due = [&](int h, int m, int s, int days = 0) {
        return text.due(instantOf(makeDay(2026, 7, 9) + std::chrono::days(days), hours(h) + minutes(m) + seconds(s)),
                        now);
    };
    return {
        {BadgeKind::P1, text.left(-minutes(24)), SamplePage::tr("respond twice"), 1.0, due(13, 43, 32),
         SamplePage::tr("twice the limit")},
        {BadgeKind::P1, text.left(-seconds(72)), SamplePage::tr("accept over"), 1.0, due(14, 6, 20),
         SamplePage::tr("over time")},
        {BadgeKind::P2, text.left(seconds(48)), SamplePage::tr("accept near"), 0.92, due(14, 8, 20),
         SamplePage::tr("80 % used; selected, focus here")},
        {BadgeKind::P3, text.left(seconds(260)), SamplePage::tr("accept half"), 0.57, due(14, 11, 52),
         SamplePage::tr("50 % used; selected, focus elsewhere")},
        {BadgeKind::None, text.left(seconds(511)), SamplePage::tr("accept"), 0.15, due(14, 16, 3),
         SamplePage::tr("normal")},
        {BadgeKind::None, text.left(minutes(52)), SamplePage::tr("respond"), 0.13, due(14, 59, 40),
         SamplePage::tr("normal, 10 minutes or more")},
        {BadgeKind::Paused, text.left(minutes(41)), SamplePage::tr("respond"), 0.32, due(15, 41, 0),
         SamplePage::tr("clock stopped, goes on at 15:00")},
        {BadgeKind::None, text.left(hours(18) + minutes(52)), SamplePage::tr("report in"), std::nullopt,
         due(9, 0, 0, 1), SamplePage::tr("appointment, no bar")},
        {BadgeKind::None, TimeText::unknown(), SamplePage::tr("accept"), std::nullopt, TimeText::unknown(),
         SamplePage::tr("time not checked, nothing computed")},
    };
}

} // namespace

SamplePage::SamplePage(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    resize(theme.px(1000), theme.px(1080));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(8));
    page->setSpacing(theme.px(3));
    const QString variant = theme.variant() == ThemeVariant::Light ? tr("light") : tr("dark");
    page->addWidget(new TextLabel(theme, TypeRole::SheetTitle, ColorRole::Text,
                                  tr("State samples") % QStringLiteral("\u2003") % variant));
    addSection(*page, tr("Badges"), tr("shape and word together, not colour alone"));
    page->addWidget(badges());
    addSection(*page, tr("Time cells"), tr("rows keep their colour, only badge and time have one"));
    page->addWidget(times());
    addSection(*page, tr("Buttons"), {});
    page->addWidget(buttons());
    addSection(*page, tr("Inputs"), tr("red is for clocks; a wrong entry gets a thick border and words"));
    page->addWidget(inputs());
    addSection(*page, tr("Four states of a page"), {});
    page->addWidget(states(), 1);
    addSection(*page, tr("Link"), {});
    page->addWidget(links());
    // Only now is every control below the page.
    for (QWidget *control : std::as_const(m_ringed))
        new FocusFrame(control);
}

void SamplePage::addSection(QVBoxLayout &page, const QString &title, const QString &note)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(new TextLabel(theme(), TypeRole::HeadStrong, ColorRole::Text, title));
    line->addWidget(new TextLabel(theme(), TypeRole::Note, ColorRole::Secondary, note), 1);
    page.addLayout(line);
}

QWidget *SamplePage::badgeLine(int row)
{
    const TimeText text;
    using namespace std::chrono;
    const QStringList words{tr("over time"), tr("near limit"), tr("new case"), tr("half used"), tr("clock stopped")};
    const QStringList lefts{text.left(-seconds(72)), text.left(seconds(48)), text.left(seconds(260)),
                            text.left(minutes(22)), text.left(minutes(41))};
    const std::array kinds{BadgeKind::P1, BadgeKind::P2, BadgeKind::P3, BadgeKind::P3, BadgeKind::Paused};
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < 5; ++i) {
        auto *badge = new BadgeLabel(theme(), kinds[static_cast<size_t>(i)], row == 0 ? words[i] : lefts[i]);
        if (row == 0 && i < 4)
            badge->setBadgeSize(Size::badgeCase);
        if (row == 0)
            badge->setTextRoles(TypeRole::PaneTitle);
        badge->setFixedWidth(theme().px(180));
        layout->addWidget(badge);
    }
    layout->addStretch(1);
    return line;
}

QWidget *SamplePage::badges()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme().px(12), theme().px(6), theme().px(8), theme().px(6));
    layout->setSpacing(theme().px(1));
    layout->addWidget(badgeLine(0));
    layout->addWidget(badgeLine(1));
    auto *last = new QHBoxLayout;
    last->setSpacing(theme().px(8));
    auto *open = new BadgeLabel(theme(), BadgeKind::P1, tr("not acknowledged"));
    open->setFramed(true);
    open->setFixedWidth(theme().px(172));
    auto *struck = new BadgeLabel(theme(), BadgeKind::P1, tr("cleared, not acknowledged"));
    struck->setStruck(true);
    struck->setFixedWidth(theme().px(352));
    last->addWidget(open);
    last->addWidget(struck);
    for (const QString &tag : {tr("critical"), tr("proxy"), tr("late entry")})
        last->addWidget(new TagLabel(theme(), tag));
    last->addWidget(new TextLabel(theme(), TypeRole::Note, ColorRole::Secondary, tr("tags have no colour")));
    last->addStretch(1);
    layout->addLayout(last);
    return frame;
}

QWidget *SamplePage::times()
{
    const TimeText text;
    auto *table = new QueueTable(theme(), this);
    table->setFrameShape(QFrame::StyledPanel);
    const QStringList heads{tr("Left"), tr("Clock"), tr("Used"), tr("Due"), tr("Case")};
    table->setModel(new SampleModel(sampleRows(text), heads, table));
    table->setItemDelegateForColumn(0, new Posed<TimeDelegate>(theme(), table));
    table->setItemDelegateForColumn(2, new Posed<UsedBarDelegate>(theme(), table));
    table->setItemDelegateForColumn(3, new Posed<TextDelegate>(theme(), table, Qt::AlignRight));
    table->setItemDelegate(new Posed<TextDelegate>(theme(), table));
    table->setColumnWidths({128, 88, 72, 100, 0});
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(theme().px(Size::head) + 9 * theme().px(Size::row) + 2);
    describe(*table, tr("Time cells"));
    return table;
}

QWidget *SamplePage::buttons()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(theme().px(12), theme().px(7), theme().px(12), theme().px(2));
    layout->setSpacing(theme().px(12));
    const QString move = tr("To sub-center…");
    layout->addWidget(captioned(theme(), new ActionButton(theme(), move), tr("plain")));
    layout->addWidget(captioned(theme(), new PosedButton(theme(), move, QStyle::State_MouseOver, this), tr("hover")));
    layout->addWidget(captioned(theme(), new PosedButton(theme(), move, QStyle::State_Sunken, this), tr("pressed")));
    auto *focused = new ActionButton(theme(), move);
    layout->addWidget(captioned(theme(), focused, tr("focus")));
    auto *primary = new ActionButton(theme(), tr("Accept"), QStringLiteral("F2"));
    primary->setDefault(true);
    layout->addWidget(captioned(theme(), primary, tr("default")));
    auto *both = new ActionButton(theme(), tr("Accept"), QStringLiteral("F2"));
    both->setDefault(true);
    layout->addWidget(captioned(theme(), both, tr("default, focus")));
    auto *off = new ActionButton(theme(), tr("Sign"));
    off->setEnabled(false);
    layout->addWidget(captioned(theme(), off, tr("disabled")));
    auto *flat = new ActionButton(theme(), tr("Note"), QStringLiteral("F9"));
    flat->setFlat(true);
    layout->addWidget(captioned(theme(), flat, tr("flat")));
    layout->addStretch(1);
    m_ringed += {focused, both};
    return frame;
}

QWidget *SamplePage::inputs()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(theme().px(12), theme().px(7), theme().px(12), theme().px(2));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(4));
    const auto edit = [&](const QString &text, const QString &name) {
        auto *field = new QLineEdit(text);
        describe(*field, name);
        return field;
    };
    auto *focused = edit(tr("Fuyi archway"), tr("focus"));
    auto *wrong = edit({}, tr("Required: say who comes"));
    wrong->setProperty(YixianStyle::wrongProperty, true);
    auto *locked = edit(tr("tomorrow 09:00"), tr("locked"));
    locked->setReadOnly(true);
    auto *masked = edit(QStringLiteral("138****0021    Ctrl+R"), tr("masked, shown with a reason"));
    masked->setReadOnly(true);
    auto *combo = new QComboBox;
    combo->addItem(tr("Wufeng street"));
    describe(*combo, tr("drop-down"));
    grid->addWidget(captioned(theme(), edit(tr("Fuyi archway"), tr("plain")), tr("plain")), 0, 0);
    grid->addWidget(captioned(theme(), focused, tr("focus")), 0, 1);
    grid->addWidget(captioned(theme(), wrong, tr("Required: say who comes"), true), 0, 2);
    grid->addWidget(captioned(theme(), locked, tr("locked")), 0, 3);
    grid->addWidget(captioned(theme(), combo, tr("drop-down")), 1, 0);
    grid->addWidget(captioned(theme(), masked, tr("masked, shown with a reason")), 1, 1);
    auto *checks = new QHBoxLayout;
    checks->setSpacing(theme().px(16));
    auto *urgent = new QCheckBox(tr("urgent"));
    urgent->setChecked(true);
    auto *bare = new QCheckBox;
    describe(*bare, tr("focus"));
    bare->setFixedSize(theme().px(Size::check), theme().px(Size::check));
    checks->addWidget(urgent);
    checks->addWidget(new QCheckBox(tr("hard")));
    checks->addWidget(bare);
    checks->addStretch(1);
    grid->addLayout(checks, 1, 2, Qt::AlignTop);
    auto *radios = new QHBoxLayout;
    radios->setSpacing(theme().px(16));
    auto *here = new QRadioButton(tr("arrived"));
    here->setChecked(true);
    radios->addWidget(here);
    radios->addWidget(new QRadioButton(tr("late")));
    radios->addStretch(1);
    grid->addLayout(radios, 1, 3, Qt::AlignTop);
    for (QWidget *choice : {static_cast<QWidget *>(urgent), static_cast<QWidget *>(here)})
        choice->setMinimumHeight(theme().px(Size::control));
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    m_ringed += {focused, bare};
    return frame;
}

} // namespace Yixian
