// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/recordspage.h"

#include "cases/ui/dossier.h"
#include "uikit/accessible.h"
#include "uikit/errorview.h"
#include "uikit/lanechart.h"
#include "uikit/lanes.h"
#include "uikit/pane.h"
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
#include <QLineEdit>
#include <QPainter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>

namespace Yixian {

namespace {
constexpr qsizetype mostFound = 200;
constexpr int screenResolution = 96; // a theme's pixels are of this size
constexpr int narrowBelow = 1200;
constexpr std::chrono::milliseconds typingPause{200};

// As QTextDocument::print() does, with who made it, and when, across each page.
void printPages(QTextDocument &document, QPdfWriter &writer, const Theme &paper, const QString &madeBy)
{
    QPainter painter(&writer);
    const QRectF page(QPointF(), QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size()));
    document.setPageSize(page.size());
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
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
    m_pdf = makeAction(tr("Save as PDF…"), QKeySequence::Print);
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

    m_typed.setSingleShot(true);
    connect(&m_typed, &QTimer::timeout, this, &RecordsPage::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_list.reset();
        m_typed.start(typingPause);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        search();
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &RecordsPage::search);
    connect(m_find, &QAction::triggered, this, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
    const auto open = [this] {
        if (!m_id.isNull() && m_open->isVisible())
            emit caseRequested(m_id);
    };
    connect(m_open, &QAction::triggered, this, open);
    connect(m_table, &QueueTable::rowActivated, this, open);
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(dossierText()); });
    connect(m_pdf, &QAction::triggered, this, &RecordsPage::choosePdf);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::openSelected);
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        m_stale = true;
        if (isVisible() && cases.contains(m_id))
            ask();
    });
    connect(&replica, &Replica::reset, this, [this] {
        m_stale = true;
        if (isVisible())
            search();
    });
    showCase({});
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
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("recordsLine"));
    m_line->setPlaceholderText(tr("words, #417, a unit's pinyin, a street; all of them must fit"));
    m_line->setClearButtonEnabled(true);
    describe(*m_line, tr("Find a case"));
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
    row->addWidget(m_line);
    column->addLayout(row);
    m_foundState = new StatePanel(theme(), m_foundPane);
    m_foundState->setContents(m_table);
    column->addWidget(m_foundState, 1);
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
    return {m_find, m_open, m_copy, m_pdf};
}

SubjectOf RecordsPage::subjectOf() const
{
    return [this](const Case &value) { return m_replica.subjectOf(value); };
}

void RecordsPage::search()
{
    m_stale = false;
    showFound();
}

void RecordsPage::showFound()
{
    const Instant now = m_replica.now();
    const Reference &reference = m_replica.reference();
    QVector<Record> records;
    if (static_cast<Search>(m_what->currentIndex()) == Search::Precedents) {
        m_rows->setHeads({tr("Concluded"), tr("Case"), tr("Question"), tr("Conclusion")});
        m_table->setColumnWidths({136, 80, 240, 0});
        for (const Precedent &one : findPrecedents(m_replica.state(), subjectOf(), m_line->text(), mostFound)) {
            const Case &value = *m_replica.find(one.caseId);
            const Consultation &consultation = value.consultations[one.consultation];
            records.append({QStringLiteral("%1/%2").arg(one.caseId.value).arg(one.consultation),
                            {Cell(m_times.due(one.concluded, now)), Cell(Words::shortNumber(value)), Cell(consultation.question.value),
                             Cell(consultation.conclusion.value)}});
        }
    } else {
        m_rows->setHeads({tr("Case"), tr("State"), tr("Street"), tr("Matter"), tr("Registered")});
        m_table->setColumnWidths({80, 144, 96, 0, 136});
        for (CaseId id : m_list ? *m_list : findCases(m_replica.state(), subjectOf(), m_line->text(), mostFound)) {
            if (!m_replica.find(id)) // listed, and gone since
                continue;
            const Case &value = *m_replica.find(id);
            Cell number(Words::shortNumber(value));
            number.strong = value.open();
            records.append({QString::number(id.value), {number, Cell(Words::composite(value)), Cell(reference.unitName(value.street)),
                                                        Cell(m_replica.subjectOf(value).title), Cell(m_times.due(value.registered, now))}});
        }
    }
    m_rows->setRecords(records);
    m_foundPane->setTitle(m_list ? m_listTitle : tr("Records"));
    m_foundPane->setCount(!m_list && records.size() == mostFound ? tr("the latest %n", nullptr, static_cast<int>(mostFound))
                                                      : tr("%n found", nullptr, static_cast<int>(records.size())));
    if (!records.isEmpty())
        m_foundState->showContents();
    else if (m_line->text().trimmed().isEmpty())
        m_foundState->showEmpty(tr("Nothing is here yet"), m_what->currentIndex() == 0 ? tr("Cases stand here from their registration on.")
                                                                                      : tr("A consultation that is concluded becomes a precedent."));
    else
        m_foundState->showEmpty(tr("Nothing fits"), tr("Every word has to be found; leave one out."));
    if (const int row = m_rows->rowOf(QString::number(m_id.value)); row >= 0)
        m_table->selectRow(row);
}

void RecordsPage::showList(const QString &title, const QVector<CaseId> &cases)
{
    m_list = cases;
    m_listTitle = title;
    m_what->setCurrentIndex(static_cast<int>(Search::Cases));
    m_line->clear();
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
    const Case *value = m_replica.find(id);
    m_copy->setEnabled(value);
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
    if (!m_replica.find(m_id) || m_askedAt == m_replica.position())
        return;
    m_askedAt = m_replica.position();
    m_link.askTimeline(m_id, this, [this, id = m_id](const QVector<Event> &events) {
        if (id != m_id)
            return;
        m_history = events;
        write();
    });
}

void RecordsPage::write()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    const int at = m_reader->verticalScrollBar()->value();
    writeDossier(*m_reader->document(), theme(), *value, m_replica.subjectOf(*value), m_history, m_replica.reference(), m_replica.now());
    m_reader->verticalScrollBar()->setValue(at);
    tick();
}

void RecordsPage::tick()
{
    const Case *value = m_replica.find(m_id);
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

Result<void> RecordsPage::savePdf(const QString &path) const
{
    const Case *value = m_replica.find(m_id);
    QSaveFile file(path);
    if (!value || !file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnreadable, {path});
    {
        const Theme paper(ThemeVariant::Light, 100); // the same on paper whatever the screen looks like
        QPdfWriter writer(&file);
        writer.setTitle(value->number);
        writer.setCreator(QStringLiteral("Yixian " YIXIAN_VERSION));
        writer.setResolution(screenResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        QTextDocument document;
        writeDossier(document, paper, *value, m_replica.subjectOf(*value), m_history, m_replica.reference(), m_replica.now());
        printPages(document, writer, paper, watermarkText(m_replica.me().name, m_replica.now()));
    }
    return file.commit() ? Result<void>{} : Result<void>(failure(ErrorCode::FileUnreadable, {path}));
}

void RecordsPage::choosePdf()
{
    const Case *value = m_replica.find(m_id);
    if (!value)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), QString(value->number + QLatin1String(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = savePdf(path);
    m_dossierPane->setNote(saved ? tr("Saved: %1").arg(path) : ErrorView::sentence(saved.error()));
}

} // namespace Yixian
