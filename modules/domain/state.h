// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestore.h"
#include "domain/event.h"
#include "domain/reference.h"
#include "domain/watch.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace Yixian {

// What the hub numbers: next case, next subject, and how many cases today's number already has.
struct Counters
{
    qint64 lastCase = 0;
    qint64 lastSubject = 0;
    Day numberDay{};
    int numberOfDay = 0;
    bool operator==(const Counters &) const = default;
};

// What decide() may read and apply() may change. Two kinds: the state itself, and an overlay of the cases that one turn
// touches while the turn is not durable yet. Single-threaded.
class Workspace
{
public:
    Workspace() = default;
    virtual ~Workspace() = default;
    Q_DISABLE_COPY_MOVE(Workspace)

    virtual const Case *find(CaseId id) const = 0;
    virtual Case *edit(CaseId id) = 0;
    virtual Case &create(CaseId id) = 0;
    virtual CaseId byUpstream(const QString &number) const = 0;
    virtual void indexUpstream(const QString &number, CaseId id) = 0;
    virtual const Reference &reference() const = 0;
    virtual void setReference(std::shared_ptr<const Reference> reference) = 0;
    virtual const Counters &counters() const = 0;
    virtual Counters &counters() = 0;
    virtual const Posts &posts() const = 0;
    virtual Posts &posts() = 0;
    virtual void forEachCase(const std::function<void(const Case &)> &f) const = 0;
};

// All that is known at a seq. The hub's truth and, restricted to what a session may see, a console's replica.
class State final : public Workspace
{
public:
    const Case *find(CaseId id) const override;
    Case *edit(CaseId id) override;
    Case &create(CaseId id) override;
    CaseId byUpstream(const QString &number) const override;
    void indexUpstream(const QString &number, CaseId id) override;
    const Reference &reference() const override;
    void setReference(std::shared_ptr<const Reference> reference) override;
    const Counters &counters() const override { return m_counters; }
    Counters &counters() override { return m_counters; }
    const Posts &posts() const override { return m_posts; }
    Posts &posts() override { return m_posts; }
    void forEachCase(const std::function<void(const Case &)> &f) const override;

    // A case as it stands, from a snapshot or because it came into a session's scope.
    void put(Case value);
    void remove(CaseId id);
    void clear();
    const CaseStore &cases() const { return m_cases; }
    // Packs what nobody looks at: what find() and edit() gave until now holds no more.
    bool rest(qsizetype most = std::numeric_limits<qsizetype>::max()) { return m_cases.rest(most); }
    Seq seq = 0; // of the last event applied

private:
    CaseStore m_cases;
    QHash<QString, CaseId> m_byUpstream;
    std::shared_ptr<const Reference> m_reference;
    Counters m_counters;
    Posts m_posts;
};

// The state as it will be if the turn under way becomes durable; on the state, or on the overlay of a turn before it.
// Thrown away afterwards.
class Overlay final : public Workspace
{
public:
    explicit Overlay(const Workspace &base);
    const Case *find(CaseId id) const override;
    Case *edit(CaseId id) override;
    Case &create(CaseId id) override;
    CaseId byUpstream(const QString &number) const override;
    void indexUpstream(const QString &number, CaseId id) override;
    const Reference &reference() const override;
    void setReference(std::shared_ptr<const Reference> reference) override;
    const Counters &counters() const override { return m_counters; }
    Counters &counters() override { return m_counters; }
    const Posts &posts() const override { return m_posts; }
    Posts &posts() override { return m_posts; }
    void forEachCase(const std::function<void(const Case &)> &f) const override;

private:
    const Workspace &m_base;
    std::unordered_map<CaseId, Case, CaseStore::Hash> m_touched; // what edit() gave stays where it is
    QHash<QString, CaseId> m_byUpstream;
    std::shared_ptr<const Reference> m_reference;
    Counters m_counters;
    Posts m_posts;
};

} // namespace Yixian
