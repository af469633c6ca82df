// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/dossier.h"

#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace Yixian {

namespace {

// The document while it is written, from top to bottom.
class Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::Dossier)

public:
    Dossier(QTextDocument &document, const Theme &theme, const Case &value, const Reference &reference, Instant now)
        : m_cursor(&document)
        , m_theme(theme)
        , m_case(value)
        , m_reference(reference)
        , m_now(now)
    {
        document.clear();
        document.setDefaultFont(theme.font(TypeRole::Body));
        document.setDocumentMargin(theme.px(20));
        document.setMetaInformation(QTextDocument::DocumentTitle, value.number);
        m_head.setFont(theme.font(TypeRole::PaneTitle));
        m_head.setForeground(theme.color(ColorRole::Text));
        m_label.setFont(theme.font(TypeRole::Body));
        m_label.setForeground(theme.color(ColorRole::Secondary));
        m_text.setFont(theme.font(TypeRole::Body));
        m_text.setForeground(theme.color(ColorRole::Text));
    }

    void write(const Subject &subject, const QVector<Event> &history)
    {
        title(subject);
        facts(subject);
        clocks();
        units();
        oversight();
        timeline(history);
    }

private:
    QString when(Instant instant) const { return m_times.due(instant, m_now); }
    QString when(const std::optional<Instant> &instant) const { return instant ? when(*instant) : TimeText::unknown(); }

    void block(const QString &text, const QTextCharFormat &format, int above)
    {
        QTextBlockFormat shape;
        shape.setTopMargin(m_theme.px(above));
        if (m_fresh)
            m_cursor.setBlockFormat(shape);
        else
            m_cursor.insertBlock(shape);
        m_fresh = false;
        m_cursor.insertText(text, format);
    }
    void section(const QString &text) { block(text, m_head, 20); }

    // Rows of one width a column, in hundredths of the page; the first row is its head when `headed`.
    void table(const QVector<QStringList> &rows, const QVector<int> &widths, bool headed)
    {
        if (rows.isEmpty())
            return;
        QTextTableFormat shape;
        shape.setBorder(0);
        shape.setCellPadding(m_theme.px(3));
        shape.setCellSpacing(0);
        shape.setTopMargin(m_theme.px(6));
        shape.setBottomMargin(m_theme.px(14));
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QVector<QTextLength> columns;
        for (int width : widths)
            columns.append(QTextLength(QTextLength::PercentageLength, width));
        shape.setColumnWidthConstraints(columns);
        if (headed)
            shape.setHeaderRowCount(1);
        QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(widths.size()), shape);
        for (int r = 0; r < rows.size(); ++r)
            for (int c = 0; c < rows[r].size(); ++c)
                table->cellAt(r, c).firstCursorPosition().insertText(rows[r][c], (headed && r == 0) || (!headed && c == 0) ? m_label : m_text);
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true; // the block after the table is there already
    }

    void title(const Subject &subject)
    {
        QTextCharFormat big = m_head;
        big.setFont(m_theme.font(TypeRole::SheetTitle));
        block(subject.title.isEmpty() ? m_case.number : subject.title, big, 0);
        block(tr("%1 · %2 · as of %3").arg(m_case.number, Words::composite(m_case), when(m_now)), m_label, 4);
    }

    void facts(const Subject &subject)
    {
        QVector<QStringList> rows;
        const auto row = [&](const QString &label, const QString &text) {
            if (!text.trimmed().isEmpty())
                rows.append({label, text.trimmed()});
        };
        row(tr("Matter"), subject.text);
        row(tr("Citizen"), QString(subject.citizenName + QStringLiteral("  ") + subject.citizenPhone));
        row(tr("Place"), QString(m_reference.unitName(m_case.street) + QStringLiteral("  ") + subject.address));
        row(tr("Source"), QString(Words::channelOf(m_case) + QStringLiteral("  ") + Words::kindOf(m_case) + QStringLiteral("  ") + m_case.upstream));
        row(tr("Category"), QString(m_case.category).replace(u'/', QStringLiteral(" › ")));
        row(tr("Urgency"), QString(Words::of(m_case.urgency) + QStringLiteral("  ") + Words::flags(m_case.flags).join(u' ')));
        row(tr("Answers for it"), m_reference.callerName(m_case.subCenter));
        row(tr("Registered"), when(m_case.registered));
        row(tr("Accepted"), when(m_case.accepted));
        if (m_case.closed)
            row(tr("Closed"), when(m_case.closed));
        table(rows, {16, 84}, false);
    }

    QString nameOf(const Clock &clock) const
    {
        const Leg *leg = m_case.leg(clock.leg);
        const QString kind = Words::of(clock.kind);
        return leg ? Words::tr("%1, %2", "clock, unit").arg(kind, m_reference.unitName(leg->unit)) : kind;
    }

    // How a limit came about, in a line: the pieces that counted, and what stood in between.
    QString explained(const Clock &clock) const
    {
        if (clock.basis == ClockBasis::Natural)
            return tr("around the clock");
        if (clock.basis == ClockBasis::Appointment)
            return tr("the time that was set");
        const bool days = clock.basis == ClockBasis::WorkingDays;
        const auto day = [](Instant instant) { return toIso(localDay(instant)).mid(5); };
        QStringList pieces;
        for (const ClockPiece &piece : explainClock(clock, std::min(m_now, clock.due), m_reference)) {
            if (!piece.counted)
                continue;
            const QString first = day(piece.from), last = day(piece.to - Millis{1});
            if (!days)
                pieces.append(QString(when(piece.from) + u'–' + TimeText::minute(piece.to)));
            else
                pieces.append(first == last ? first : QString(first + u'–' + last));
        }
        if (pieces.isEmpty())
            return days ? tr("counts from the next working day on") : tr("nothing counted yet");
        constexpr qsizetype most = 4;
        const QString shown = pieces.mid(0, most).join(QStringLiteral(", "));
        return pieces.size() > most ? tr("counted: %1 and %n more", nullptr, static_cast<int>(pieces.size() - most)).arg(shown)
                                    : tr("counted: %1").arg(shown);
    }

    void clocks()
    {
        QVector<QStringList> rows{{tr("Clock"), tr("From"), tr("Limit"), tr("Stopped"), tr("Outcome"), tr("How the limit comes about")}};
        for (const Clock &clock : m_case.clocks) {
            QString limit = when(clock.due);
            if (clock.original && *clock.original != clock.due)
                limit += u'\n' + tr("first: %1").arg(when(*clock.original));
            rows.append({nameOf(clock), when(clock.started), limit, when(clock.stopped), Words::of(clock.outcome),
                         tr("%1; rules %2").arg(explained(clock), clock.rule)});
        }
        if (rows.size() == 1)
            return;
        section(tr("Clocks"));
        table(rows, {20, 13, 13, 13, 9, 32}, true);
    }

    void units()
    {
        if (m_case.legs.isEmpty() && m_case.uncalled.isEmpty())
            return;
        section(tr("Called units"));
        QVector<QStringList> rows{{tr("Unit"), tr("Role"), tr("Called"), tr("Responded"), tr("Reported in"), tr("Result"), tr("State")}};
        for (const Leg &leg : m_case.legs) {
            const QString remote = leg.remote ? QString(u' ' + tr("(by wire)")) : QString();
            rows.append({m_reference.unitName(leg.unit), Words::of(leg.role), when(leg.delivered), when(leg.responded),
                         QString(when(leg.arrived) + remote), when(leg.submitted), leg.absent ? tr("%1, was absent").arg(Words::of(leg.state)) : Words::of(leg.state)});
        }
        for (const Attendance &one : m_case.uncalled)
            rows.append({m_reference.unitName(one.unit), tr("not called"), TimeText::unknown(), TimeText::unknown(), when(one.at), TimeText::unknown(), tr("came by itself")});
        table(rows, {18, 8, 14, 14, 16, 14, 16}, true);
    }

    void oversight()
    {
        QVector<QStringList> rows;
        for (const Leg &leg : m_case.legs)
            for (const Judgement &one : leg.judgements) {
                const QString grade = one.sealed ? tr("sealed until both are in")
                                      : one.of == Judged::Work ? Words::of(one.grade)
                                      : one.grade == Grade::Good ? tr("accurate")
                                                                 : tr("not accurate");
                rows.append({one.of == Judged::Work ? tr("Work of %1").arg(m_reference.unitName(leg.unit)) : tr("Call of %1").arg(m_reference.unitName(leg.unit)),
                             QString(grade + QStringLiteral("  ") + one.reason.value)});
            }
        for (const Slip &slip : m_case.slips)
            rows.append({Words::of(slip.level), QString(slip.words.value + QStringLiteral("  ") + slip.answer.value)});
        for (const Consultation &one : m_case.consultations)
            rows.append({tr("Consultation"), QString(one.question.value + QStringLiteral("  ") + one.conclusion.value)});
        for (const Hold &hold : m_case.holds)
            rows.append({tr("On hold"), tr("%1 to %2: %3; %4").arg(when(hold.at), when(hold.ended), hold.grounds.value, hold.plan.value)});
        for (const Exclusion &one : m_case.exclusions)
            rows.append({tr("Excluded from “%1”").arg(Words::of(one.measure)), one.grounds.value});
        if (rows.isEmpty())
            return;
        section(tr("Judged and overseen"));
        table(rows, {20, 80}, false);
    }

    // Paragraphs, not a table: they are laid out as far as one looks, however many there are.
    void timeline(const QVector<Event> &history)
    {
        section(tr("What happened"));
        QTextBlockFormat entry;
        const int who = m_theme.px(150), what = m_theme.px(300);
        entry.setTabPositions({QTextOption::Tab(who, QTextOption::LeftTab), QTextOption::Tab(what, QTextOption::LeftTab)});
        entry.setLeftMargin(what);
        entry.setTextIndent(-what);
        entry.setTopMargin(m_theme.px(4));
        for (const Event &event : history) {
            m_cursor.insertBlock(entry);
            m_cursor.insertText(QString(when(event.at) + u'\t'), m_label);
            m_cursor.insertText(QString(Words::who(event, m_reference) + u'\t'), m_label);
            m_cursor.insertText(Words::what(event, m_case, m_reference), m_text);
        }
    }

    QTextCursor m_cursor;
    const Theme &m_theme;
    const Case &m_case;
    const Reference &m_reference;
    const Instant m_now;
    QTextCharFormat m_head, m_label, m_text;
    TimeText m_times;
    bool m_fresh = true;
};

} // namespace

void writeDossier(QTextDocument &document, const Theme &theme, const Case &value, const Subject &subject, const QVector<Event> &history,
                  const Reference &reference, Instant now)
{
    Dossier(document, theme, value, reference, now).write(subject, history);
}

} // namespace Yixian
