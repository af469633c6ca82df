// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/masking.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace Yixian {

namespace {

constexpr std::array compoundSurnames{u"欧阳", u"司马", u"上官", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙", u"慕容",
                                      u"令狐", u"司徒", u"夏侯", u"端木", u"南宫", u"长孙", u"宇文"};

constexpr qsizetype shortestNumber = 7; // a telephone's without its area code

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

// As some people spell a number out; unlike figures these also stand in names of places (八一七路, 三坊七巷).
bool isNumeral(QChar c)
{
    return QStringView(u"〇零一二三四五六七八九十百幺两").contains(c);
}

// What may stand between the figures of one number.
bool isSeparator(QChar c)
{
    return QStringView(u" \u3000-－–—－.·()（）").contains(c);
}

// "2026-07-09", "2026.7.9" at this place: its length, 0 for none. A date gives nobody away.
qsizetype dateAt(QStringView text)
{
    static const QRegularExpression date(QStringLiteral("^(?:19|20)\\d\\d([-.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?!\\d)"));
    return date.match(text).capturedLength();
}

// Up to the street or the estate: the house number begins with the first figure, or with a number in words that counts
// houses, buildings or rooms.
QString withoutHouseNumber(const QString &address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (isDigit(address[i]))
            return address.left(i);
        qsizetype end = i;
        while (end < address.size() && isNumeral(address[end]))
            ++end;
        if (end > i && end < address.size() && QStringView(u"号號栋幢座弄室楼层单").contains(address[end]))
            return address.left(i);
        i = std::max(i, end - 1);
    }
    return address;
}

} // namespace

Disclosure disclosureFor(Role role)
{
    switch (role) {
    case Role::Leader:
    case Role::Wall:
    case Role::Admin:
    case Role::Security:
    case Role::Auditor:
    case Role::Feed: return Disclosure::Figures;
    default: return Disclosure::Full;
    }
}

std::optional<Subject> maskedFor(Role role, const Subject &subject)
{
    if (role == Role::Leader)
        return Subject{maskNumbers(subject.title), {}, withoutHouseNumber(subject.address), {}, {}};
    if (disclosureFor(role) == Disclosure::Figures)
        return std::nullopt;
    return Subject{maskNumbers(subject.title), maskNumbers(subject.text), subject.address, maskName(subject.citizenName),
                   maskPhone(subject.citizenPhone)};
}

QString maskName(const QString &name)
{
    if (name.isEmpty())
        return name;
    qsizetype surname = 1;
    for (const char16_t *compound : compoundSurnames)
        if (name.startsWith(QStringView(compound)))
            surname = 2;
    return QString(name.left(surname) + QLatin1String("**"));
}

QString maskPhone(const QString &phone)
{
    QString digits;
    for (QChar c : phone)
        if (isDigit(c))
            digits += QChar(u'0' + c.digitValue());
    if (digits.isEmpty())
        return {};
    if (digits.size() == 11 && digits.startsWith(u'1'))
        return QString(digits.left(3) + QLatin1String("****") + digits.right(4));
    if (digits.startsWith(u'0') && digits.size() >= 10)
        return QString(digits.left(4) + QLatin1String("****") + digits.right(2));
    return QString(QLatin1String("****") + digits.right(2));
}

QString maskNumbers(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool figures = isDigit(text[i]);
        if (!figures && !isNumeral(text[i]))
            continue;
        if (const qsizetype date = figures ? dateAt(QStringView(text).sliced(i)) : 0; date > 0) {
            i += date - 1;
            continue;
        }
        QVector<qsizetype> places;
        qsizetype end = i;
        for (; end < text.size(); ++end) {
            if (figures ? isDigit(text[end]) : isNumeral(text[end]))
                places.append(end);
            else if (!isSeparator(text[end]) || end + 1 >= text.size() || (end > i && isSeparator(text[end - 1])))
                break;
        }
        for (qsizetype k = 3; places.size() >= shortestNumber && k < places.size() - 2; ++k)
            result[places[k]] = u'*';
        i = std::max(i, end - 1);
    }
    return result;
}

} // namespace Yixian
