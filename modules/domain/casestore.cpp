// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestore.h"

namespace Yixian {

namespace {
// While a case is open this stands in the place of its bytes, as long as nobody has asked for it since the last rest.
const QByteArray idle("-");
} // namespace

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
        m_open.append(place.open->id);
    }
    return *place.open;
}

const Case *CaseStore::find(CaseId id) const
{
    const auto it = m_places.find(id);
    if (it == m_places.end())
        return nullptr;
    const Case &value = opened(it->second);
    it->second.packed = QByteArray();
    return &value;
}

const Case *CaseStore::glance(CaseId id) const
{
    const auto it = m_places.find(id);
    if (it == m_places.end())
        return nullptr;
    if (it->second.open)
        return it->second.open.get();
    unpack(it->second.packed, m_words, m_glanced);
    return &m_glanced;
}

Case *CaseStore::edit(CaseId id)
{
    const auto it = m_places.find(id);
    if (it == m_places.end())
        return nullptr;
    Case &value = opened(it->second);
    if (!it->second.packed.isEmpty())
        it->second.packed = idle;
    return &value;
}

Case &CaseStore::create(CaseId id)
{
    Place &place = m_places[id];
    if (!place.open)
        m_open.append(id);
    place.packed = idle;
    place.open = std::make_unique<Case>();
    place.open->id = id;
    return *place.open;
}

void CaseStore::put(Case value)
{
    Place &place = m_places[value.id];
    if (!place.open)
        m_open.append(value.id);
    place.packed = idle;
    place.open = std::make_unique<Case>(std::move(value));
}

bool CaseStore::rest(qsizetype most)
{
    if (m_tired.isEmpty())
        m_tired = std::exchange(m_open, {});
    for (; most > 0 && !m_tired.isEmpty(); --most) {
        const CaseId id = m_tired.takeLast();
        const auto it = m_places.find(id);
        if (it == m_places.end() || !it->second.open)
            continue;
        Place &place = it->second;
        if (place.packed.isEmpty()) { // what is in sight is asked for again and again
            place.packed = idle;
            m_open.append(id);
            continue;
        }
        place.packed = pack(*place.open, m_words);
        place.open.reset();
    }
    return m_tired.isEmpty();
}

void CaseStore::packInto(Packed &all, CaseId id) const
{
    const Place &place = m_places.at(id);
    all.cases.append(place.open ? pack(*place.open, m_words) : place.packed);
}

void CaseStore::Packed::forEach(const std::function<void(const Case &)> &f) const
{
    Case value;
    for (const QByteArray &bytes : cases) {
        unpack(bytes, words, value);
        f(value);
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
