// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/adminpage.h"

#include "admin/model/steptext.h"
#include "uikit/actform.h"
#include "uikit/pane.h"
#include "uikit/panescroll.h"
#include "uikit/queuetable.h"
#include "uikit/words.h"

#include <array>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>

// What is typed on the administration page.
namespace Yixian {

namespace {

// The figures of a rule set that a form offers; the others are taken over from the version before.
struct RuleField
{
    const char *key;
    const char *label;
};
constexpr std::array ruleFields{RuleField{"caseAcceptMinutes", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Accept, min")},
                                RuleField{"legAcceptMinutes", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Unit accepts, min")},
                                RuleField{"legRespondMinutes", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Respond, min")},
                                RuleField{"reportGraceMinutes", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Grace, min")},
                                RuleField{"disposeDays", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Dispose, days")},
                                RuleField{"visitTries", QT_TRANSLATE_NOOP("Yixian::AdminPage", "Visit tries")}};

QString isoOf(const QString &typed)
{
    QString iso = typed.trimmed();
    iso.replace(u'/', u'-').replace(u' ', u'T');
    return iso.size() == 16 ? QString(iso + QLatin1String(":00+08:00")) : iso;
}

} // namespace

QLineEdit *AdminPage::line(const char *name) const
{
    return findChild<QLineEdit *>(QLatin1String(name));
}

void AdminPage::buildForms()
{
    m_formPane = new Pane(theme(), 2, QString());
    m_forms = new QStackedWidget;
    for (ActForm *form : {unitForm(), rosterForm(), rulesForm(), calendarForm(), scoresForm()}) {
        const int side = theme().px(12);
        form->setContentsMargins(side, side, side, side);
        m_forms->addWidget(new PaneScroll(form));
    }
    m_formPane->setBody(m_forms);
}

ActForm *AdminPage::unitForm()
{
    auto *form = new ActForm(theme(), this);
    const auto add = [form](const char *name, const QString &label, bool required = false) {
        form->addLine(QLatin1String(name), label, required)->setObjectName(QStringLiteral("unit-") + QLatin1String(name));
    };
    add("id", tr("Code"), true);
    add("name", tr("Name"), true);
    add("short", tr("Short"));
    m_level = form->addChoice(QStringLiteral("level"), tr("Level"), true);
    for (int i = 0; i < enumCount<UnitLevel>; ++i)
        m_level->addItem(Words::of(static_cast<UnitLevel>(i)), QString(enumName(static_cast<UnitLevel>(i))));
    add("parent", tr("Parent"));
    add("pinyin", tr("Pinyin"));
    add("aliases", tr("Aliases"));
    add("leader", tr("Leader"));
    add("duty", tr("Duty"));
    add("phone", tr("Phone"));
    add("successor", tr("Successor"));
    add("tile", tr("Wall cell"));
    line("unit-tile")->setPlaceholderText(tr("row,column: a sub-center's place on the wall's map"));
    m_active = form->addChoice(QStringLiteral("active"), tr("State"), true);
    m_active->addItem(tr("active"), true);
    m_active->addItem(tr("not active"), false);
    auto *put = new QAction(tr("Into the draft"), this);
    put->setObjectName(QStringLiteral("putUnit"));
    connect(put, &QAction::triggered, this, &AdminPage::putUnit);
    form->addButton(put, true);
    return form;
}

ActForm *AdminPage::rosterForm()
{
    auto *form = new ActForm(theme(), this);
    const auto add = [form](const char *name, const QString &label, const QString &example = {}, bool required = true) {
        auto *edit = form->addLine(QLatin1String(name), label, required);
        edit->setObjectName(QStringLiteral("duty-") + QLatin1String(name));
        edit->setPlaceholderText(example);
    };
    add("unit", tr("Unit"), tr("empty for the district's desk"), false);
    add("from", tr("From"), QStringLiteral("2026-12-01 08:30"));
    add("to", tr("To"), QStringLiteral("2026-12-01 18:00"));
    add("person", tr("Who"));
    add("phone", tr("Phone"), {}, false);
    auto *duty = new QAction(tr("Add this duty"), this);
    duty->setObjectName(QStringLiteral("addDuty"));
    connect(duty, &QAction::triggered, this, &AdminPage::addDuty);
    form->addButton(duty, true);
    m_sendRosters = new QAction(tr("Send what was read"), this);
    m_sendRosters->setObjectName(QStringLiteral("sendRosters"));
    m_sendRosters->setVisible(false);
    connect(m_sendRosters, &QAction::triggered, this, &AdminPage::sendRosters);
    form->addButton(m_sendRosters);
    return form;
}

ActForm *AdminPage::rulesForm()
{
    auto *form = new ActForm(theme(), this);
    const auto add = [form](const char *name, const QString &label, const QString &example = {}) {
        auto *edit = form->addLine(QLatin1String(name), label, true);
        edit->setObjectName(QStringLiteral("rule-") + QLatin1String(name));
        edit->setPlaceholderText(example);
    };
    add("version", tr("Version"), QStringLiteral("GL-2027.1"));
    add("from", tr("From"), QStringLiteral("2027-01-01"));
    for (const RuleField &field : ruleFields)
        add(field.key, tr(field.label));
    auto *rules = new QAction(tr("Into the draft"), this);
    rules->setObjectName(QStringLiteral("addRules"));
    connect(rules, &QAction::triggered, this, &AdminPage::addRules);
    form->addButton(rules, true);
    return form;
}

ActForm *AdminPage::calendarForm()
{
    auto *form = new ActForm(theme(), this);
    auto *about = new TextLabel(theme(), TypeRole::Body, ColorRole::Text,
                                tr("Holidays and make-up working days come from the State Council's yearly list, as a JSON file. Clocks that run "
                                   "keep their due times."));
    about->setWordWrap(true);
    form->addField(QStringLiteral("calendar"), tr("Calendar"), about);
    return form;
}

// A sheet is versioned as a whole: the form begins with the one in force.
ActForm *AdminPage::scoresForm()
{
    auto *form = m_scoresForm = new ActForm(theme(), this);
    m_scored = form->addChoice(QStringLiteral("kind"), tr("Of whom"), true);
    m_scored->setObjectName(QStringLiteral("score-kind"));
    for (ScoredKind kind : {ScoredKind::Unit, ScoredKind::SubCenter})
        m_scored->addItem(Words::of(kind), static_cast<int>(kind));
    const auto add = [form](const char *name, const QString &label, const QString &example) {
        auto *edit = form->addLine(QLatin1String(name), label, true);
        edit->setObjectName(QStringLiteral("score-") + QLatin1String(name));
        edit->setPlaceholderText(example);
    };
    add("version", tr("Version"), QStringLiteral("GL-2027.1"));
    add("from", tr("From"), QStringLiteral("2027-01-01"));
    for (int i = 0; i < enumCount<ScoreItem>; ++i) {
        const auto item = static_cast<ScoreItem>(i);
        auto *points = new QLineEdit;
        auto *steps = new QLineEdit;
        points->setObjectName(QStringLiteral("score-%1-points").arg(enumName(item)));
        steps->setObjectName(QStringLiteral("score-%1-steps").arg(enumName(item)));
        points->setPlaceholderText(tr("points"));
        steps->setPlaceholderText(QStringLiteral("95:100 90:80 85:60"));
        form->addPair(points->objectName(), Words::of(item), points, steps->objectName(), tr("Steps"), steps);
    }
    auto *put = new QAction(tr("Into the draft"), this);
    put->setObjectName(QStringLiteral("addScores"));
    connect(put, &QAction::triggered, this, &AdminPage::addScores);
    connect(m_scored, &QComboBox::currentIndexChanged, this, &AdminPage::fillScores);
    form->addButton(put, true);
    return form;
}

void AdminPage::fillScores()
{
    const auto kind = static_cast<ScoredKind>(m_scored->currentData().toInt());
    const ScoreSheet inForce = m_replica.reference().sheetAt(kind, localDay(m_replica.now()));
    const ScoreSheet allowed = defaultSheet(kind);
    for (int i = 0; i < enumCount<ScoreItem>; ++i) {
        const auto item = static_cast<ScoreItem>(i);
        const auto of = [item](const ScoreLine &line) { return line.item == item; };
        QLineEdit *points = line(QStringLiteral("score-%1-points").arg(enumName(item)).toLatin1().constData());
        QLineEdit *steps = line(QStringLiteral("score-%1-steps").arg(enumName(item)).toLatin1().constData());
        const auto found = std::find_if(inForce.lines.cbegin(), inForce.lines.cend(), of);
        m_scoresForm->setRowVisible(points, std::any_of(allowed.lines.cbegin(), allowed.lines.cend(), of));
        points->setText(found != inForce.lines.cend() ? QString::number(found->points) : QString());
        steps->setText(found != inForce.lines.cend() ? textOfSteps(found->steps) : QString());
    }
}

void AdminPage::addScores()
{
    ActForm *form = m_scoresForm;
    form->clearMarks();
    ScoreSheet sheet;
    sheet.kind = static_cast<ScoredKind>(m_scored->currentData().toInt());
    sheet.version = line("score-version")->text().trimmed();
    const auto from = dayFromIso(line("score-from")->text().trimmed());
    if (sheet.version.isEmpty())
        return form->showError({ErrorCode::FieldRequired, {QStringLiteral("version")}, {}});
    if (!from)
        return form->showError({ErrorCode::BadValue, {QStringLiteral("from")}, {}});
    sheet.from = *from;
    for (const ScoreLine &allowed : defaultSheet(sheet.kind).lines) {
        const QString points = QStringLiteral("score-%1-points").arg(enumName(allowed.item));
        const QString steps = QStringLiteral("score-%1-steps").arg(enumName(allowed.item));
        if (line(points.toLatin1().constData())->text().trimmed().isEmpty())
            continue; // not measured by this sheet
        bool ok = false;
        const int value = line(points.toLatin1().constData())->text().trimmed().toInt(&ok);
        const auto read = stepsFromText(line(steps.toLatin1().constData())->text());
        if (!ok || value <= 0 || value > 100)
            return form->showError({ErrorCode::BadValue, {points}, {}});
        if (!read)
            return form->showError({ErrorCode::BadValue, {steps}, {}});
        sheet.lines.append({allowed.item, value, *read});
    }
    DistrictDraft next = m_draft;
    next.addScoreSheet(sheet);
    const auto reference = next.reference();
    const auto fits = reference ? m_replica.reference().checkRevision(*reference, m_replica.now()) : Result<void>(tl::unexpected(reference.error()));
    if (!fits)
        return form->showError(fits.error());
    m_draft = next;
    showTable();
    showChanges();
}

// A row of the table in the form, to start from.
void AdminPage::takeSelected()
{
    const QString key = m_rows->keyAt(m_table->currentIndex().row()).toString();
    if (section() == Section::Units && !key.isEmpty()) {
        const QJsonObject unit = m_draft.unit(UnitId{key});
        for (const char *name : {"id", "name", "short", "parent", "pinyin", "leader", "duty", "phone", "successor"})
            line(QByteArray(QByteArrayLiteral("unit-") + name).constData())->setText(unit.value(QLatin1String(name)).toString());
        QStringList aliases;
        for (const QJsonValue &alias : unit.value(QLatin1String("aliases")).toArray())
            aliases.append(alias.toString());
        line("unit-aliases")->setText(aliases.join(u'、'));
        const QJsonArray tile = unit.value(QLatin1String("tile")).toArray();
        line("unit-tile")->setText(tile.size() == 2 ? QStringLiteral("%1,%2").arg(tile[0].toInt() + 1).arg(tile[1].toInt() + 1) : QString());
        m_level->setCurrentIndex(std::max(0, m_level->findData(unit.value(QLatin1String("level")).toString())));
        m_active->setCurrentIndex(unit.value(QLatin1String("active")).toBool(true) ? 0 : 1);
    }
    if (section() == Section::Scores)
        fillScores();
    if (section() == Section::Rules) {
        const QJsonObject rules = m_draft.latestRules();
        for (const RuleField &field : ruleFields)
            line(QByteArray(QByteArrayLiteral("rule-") + field.key).constData())
                ->setText(QString::number(rules.value(QLatin1String(field.key)).toInt()));
    }
}

void AdminPage::putUnit()
{
    auto *form = qobject_cast<ActForm *>(line("unit-id")->parentWidget()->parentWidget());
    QJsonObject unit = m_draft.unit(UnitId{line("unit-id")->text().trimmed()});
    for (const char *name : {"id", "name", "short", "parent", "pinyin", "leader", "duty", "phone", "successor"})
        unit.insert(QLatin1String(name), line(QByteArray(QByteArrayLiteral("unit-") + name).constData())->text().trimmed());
    unit.insert(QLatin1String("aliases"),
                QJsonArray::fromStringList(line("unit-aliases")->text().split(QRegularExpression(QStringLiteral("[、;；,，]")), Qt::SkipEmptyParts)));
    static const QRegularExpression cell(QStringLiteral("^\\s*([1-9]\\d?)\\s*[,，]\\s*([1-9]\\d?)\\s*$"));
    const QRegularExpressionMatch tile = cell.match(line("unit-tile")->text());
    if (!line("unit-tile")->text().trimmed().isEmpty() && !tile.hasMatch()) {
        if (form)
            form->showError({ErrorCode::BadValue, {QStringLiteral("tile")}, {}});
        return;
    }
    unit.insert(QLatin1String("tile"), tile.hasMatch() ? QJsonArray{tile.captured(1).toInt() - 1, tile.captured(2).toInt() - 1} : QJsonArray());
    unit.insert(QLatin1String("level"), m_level->currentData().toString());
    unit.insert(QLatin1String("active"), m_active->currentData().toBool());
    DistrictDraft next = m_draft;
    next.putUnit(unit);
    if (const auto reference = next.reference(); !reference) {
        if (form)
            form->showError(reference.error());
        return;
    }
    if (form)
        form->clearMarks();
    m_draft = next;
    showTable();
    showChanges();
}

void AdminPage::addRules()
{
    auto *form = qobject_cast<ActForm *>(line("rule-version")->parentWidget()->parentWidget());
    QJsonObject rules = m_draft.latestRules();
    rules.insert(QLatin1String("version"), line("rule-version")->text().trimmed());
    rules.insert(QLatin1String("from"), line("rule-from")->text().trimmed());
    for (const RuleField &field : ruleFields) {
        bool ok = false;
        const int value = line(QByteArray(QByteArrayLiteral("rule-") + field.key).constData())->text().trimmed().toInt(&ok);
        if (!ok || value <= 0) {
            if (form)
                form->showError({ErrorCode::BadValue, {QLatin1String(field.key)}, {}});
            return;
        }
        rules.insert(QLatin1String(field.key), value);
    }
    DistrictDraft next = m_draft;
    next.addRules(rules);
    auto reference = next.reference();
    Result<void> fits = reference ? m_replica.reference().checkRevision(*reference, m_replica.now())
                                  : Result<void>(tl::unexpected(reference.error()));
    if (!fits) {
        if (form)
            form->showError(fits.error());
        return;
    }
    m_draft = next;
    showTable();
    showChanges();
}

// One duty more: those of the unit that begin later stay.
void AdminPage::addDuty()
{
    auto *form = qobject_cast<ActForm *>(line("duty-unit")->parentWidget()->parentWidget());
    const auto wrong = [form](Error error) {
        if (form)
            form->showError(error);
    };
    const QString word = line("duty-unit")->text().trimmed();
    const Unit *unit = word.isEmpty() ? nullptr : m_replica.reference().unitByWord(word);
    if (!word.isEmpty() && !unit)
        return wrong({ErrorCode::UnknownUnit, {word}, {}});
    const auto from = instantFromIso(isoOf(line("duty-from")->text())), to = instantFromIso(isoOf(line("duty-to")->text()));
    if (!from || !to)
        return wrong({ErrorCode::BadValue, {from ? QStringLiteral("to") : QStringLiteral("from")}, {}});
    SetRoster act;
    act.unit = unit ? unit->id : UnitId{};
    act.shifts = {DutyShift{act.unit, *from, *to, line("duty-person")->text().trimmed(), line("duty-phone")->text().trimmed()}};
    for (const DutyShift &shift : m_replica.reference().roster)
        if (shift.unit == act.unit && shift.from >= *from)
            act.shifts.append(shift);
    std::stable_sort(act.shifts.begin(), act.shifts.end(), [](const DutyShift &a, const DutyShift &b) { return a.from < b.from; });
    Command command;
    command.act = act;
    if (form)
        form->setPending(true);
    m_link.submit(std::move(command), this, [form](Result<Ack> result) {
        if (!form)
            return;
        if (!result)
            return form->showError(result.error());
        form->showDone(tr("Recorded, %1").arg(TimeText::clock(result->at)));
    });
}

} // namespace Yixian
