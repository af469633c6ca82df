// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/place.h"

#include <algorithm>
#include <vector>

namespace Yixian {

namespace {

std::vector<quint32> pairsOf(const QString &text)
{
    const QString plain = placeKey(text);
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        pairs.push_back(quint32{plain[i].unicode()} << 16 | plain[i + 1].unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

QString placeKey(const QString &address)
{
    QString key;
    const QString plain = address.normalized(QString::NormalizationForm_KC);
    for (QChar c : plain)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

double likeness(const QString &a, const QString &b)
{
    const auto ofA = pairsOf(a), ofB = pairsOf(b);
    if (ofA.empty() || ofB.empty())
        return 0;
    std::vector<quint32> both;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(both));
    return 2.0 * static_cast<double>(both.size()) / static_cast<double>(ofA.size() + ofB.size());
}

} // namespace Yixian
