// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/timelinetable.h"

#include "uikit/accessible.h"
#include "uikit/textdelegate.h"
#include "uikit/words.h"

namespace Yixian {

TimelineTable::TimelineTable(const Theme &theme, QWidget *parent)
    : QueueTable(theme, parent)
    , m_model(new RecordModel({tr("Center time"), QString(), tr("Who"), tr("What")}, this))
{
    setModel(m_model);
    auto *text = new TextDelegate(theme, this);
    text->setShowsBadge(true);
    setItemDelegate(text);
    setColumnWidths({112, 32, 104, 0});
    describe(*this, tr("Timeline"));
}

void TimelineTable::showEvents(const QVector<Event> &events, const Case &value, const Reference &reference, Instant now)
{
    QVector<Record> records;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        Cell mark;
        if (const auto *stage = std::get_if<StageReached>(&event->act)) {
            mark.badge = badgeOf(stage->stage);
            mark.spoken = badgeWord(mark.badge);
        }
        Cell time;
        time.text = localDay(event->at) == localDay(now) ? TimeText::clock(event->at) : m_times.due(event->at, now);
        records.append({event->seq, {time, mark, Cell{Words::who(*event, reference)},
                                     Cell{Words::what(*event, value, reference)}}});
    }
    m_model->setRecords(records);
}

} // namespace Yixian
