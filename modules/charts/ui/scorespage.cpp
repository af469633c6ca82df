// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/scorespage.h"

#include "uikit/accessible.h"
#include "uikit/pane.h"
#include "uikit/queuetable.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/words.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>

namespace Yixian {

namespace {

QString points(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

Day firstOfMonth(Instant now, int back)
{
    const std::chrono::year_month_day today{localDay(now)};
    const auto month = today.year() / today.month() - std::chrono::months(back);
    return Day{std::chrono::sys_days{month / std::chrono::day(1)}.time_since_epoch()};
}

} // namespace

ScoresPage::ScoresPage(const Theme &theme, Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_pane(new Pane(theme, 1, tr("Scores")))
    , m_evidencePane(new Pane(theme, 2, tr("What is behind it")))
    , m_state(new StatePanel(theme, m_pane))
    , m_group(new QComboBox)
    , m_month(new QComboBox)
    , m_table(new QueueTable(theme))
    , m_evidence(new QueueTable(theme))
    , m_rows(new RecordModel({}, this))
    , m_evidenceRows(new RecordModel({tr("Line"), tr("Case"), tr("Matter"), tr("Unit"), tr("Counted")}, this))
{
    m_group->setObjectName(QStringLiteral("scoreGroup"));
    m_group->addItems({tr("Sub-centers"), tr("Bureaus"), tr("Offices and communities"), tr("City and enterprises"), tr("Handlers"),
                       tr("Leaders"), tr("Accountability, to look at")});
    m_month->addItems({tr("this month"), tr("last month")});
    for (QComboBox *choice : {m_group, m_month}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(6);
    }
    describe(*m_group, tr("Which group"));
    describe(*m_month, tr("Which month"));
    m_pane->addHeadWidget(m_group);
    m_pane->addHeadWidget(m_month);
    m_table->setObjectName(QStringLiteral("scoresTable"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme, m_table));
    describe(*m_table, tr("Scores"));
    m_state->setContents(m_table);
    m_pane->setBody(m_state);
    m_evidence->setObjectName(QStringLiteral("evidenceTable"));
    m_evidence->setModel(m_evidenceRows);
    m_evidence->setItemDelegate(new TextDelegate(theme, m_evidence));
    m_evidence->setColumnWidths({200, 88, 0, 160, 120});
    describe(*m_evidence, tr("What is behind it"));
    m_evidencePane->setBody(m_evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    layout->addWidget(m_pane, 3);
    layout->addWidget(m_evidencePane, 2);
    for (QComboBox *choice : {m_group, m_month})
        connect(choice, &QComboBox::currentIndexChanged, this, &ScoresPage::compute);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoresPage::showEvidence);
    for (auto signal : {&Replica::reset, &Replica::referenceChanged})
        connect(&replica, signal, this, [this] { m_stale = true; });
    connect(&replica, &Replica::changed, this, [this] { m_stale = true; });
}

ScoresPage::Group ScoresPage::group() const
{
    return static_cast<Group>(std::max(0, m_group->currentIndex()));
}

void ScoresPage::showGroup(Group group)
{
    m_group->setCurrentIndex(static_cast<int>(group));
}

// To now at most: what has not run out yet is not due.
ScorePeriod ScoresPage::period() const
{
    const Instant now = m_replica.now();
    const int back = m_month->currentIndex() == 1 ? 1 : 0;
    const Instant from = instantOf(firstOfMonth(now, back));
    return {from, back == 0 ? now : instantOf(firstOfMonth(now, 0))};
}

void ScoresPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    compute();
}

// Not with every event: a score is nothing that counts down.
void ScoresPage::tick()
{
    if (m_stale && isVisible())
        compute();
}

bool ScoresPage::belongs(const UnitId &id) const
{
    const Unit *unit = m_replica.reference().unit(id);
    if (!unit)
        return false;
    switch (group()) {
    case Group::Bureaus: return unit->level == UnitLevel::District;
    case Group::Local: return unit->level == UnitLevel::Street || unit->level == UnitLevel::Community;
    case Group::Enterprises: return unit->level == UnitLevel::City || unit->level == UnitLevel::Enterprise;
    default: return true;
    }
}

void ScoresPage::compute()
{
    m_stale = false;
    const State &state = m_replica.state();
    switch (group()) {
    case Group::SubCenters: m_scores = subCenterScores(state, period()); break;
    case Group::Handlers: m_scores = personScores(state, period(), PersonLine::Handler); break;
    case Group::Leaders: m_scores = personScores(state, period(), PersonLine::Leader); break;
    case Group::Candidates: return showCandidates();
    default: m_scores = unitScores(state, period()); break;
    }
    m_scores.removeIf([this](const Score &score) { return !belongs(score.unit); });
    // Ranked ones by what they got of what they could get; small numbers and those with nothing due apart, below.
    std::stable_sort(m_scores.begin(), m_scores.end(), [](const Score &a, const Score &b) {
        const auto share = [](const Score &score) { return score.possible() > 0 ? score.gotTenths() * 100 / score.possible() : -1; };
        return std::tuple(!a.isRanked(), -share(a)) < std::tuple(!b.isRanked(), -share(b));
    });
    showScores();
}

void ScoresPage::showScores()
{
    const Reference &reference = m_replica.reference();
    QStringList heads{tr("Rank"), group() == Group::Handlers || group() == Group::Leaders ? tr("Who") : tr("Unit"), tr("Score"), tr("of")};
    QVector<int> widths{112, 0, 80, 72};
    if (!m_scores.isEmpty())
        for (const ScoredLine &line : m_scores.first().lines) {
            heads.append(tr("%1, %2", "line of a score sheet, its points").arg(Words::of(line.item)).arg(line.points));
            widths.append(192);
        }
    m_rows->setHeads(heads);
    QVector<Record> records;
    int rank = 0;
    for (qsizetype i = 0; i < m_scores.size(); ++i) {
        const Score &score = m_scores[i];
        Cell place(score.isRanked() ? QString::number(++rank) : tr("few"));
        place.secondary = !score.isRanked();
        Cell total(score.possible() > 0 ? points(score.gotTenths()) : QStringLiteral("—"));
        total.strong = true;
        const QString unit = reference.callerName(score.unit);
        Record record{i, {place, Cell(score.person.isEmpty() ? unit : QString(score.person + QStringLiteral("  ") + unit)), total,
                          Cell(QString::number(score.possible()))}};
        for (const ScoredLine &line : score.lines) {
            Cell cell(line.due == 0 ? QStringLiteral("—") : tr("%1  (%2/%3)").arg(points(line.gotTenths)).arg(line.good).arg(line.due));
            cell.secondary = line.due == 0;
            record.cells.append(cell);
        }
        records.append(record);
    }
    m_rows->setRecords(records);
    m_table->setColumnWidths(widths);
    m_pane->setNote(m_scores.isEmpty() ? QString() : tr("sheet %1; fewer than 20 due are not ranked").arg(m_scores.first().sheet));
    if (m_scores.isEmpty())
        m_state->showEmpty(tr("Nothing was due"), tr("In this month nothing of this group has run out or been judged."));
    else
        m_state->showContents();
    showEvidence();
}

void ScoresPage::showEvidence()
{
    const Reference &reference = m_replica.reference();
    QVector<Record> records;
    const int row = m_table->currentIndex().row();
    if (group() != Group::Candidates && row >= 0 && row < m_scores.size()) {
        for (const ScoredLine &line : m_scores[row].lines) {
            for (const ScoreEvidence &one : line.behind) {
                const Case *value = m_replica.find(one.caseId);
                if (!value)
                    continue;
                const Leg *leg = value->leg(one.leg);
                Cell counted(one.good ? tr("met") : tr("not met"));
                counted.strong = !one.good;
                records.append({QStringLiteral("%1/%2/%3").arg(static_cast<int>(line.item)).arg(one.caseId.value).arg(one.leg.value),
                                {Cell(Words::of(line.item)), Cell(Words::shortNumber(*value)), Cell(m_replica.subjectOf(*value).title),
                                 Cell(reference.unitName(leg ? leg->unit : value->subCenter)), counted}});
            }
        }
    }
    m_evidenceRows->setRecords(records);
    m_evidencePane->setVisible(group() != Group::Candidates);
    m_evidencePane->setCount(records.isEmpty() ? QString() : tr("%n legs and cases", nullptr, static_cast<int>(records.size())));
    m_evidencePane->setNote(records.isEmpty() ? tr("choose a row above") : QString());
}

void ScoresPage::showCandidates()
{
    const auto candidates = accountabilityCandidates(m_replica.state(), period());
    const Instant now = m_replica.now();
    m_rows->setHeads({tr("When"), tr("What"), tr("Case"), tr("Matter"), tr("Unit"), tr("Leader at the time")});
    QVector<Record> records;
    for (const Candidate &candidate : candidates) {
        const Case *value = m_replica.find(candidate.caseId);
        if (!value)
            continue;
        records.append({QStringLiteral("%1/%2/%3").arg(candidate.caseId.value).arg(candidate.leg.value).arg(static_cast<int>(candidate.trigger)),
                        {Cell(m_times.due(candidate.at, now)), Cell(wordFor(candidate.trigger)), Cell(Words::shortNumber(*value)),
                         Cell(m_replica.subjectOf(*value).title), Cell(m_replica.reference().unitName(candidate.unit)), Cell(candidate.leader)}});
    }
    m_rows->setRecords(records);
    m_table->setColumnWidths({136, 160, 88, 0, 160, 160});
    m_pane->setNote(tr("listed with their evidence; a person decides"));
    if (records.isEmpty())
        m_state->showEmpty(tr("Nothing to look at"), tr("In this month nothing calls for an account."));
    else
        m_state->showContents();
    showEvidence();
}

QString ScoresPage::wordFor(Trigger trigger)
{
    switch (trigger) {
    case Trigger::LateOpened: return tr("opened late");
    case Trigger::LateDisposed: return tr("disposed of late");
    case Trigger::NotSatisfied: return tr("citizen not satisfied");
    case Trigger::Shifting: return tr("shifted to others");
    case Trigger::PoorWork: return tr("poor work");
    }
    return {};
}

} // namespace Yixian
