// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/model/imports.h"
#include "sync/hublink.h"
#include "uikit/recordmodel.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

class QAction;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace Yixian {

class ActForm;
class MessageStrip;
class Pane;
class QueueTable;
class TextLabel;

// The district's data: units, rosters, rules, calendar, score sheets. All but the rosters are worked on as a draft, whose changes are
// listed in words before one act puts them into force; a roster is its own act. Owned by the window, GUI thread.
class AdminPage final : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Section { Units, Roster, Rules, Calendar, Scores };
    AdminPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    void showSection(Section section);
    // As after choosing a file: a table of units or duties, or the year's list of holidays, by the section shown.
    void importFile(const QString &path);

private:
    Section section() const;
    void buildTable();
    void buildForms();
    ActForm *unitForm();
    ActForm *rosterForm();
    ActForm *rulesForm();
    ActForm *calendarForm();
    ActForm *scoresForm();
    void buildChanges();
    void follow(); // the district's data has changed
    void showTable();
    QVector<Record> unitRows() const;
    QVector<Record> rosterRows() const;
    QVector<Record> rulesRows() const;
    QVector<Record> calendarRows() const;
    QVector<Record> scoresRows() const;
    void fillScores();
    void addScores();
    void showMissingYear();
    void showChanges();
    void takeSelected();
    void chooseFile();
    void importUnitTable(const QByteArray &bytes, const QString &path);
    void importRosterTable(const QByteArray &bytes, const QString &path);
    void putUnit();
    void addRules();
    void addDuty();
    void sendRosters();
    void putIntoForce();
    void say(const QString &sentence, const QVector<BadLine> &bad = {});
    QLineEdit *line(const char *name) const;

    Replica &m_replica;
    HubLink &m_link;
    DistrictDraft m_draft;
    QString m_base; // the document the draft was begun from
    QByteArray m_baseHash;
    QMap<UnitId, QVector<DutyShift>> m_rosters; // read and not sent yet
    TimeText m_times;
    QAction *m_import, *m_force, *m_discard, *m_sendRosters;
    Pane *m_tablePane, *m_formPane, *m_changesPane;
    MessageStrip *m_missing;
    QComboBox *m_section, *m_level, *m_active, *m_scored;
    QueueTable *m_table, *m_changes;
    RecordModel *m_rows, *m_changeRows;
    QStackedWidget *m_forms;
    ActForm *m_forceForm, *m_scoresForm;
    QLineEdit *m_reason;
    TextLabel *m_said;
};

} // namespace Yixian
