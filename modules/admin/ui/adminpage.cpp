// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/adminpage.h"

#include "admin/model/steptext.h"
#include "admin/ui/changetext.h"
#include "uikit/accessible.h"
#include "uikit/actform.h"
#include "uikit/errorview.h"
#include "uikit/messagestrip.h"
#include "uikit/pane.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"
#include "uikit/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace Yixian {

namespace {
constexpr qsizetype badShown = 8;
constexpr auto gapLookedFor = std::chrono::hours(24 * 7);
} // namespace

AdminPage::AdminPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent), m_replica(replica), m_link(link)
{
    m_import = new QAction(tr("Import…"), this);
    m_import->setShortcut(Qt::CTRL | Qt::Key_O);
    m_import->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_import);
    connect(m_import, &QAction::triggered, this, &AdminPage::chooseFile);
    buildTable();
    buildForms();
    buildChanges();
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme.px(Size::gap));
    upper->addWidget(m_tablePane, 3);
    upper->addWidget(m_formPane, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::gap));
    m_missing = new MessageStrip(theme);
    m_missing->clear();
    layout->addWidget(m_missing);
    layout->addLayout(upper, 3);
    layout->addWidget(m_changesPane, 2);
    connect(&replica, &Replica::referenceChanged, this, &AdminPage::follow);
    follow();
}

QList<QAction *> AdminPage::pageActions() const
{
    return {m_import};
}

AdminPage::Section AdminPage::section() const
{
    return static_cast<Section>(std::max(0, m_section->currentIndex()));
}

void AdminPage::showSection(Section section)
{
    m_section->setCurrentIndex(static_cast<int>(section));
}

void AdminPage::buildTable()
{
    m_tablePane = new Pane(theme(), 1, tr("The district's data"));
    m_section = new QComboBox;
    m_section->setObjectName(QStringLiteral("adminSection"));
    m_section->addItems({tr("Units"), tr("Rosters"), tr("Rules"), tr("Calendar"), tr("Score sheets")});
    describe(*m_section, tr("What of the district's data"));
    m_tablePane->addHeadWidget(m_section);
    m_table = new QueueTable(theme());
    m_table->setObjectName(QStringLiteral("adminTable"));
    m_rows = new RecordModel({}, this);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TextDelegate(theme(), m_table));
    describe(*m_table, tr("The district's data"));
    m_tablePane->setBody(m_table);
    m_said = new TextLabel(theme(), TypeRole::Body, ColorRole::Text);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    m_said->hide();
    m_tablePane->addBelow(m_said);
    connect(m_section, &QComboBox::currentIndexChanged, this, [this] {
        say({});
        showTable();
        takeSelected();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AdminPage::takeSelected);
}

void AdminPage::buildChanges()
{
    m_changesPane = new Pane(theme(), 3, tr("What would change"));
    m_changes = new QueueTable(theme());
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changeRows = new RecordModel({tr("Change")}, this);
    m_changes->setModel(m_changeRows);
    m_changes->setItemDelegate(new TextDelegate(theme(), m_changes));
    m_changes->setColumnWidths({0});
    describe(*m_changes, tr("What would change"));
    m_force = new QAction(tr("Put into force"), this);
    m_force->setObjectName(QStringLiteral("putIntoForce"));
    m_discard = new QAction(tr("Discard the draft"), this);
    connect(m_force, &QAction::triggered, this, &AdminPage::putIntoForce);
    connect(m_discard, &QAction::triggered, this, [this] {
        m_draft = DistrictDraft(m_base);
        follow();
    });
    m_forceForm = new ActForm(theme());
    m_reason = m_forceForm->addLine(QStringLiteral("reason"), tr("Reason"), true);
    m_reason->setObjectName(QStringLiteral("revisionReason"));
    m_forceForm->addButton(m_force, true);
    m_forceForm->addButton(m_discard);
    const int side = theme().px(12);
    m_forceForm->setContentsMargins(side, side, side, side);
    m_changesPane->setBody(m_changes);
    m_changesPane->addBelow(m_forceForm);
}

void AdminPage::follow()
{
    const QString &document = m_replica.districtDocument();
    // What somebody else has put into force while a draft is being made: the draft stays, and the hub will say so.
    if (document != m_base && (m_base.isEmpty() || m_draft == DistrictDraft(m_base) || m_draft == DistrictDraft(document))) {
        m_base = document;
        m_baseHash = m_replica.reference().documentHash;
        m_draft = DistrictDraft(document);
    }
    showTable();
    showChanges();
    showMissingYear();
}

// A16: from the first of December on, until next year's list is in the calendar.
void AdminPage::showMissingYear()
{
    const auto year = m_replica.reference().missingYear(m_replica.now());
    const auto draft = m_draft.reference();
    if (!year)
        return m_missing->clear();
    m_missing->say(MessageStrip::Kind::Warning, tr("The holidays of %1 are not in the calendar").arg(*year),
                   draft && draft->lastCalendarYear >= *year ? tr("They are in the draft; put it into force.")
                                                             : tr("Limits that run into %1 would go by weekends alone: import the State Council's list under “Calendar”.").arg(*year));
}

void AdminPage::showTable()
{
    m_forms->setCurrentIndex(static_cast<int>(section()));
    m_formPane->setTitle(m_section->currentText());
    m_import->setEnabled(section() != Section::Rules && section() != Section::Scores);
    switch (section()) {
    case Section::Units:
        m_rows->setHeads({tr("Code"), tr("Name"), tr("Short"), tr("Level"), tr("Parent"), tr("Leader"), tr("On duty now"), tr("State")});
        m_rows->setRecords(unitRows());
        m_table->setColumnWidths({152, 0, 96, 72, 96, 96, 144, 72});
        break;
    case Section::Roster:
        m_rows->setHeads({tr("Unit"), tr("From"), tr("To"), tr("Who"), tr("Phone")});
        m_rows->setRecords(rosterRows());
        m_table->setColumnWidths({200, 144, 144, 0, 160});
        break;
    case Section::Rules:
        m_rows->setHeads({tr("Version"), tr("From"), tr("Accept"), tr("Unit accepts"), tr("Respond"), tr("Grace"), tr("Dispose"), tr("Visit tries")});
        m_rows->setRecords(rulesRows());
        m_table->setColumnWidths({0, 112, 88, 104, 88, 88, 88, 88});
        break;
    case Section::Calendar:
        m_rows->setHeads({tr("Day"), tr("What"), tr("Name")});
        m_rows->setRecords(calendarRows());
        m_table->setColumnWidths({144, 200, 0});
        break;
    case Section::Scores:
        m_rows->setHeads({tr("Version"), tr("From"), tr("Of whom"), tr("Line"), tr("Points"), tr("Steps, share: part of the points, in %")});
        m_rows->setRecords(scoresRows());
        m_table->setColumnWidths({128, 112, 112, 192, 72, 0});
        break;
    }
    m_tablePane->setCount(tr("%n rows", nullptr, m_rows->rowCount()));
}

QVector<Record> AdminPage::unitRows() const
{
    QVector<Record> records;
    const auto draft = m_draft.reference();
    if (!draft)
        return records;
    const Instant now = m_replica.now();
    for (const Unit &unit : draft->units) {
        const QString duty = m_replica.reference().unit(unit.id) ? m_replica.reference().onDuty(unit.id, now) : unit.duty;
        Cell onDuty(duty.isEmpty() ? tr("nobody") : duty);
        onDuty.strong = duty.isEmpty();
        Cell state(unit.active ? tr("active") : tr("not active"));
        state.secondary = !unit.active;
        records.append({unit.id.value, {Cell(unit.id.value), Cell(unit.name), Cell(unit.shortName), Cell(Words::of(unit.level)),
                                        Cell(draft->unitName(unit.parent)), Cell(unit.leaderAt(now)), onDuty, state}});
    }
    return records;
}

QVector<Record> AdminPage::rosterRows() const
{
    QVector<Record> records;
    const Reference &reference = m_replica.reference();
    const Instant now = m_replica.now();
    QSet<UnitId> rostered;
    const auto add = [&](const DutyShift &shift, bool read) {
        Cell who(shift.person);
        who.tag = read ? tr("not sent yet") : QString();
        records.append({QString(shift.unit.value + u'/' + toIso(shift.from)), {Cell(reference.callerName(shift.unit)), Cell(m_times.due(shift.from, now)),
                                                                                Cell(m_times.due(shift.to, now)), who, Cell(shift.phone)}});
    };
    for (auto it = m_rosters.cbegin(); it != m_rosters.cend(); ++it)
        for (const DutyShift &shift : *it)
            add(shift, true);
    for (const DutyShift &shift : reference.roster) {
        rostered.insert(shift.unit);
        if (shift.to > now)
            add(shift, false);
    }
    for (const UnitId &unit : std::as_const(rostered)) {
        const auto gap = reference.dutyGap(unit, now, now + gapLookedFor);
        if (!gap)
            continue;
        Cell nobody(tr("nobody on duty from here on"));
        nobody.strong = true;
        records.prepend({QString(QLatin1String("gap/") + unit.value), {Cell(reference.callerName(unit)), Cell(m_times.due(*gap, now)), Cell(), nobody, Cell()}});
    }
    return records;
}

QVector<Record> AdminPage::rulesRows() const
{
    QVector<Record> records;
    const auto draft = m_draft.reference();
    if (!draft)
        return records;
    const auto minutes = [](Millis time) {
        return tr("%n min", nullptr, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(time).count()));
    };
    const QString inForce = m_replica.reference().rulesAt(m_replica.now()).version;
    for (const RuleSet &rule : draft->rules) {
        Cell version(rule.version);
        version.strong = rule.version == inForce;
        records.append({rule.version, {version, Cell(toIso(rule.from)), Cell(minutes(rule.caseAccept)), Cell(minutes(rule.legAccept.value)),
                                       Cell(minutes(rule.legRespond.value)), Cell(minutes(rule.reportGrace)),
                                       Cell(tr("%n days", nullptr, rule.disposeDays)), Cell(QString::number(rule.visitTries))}});
    }
    return records;
}

QVector<Record> AdminPage::calendarRows() const
{
    QVector<Record> records;
    const auto draft = m_draft.reference();
    if (!draft)
        return records;
    const int year = static_cast<int>(std::chrono::year_month_day{localDay(m_replica.now())}.year());
    const Day last = makeDay(std::max(year, draft->lastCalendarYear), 12, 31);
    for (Day day = makeDay(year, 1, 1); day <= last; day += std::chrono::days(1)) {
        const auto stopped = m_replica.reference().stoppedDays.find(day);
        const bool isStopped = stopped != m_replica.reference().stoppedDays.end();
        const DayPlan plan = draft->calendar.plan(day);
        if (!isStopped && (plan.kind == DayKind::Workday || plan.kind == DayKind::RestDay))
            continue;
        records.append({toIso(day), {Cell(toIso(day)), Cell(Words::of(isStopped ? DayKind::StopWork : plan.kind)), Cell(isStopped ? stopped->second : plan.name)}});
    }
    return records;
}

QVector<Record> AdminPage::scoresRows() const
{
    QVector<Record> records;
    const auto draft = m_draft.reference();
    if (!draft)
        return records;
    QVector<ScoreSheet> sheets = draft->scoreSheets;
    for (ScoredKind kind : {ScoredKind::Unit, ScoredKind::SubCenter})
        if (std::none_of(sheets.cbegin(), sheets.cend(), [kind](const ScoreSheet &sheet) { return sheet.kind == kind; }))
            sheets.append(defaultSheet(kind));
    for (const ScoreSheet &sheet : std::as_const(sheets)) {
        const bool inForce = m_replica.reference().sheetAt(sheet.kind, localDay(m_replica.now())).version == sheet.version;
        for (const ScoreLine &line : sheet.lines) {
            Cell version(sheet.version);
            version.strong = inForce;
            records.append({QStringLiteral("%1/%2/%3").arg(sheet.version, enumName(sheet.kind), enumName(line.item)),
                            {version, Cell(toIso(sheet.from)), Cell(Words::of(sheet.kind)), Cell(Words::of(line.item)), Cell(QString::number(line.points)),
                             Cell(textOfSteps(line.steps))}});
        }
    }
    return records;
}

void AdminPage::showChanges()
{
    const auto draft = m_draft.reference();
    const QStringList changes = draft ? changesBetween(m_replica.reference(), *draft) : QStringList{ErrorView::sentence(draft.error())};
    QVector<Record> records;
    for (const QString &change : changes)
        records.append({change, {Cell(change)}});
    m_changeRows->setRecords(records);
    showMissingYear();
    m_changesPane->setCount(tr("%n changes", nullptr, static_cast<int>(changes.size())));
    m_changesPane->setNote(changes.isEmpty() ? tr("nothing is in the draft") : tr("affects 0 clocks that run: they keep their due times"));
    m_force->setEnabled(draft && !changes.isEmpty());
    m_discard->setEnabled(!(m_draft == DistrictDraft(m_base)));
}

void AdminPage::chooseFile()
{
    const QString filter = section() == Section::Calendar ? tr("Holiday list (*.json)") : tr("Table (*.csv *.txt)");
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), {}, filter);
    if (!path.isEmpty())
        importFile(path);
}

void AdminPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(ErrorView::sentence({ErrorCode::FileUnreadable, {path}, {}}));
    const QByteArray bytes = file.readAll();
    switch (section()) {
    case Section::Units: return importUnitTable(bytes, path);
    case Section::Roster: return importRosterTable(bytes, path);
    case Section::Rules:
    case Section::Scores: return;
    case Section::Calendar: break;
    }
    DistrictDraft next = m_draft;
    const auto year = next.putHolidays(bytes);
    const auto reference = next.reference();
    if (!year || !reference)
        return say(ErrorView::sentence(year ? reference.error() : year.error()));
    m_draft = next;
    say(tr("%1 was read into the draft.").arg(*year));
    showTable();
    showChanges();
}

void AdminPage::importUnitTable(const QByteArray &bytes, const QString &path)
{
    const auto import = importUnits(m_draft, bytes, path);
    if (!import)
        return say(ErrorView::sentence(import.error()));
    m_draft = import->draft;
    say(tr("Read into the draft: %1 new, %2 changed, %3 as before, %4 left out.")
            .arg(import->added).arg(import->changed).arg(import->same).arg(import->bad.size()), import->bad);
    showTable();
    showChanges();
}

void AdminPage::importRosterTable(const QByteArray &bytes, const QString &path)
{
    const auto import = importRoster(m_replica.reference(), bytes, path);
    if (!import)
        return say(ErrorView::sentence(import.error()));
    m_rosters = import->shifts;
    m_sendRosters->setVisible(!m_rosters.isEmpty());
    QString sentence = tr("Read: duties of %1 units, %2 rows left out. Nothing is sent yet.").arg(m_rosters.size()).arg(import->bad.size());
    for (const auto &[unit, from] : import->gaps.first(std::min<qsizetype>(import->gaps.size(), badShown)))
        sentence += u'\n' + tr("%1 has nobody on duty from %2 on.").arg(m_replica.reference().callerName(unit), m_times.due(from, m_replica.now()));
    say(sentence, import->bad);
    showTable();
}

void AdminPage::sendRosters()
{
    for (auto it = m_rosters.cbegin(); it != m_rosters.cend(); ++it) {
        Command command;
        command.act = SetRoster{it.key(), it.value()};
        m_link.submit(std::move(command), this, [this, unit = it.key()](Result<Ack> result) {
            if (!result)
                return say(ErrorView::sentence(result.error())); // it stays among what was read
            m_rosters.remove(unit);
            m_sendRosters->setVisible(!m_rosters.isEmpty());
            if (m_rosters.isEmpty())
                say(tr("All rosters are in force."));
            showTable();
        });
    }
}

void AdminPage::putIntoForce()
{
    m_forceForm->setPending(true);
    Command command;
    command.act = Revise{{}, packDocument(m_draft.document()), QString::fromLatin1(m_baseHash), m_reason->text()};
    m_link.submit(std::move(command), this, [this](Result<Ack> result) {
        if (!result)
            return m_forceForm->showError(result.error());
        m_forceForm->showDone(tr("In force since %1").arg(TimeText::clock(result->at)));
        m_forceForm->clearFields();
        showChanges();
    });
}

void AdminPage::say(const QString &sentence, const QVector<BadLine> &bad)
{
    QString text = sentence;
    for (const BadLine &line : bad.first(std::min(bad.size(), badShown)))
        text += u'\n' + tr("Row %1: %2").arg(line.row).arg(ErrorView::sentence(line.why));
    if (bad.size() > badShown)
        text += u'\n' + tr("and %1 more").arg(bad.size() - badShown);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace Yixian
