// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/casefinder.h"

#include <algorithm>
#include <QRegularExpression>

namespace Yixian {

namespace {

// As it is compared: one form of each character, in lower case (NFKC; for finding alone, never for keeping).
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower();
}

QStringList wordsOf(const QString &typed)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    return plain(typed).split(blank, Qt::SkipEmptyParts);
}

void addUnit(QStringList &texts, const Reference &reference, const UnitId &id)
{
    if (const Unit *unit = reference.unit(id))
        texts << unit->name << unit->shortName << unit->pinyin << unit->aliases << unit->formerNames;
}

QStringList textsOf(const Case &value, const Reference &reference)
{
    QStringList texts{value.number, value.upstream, value.category};
    addUnit(texts, reference, value.street);
    addUnit(texts, reference, value.subCenter);
    for (const Leg &leg : value.legs)
        addUnit(texts, reference, leg.unit);
    return texts;
}

bool hasAll(const QStringList &texts, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString all = plain(texts.join(u'\n'));
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        // "#417" is the end of a number, with or without its zeros.
        if (word.startsWith(u'#'))
            return all.section(u'\n', 0, 0).endsWith(u'-' + word.mid(1).rightJustified(4, u'0'));
        return all.contains(word);
    });
}

} // namespace

QVector<CaseId> findCases(const State &state, const SubjectOf &subjectOf, const PastQuery &query)
{
    const QStringList words = wordsOf(query.typed);
    QVector<CaseId> found;
    for (const Case &value : state.cases()) {
        if (!isAbout(query, value))
            continue;
        QStringList texts;
        if (!words.isEmpty()) {
            const Subject subject = subjectOf(value);
            texts = textsOf(value, state.reference()) + QStringList{subject.title, subject.text, subject.address};
        }
        if (hasAll(texts, words))
            found.append(value.id);
    }
    const qsizetype shown = std::min<qsizetype>(query.limit, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(), [](CaseId a, CaseId b) { return b < a; });
    found.resize(shown);
    return found;
}

GoTo goToFrom(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^(?:#|[a-z]+(?:-[a-z]+)*-)?(\\d{8}-)?(\\d+)$"));
    const QString text = plain(typed).trimmed();
    if (text.startsWith(u'/'))
        return {{}, text.mid(1).trimmed()};
    const auto match = number.match(text);
    return {match.hasMatch() ? QString(match.captured(1).remove(u'-') + match.captured(2).rightJustified(4, u'0')) : QString(), {}};
}

QVector<CaseId> casesNumbered(const State &state, const QString &digits)
{
    QVector<CaseId> open, over;
    if (digits.isEmpty())
        return open;
    for (const Case &value : state.cases())
        if (QString(value.number.section(u'-', -2)).remove(u'-').endsWith(digits))
            (value.open() ? open : over).append(value.id);
    QVector<CaseId> &found = open.isEmpty() ? over : open;
    std::sort(found.begin(), found.end(), [](CaseId a, CaseId b) { return b < a; });
    return found;
}

QString caseNumberIn(const QString &text, const QString &prefix)
{
    const QRegularExpression number(QString(u"(?<![\\w-])" + QRegularExpression::escape(prefix) + u"-\\d{8}-\\d{4,}(?![\\w-])"), QRegularExpression::CaseInsensitiveOption);
    return number.match(text.normalized(QString::NormalizationForm_KC)).captured().toUpper();
}

QVector<Precedent> findPrecedents(const State &state, const SubjectOf &subjectOf, const QString &typed, qsizetype most)
{
    const QStringList words = wordsOf(typed);
    QVector<Precedent> found;
    for (const Case &value : state.cases()) {
        for (qsizetype i = 0; i < value.consultations.size(); ++i) {
            const Consultation &one = value.consultations[i];
            if (!one.concluded)
                continue;
            const QStringList texts = textsOf(value, state.reference()) + QStringList{one.question.value, one.conclusion.value, subjectOf(value).title};
            if (hasAll(texts, words))
                found.append({value.id, i, *one.concluded});
        }
    }
    std::sort(found.begin(), found.end(), [](const Precedent &a, const Precedent &b) { return b.concluded < a.concluded; });
    return found.mid(0, most);
}

} // namespace Yixian
