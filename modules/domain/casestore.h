// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casepack.h"

#include <functional>
#include <limits>
#include <memory>
#include <unordered_map>

namespace Yixian {

// The cases of a state, by id. One that is asked for lies open, and what find() gives holds until rest() or until its case is
// removed; rest() packs them all, so that a console's hundred thousand take a fraction of the room (PERFORMANCE C4). Whoever
// goes through all is shown each in turn without opening it. Owned by its state, single-threaded.
class CaseStore
{
public:
    struct Hash
    {
        size_t operator()(CaseId id) const { return std::hash<qint64>()(id.value); }
    };

private:
    struct Place
    {
        std::unique_ptr<Case> open;
        QByteArray packed; // while it is not open
    };
    using Places = std::unordered_map<CaseId, Place, Hash>;

public:
    // A reference from it holds until the next step.
    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Case;
        using difference_type = std::ptrdiff_t;
        using pointer = const Case *;
        using reference = const Case &;

        reference operator*() const;
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            ++m_at;
            m_unpacked = false;
            return *this;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.m_at == b.m_at; }

    private:
        friend class CaseStore;
        const_iterator(Places::const_iterator at, const CaseStore *store) : m_at(at), m_store(store) {}
        Places::const_iterator m_at;
        const CaseStore *m_store;
        mutable std::shared_ptr<Case> m_case; // the one that is shown, where it is not open
        mutable bool m_unpacked = false;
    };

    const Case *find(CaseId id) const;
    // Without opening it, as whoever goes through all is shown it. Holds until the next one.
    const Case *glance(CaseId id) const;
    Case *edit(CaseId id);
    Case &create(CaseId id); // anew where there is one
    void put(Case value);
    void remove(CaseId id) { m_places.erase(id); }
    void clear() { m_places.clear(); }
    // Packs what lay open when the round began and was not asked for since the round before, at most `most` at a time. True
    // when the round is over; whoever has others waiting goes on later.
    bool rest(qsizetype most = std::numeric_limits<qsizetype>::max());
    // For another thread: a few bytes a case, and the words that they need.
    struct Packed
    {
        QVector<QByteArray> cases;
        SharedWords words;
        // Each in turn, opened where the last one was.
        void forEach(const std::function<void(const Case &)> &f) const;
    };
    void packInto(Packed &all, CaseId id) const; // one that is there
    const SharedWords &words() const { return m_words; }

    qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    bool isEmpty() const { return m_places.empty(); }
    bool contains(CaseId id) const { return m_places.contains(id); }
    QList<CaseId> keys() const;
    const_iterator begin() const { return {m_places.cbegin(), this}; }
    const_iterator end() const { return {m_places.cend(), this}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

private:
    Case &opened(Place &place) const;

    mutable Places m_places; // opening one changes nothing that can be seen
    mutable SharedWords m_words; // likewise
    mutable Case m_glanced;
    mutable QVector<CaseId> m_open; // since the round of rest() began
    QVector<CaseId> m_tired;        // of the round under way
};

} // namespace Yixian
