// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/timetext.h"

#include "domain/event.h"
#include "domain/reference.h"

namespace Yixian {

// What happened to one case, newest on top: hub time, mark of a limit, who, what. Owned by its page, GUI thread.
class TimelineTable : public QueueTable
{
    Q_OBJECT

public:
    explicit TimelineTable(const Theme &theme, QWidget *parent = nullptr);
    void showEvents(const QVector<Event> &events, const Case &value, const Reference &reference, Instant now);
    void clearEvents() { m_model->setRecords({}); }

private:
    RecordModel *m_model;
    TimeText m_times;
};

} // namespace Yixian
