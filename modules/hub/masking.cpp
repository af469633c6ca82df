// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/masking.h"

#include <array>

namespace Yixian {

namespace {

constexpr std::array compoundSurnames{u"欧阳", u"司马", u"上官", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙", u"慕容",
                                      u"令狐", u"司徒", u"夏侯", u"端木", u"南宫", u"长孙", u"宇文"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Up to the street or the estate: the first digit begins the house number.
QString withoutHouseNumber(const QString &address)
{
    for (qsizetype i = 0; i < address.size(); ++i)
        if (isDigit(address[i]))
            return address.left(i);
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
            digits += c;
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
    for (qsizetype i = 0; i < result.size();) {
        qsizetype end = i;
        while (end < result.size() && isDigit(result[end]))
            ++end;
        if (end - i >= 7)
            for (qsizetype k = i + 3; k < end - 2; ++k)
                result[k] = u'*';
        i = std::max(end, i + 1);
    }
    return result;
}

} // namespace Yixian
