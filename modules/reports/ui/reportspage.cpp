// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportspage.h"

#include "domain/acttable.h"
#include "reports/model/bulletin.h"
#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/ui/issuedreport.h"
#include "reports/ui/reportpreview.h"
#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/pane.h"
#include "uikit/printing.h"
#include "uikit/statepanel.h"
#include "uikit/watermark.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>

namespace Yixian {

namespace {
constexpr int longestCorrection = 200;
}

ReportsPage::ReportsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
    , m_reader(link, replica)
    , m_past(replica, link)
    , m_pane(new Pane(theme, 1, tr("Reports")))
    , m_state(new StatePanel(theme, m_pane))
    , m_kind(new QComboBox)
    , m_period(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
    , m_version(new QComboBox)
    , m_correction(new QLineEdit)
    , m_persons(new QCheckBox(tr("with persons (restricted)")))
    , m_scroll(new QScrollArea)
    , m_preview(new ReportPreview(theme))
{
    m_before = makeAction(tr("Period before"), Qt::CTRL | Qt::Key_PageUp);
    m_after = makeAction(tr("Period after"), Qt::CTRL | Qt::Key_PageDown);
    m_anew = makeAction(tr("Make anew"), Qt::Key_F5);
    m_stop = makeAction(tr("Stop"), Qt::Key_Escape);
    m_stop->setObjectName(QStringLiteral("stopGathering"));
    m_print = makeAction(tr("Print…"), QKeySequence::Print);
    m_pdf = makeAction(tr("PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_xlsx = makeAction(tr("XLSX…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_csv = makeAction(tr("CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_issueNow = makeAction(tr("Issue"), Qt::CTRL | Qt::Key_I);
    m_issueNow->setVisible(roleMay(m_replica.me().role, ActKind::IssueBulletin));
    m_pane->setBody(buildBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connectAll();
    showState();
}

QAction *ReportsPage::makeAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QList<QAction *> ReportsPage::pageActions() const
{
    QList<QAction *> actions{m_before, m_after, m_anew, m_stop, m_print, m_pdf, m_xlsx, m_csv};
    if (roleMay(m_replica.me().role, ActKind::IssueBulletin))
        actions.append(m_issueNow);
    return actions;
}

QWidget *ReportsPage::buildChoice()
{
    m_kind->setObjectName(QStringLiteral("reportKind"));
    for (int i = 0; i < enumCount<ReportKind>; ++i)
        m_kind->addItem(spoken(ReportWords::of(static_cast<ReportKind>(i))));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setCurrentIndex(static_cast<int>(ReportKind::Monthly));
    describe(*m_kind, tr("Which report"));
    m_correction->setObjectName(QStringLiteral("reportCorrection"));
    m_correction->setMaxLength(longestCorrection);
    m_correction->setPlaceholderText(tr("why it is corrected"));
    describe(*m_correction, tr("Why it is corrected"));
    m_version->setObjectName(QStringLiteral("reportVersion"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    describe(*m_version, tr("What was issued, and the figures of now"));
    m_persons->setObjectName(QStringLiteral("reportPersons"));
    m_persons->setVisible(mayReportPersons(m_replica.me().role));
    m_period->setAlignment(Qt::AlignCenter);
    m_period->setMinimumWidth(theme().px(150));
    auto *choice = new QWidget;
    auto *rows = new QVBoxLayout(choice);
    rows->setContentsMargins(theme().px(12), theme().px(Size::gap), theme().px(12), theme().px(Size::gap));
    rows->setSpacing(theme().px(Size::gap));
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    first->addWidget(m_kind);
    first->addWidget(new ActionButton(theme(), m_before));
    first->addWidget(m_period);
    first->addWidget(new ActionButton(theme(), m_after));
    first->addStretch(1);
    for (QAction *action : {m_print, m_pdf, m_xlsx, m_csv})
        first->addWidget(new ActionButton(theme(), action));
    buildIssuing(*second);
    second->addWidget(m_persons);
    return choice;
}

// What the hub freezes is chosen from what was issued; of the rest number and correction are typed in.
void ReportsPage::buildIssuing(QBoxLayout &row)
{
    row.addWidget(m_version);
    row.addWidget(m_correction, 1);
    auto *issue = new ActionButton(theme(), m_issueNow);
    issue->setObjectName(QStringLiteral("reportIssue"));
    row.addWidget(issue);
    row.addStretch(0);
}

QWidget *ReportsPage::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildChoice());
    m_scroll->setObjectName(QStringLiteral("reportPreview"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_state->setContents(m_scroll);
    column->addWidget(m_state, 1);
    return body;
}

void ReportsPage::connectAll()
{
    connect(m_before, &QAction::triggered, this, [this] { move(-1); });
    connect(m_after, &QAction::triggered, this, [this] { move(1); });
    connect(m_anew, &QAction::triggered, this, &ReportsPage::choose);
    connect(m_stop, &QAction::triggered, this, &ReportsPage::stop);
    connect(&m_past, &PastReader::progress, this, [this](qsizetype cases) {
        m_waitingFor = tr("Fetching what was closed long ago: %n cases so far", nullptr, static_cast<int>(cases));
        showState();
    });
    connect(m_issueNow, &QAction::triggered, this, &ReportsPage::issueNow);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ReportsPage::showVersion);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_pdf, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Pdf); });
    connect(m_xlsx, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Xlsx); });
    connect(m_csv, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Csv); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = true;
        m_issue = lastIssue(static_cast<ReportKind>(index), m_replica.now());
        choose();
    });
    connect(m_correction, &QLineEdit::textChanged, this, &ReportsPage::showIssuing);
    connect(m_persons, &QCheckBox::toggled, this, &ReportsPage::showVersion);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportsPage::showPlace);
    const auto changed = [this] { m_stale = true; };
    connect(&m_replica, &Replica::reset, this, changed);
    connect(&m_replica, &Replica::referenceChanged, this, changed);
    connect(&m_replica, &Replica::changed, this, changed);
    connect(&m_replica, &Replica::linkChanged, this, [this] {
        if (isVisible() && (!m_pages || (m_replica.isFresh() && m_listedKind.isEmpty())))
            choose();
    });
    connect(&m_replica, &Replica::eventApplied, this, [this](const Event &event) {
        const auto *act = std::get_if<IssueBulletin>(&event.act);
        if (act && act->issue.startsWith(QString(enumName(m_issue.kind) % QLatin1Char(':')))) {
            m_listedKind.clear();
            if (isVisible())
                choose();
        }
    });
}

void ReportsPage::move(int periods)
{
    m_chosen = true;
    m_issue = m_issue.moved(periods);
    choose();
}

void ReportsPage::showIssue(const ReportIssue &issue)
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(static_cast<int>(issue.kind));
    }
    m_chosen = true;
    m_issue = issue;
    choose();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (!m_pages || m_listedKind.isEmpty())
        choose();
}

void ReportsPage::tick()
{
    if (isVisible() && !m_pages && m_waitingFor.isEmpty() && !m_trouble && !m_stopped)
        choose();
}

// A year of a large district is tens of thousands of cases; whoever does not want to wait has nothing to undo.
void ReportsPage::stop()
{
    if (!m_past.isGathering())
        return;
    m_past.cancel();
    m_waitingFor.clear();
    m_stopped = true;
    showState();
}

Seq ReportsPage::chosenVersion() const
{
    return m_version->currentData().toLongLong();
}

bool ReportsPage::mayPersons() const
{
    return m_persons->isChecked() && mayReportPersons(m_replica.me().role);
}

// First what was issued of this kind, then the newest version of this issue, or the figures of now.
void ReportsPage::choose()
{
    m_trouble.reset();
    m_stopped = false;
    if (!m_chosen && m_replica.hasReference() && m_replica.asOf() != Instant{})
        m_issue = lastIssue(static_cast<ReportKind>(std::max(0, m_kind->currentIndex())),
                            m_replica.isFresh() ? m_replica.now() : m_replica.asOf());
    const QString kind = enumName(m_issue.kind);
    if (!m_reader.canAsk() || m_listedKind == kind) {
        if (m_listedKind != kind)
            m_rows.clear();
        return fillVersions();
    }
    m_pages.reset();
    m_waitingFor = tr("Asking what was issued…");
    showState();
    m_reader.list(kind, [this, kind](const Result<QVector<IssuedBulletin>> &rows) { listed(kind, rows); });
}

void ReportsPage::listed(const QString &kind, const Result<QVector<IssuedBulletin>> &rows)
{
    m_waitingFor.clear();
    m_rows = rows.value_or(QVector<IssuedBulletin>());
    m_listedKind = rows ? kind : QString();
    fillVersions();
}

void ReportsPage::fillVersions()
{
    const QString name = toText(m_issue);
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (const IssuedBulletin &row : std::as_const(m_rows))
            if (row.issue == name)
                m_version->addItem(row.version > 1
                                       ? tr("No. %1 (correction), issued %2").arg(row.version).arg(shownMoment(row.at))
                                       : tr("No. %1, issued %2").arg(row.version).arg(shownMoment(row.at)),
                                   row.seq);
        const bool asked = m_listedKind == QString(enumName(m_issue.kind));
        m_version->addItem(asked && m_version->count() == 0 ? tr("Not issued: figures of now") : tr("Figures of now"),
                           Seq{0});
        const QFontMetrics metrics(m_version->font()); // the length is counted in X, of which a Han character takes two
        m_version->setMinimumContentsLength(metrics.horizontalAdvance(m_version->itemText(0)) / metrics.horizontalAdvance(u'X') + 3);
    }
    showVersion();
}

void ReportsPage::showVersion()
{
    m_trouble.reset();
    m_stopped = false;
    m_past.cancel();
    const Seq seq = chosenVersion();
    if (seq == 0)
        return make();
    const bool persons = mayPersons();
    const auto known = m_read.constFind(seq);
    if (known != m_read.cend() && (!persons || !known->persons.isEmpty() || known->issued.personsDigest.isEmpty()))
        return showIssued(*known);
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [seq](const IssuedBulletin &one) { return one.seq == seq; });
    m_pages.reset();
    m_waitingFor = tr("Fetching the bulletin…");
    showState();
    m_reader.read(*row, persons, [this, seq](const Result<ReadBulletin> &read) {
        m_waitingFor.clear();
        if (read)
            m_read.insert(seq, *read);
        if (chosenVersion() != seq)
            return;
        if (read)
            return showIssued(*read);
        m_trouble = read.error();
        showState();
    });
}

void ReportsPage::showIssued(const ReadBulletin &read)
{
    m_waitingFor.clear();
    ReadBulletin wanted = read;
    if (!mayPersons())
        wanted.persons.clear();
    const auto report = issuedReport(wanted);
    if (!report) {
        m_pages.reset();
        m_trouble = report.error();
        return showState();
    }
    m_stale = false;
    setReport(*report, m_replica.now());
}

// First it is made by the hub; what it is then comes back as an event.
void ReportsPage::issueNow()
{
    if (m_issuing || !m_issueNow->isEnabled())
        return;
    Command command;
    command.act = IssueBulletin{toText(m_issue), m_correction->text().trimmed()};
    m_issuing = true;
    showIssuing();
    m_link.submit(command, this, [this](const Result<Ack> &answer) {
        m_issuing = false;
        if (answer)
            m_correction->clear();
        else
            m_pane->setNote(ErrorView::sentence(answer.error()));
        showIssuing();
    });
}

void ReportsPage::showIssuing()
{
    const bool issued = newestOf(m_rows, m_issue);
    const bool may = roleMay(m_replica.me().role, ActKind::IssueBulletin);
    m_correction->setVisible(may && issued);
    m_issueNow->setText(issued ? tr("Issue a correction") : tr("Issue"));
    const bool over = m_replica.hasReference() && m_issue.ends() <= m_replica.now();
    const bool reason = !issued || !m_correction->text().trimmed().isEmpty();
    m_issueNow->setEnabled(may && over && reason && !m_issuing && m_replica.isFresh());
}

void ReportsPage::make()
{
    // While cases are still coming in, any figure would be wrong.
    if (!m_replica.hasReference() || m_replica.asOf() == Instant{} || m_replica.link() == LinkState::CatchingUp) {
        showState();
        return;
    }
    const Instant now = m_replica.isFresh() ? m_replica.now() : m_replica.asOf();
    ReportOrder order;
    order.issue = m_issue;
    order.cutOff = now;
    order.subCenter = reportScope(m_replica.me());
    order.preparer = m_replica.me().name;
    order.persons = mayPersons();
    order.drill = m_replica.isDrill();
    const Instant horizon = ReportBasis::horizon(m_replica.reference(), m_issue);
    if (!PastReader::isNeeded(m_replica, horizon))
        return makeOf(m_replica.state(), order);
    const std::pair of(m_issue, m_replica.position());
    if (m_whole && m_wholeOf == of)
        return makeOf(m_whole->state, order);
    m_waitingFor = tr("Fetching what was closed long ago…");
    m_pages.reset();
    m_past.gather(horizon, PastReader::Keep::Cases, [this, order, of](const Result<std::shared_ptr<const WholePast>> &whole) {
        m_waitingFor.clear();
        m_whole = whole.value_or(nullptr);
        m_wholeOf = of;
        if (whole)
            return makeOf((*whole)->state, order);
        m_trouble = whole.error();
        showState();
    });
    showState(); // now that it can be stopped
}

void ReportsPage::makeOf(const State &state, const ReportOrder &order)
{
    Report report = Bulletin::make(state, order);
    report.remarks.prepend(newestOf(m_rows, m_issue) ? tr("Not what was issued: the figures of now.")
                           : m_listedKind.isEmpty()  ? tr("The figures of now; what was issued, the hub knows.")
                                                     : tr("Not issued: the figures of now, which may still change."));
    m_stale = false;
    setReport(report, order.cutOff);
}

void ReportsPage::setReport(const Report &report, Instant printed)
{
    m_pages = std::make_shared<const ReportPages>(report, ReportFonts(), watermarkText(m_replica.me().name, printed));
    m_preview->setPages(m_pages);
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
}

void ReportsPage::showState()
{
    m_period->setText(m_pages ? spoken(ReportWords::shortPeriod(m_issue)) : QString());
    for (QAction *action : {m_before, m_after, m_anew, m_print, m_pdf, m_xlsx, m_csv})
        action->setEnabled(m_pages != nullptr);
    if (m_stopped)
        m_anew->setEnabled(true);
    m_stop->setEnabled(m_past.isGathering());
    m_stop->setVisible(m_past.isGathering());
    showIssuing();
    if (m_pages)
        m_state->showContents();
    else if (m_trouble)
        m_state->showError(tr("The bulletin cannot be shown"), ErrorView::sentence(*m_trouble));
    else if (!m_waitingFor.isEmpty())
        m_state->showLoading(m_waitingFor);
    else if (m_stopped)
        m_state->showEmpty(tr("Stopped"), tr("Nothing was made and nothing is changed. F5 makes the report."));
    else if (m_replica.link() == LinkState::CatchingUp)
        m_state->showLoading(tr("Loading cases…"));
    else
        m_state->showError(
            tr("Not connected"),
            tr("A report is made from what the hub has on record; it can be made as soon as it answers."));
    showPlace();
}

void ReportsPage::showPlace()
{
    if (!m_pages) {
        m_pane->setCount({});
        m_pane->setNote({});
        return;
    }
    const int view = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    m_pane->setCount(tr("page %1 of %2").arg(m_preview->pageAt(view) + 1).arg(m_pages->count()));
    if (m_pages->report().seal) {
        m_pane->setNote(issuedNote(*m_pages->report().seal));
        return;
    }
    const QString cutOff = tr("cut-off %1").arg(shownMoment(m_pages->report().cutOff));
    m_pane->setNote(m_stale ? tr("%1; something happened since, F5 makes it anew").arg(cutOff) : cutOff);
}

QString ReportsPage::issuedNote(const ReportSeal &seal) const
{
    if (!seal.genuine)
        return tr("NOT GENUINE: what came does not fit its digest or signature");
    const QString cutOff = shownMoment(m_pages->report().cutOff);
    const QString by = seal.signer.isEmpty() ? tr("the hub") : seal.signer;
    return tr("frozen at %1, issued by %2, signed; SHA-256 %3…").arg(cutOff, by, seal.digest.left(12));
}

bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_preview->fitTo(m_scroll->viewport()->width());
    return ThemedWidget::eventFilter(watched, event);
}

Result<void> ReportsPage::save(ReportFormat format, const QString &path) const
{
    return m_pages ? writeReportFile(*m_pages, format, path) : Result<void>(failure(ErrorCode::FileUnreadable, {path}));
}

void ReportsPage::print()
{
    if (!m_pages)
        return;
    const auto pages = m_pages; // whatever happens while one chooses
    const auto printer = askForPrinter(this, fileName(m_issue), pages->count());
    if (!printer)
        return;
    printReport(*pages, *printer);
    m_pane->setNote(printer->printerState() == QPrinter::Error ? tr("The printer did not take it; nothing else is changed.")
                                                               : tr("Given to the printer"));
}

void ReportsPage::chooseFile(ReportFormat format)
{
    if (!m_pages)
        return;
    const QString suffix = suffixOf(format);
    const QString name = QString(fileName(m_issue) % QLatin1Char('.') % suffix);
    const QString filter = QString(suffix.toUpper() % QStringLiteral(" (*.") % suffix % QLatin1Char(')'));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), name, filter);
    if (path.isEmpty())
        return;
    const auto saved = save(format, path);
    m_pane->setNote(saved ? tr("Saved: %1").arg(path) : ErrorView::sentence(saved.error()));
}

} // namespace Yixian
