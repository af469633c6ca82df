// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportspage.h"

#include "reports/model/bulletin.h"
#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/ui/reportpreview.h"
#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/pane.h"
#include "uikit/statepanel.h"
#include "uikit/watermark.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace Yixian {

namespace {
constexpr int mostIssues = 99, longestCorrection = 200;
}

ReportsPage::ReportsPage(const Theme &theme, Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_pane(new Pane(theme, 1, tr("Reports")))
    , m_state(new StatePanel(theme, m_pane))
    , m_kind(new QComboBox)
    , m_period(new TextLabel(theme, TypeRole::Strong, ColorRole::Text))
    , m_number(new QSpinBox)
    , m_correction(new QLineEdit)
    , m_persons(new QCheckBox(tr("with persons (restricted)")))
    , m_scroll(new QScrollArea)
    , m_preview(new ReportPreview(theme))
{
    m_before = makeAction(tr("Period before"), Qt::CTRL | Qt::Key_PageUp);
    m_after = makeAction(tr("Period after"), Qt::CTRL | Qt::Key_PageDown);
    m_anew = makeAction(tr("Make anew"), Qt::Key_F5);
    m_pdf = makeAction(tr("Save as PDF…"), QKeySequence::Print);
    m_xlsx = makeAction(tr("Save as XLSX…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_csv = makeAction(tr("Save as CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
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
    return {m_before, m_after, m_anew, m_pdf, m_xlsx, m_csv};
}

QWidget *ReportsPage::buildChoice()
{
    m_kind->setObjectName(QStringLiteral("reportKind"));
    for (int i = 0; i < enumCount<ReportKind>; ++i)
        m_kind->addItem(ReportWords::of(static_cast<ReportKind>(i)));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setCurrentIndex(static_cast<int>(ReportKind::Monthly));
    describe(*m_kind, tr("Which report"));
    m_number->setObjectName(QStringLiteral("reportNumber"));
    m_number->setRange(1, mostIssues);
    for (QWidget *part : QList<QWidget *>{m_number, m_number->findChild<QLineEdit *>()})
        describe(*part, tr("Number of the issue"));
    m_correction->setObjectName(QStringLiteral("reportCorrection"));
    m_correction->setMaxLength(longestCorrection);
    m_correction->setPlaceholderText(tr("of a correction: what changed"));
    describe(*m_correction, tr("What the correction changes"));
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
    for (QAction *action : {m_pdf, m_xlsx, m_csv})
        first->addWidget(new ActionButton(theme(), action));
    second->addWidget(new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary, tr("No.")));
    second->addWidget(m_number);
    second->addWidget(m_correction, 1);
    second->addWidget(m_persons);
    return choice;
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
    connect(m_anew, &QAction::triggered, this, &ReportsPage::make);
    connect(m_pdf, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Pdf); });
    connect(m_xlsx, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Xlsx); });
    connect(m_csv, &QAction::triggered, this, [this] { chooseFile(ReportFormat::Csv); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = true;
        m_issue = lastIssue(static_cast<ReportKind>(index), m_replica.now());
        make();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &ReportsPage::make);
    connect(m_correction, &QLineEdit::editingFinished, this, [this] {
        if (m_pages && m_pages->report().correction != m_correction->text().trimmed())
            make();
    });
    connect(m_persons, &QCheckBox::toggled, this, &ReportsPage::make);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportsPage::showPlace);
    const auto changed = [this] { m_stale = true; };
    connect(&m_replica, &Replica::reset, this, changed);
    connect(&m_replica, &Replica::referenceChanged, this, changed);
    connect(&m_replica, &Replica::changed, this, changed);
    connect(&m_replica, &Replica::linkChanged, this, [this] {
        if (isVisible() && !m_pages)
            make();
    });
}

void ReportsPage::move(int periods)
{
    m_chosen = true;
    m_issue = m_issue.moved(periods);
    make();
}

void ReportsPage::showIssue(const ReportIssue &issue)
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(static_cast<int>(issue.kind));
    }
    m_chosen = true;
    m_issue = issue;
    make();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (!m_pages)
        make();
}

void ReportsPage::tick()
{
    if (isVisible() && !m_pages)
        make();
}

void ReportsPage::make()
{
    // While cases are still coming in, any figure would be wrong.
    if (!m_replica.hasReference() || m_replica.asOf() == Instant{} || m_replica.link() == LinkState::CatchingUp) {
        showState();
        return;
    }
    const ReportKind kind = static_cast<ReportKind>(std::max(0, m_kind->currentIndex()));
    const Instant now = m_replica.isFresh() ? m_replica.now() : m_replica.asOf();
    if (!m_chosen)
        m_issue = lastIssue(kind, now);
    ReportOrder order;
    order.issue = m_issue;
    order.cutOff = now;
    order.subCenter = reportScope(m_replica.me());
    order.preparer = m_replica.me().name;
    order.number = m_number->value();
    order.correction = m_correction->text().trimmed();
    order.persons = m_persons->isChecked() && mayReportPersons(m_replica.me().role);
    order.drill = m_replica.isDrill();
    m_pages = std::make_shared<const ReportPages>(Bulletin::make(m_replica.state(), order), ReportFonts(),
                                                  watermarkText(m_replica.me().name, now));
    m_stale = false;
    m_preview->setPages(m_pages);
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
}

void ReportsPage::showState()
{
    m_period->setText(m_pages ? ReportWords::period(m_issue).section(QStringLiteral(" ("), 0, 0) : QString());
    for (QAction *action : {m_before, m_after, m_anew, m_pdf, m_xlsx, m_csv})
        action->setEnabled(m_pages != nullptr);
    if (m_pages)
        m_state->showContents();
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
    const QString cutOff = tr("cut-off %1").arg(shownMoment(m_pages->report().cutOff));
    m_pane->setNote(m_stale ? tr("%1; something happened since, F5 makes it anew").arg(cutOff) : cutOff);
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
