// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestore.h"

namespace Yixian {

const Case &CaseStore::const_iterator::operator*() const
{
    if (m_at->second.open)
        return *m_at->second.open;
    if (!m_case)
        m_case = std::make_shared<Case>();
    if (!std::exchange(m_unpacked, true))
        unpack(m_at->second.packed, m_store->m_words, *m_case);
    return *m_case;
}

Case &CaseStore::opened(Place &place) const
{
    if (!place.open) {
        place.open = std::make_unique<Case>();
        unpack(place.packed, m_words, *place.open);
        place.packed = {};
        m_open.append(place.open->id);
    }
    return *place.open;
}

const Case *CaseStore::find(CaseId id) const
{
    const auto it = m_places.find(id);
    return it == m_places.end() ? nullptr : &opened(it->second);
}

Case *CaseStore::edit(CaseId id)
{
    const auto it = m_places.find(id);
    return it == m_places.end() ? nullptr : &opened(it->second);
}

Case &CaseStore::create(CaseId id)
{
    Place &place = m_places[id];
    if (!place.open)
        m_open.append(id);
    place.packed = {};
    place.open = std::make_unique<Case>();
    place.open->id = id;
    return *place.open;
}

void CaseStore::put(Case value)
{
    Place &place = m_places[value.id];
    if (!place.open)
        m_open.append(value.id);
    place.packed = {};
    place.open = std::make_unique<Case>(std::move(value));
}

void CaseStore::rest()
{
    for (CaseId id : std::exchange(m_open, {})) {
        const auto it = m_places.find(id);
        if (it == m_places.end() || !it->second.open)
            continue;
        it->second.packed = pack(*it->second.open, m_words);
        it->second.open.reset();
    }
}

QList<CaseId> CaseStore::keys() const
{
    QList<CaseId> ids;
    ids.reserve(size());
    for (const auto &[id, place] : m_places)
        ids.append(id);
    return ids;
}

} // namespace Yixian
