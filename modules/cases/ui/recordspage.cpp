// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/recordspage.h"

#include "cases/ui/dossier.h"
#include "domain/acttable.h"
#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/lanechart.h"
#include "uikit/lanes.h"
#include "uikit/pane.h"
#include "uikit/printing.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/statepanel.h"
#include "uikit/textdelegate.h"
#include "uikit/watermark.h"
#include "uikit/words.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>

namespace Yixian {

namespace {
constexpr qsizetype mostFound = 200;
constexpr int screenResolution = 96; // a theme's pixels are of this size
constexpr int narrowBelow = 1200;
constexpr int olderAtOnce = 50;

// As QTextDocument::print() does, with who made it, and when, across each page.
void printPages(QTextDocument &document, QPagedPaintDevice &device, const Theme &paper, const QString &madeBy)
{
    QPainter painter(&device);
    const double zoom = static_cast<double>(device.logicalDpiX()) / screenResolution;
    painter.scale(zoom, zoom);
    const QRectF page(QPointF(), QSizeF(device.pageLayout().paintRectPixels(screenResolution).size()));
    document.setPageSize(page.size());
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        paintWatermark(painter, page, madeBy, paper.font(TypeRole::Body), paper.color(ColorRole::Text));
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, page.translated(0, i * page.height()));
        painter.restore();
    }
}
} // namespace

RecordsPage::RecordsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
    , m_splitter(new QSplitter)
{
    m_find = makeAction(tr("Find"), Qt::Key_F3);
    m_open = makeAction(tr("Open the case"), Qt::Key_F2);
    m_open->setVisible(false);
    m_copy = makeAction(tr("Copy as text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_print = makeAction(tr("Print…"), QKeySequence::Print);
    m_pdf = makeAction(tr("Save as PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_older = makeAction(tr("Older ones"), Qt::CTRL | Qt::Key_PageDown);
    m_splitter->addWidget(buildFinder());
    m_splitter->addWidget(buildDossier());
    m_splitter->setHandleWidth(theme.px(Size::gap));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({theme.px(780), theme.px(1130)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_finder, &RecordsFinder::typed, this, [this] { m_list.reset(); });
    connect(m_finder, &RecordsFinder::changed, this, &RecordsPage::search);
    connect(m_finder, &RecordsFinder::entered, this, [this] {
        if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
            m_table->selectRow(0);
        openSelected(); // what is marked is what the keys act on
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &RecordsPage::search);
    connect(m_find, &QAction::triggered, m_finder, &RecordsFinder::focusLine);
    connect(m_older, &QAction::triggered, this, &RecordsPage::askOlder);
    connect(m_open, &QAction::triggered, this, &RecordsPage::openToWork);
    connect(m_table, &QueueTable::rowActivated, this, &RecordsPage::openToWork);
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(dossierText()); });
    connect(m_print, &QAction::triggered, this, &RecordsPage::print);
    connect(m_pdf, &QAction::triggered, this, &RecordsPage::choosePdf);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::openSelected);
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        m_stale = true;
        if (isVisible() && cases.contains(m_id))
            ask();
        if (!m_toWork.isNull() && m_replica.find(m_toWork))
            emit caseRequested(std::exchange(m_toWork, {}));
    });
    connect(&replica, &Replica::reset, this, [this] {
        m_stale = true;
        if (isVisible())
            search();
    });
    const auto district = [this] { m_finder->setDistrict(m_replica.reference()); };
    connect(&replica, &Replica::referenceChanged, this, district);
    district();
    m_finder->keepIn(link.keptFile(QStringLiteral("searches")));
    forgetOlder();
    showCase({});
}

const Case *RecordsPage::find(CaseId id) const
{
    if (const Case *value = m_replica.find(id))
        return value;
    const auto past = m_past.constFind(id);
    return past == m_past.cend() ? nullptr : &past->first;
}

Subject RecordsPage::subjectOf(const Case &value) const
{
    const auto past = m_past.constFind(value.id);
    return m_replica.find(value.id) || past == m_past.cend() ? m_replica.subjectOf(value) : past->second;
}

void RecordsPage::look(const QString &typed)
{
    m_list.reset();
    m_what->setCurrentIndex(static_cast<int>(Search::Cases));
    m_finder->setView({typed, {}, RecordsPeriod::Any});
    search();
}

void RecordsPage::findNumber(const QString &number)
{
    m_wanted = number;
    look(number);
}

// One of the past comes back first, to everybody whom it concerns.
void RecordsPage::openToWork()
{
    if (m_id.isNull() || !m_open->isVisible())
        return;
    if (m_replica.find(m_id)) {
        emit caseRequested(m_id);
        return;
    }
    m_toWork = m_id;
    m_link.bringBack(m_id);
}

QAction *RecordsPage::makeAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *RecordsPage::buildFinder()
{
    m_foundPane = new Pane(theme(), 1, tr("Records"));
    m_what = new QComboBox;
    m_what->setObjectName(QStringLiteral("recordsWhat"));
    m_what->setMinimumContentsLength(6);
    m_what->addItems({tr("Cases"), tr("Precedents")});
    describe(*m_what, tr("What to look for"));
    m_foundPane->addHeadWidget(m_what);
    m_finder = new RecordsFinder(theme());
    m_table = new QueueTable(theme());
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_rows = new RecordModel({}, this);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme(), m_table));
    describe(*m_table, tr("What was found"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, theme().px(Size::gap), 0, 0);
    column->setSpacing(theme().px(Size::gap));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    row->addWidget(m_finder);
    column->addLayout(row);
    m_foundState = new StatePanel(theme(), m_foundPane);
    m_foundState->setContents(m_table);
    column->addWidget(m_foundState, 1);
    m_olderButton = new ActionButton(theme(), m_older);
    m_olderButton->setObjectName(QStringLiteral("recordsOlder"));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(theme().px(12), 0, theme().px(12), theme().px(Size::gap));
    below->addWidget(m_olderButton);
    below->addStretch();
    column->addLayout(below);
    m_foundPane->setBody(body);
    return m_foundPane;
}

QWidget *RecordsPage::buildDossier()
{
    m_dossierPane = new Pane(theme(), 2, tr("Dossier"));
    m_lanes = new LaneChart(theme());
    m_reader = new QTextBrowser;
    m_reader->setObjectName(QStringLiteral("dossier"));
    m_reader->setOpenLinks(false);
    m_reader->setFrameShape(QFrame::NoFrame);
    m_reader->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    describe(*m_reader, tr("Dossier of the case"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lanes);
    column->addWidget(m_reader, 1);
    m_dossierState = new StatePanel(theme(), m_dossierPane);
    m_dossierState->setContents(body);
    m_dossierPane->setBody(m_dossierState);
    return m_dossierPane;
}

QList<QAction *> RecordsPage::pageActions() const
{
    return {m_find, m_open, m_copy, m_print, m_pdf, m_older};
}

void RecordsPage::search()
{
    m_stale = false;
    forgetOlder();
    showFound();
    const RecordsView view = m_finder->view();
    if (!m_list && static_cast<Search>(m_what->currentIndex()) == Search::Cases && !view.isAll())
        askOlder();
    else
        m_older->setVisible(!m_list && static_cast<Search>(m_what->currentIndex()) == Search::Cases);
}

void RecordsPage::forgetOlder()
{
    m_pastOrder.clear();
    for (auto it = m_past.begin(); it != m_past.end();)
        it = it.key() == m_id || (m_list && m_list->contains(it.key())) ? std::next(it) : m_past.erase(it); // being read, or listed
    m_older->setVisible(false);
}

void RecordsPage::askOlder()
{
    PastQuery query = m_finder->view().query(m_replica.now());
    query.limit = olderAtOnce;
    if (!m_pastOrder.isEmpty())
        query.before = m_pastOrder.last();
    m_older->setEnabled(false);
    m_link.askPast(query, this, [this](const Result<PastCases> &older) { takeOlder(older); });
}

void RecordsPage::takeOlder(const Result<PastCases> &older)
{
    m_older->setEnabled(true);
    m_older->setVisible(!older || older->more); // after a failure it can be tried again
    if (!older) {
        m_foundPane->setNote(ErrorView::sentence(older.error()));
        return;
    }
    m_foundPane->setNote({});
    for (const auto &[value, subject] : older->cases) {
        m_pastOrder.append(value.id);
        m_past.insert(value.id, {value, subject});
    }
    showFound();
}

void RecordsPage::showFound()
{
    const bool precedents = static_cast<Search>(m_what->currentIndex()) == Search::Precedents;
    qsizetype recent = 0;
    if (precedents) {
        showPrecedents();
    } else {
        PastQuery query = m_finder->view().query(m_replica.now());
        query.limit = mostFound;
        QVector<CaseId> ids = m_list ? *m_list : findCases(m_replica.state(), [this](const Case &value) { return m_replica.subjectOf(value); }, query);
        ids.removeIf([this](CaseId id) { return !find(id); }); // listed, and gone since
        recent = ids.size();
        for (CaseId id : std::as_const(m_pastOrder))
            if (!ids.contains(id) && find(id)) // one that is here, too, where the hub alone knows why it fits
                ids.append(id);
        QVector<Record> records;
        for (CaseId id : std::as_const(ids))
            records.append(recordOf(*find(id), subjectOf(*find(id))));
        m_rows->setHeads({tr("Case"), tr("State"), tr("Street"), tr("Matter"), tr("Registered")});
        m_table->setColumnWidths({80, 144, 96, 0, 136});
        m_rows->setRecords(records);
    }
    const auto count = static_cast<int>(m_rows->rowCount());
    m_foundPane->setTitle(m_list ? m_listTitle : tr("Records"));
    m_foundPane->setCount(!m_list && recent == mostFound ? tr("the latest %n", nullptr, count) : tr("%n found", nullptr, count));
    if (count > 0)
        m_foundState->showContents();
    else if (m_finder->view().isAll())
        m_foundState->showEmpty(tr("Nothing is here yet"), !precedents ? tr("Cases stand here from their registration on.")
                                                                       : tr("A consultation that is concluded becomes a precedent."));
    else
        m_foundState->showEmpty(tr("Nothing fits"), tr("Every word has to be found; leave one out."));
    int row = m_rows->rowOf(QString::number(m_id.value));
    for (int i = 0; i < m_rows->rowCount() && !m_wanted.isEmpty(); ++i)
        if (const Case *value = find(CaseId{m_rows->keyAt(i).toLongLong()}); value && value->number == m_wanted) {
            row = i;
            m_wanted.clear();
        }
    if (row >= 0)
        m_table->selectRow(row);
}

Record RecordsPage::recordOf(const Case &value, const Subject &subject) const
{
    Cell number(Words::shortNumber(value));
    number.strong = value.open();
    return {QString::number(value.id.value), {number, Cell(Words::composite(value)), Cell(m_replica.reference().unitName(value.street)), Cell(subject.title),
                                              Cell(m_times.due(value.registered, m_replica.now()))}};
}

void RecordsPage::showPrecedents()
{
    QVector<Record> records;
    const auto subjects = [this](const Case &value) { return m_replica.subjectOf(value); };
    for (const Precedent &one : findPrecedents(m_replica.state(), subjects, m_finder->view().typed, mostFound)) {
        const Case &value = *m_replica.find(one.caseId);
        const Consultation &consultation = value.consultations[one.consultation];
        records.append({QStringLiteral("%1/%2").arg(one.caseId.value).arg(one.consultation),
                        {Cell(m_times.due(one.concluded, m_replica.now())), Cell(Words::shortNumber(value)), Cell(consultation.question.value),
                         Cell(consultation.conclusion.value)}});
    }
    m_rows->setHeads({tr("Concluded"), tr("Case"), tr("Question"), tr("Conclusion")});
    m_table->setColumnWidths({136, 80, 240, 0});
    m_rows->setRecords(records);
}

void RecordsPage::showList(const QString &title, const QVector<CaseId> &cases, const WholePast *past)
{
    m_list = cases;
    m_listTitle = title;
    m_what->setCurrentIndex(static_cast<int>(Search::Cases));
    m_finder->clear();
    forgetOlder();
    for (const CaseId id : cases)
        if (const Case *value = past && !m_replica.find(id) ? past->state.find(id) : nullptr)
            m_past.insert(id, {*value, past->said.value(id)});
    showFound();
    m_table->setFocus();
    m_table->selectRow(0);
}

void RecordsPage::openSelected()
{
    const CaseId id{m_rows->keyAt(m_table->currentIndex().row()).toString().section(u'/', 0, 0).toLongLong()};
    if (!id.isNull() && id != m_id)
        showCase(id);
}

void RecordsPage::showCase(CaseId id)
{
    m_id = id;
    m_history.clear();
    m_askedAt = 0;
    const Case *value = find(id);
    m_copy->setEnabled(value);
    m_print->setEnabled(value);
    m_pdf->setEnabled(value);
    if (!value) {
        m_dossierPane->setTitle(tr("Dossier"));
        return m_dossierState->showEmpty(tr("No case is open"), tr("Choose one beside."));
    }
    m_dossierPane->setTitle(tr("Dossier %1").arg(Words::shortNumber(*value)));
    m_dossierState->showContents();
    m_reader->clear();
    ask();
}

void RecordsPage::ask()
{
    if (!find(m_id) || m_askedAt == m_replica.position())
        return;
    m_askedAt = m_replica.position();
    m_link.askTimeline(m_id, this, [this, id = m_id](const Result<QVector<Event>> &events) {
        if (!events)
            m_askedAt = 0; // with what happens next
        if (!events || id != m_id)
            return;
        m_history = *events;
        write();
    });
}

void RecordsPage::write()
{
    const Case *value = find(m_id);
    if (!value)
        return;
    const int at = m_reader->verticalScrollBar()->value();
    writeDossier(*m_reader->document(), theme(), *value, subjectOf(*value), m_history, m_replica.reference(), m_replica.now());
    m_reader->verticalScrollBar()->setValue(at);
    tick();
}

void RecordsPage::tick()
{
    const Case *value = find(m_id);
    if (!value)
        return;
    const LanePicture lanes = caseLanes(*value, m_replica.reference(), m_replica.now());
    m_lanes->setVisible(!m_narrow && !lanes.lanes.isEmpty());
    m_lanes->setPicture(lanes);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (m_stale || m_rows->rowCount() == 0)
        search();
    ask();
}

// A unit's window is narrow: there the dossier stands below what was found, and has all the room.
void RecordsPage::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    m_narrow = width() < theme().px(narrowBelow);
    m_splitter->setOrientation(m_narrow ? Qt::Vertical : Qt::Horizontal);
    tick();
}

QString RecordsPage::dossierText() const
{
    return m_reader->toPlainText();
}

// The same on paper whatever the screen looks like.
void RecordsPage::writeOn(QPagedPaintDevice &paper) const
{
    const Case &value = *find(m_id);
    const Theme theme(ThemeVariant::Light, 100);
    paper.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QTextDocument document;
    writeDossier(document, theme, value, subjectOf(value), m_history, m_replica.reference(), m_replica.now());
    printPages(document, paper, theme, watermarkText(m_replica.me().name, m_replica.now()));
}

Result<void> RecordsPage::savePdf(const QString &path)
{
    const CaseId id = m_id;
    const Case *value = find(m_id);
    QSaveFile file(path);
    if (!value || !file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnreadable, {path});
    {
        QPdfWriter writer(&file);
        writer.setTitle(value->number);
        writer.setCreator(QStringLiteral("Yixian " YIXIAN_VERSION));
        writer.setResolution(screenResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writeOn(writer);
    }
    if (!file.commit())
        return failure(ErrorCode::FileUnreadable, {path});
    record(id, CopyForm::File);
    return {};
}

void RecordsPage::print()
{
    const CaseId id = m_id;
    const Case *value = find(id);
    const auto printer = value ? askForPrinter(this, value->number) : nullptr;
    if (!printer)
        return;
    if (m_id != id || !find(id)) // it has gone, or another one stands here, while one chose
        return m_dossierPane->setNote(tr("No case is open"));
    writeOn(*printer);
    const bool taken = printer->printerState() != QPrinter::Error;
    m_dossierPane->setNote(taken ? tr("Given to the printer") : tr("The printer did not take it; nothing else is changed."));
    if (taken)
        record(id, CopyForm::Paper);
}

// That the dossier left the program stands in its case; from a console without its hub as soon as that is back.
void RecordsPage::record(CaseId id, CopyForm form)
{
    if (!roleMay(m_replica.me().role, ActKind::TakeDossier))
        return;
    Command command;
    command.caseId = id;
    command.act = TakeDossier{form};
    m_link.submit(std::move(command), this, [this](const Result<Ack> &result) {
        if (!result)
            m_dossierPane->setNote(ErrorView::sentence(result.error()));
    });
}

void RecordsPage::choosePdf()
{
    const Case *value = find(m_id);
    if (!value)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), QString(value->number + QLatin1String(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = savePdf(path);
    m_dossierPane->setNote(saved ? tr("Saved: %1").arg(path) : ErrorView::sentence(saved.error()));
}

} // namespace Yixian
