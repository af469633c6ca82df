// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/model/calldraft.h"
#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/actform.h"
#include "uikit/timetext.h"

namespace Yixian {

class QueueTable;
class RecordModel;

// A call that is not sent yet: which units, who leads, when, where, whom to ask for, why. What was typed stays until it is
// sent. Owned by the call page, GUI thread.
class CallSheet final : public ActForm
{
    Q_OBJECT

public:
    CallSheet(const Theme &theme, QAction *send, QAction *clear, QWidget *parent = nullptr);

    void addUnit(const UnitId &unit, const Reference &reference);
    void begin(const Reference &reference);
    // Called each second: the sentence under the time says what was understood.
    void showTimes(const Case &value, const Reference &reference, Instant now);
    // The first unit of the sheet, to be added to a call that is out; it stays on the sheet until it is taken off.
    Result<AddUnit> addition() const;
    void takeOff(const UnitId &unit);
    // Units that are called to the same place already, with the number of the other case: they are sent again only when one
    // asks twice.
    void showTwice(const QHash<UnitId, QString> &numbers);
    bool isEmpty() const; // nothing is chosen or typed
    bool hasUnits() const { return !m_draft.isEmpty(); }
    void focusFirst(); // its first field that is empty
    const CallDraft &draft() const { return m_draft; }
    // All of a sheet that is not sent, to be laid aside while another case is called for.
    struct Contents
    {
        CallDraft units;
        QString when, place, contact, reason;
        int kind = 0; // the how manieth
    };
    Contents contents() const;
    void setContents(const Contents &contents);

signals:
    void callRequested(const Yixian::MakeCall &act);
    void unitsChanged();

private:
    void send();
    void showUnits();
    QString nameOf(const UnitId &unit) const;

    CallDraft m_draft;
    QHash<UnitId, QString> m_names;
    QHash<UnitId, QString> m_twice;
    bool m_warned = false;
    bool m_clearAsked = false;
    QueueTable *m_units;
    RecordModel *m_rows;
    QLineEdit *m_when;
    TextLabel *m_understood;
    QLineEdit *m_place;
    QLineEdit *m_contact;
    QComboBox *m_kind;
    QLineEdit *m_reason;
    Instant m_now{};
    TimeText m_times;
};

} // namespace Yixian
