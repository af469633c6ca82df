// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryarchive.h"

#include <algorithm>

namespace Yixian::Test {

namespace {

bool fits(const ArchivedCase &value, const PastQuery &query)
{
    const QString all = value.words.join(u'\n') + u'\n' + value.number + u'\n' + value.upstream;
    const QStringList typed = query.typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.cbegin(), typed.cend(), [&](const QString &word) {
               const QString phone = phoneEndIn(word);
               return phone.isEmpty() ? all.contains(word) : value.phone.right(phoneEndKept) == phone.right(phoneEndKept);
           })
        && (query.street.isNull() || query.street == value.street) && (query.subCenter.isNull() || query.subCenter == value.subCenter)
        && (query.unit.isNull() || value.units.contains(query.unit)) && (!query.from || value.registered >= *query.from)
        && (!query.touchedSince || value.touched >= *query.touchedSince) && (!query.to || value.registered < *query.to) && (query.before.isNull() || value.id < query.before);
}

FoundCase found(const ArchivedCase &value)
{
    return {value.id, value.seq, value.body};
}

} // namespace

void MemoryArchive::put(QVector<ArchivedCase> rows, std::function<void(Result<void>)> done)
{
    ++puts;
    if (!failing)
        for (const ArchivedCase &row : rows)
            cases[row.id.value] = row;
    later<void>(std::move(done), {});
}

void MemoryArchive::find(QVector<CaseId> ids, std::function<void(Result<QVector<FoundCase>>)> done)
{
    QVector<FoundCase> all;
    for (const CaseId id : ids)
        if (const auto it = cases.find(id.value); it != cases.end())
            all.append(found(it->second));
    later<QVector<FoundCase>>(std::move(done), all);
}

void MemoryArchive::findUpstream(QString number, std::function<void(Result<CaseId>)> done)
{
    CaseId id;
    for (const auto &[key, value] : cases)
        if (!number.isEmpty() && value.upstream == number)
            id = value.id;
    later<CaseId>(std::move(done), id);
}

void MemoryArchive::search(PastQuery query, std::function<void(Result<PastPage>)> done)
{
    PastPage page;
    for (auto it = cases.rbegin(); it != cases.rend() && !page.more; ++it) {
        if (!fits(it->second, query))
            continue;
        page.more = page.cases.size() == query.limit;
        if (!page.more)
            page.cases.append(found(it->second));
    }
    later<PastPage>(std::move(done), page);
}

void MemoryArchive::countBeside(QVector<CaseId> ids, std::function<void(Result<qint64>)> done)
{
    const auto count = std::count_if(cases.cbegin(), cases.cend(), [&](const auto &entry) { return !ids.contains(entry.second.id); });
    later<qint64>(std::move(done), qint64(count));
}

void MemoryArchive::clear(std::function<void(Result<void>)> done)
{
    cases.clear();
    later<void>(std::move(done), {});
}

} // namespace Yixian::Test
