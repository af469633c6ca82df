// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportspeech.h"

#include "reports/model/reportwords.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

constexpr QChar begin(0xFDD0), next(0xFDD1), end(0xFDD2), percent(0xFDD3), month(0xFDD4);
constexpr int deepest = 8;

QString hidden(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('%'), percent);
}

QByteArray shownAgain(QString text)
{
    return text.replace(percent, QLatin1Char('%')).toUtf8();
}

// Reads from left to right; what does not fit is given back as it stands.
class Speech
{
public:
    explicit Speech(const QString &text)
        : m_text(text)
    {}

    QString all() { return run(0); }

private:
    QString run(int depth)
    {
        QString said;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (depth > 0 && (c == next || c == end))
                break;
            ++m_at;
            if (c == begin && depth < deepest)
                said += unit(depth + 1);
            else if (c == month)
                said += monthHere();
            else
                said += c;
        }
        return said;
    }

    QString monthHere()
    {
        const qsizetype to = m_text.indexOf(month, m_at);
        if (to < 0)
            return {};
        const QString number = m_text.mid(m_at, to - m_at);
        m_at = to + 1;
        return number.rightJustified(ReportWords::monthDigits(), QLatin1Char('0'));
    }

    QString unit(int depth)
    {
        QStringList fields;
        do {
            fields.append(run(depth));
        } while (m_at < m_text.size() && m_text[m_at++] == next);
        if (fields.size() < 4)
            return fields.join(QLatin1Char(' '));
        const QByteArray context = fields[0].toUtf8(), source = shownAgain(fields[1]), comment = shownAgain(fields[2]);
        const QString sentence =
            QCoreApplication::translate(context.constData(), source.constData(),
                                        comment.isEmpty() ? nullptr : comment.constData(), fields[3].toInt());
        return filled(sentence, source, fields.mid(4));
    }

    // %1 … %9 in one go: what goes in is not looked at again.
    static QString filled(const QString &sentence, const QByteArray &source, const QStringList &given)
    {
        QStringList arguments(10);
        qsizetype used = 0;
        for (int i = 1; i <= 9; ++i)
            if (source.contains(QByteArray('%' + QByteArray::number(i))))
                arguments[i] = given.value(used++);
        QString said;
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            const int number =
                sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
            if (number < 1) {
                said += sentence[i];
                continue;
            }
            said += arguments[number];
            ++i;
        }
        return said;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

void speak(QString &text)
{
    text = spoken(text);
}

void speak(QStringList &texts)
{
    for (QString &text : texts)
        speak(text);
}

void speak(ReportTable &table)
{
    speak(table.title);
    speak(table.nothing);
    for (ReportColumn &column : table.columns)
        speak(column.title);
    for (ReportRow &row : table.rows)
        for (ReportCell &cell : row.cells)
            if (auto *text = std::get_if<QString>(&cell.value))
                speak(*text);
}

} // namespace

QString wordsOf(const char *declared, const char *source, const char *comment, int n)
{
    QString context = QString::fromLatin1(declared);
    context = context.section(QLatin1Char('('), -1).section(QLatin1Char(')'), 0, 0); // Q_DECLARE_TR_FUNCTIONS(context)
    QString text = begin % context % next % hidden(source) % next % hidden(comment) % next % QString::number(n);
    for (int i = 1; i <= 9; ++i) {
        const QString place = QLatin1Char('%') % QString::number(i);
        if (QLatin1String(source).contains(place))
            text += next % place; // for arg()
    }
    return text + end;
}

QString monthWord(unsigned number)
{
    return month % QString::number(number) % month;
}

QString spoken(const QString &text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == begin || c == month; });
    return plain ? text : Speech(text).all();
}

Report spoken(Report report)
{
    for (QString *text : {&report.title, &report.district, &report.scope, &report.rules, &report.calendar,
                          &report.preparer, &report.correction})
        speak(*text);
    speak(report.remarks);
    for (ReportSection &section : report.sections) {
        speak(section.title);
        speak(section.notes);
        for (ReportTable &table : section.tables)
            speak(table);
    }
    for (ReportTerm &term : report.terms) {
        speak(term.term);
        speak(term.meaning);
    }
    return report;
}

} // namespace Yixian
