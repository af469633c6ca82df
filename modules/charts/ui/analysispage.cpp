// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysispage.h"

#include "charts/ui/analysistext.h"
#include "charts/ui/chartpanel.h"
#include "charts/ui/sharetext.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/timetext.h"

#include <QGridLayout>

namespace Yixian {

AnalysisPage::AnalysisPage(const Theme &theme, const Replica &replica, QWidget *parent)
    : FiguresPage(theme, replica, parent)
    , m_model(replica)
    , m_placeRows(new RecordModel({}, this))
    , m_rateRows(new RecordModel({}, this))
    , m_wordRows(new RecordModel({}, this))
{
    setContents(buildContents());
    connectSpots();
    retheme();
    retranslate();
}

QWidget *AnalysisPage::buildContents()
{
    auto *contents = new QWidget;
    auto *grid = new QGridLayout(contents);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().px(16));
    const auto place = [&](ChartPanel *&panel, FigureView *view, int row, int column) {
        panel = new ChartPanel(theme(), view);
        panel->offerTable([view] { return view->table(); });
        grid->addWidget(panel, row, column);
    };
    m_rates = addTable(m_ratesPanel, m_rateRows, "ratesTable");
    m_places = addTable(m_placesPanel, m_placeRows, "repeatsTable");
    m_words = addTable(m_wordsPanel, m_wordRows, "wordsTable");
    grid->addWidget(m_ratesPanel, 0, 0);
    place(m_leftPanel, m_left = new TimeLeftView(theme()), 0, 1);
    place(m_flowPanel, m_flow = new FlowView(theme()), 0, 2);
    place(m_hoursPanel, m_hours = new HeatView(theme()), 1, 0);
    place(m_ladderPanel, m_ladder = new LadderView(theme()), 1, 1);
    place(m_subCentersPanel, m_subCenters = new SubCentersView(theme()), 1, 2);
    place(m_latePanel, m_late = new ParetoView(theme()), 2, 0);
    place(m_judgedPanel, m_judged = new MatrixView(theme()), 2, 1);
    place(m_recurrencePanel, m_recurrence = new RecurrenceView(theme()), 2, 2);
    grid->addWidget(m_placesPanel, 3, 0, 1, 2);
    grid->addWidget(m_wordsPanel, 3, 2);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    for (int i = 0; i < 4; ++i)
        grid->setRowStretch(i, 1);
    return contents;
}

QueueTable *AnalysisPage::addTable(ChartPanel *&panel, RecordModel *rows, const char *name)
{
    auto *table = new QueueTable(theme());
    table->setObjectName(QLatin1String(name));
    table->setModel(rows);
    table->setItemDelegate(new TextDelegate(theme(), table));
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    panel = new ChartPanel(theme(), table);
    return table;
}

void AnalysisPage::connectSpots()
{
    connect(m_words, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        const QString word = m_wordRows->keyAt(index.row()).toString();
        emit casesRequested(tr("\"%1\" was said").arg(word), m_model.saying(word));
    });
    connect(m_places, &QueueTable::rowActivated, this, [this](const QModelIndex &index) {
        const auto &places = m_model.current().places;
        if (const auto row = static_cast<size_t>(index.row()); row < places.size())
            emit casesRequested(tr("%1, %2, again and again").arg(replica().reference().unitName(places[row].street), places[row].category), places[row].cases);
    });
    connect(m_hours, &FigureView::opened, this, [this](int spot) { open(*m_hours, spot, m_model.registeredIn(spot / 24, spot % 24)); });
    connect(m_ladder, &FigureView::opened, this, [this](int spot) {
        const auto stage = static_cast<CaseStage>(spot / 2);
        open(*m_ladder, spot, spot % 2 == 0 ? m_model.reached(stage) : m_model.inside(stage));
    });
    connect(m_left, &FigureView::opened, this, &AnalysisPage::openTimeLeft);
    connect(m_subCenters, &FigureView::opened, this, [this](int spot) {
        open(*m_subCenters, spot, m_model.acceptedIn(m_model.current().subCenters[static_cast<size_t>(spot)].subCenter));
    });
    connect(m_late, &FigureView::opened, this, [this](int spot) { open(*m_late, spot, m_model.lateAt(m_late->unitAt(spot))); });
    connect(m_judged, &FigureView::opened, this, [this](int spot) {
        const JudgementCell &cell = m_judged->cellOf(spot);
        open(*m_judged, spot, m_model.judgedBetween(cell.caller, cell.unit));
    });
    connect(m_recurrence, &FigureView::opened, this, [this](int spot) { open(*m_recurrence, spot, m_model.cameBack()); });
}

void AnalysisPage::open(const FigureView &view, int spot, const QVector<CaseId> &cases)
{
    emit casesRequested(view.spots()[spot].words, cases);
}

void AnalysisPage::openTimeLeft(int spot)
{
    const TimeLeft &left = m_model.current().left;
    const auto buckets = static_cast<int>(left.working.size());
    if (spot == 0)
        open(*m_left, spot, m_model.overdueNow());
    else if (spot <= buckets)
        open(*m_left, spot, m_model.dueWithin(ClockBasis::Working, left.working[static_cast<size_t>(spot - 1)].upTo));
    else
        open(*m_left, spot, m_model.dueWithin(ClockBasis::Natural, left.natural[static_cast<size_t>(spot - buckets - 1)].upTo));
}

void AnalysisPage::showCharts()
{
    const AnalysisFigures &figures = m_model.current();
    const Reference &reference = replica().reference();
    m_hours->setFigures(figures.hours, figures.acceptTargetPermille);
    m_ladder->setFigures(figures.ladder);
    m_left->setFigures(figures.left);
    m_flow->setFigures(figures.flow, figures.cutOff);
    m_subCenters->setFigures(figures, reference);
    m_late->setFigures(figures.late, reference);
    m_judged->setFigures(figures.judged, reference);
    m_recurrence->setFigures(figures.recurrence);
    showTables();
    showWords();
}

void AnalysisPage::showWords()
{
    const AnalysisFigures &figures = m_model.current();
    const auto say = [](ChartPanel &panel, const QString &answer, const QString &note) {
        panel.setTitle(answer);
        panel.setNote(note);
        panel.setSummary(answer);
    };
    say(*m_hoursPanel, AnalysisText::hours(figures.hours), tr("number: cases that came   amber: more late than chance and the target allow; fewer than %1 pale").arg(HeatView::smallCell));
    say(*m_ladderPanel, AnalysisText::ladder(figures.ladder), tr("cases registered in the period   hatched: still there   right: half took, from the stage before   handled alone %1   left %2")
                                                                 .arg(figures.ladder.selfHandled).arg(figures.ladder.left));
    say(*m_leftPanel, AnalysisText::left(figures.left), AnalysisText::leftAside(figures.left));
    say(*m_flowPanel, AnalysisText::flow(figures.flow, figures.cutOff), tr("dashed: the same weekday a week ago, to its end"));
    say(*m_subCentersPanel, AnalysisText::subCenters(figures, replica().reference()), tr("grey: the district   dashed: the limit; below 20 due counts only"));
    say(*m_latePanel, AnalysisText::late(figures.late), AnalysisText::lateAside(figures.late));
    say(*m_judgedPanel, AnalysisText::judged(figures.rates), AnalysisText::judgedAside(figures.judged));
    say(*m_recurrencePanel, AnalysisText::recurrence(figures.recurrence), AnalysisText::recurrenceAside(figures.recurrence));
    say(*m_ratesPanel, AnalysisText::ratesAnswer(figures.rates, figures.acceptTargetPermille, replica().reference().rulesAt(figures.cutOff).respondTargetPermille),
        tr("below %1 counts only; the citizen's three rates are those of visits: being contacted is not a unit's response").arg(smallNumber));
    say(*m_wordsPanel, AnalysisText::words(figures.words), tr("found by statistics, without a dictionary; Enter lists the cases"));
    say(*m_placesPanel, AnalysisText::places(figures.places), tr("Enter lists the cases"));
    sayBasis(figures.everything ? tr("Everything since the beginning; void items stand apart")
                                : tr("What falls due or happens from %1 on; void items stand apart").arg(toIso(localDay(figures.period.from))),
             figures.cutOff, figures.rule, figures.calendar);
}

void AnalysisPage::showTables()
{
    m_rateRows->setHeads({tr("Measure"), tr("Share, 95%"), tr("Counted"), tr("Out", "excluded")});
    QVector<Record> rates;
    for (const auto &[name, rate] : AnalysisText::rates(m_model.current().rates)) {
        const Interval interval = rate.interval();
        Cell share(rate.of == 0 ? TimeText::unknown() : rate.small() ? QString() : QStringLiteral("%1  %2–%3").arg(ShareText::percent(*rate.share(), rate.of < 200 ? 0 : 1))
            .arg(interval.low * 100, 0, 'f', 0).arg(interval.high * 100, 0, 'f', 0));
        share.strong = true;
        rates.append({name, {Cell(name), share, Cell(rate.of == 0 ? QString() : QStringLiteral("%1/%2").arg(ShareText::count(rate.met), ShareText::count(rate.of))),
                             Cell(rate.excluded == 0 ? QString() : QString::number(rate.excluded))}});
    }
    m_rates->setColumnWidths({0, 144, 96, 44});
    m_rateRows->setRecords(rates);
    m_wordRows->setHeads({tr("Word"), tr("Texts"), tr("Before"), QString()});
    QVector<Record> words;
    for (const FrequentWord &word : m_model.current().words.words)
        words.append({word.word, {Cell(word.word), Cell(QString::number(word.texts)), Cell(QString::number(word.before)), Cell(AnalysisText::change(word.change))}});
    m_words->setColumnWidths({0, 72, 72, 72});
    m_wordRows->setRecords(words);
    m_placeRows->setHeads({tr("Street"), tr("Place"), tr("Kind"), tr("Times"), tr("Before")});
    QVector<Record> records;
    for (const Repeat &place : m_model.current().places) {
        Cell count(QString::number(place.count));
        count.strong = true;
        records.append({QStringLiteral("%1/%2").arg(place.place, place.category),
                        {Cell(replica().reference().unitName(place.street)), Cell(place.place), Cell(place.category.section(u'/', -1)), count, Cell(QString::number(place.before))}});
    }
    m_places->setColumnWidths({72, 0, 150, 56, 56});
    m_placeRows->setRecords(records);
}

void AnalysisPage::retheme()
{
    FiguresPage::retheme();
    for (ChartPanel *panel : {m_hoursPanel, m_ladderPanel, m_leftPanel, m_flowPanel, m_subCentersPanel, m_latePanel, m_judgedPanel, m_recurrencePanel, m_placesPanel, m_ratesPanel, m_wordsPanel})
        panel->setMinimumHeight(theme().px(260));
}

void AnalysisPage::retranslate()
{
    FiguresPage::retranslate();
    describe(*this, tr("Analysis"));
    describe(*m_places, tr("Places that came more than once"));
    describe(*m_rates, tr("All rates of the period"));
    describe(*m_words, tr("Frequent words"));
    if (m_model.current().cutOff != Instant{})
        return showWords();
    // Before there are figures to give the answer.
    const std::pair<QWidget *, QString> views[] = {{m_left, tr("What runs out")}, {m_flow, tr("Today beside a week ago")}, {m_hours, tr("When cases come")}, {m_ladder, tr("Where cases stand")},
                                                    {m_subCenters, tr("Sub-centers")}, {m_late, tr("Who is late")}, {m_judged, tr("Who judged whom")}, {m_recurrence, tr("What comes back")}};
    for (const auto &[view, name] : views)
        describe(*view, name);
}

} // namespace Yixian
