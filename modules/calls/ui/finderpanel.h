// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/model/callhistory.h"
#include "domain/reference.h"
#include "uikit/pane.h"

class QLineEdit;

namespace Yixian {

class QueueTable;
class RecordModel;

// Whom to call: a line for pinyin initials, short name or code, the units that fit below it; a digit with Ctrl, Enter or a
// double click adds one. Owned by the call page, GUI thread.
class FinderPanel final : public Pane
{
    Q_OBJECT

public:
    explicit FinderPanel(const Theme &theme, QWidget *parent = nullptr);
    // Units come from there; those near the case's street first.
    void showFor(const Reference &reference, const Case *value);
    // Shown in front, while nothing is typed.
    void suggest(const QVector<SuggestedUnit> &units);
    void focusLine();
    void clearLine();

signals:
    void unitChosen(const Yixian::UnitId &unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(int row);
    QString remarkOf(const Unit &unit) const;

    const Reference *m_reference = nullptr;
    UnitId m_near;
    QVector<SuggestedUnit> m_suggested;
    QSet<UnitId> m_called; // with a live leg on the case
    QLineEdit *m_line;
    QueueTable *m_table;
    RecordModel *m_rows;
};

} // namespace Yixian
