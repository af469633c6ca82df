// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "protocol/messages.h"
#include "sync/hubtime.h"
#include "sync/linkstate.h"

#include <QObject>
#include <QSet>

namespace Yixian {

// The part of the hub's state that this console may see, kept equal to it event by event and never edited here. Tells what
// changed once per turn of the event loop. In memory only. Owned by main, GUI thread.
class Replica final : public QObject
{
    Q_OBJECT
public:
    explicit Replica(std::function<Millis()> monotonic = {}, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    const Case *find(CaseId id) const { return m_state.find(id); }
    // As masked for this session; an empty one where nothing may be seen.
    Subject subjectOf(const Case &value) const;
    bool hasReference() const { return m_hasReference; }
    const Reference &reference() const { return m_state.reference(); }
    // The document the reference was read from, for who revises it.
    const QString &districtDocument() const { return m_district.document; }

    // Who is logged in here; Role::Hub and no name before that.
    const Actor &me() const { return m_me; }
    LinkState link() const { return m_link; }
    bool isFresh() const { return m_link == LinkState::Live; }
    bool isDrill() const { return m_drill; }
    // 复盘: what is shown is what was known at a moment of the past; nothing can be done. Nullopt: it is now.
    const std::optional<LookingBack> &lookingBack() const { return m_lookingBack; }
    const HubTime &time() const { return m_time; }
    // What is wrong with the hub itself.
    const Health &health() const { return m_health; }
    Instant now() const { return m_time.now(); }
    // Hub time of the last word from the hub: what is shown is what was true then.
    Instant asOf() const { return m_asOf; }
    int subCentersOnline() const { return m_subCentersOnline; }
    // Those at which nobody is logged in, by the hub's last word; known to the district's seats alone.
    const QVector<UnitId> &subCentersOffline() const { return m_subCentersOffline; }
    Seq position() const { return m_position; }
    const QByteArray &positionHash() const { return m_hash; }

    // For the link. take() is false when an event is missing between this and the last one: apply nothing, resume.
    HubTime &timeForLink() { return m_time; }
    void setLink(LinkState link);
    void heard();
    void take(const Welcome &welcome);
    void take(const SessionOpened &opened);
    void take(const ReferenceData &data);
    [[nodiscard]] bool take(Stream stream);
    void take(const Live &live);
    void take(const Pong &pong);
    void take(const Health &health);
    void take(const LookingBack &past);
    void endLookingBack(); // the link was lost, or a session of now follows

signals:
    void linkChanged(Yixian::LinkState link);
    void meChanged();
    void referenceChanged(); // the district's data, its rosters, who is on watch
    void reset();                                          // everything may be different
    void changed(const QVector<Yixian::CaseId> &cases);    // came, changed or went
    void eventApplied(const Yixian::Event &event);         // live ones only, one by one
    void healthChanged();
    void lookingBackChanged();
    void pulse();                                          // heard from the hub: asOf() moved

private:
    [[nodiscard]] bool take(const StreamItem &item);
    void forgetCases();
    void dropLongClosed();
    void leave(CaseId id);
    void touch(CaseId id);
    void flush();
    void keep(SubjectId id, const Subject &subject);

    State m_state;
    ReferenceData m_district; // document and days stopped
    QHash<SubjectId, QByteArray> m_subjects; // packed
    SharedWords m_words;
    HubTime m_time;
    Health m_health;
    std::optional<LookingBack> m_lookingBack;
    double m_hubSpeed = 1;
    Actor m_me;
    LinkState m_link = LinkState::Offline;
    bool m_drill = false;
    bool m_hasReference = false;
    bool m_live = false;
    bool m_resumed = false;     // with what changed, not with all there is
    bool m_mayHoldLeft = false; // until it was looked for
    Instant m_asOf{};
    Seq m_position = 0;
    QByteArray m_hash;
    int m_subCentersOnline = 0;
    QVector<UnitId> m_subCentersOffline;
    QSet<CaseId> m_touched;
    bool m_resetPending = false;
    bool m_flushQueued = false;
};

} // namespace Yixian
