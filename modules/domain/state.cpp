// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/state.h"

namespace Yixian {

namespace {
const Reference &emptyReference()
{
    static const Reference none;
    return none;
}
} // namespace

const Case *State::find(CaseId id) const
{
    return m_cases.find(id);
}

Case *State::edit(CaseId id)
{
    return m_cases.edit(id);
}

Case &State::create(CaseId id)
{
    return m_cases.create(id);
}

CaseId State::byUpstream(const QString &number) const
{
    return m_byUpstream.value(number);
}

void State::indexUpstream(const QString &number, CaseId id)
{
    if (!number.isEmpty())
        m_byUpstream.insert(number, id);
}

const Reference &State::reference() const
{
    return m_reference ? *m_reference : emptyReference();
}

void State::setReference(std::shared_ptr<const Reference> reference)
{
    m_reference = std::move(reference);
}

void State::put(Case value)
{
    indexUpstream(value.upstream, value.id);
    m_cases.put(std::move(value));
}

void State::remove(CaseId id)
{
    const Case *value = m_cases.find(id);
    if (!value)
        return;
    m_byUpstream.remove(value->upstream);
    m_cases.remove(id);
}

void State::clear()
{
    m_cases.clear();
    m_byUpstream.clear();
    m_counters = {};
    m_posts = {};
    seq = 0;
}

void State::forEachCase(const std::function<void(const Case &)> &f) const
{
    for (const Case &value : m_cases)
        f(value);
}

Overlay::Overlay(const Workspace &base) : m_base(base), m_counters(base.counters()), m_posts(base.posts()) {}

void Overlay::forEachCase(const std::function<void(const Case &)> &f) const
{
    m_base.forEachCase([&](const Case &value) {
        if (!m_touched.contains(value.id))
            f(value);
    });
    for (const auto &[id, value] : m_touched)
        f(value);
}

const Case *Overlay::find(CaseId id) const
{
    const auto it = m_touched.find(id);
    return it == m_touched.end() ? m_base.find(id) : &it->second;
}

Case *Overlay::edit(CaseId id)
{
    const auto it = m_touched.find(id);
    if (it != m_touched.end())
        return &it->second;
    const Case *original = m_base.find(id);
    return original ? &m_touched.emplace(id, *original).first->second : nullptr;
}

Case &Overlay::create(CaseId id)
{
    m_touched.erase(id);
    Case &value = m_touched[id];
    value.id = id;
    return value;
}

CaseId Overlay::byUpstream(const QString &number) const
{
    const auto it = m_byUpstream.constFind(number);
    return it == m_byUpstream.cend() ? m_base.byUpstream(number) : it.value();
}

void Overlay::indexUpstream(const QString &number, CaseId id)
{
    if (!number.isEmpty())
        m_byUpstream.insert(number, id);
}

const Reference &Overlay::reference() const
{
    return m_reference ? *m_reference : m_base.reference();
}

void Overlay::setReference(std::shared_ptr<const Reference> reference)
{
    m_reference = std::move(reference);
}

} // namespace Yixian
