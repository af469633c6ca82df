// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/scores.h"
#include "sync/replica.h"
#include "uikit/recordmodel.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

class QComboBox;

namespace Yixian {

class Pane;
class QueueTable;
class StatePanel;

// Scores by group over a month, each line with what it rests on, and below it the legs behind the selected score: a score
// explains itself. Candidates for an account are listed with their evidence; nothing is decided here. Owned by the window,
// GUI thread.
class ScoresPage final : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Group { SubCenters, Bureaus, Local, Enterprises, Handlers, Leaders, Candidates };
    ScoresPage(const Theme &theme, Replica &replica, QWidget *parent = nullptr);
    void showGroup(Group group);
    void tick();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Group group() const;
    ScorePeriod period() const;
    void compute();
    void showScores();
    void showCandidates();
    void showEvidence();
    bool belongs(const UnitId &unit) const;
    static QString wordFor(Trigger trigger);

    Replica &m_replica;
    Pane *m_pane, *m_evidencePane;
    StatePanel *m_state;
    QComboBox *m_group, *m_month;
    QueueTable *m_table, *m_evidence;
    RecordModel *m_rows, *m_evidenceRows;
    TimeText m_times;
    QVector<Score> m_scores;
    bool m_stale = true;
};

} // namespace Yixian
