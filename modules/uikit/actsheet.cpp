// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/actsheet.h"

#include "domain/acttable.h"
#include "domain/decide.h"
#include "domain/terms.h"
#include "uikit/districttimeedit.h"
#include "uikit/errorview.h"
#include "uikit/words.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Yixian {

namespace {

// Those that a page has no form for; the others are left to their pages.
constexpr std::array sheetActs{
    ActKind::ContactCitizen, ActKind::Consult,       ActKind::Conclude,       ActKind::PutOnHold,
    ActKind::ReviewHold,     ActKind::EndHold,       ActKind::Supervise,      ActKind::AnswerSlip,
    ActKind::SettleSlip,     ActKind::Escalate,      ActKind::Merge,          ActKind::Unmerge,
    ActKind::VoidCase,       ActKind::Reopen,        ActKind::RuleRecurrence, ActKind::JudgeWork,
    ActKind::JudgeCall,      ActKind::LodgeAppeal,   ActKind::RuleAppeal,     ActKind::Exclude,
    ActKind::Correct,        ActKind::Uphold,        ActKind::Dispute,        ActKind::Overrule,
    ActKind::RuleMove,       ActKind::RuleExtension, ActKind::ConfirmArrival, ActKind::ConfirmAbsence,
    ActKind::Pass,           ActKind::Redo,          ActKind::Withdraw,       ActKind::Close,
    ActKind::ShelveAlarm,
    ActKind::EraseSubject};

// Fills in what people would type, so that only what they cannot change is left to refuse it.
struct Typed
{
    Instant now;
    void operator()(const char *, FreeText &value) const { value = QStringLiteral("x"); }
    void operator()(const char *, bool &value) const { value = true; }
    void operator()(const char *, int &value) const { value = 1; }
    void operator()(const char *, Instant &value) const { value = now; }
    template<class T>
    void operator()(const char *, T &) const
    {}
};

// As a label or a button begins; Chinese has no such thing.
QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

// What a person can put right by typing something else.
bool aboutAField(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadValue:
    case ErrorCode::FieldRequired:
    case ErrorCode::FieldTooLong:
    case ErrorCode::TimeInPast:
    case ErrorCode::UnknownCase:
    case ErrorCode::UnknownUnit:
        return true;
    default:
        return false;
    }
}

} // namespace

QVector<ActChoice> possibleActs(const Workspace &state, const Actor &me, const Case &value, Instant now)
{
    QVector<ActChoice> possible;
    for (ActKind kind : sheetActs) {
        const ActRule &rule = actRule(kind);
        if (!rule.roles.contains(me.role) || !rule.caseStates.contains(value.state))
            continue;
        Command command;
        command.caseId = value.id;
        command.act = emptyAct(kind);
        std::visit([&](auto &act) { act.visit(act, Typed{now}); }, command.act);
        if (auto *consult = std::get_if<Consult>(&command.act))
            consult->ground = ConsultGround::Boundary;
        // Which slip or which clock is a choice of the form: it is possible when it is for one of them.
        const auto add = [&](LegNo leg) {
            command.leg = leg;
            const bool ofSlip = kind == ActKind::AnswerSlip || kind == ActKind::SettleSlip;
            auto which = static_cast<int>(ofSlip ? value.slips.size() : kind == ActKind::ShelveAlarm ? value.clocks.size() : 1);
            for (; which > 0; --which) {
                if (auto *answer = std::get_if<AnswerSlip>(&command.act))
                    answer->slip = which;
                if (auto *settle = std::get_if<SettleSlip>(&command.act))
                    settle->slip = which;
                if (auto *shelve = std::get_if<ShelveAlarm>(&command.act))
                    shelve->clock = ClockNo{which - 1};
                const auto event = decide(state, me, command, now);
                if (event || aboutAField(event.error().code))
                    return possible.append({kind, leg});
            }
        };
        if (rule.target == ActTarget::Case)
            add({});
        else
            for (const Leg &leg : value.legs)
                if (rule.legStates.contains(leg.state))
                    add(leg.no);
    }
    return possible;
}

// The widgets of one act's fields, in the order of its visit(): made from it, and read back into it.
class ActSheet::Fields
{
public:
    Fields(ActForm &form, const State &state, const Case &value, const Actor &me, Instant now)
        : m_form(form)
        , m_state(state)
        , m_case(value)
        , m_me(me)
        , m_now(now)
    {}

    void make(Act &act)
    {
        m_act = kindOf(act);
        std::visit([this](auto &fields) { fields.visit(fields, Maker{*this}); }, act);
    }
    Result<Act> read(Act act)
    {
        m_next = 0;
        m_error.reset();
        std::visit([this](auto &fields) { fields.visit(fields, Reader{*this}); }, act);
        return m_error ? Result<Act>(tl::unexpected(*m_error)) : Result<Act>(act);
    }

private:
    // Shown to nobody: the hub's own.
    static bool isHidden(const char *name)
    {
        return qstrcmp(name, "sealed") == 0 || qstrcmp(name, "before") == 0 || qstrcmp(name, "of") == 0;
    }
    QString label(const char *name) const
    {
        // Whose words they are depends on the act.
        if (qstrcmp(name, "words") == 0 && m_act == ActKind::Supervise)
            return ActSheet::tr("What is asked");
        if (qstrcmp(name, "words") == 0 && m_act == ActKind::ContactCitizen)
            return ActSheet::tr("What was said");
        return capital(fieldTerm(QLatin1String(name), ErrorView::language()));
    }

    struct Maker
    {
        Fields &fields;
        void operator()(const char *name, FreeText &) const { fields.line(name); }
        void operator()(const char *name, UnitId &) const { fields.line(name); }
        void operator()(const char *name, CaseId &) const { fields.line(name); }
        void operator()(const char *name, bool &) const
        {
            if (!isHidden(name))
                fields.check(name);
        }
        void operator()(const char *name, Instant &) const { fields.time(name); }
        void operator()(const char *name, LegNo &) const { fields.legs(name); }
        void operator()(const char *name, int &) const { fields.slips(name); }
        void operator()(const char *name, ClockNo &) const { fields.clocks(name); }
        template<NamedEnum E>
        requires requires(E value) { Words::of(value); }
        void operator()(const char *name, E &) const
        {
            QComboBox *choice = fields.m_form.addChoice(QLatin1String(name), fields.label(name), true);
            for (int i = 0; i < enumCount<E>; ++i)
                choice->addItem(Words::of(static_cast<E>(i)), i);
            fields.keep(name, choice);
        }
        template<class T>
        void operator()(const char *, T &) const
        {}
    };

    struct Reader
    {
        Fields &fields;
        void operator()(const char *, FreeText &value) const { value = fields.text(); }
        void operator()(const char *name, UnitId &value) const
        {
            const QString word = fields.text();
            if (word.isEmpty())
                return;
            if (const Unit *unit = fields.m_state.reference().unitByWord(word))
                value = unit->id;
            else
                fields.m_error = Error{ErrorCode::UnknownUnit, {word}, QLatin1String(name)};
        }
        void operator()(const char *name, CaseId &value) const { fields.readCase(name, value); }
        void operator()(const char *name, bool &value) const
        {
            if (!isHidden(name))
                value = static_cast<QCheckBox *>(fields.next())->isChecked();
        }
        void operator()(const char *, Instant &value) const
        {
            value = static_cast<DistrictTimeEdit *>(fields.next())->instant();
        }
        void operator()(const char *, LegNo &value) const { value = LegNo{fields.data()}; }
        void operator()(const char *, int &value) const { value = fields.data(); }
        void operator()(const char *, ClockNo &value) const { value = ClockNo{fields.data()}; }
        template<NamedEnum E>
        requires requires(E value) { Words::of(value); }
        void operator()(const char *, E &value) const { value = static_cast<E>(fields.data()); }
        template<class T>
        void operator()(const char *, T &) const
        {}
    };

    void keep(const char *name, QWidget *widget)
    {
        widget->setObjectName(QStringLiteral("sheet-") + QLatin1String(name));
        m_widgets.append(widget);
    }
    void line(const char *name) { keep(name, m_form.addLine(QLatin1String(name), label(name))); }
    void check(const char *name)
    {
        auto *box = new QCheckBox(label(name), &m_form);
        m_form.addField(QLatin1String(name), QString(), box);
        keep(name, box);
    }
    void time(const char *name)
    {
        const Millis ahead = m_act == ActKind::ShelveAlarm ? Millis(std::chrono::minutes(10)) : Millis{0};
        auto *edit = new DistrictTimeEdit(m_now + ahead, &m_form);
        m_form.addField(QLatin1String(name), label(name), edit, true);
        keep(name, edit);
    }
    void legs(const char *name)
    {
        QComboBox *choice = m_form.addChoice(QLatin1String(name), label(name), true);
        choice->addItem(
            m_case.subCenter.isNull() ? Words::of(m_case.state) : m_state.reference().unitName(m_case.subCenter), 0);
        for (const Leg &leg : m_case.legs)
            if (!leg.gone())
                choice->addItem(m_state.reference().unitName(leg.unit), leg.no.value);
        keep(name, choice);
    }
    void slips(const char *name)
    {
        QComboBox *choice = m_form.addChoice(QLatin1String(name), label(name), true);
        for (int i = 0; i < m_case.slips.size(); ++i) {
            const Slip &slip = m_case.slips[i];
            const Leg *leg = m_case.leg(slip.leg);
            const UnitId to = leg ? leg->unit : m_case.subCenter;
            if (!slip.settled && (m_me.unit.isNull() ? slip.answered.has_value() : !slip.answered && to == m_me.unit))
                choice->addItem(QStringLiteral("%1  %2  %3")
                                    .arg(i + 1)
                                    .arg(Words::of(slip.level), m_state.reference().unitName(to)),
                                i + 1);
        }
        keep(name, choice);
    }
    // Those whose warnings may be shelved now: the others would only be refused.
    void clocks(const char *name)
    {
        QComboBox *choice = m_form.addChoice(QLatin1String(name), label(name), true);
        for (int i = 0; i < m_case.clocks.size(); ++i) {
            const Clock &clock = m_case.clocks[i];
            Command command;
            command.caseId = m_case.id;
            command.act = ShelveAlarm{ClockNo{i}, {}, {}};
            const auto refused = decide(m_state, m_me, command, m_now);
            if (refused || refused.error().code != ErrorCode::TimeInPast)
                continue;
            const Leg *leg = m_case.leg(clock.leg);
            const QString kind = Words::of(clock.kind);
            choice->addItem(leg ? Words::tr("%1, %2", "clock, unit").arg(kind, m_state.reference().unitName(leg->unit)) : kind, i);
        }
        keep(name, choice);
    }
    QWidget *next() { return m_next < m_widgets.size() ? m_widgets[m_next++] : nullptr; }
    QString text() { return static_cast<QLineEdit *>(next())->text().trimmed(); }
    int data() { return static_cast<QComboBox *>(next())->currentData().toInt(); }
    // By its number, or by its last figures.
    void readCase(const char *name, CaseId &value)
    {
        QString word = text();
        word.remove(u'#');
        if (word.isEmpty()) {
            m_error = Error{ErrorCode::FieldRequired, {QLatin1String(name)}, {}};
            return;
        }
        CaseId latest; // of a short number: it is the one people speak of
        for (const Case &each : m_state.cases())
            if (latest < each.id && (each.number == word || each.number.endsWith(u'-' + word.rightJustified(4, u'0'))))
                latest = each.id;
        if (latest.isNull())
            m_error = Error{ErrorCode::UnknownCase, {word}, {}};
        else
            value = latest;
    }

    ActForm &m_form;
    const State &m_state;
    const Case m_case;
    const Actor m_me;
    const Instant m_now;
    ActKind m_act = ActKind::Note;
    QVector<QWidget *> m_widgets;
    qsizetype m_next = 0;
    std::optional<Error> m_error;
};

ActSheet::ActSheet(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_choice(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(Size::formGap));
    auto *top = new FormGrid(theme, this);
    m_choice->setObjectName(QStringLiteral("sheetChoice"));
    m_choice->setMaxVisibleItems(20);
    top->addRow(tr("More acts"), m_choice);
    layout->addWidget(top);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ActSheet::makeForm);
    hide();
}

ActSheet::~ActSheet() = default;

QString ActSheet::labelOf(const ActChoice &choice) const
{
    const Case *value = m_state ? m_state->find(m_case) : nullptr;
    const Leg *leg = value ? value->leg(choice.leg) : nullptr;
    const QString act = capital(Words::of(choice.act));
    return leg ? QString(act + QStringLiteral(" · ") + m_state->reference().unitName(leg->unit)) : act;
}

void ActSheet::follow(const State &state, const Actor &me, CaseId id, Instant now)
{
    const bool another = id != m_case;
    m_state = &state;
    m_case = id;
    const Case *value = state.find(id);
    QVector<ActChoice> possible = value ? possibleActs(state, me, *value, now) : QVector<ActChoice>{};
    m_fieldsOf = {me, now};
    if (!another && possible == m_possible)
        return;
    fillChoices(possible);
}

void ActSheet::fillChoices(const QVector<ActChoice> &possible)
{
    const auto before = chosen();
    m_possible = possible;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("choose (Ctrl+K)"));
        for (const ActChoice &choice : possible)
            m_choice->addItem(labelOf(choice));
        const auto kept = before ? possible.indexOf(*before) : -1;
        m_choice->setCurrentIndex(static_cast<int>(kept) + 1);
        if (kept >= 0 && m_form)
            return setVisible(true); // what is being typed stays
    }
    setVisible(!possible.isEmpty());
    makeForm();
}

std::optional<ActChoice> ActSheet::chosen() const
{
    const int index = m_choice->currentIndex() - 1;
    return index >= 0 && index < m_possible.size() ? std::optional(m_possible[index]) : std::nullopt;
}

bool ActSheet::propose(const ActChoice &choice)
{
    const auto index = m_possible.indexOf(choice);
    if (index >= 0)
        m_choice->setCurrentIndex(static_cast<int>(index) + 1);
    return index >= 0;
}

void ActSheet::makeForm()
{
    if (m_form)
        m_form->deleteLater();
    m_form = nullptr;
    m_fields.reset();
    const auto choice = chosen();
    const Case *value = m_state ? m_state->find(m_case) : nullptr;
    if (!choice || !value)
        return;
    m_form = new ActForm(theme(), this);
    m_fields = std::make_unique<Fields>(*m_form, *m_state, *value, m_fieldsOf.me, m_fieldsOf.now);
    Act act = emptyAct(choice->act);
    m_fields->make(act);
    auto *action = new QAction(capital(Words::of(choice->act)), m_form);
    action->setObjectName(QStringLiteral("sheetSend"));
    connect(action, &QAction::triggered, this, &ActSheet::send);
    m_form->addButton(action, true);
    layout()->addWidget(m_form);
}

void ActSheet::send()
{
    const auto choice = chosen();
    if (!choice || !m_form)
        return;
    const auto act = m_fields->read(emptyAct(choice->act));
    if (!act)
        return m_form->showError(act.error());
    emit actRequested(*act, choice->leg);
}

bool ActSheet::focusForm()
{
    if (!isVisible() || !m_form)
        return false;
    for (QWidget *child : m_form->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && !child->isHidden() && child->isEnabled()) {
            child->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void ActSheet::focusChoice()
{
    if (isVisible())
        m_choice->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Yixian
