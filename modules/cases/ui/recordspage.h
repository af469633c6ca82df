// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/casefinder.h"
#include "cases/ui/recordsfinder.h"
#include "sync/pastreader.h"
#include "uikit/themedwidget.h"
#include "uikit/timetext.h"

class QAction;
class QComboBox;
class QPagedPaintDevice;
class QSplitter;
class QTextBrowser;

namespace Yixian {

class ActionButton;
class LaneChart;
class Pane;
class QueueTable;
class RecordModel;
class StatePanel;
struct Record;

// 案卷: every case this person may see, found by what one remembers of it, and the precedents of consultations; beside
// it the dossier of the one chosen, with its way as lanes, to read, copy or save as PDF. Cases closed long ago are asked of the
// hub, a page at a time. Owned by the window, GUI thread.
class RecordsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    RecordsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    // Where there is a page to work on a case.
    void allowOpening() { m_open->setVisible(true); }
    void showCase(CaseId id);
    // As if it were typed.
    void look(const QString &typed);
    // Looks for it, wherever it is kept, and shows it when it is found.
    void findNumber(const QString &number);
    // Those and no others, in that order, until something is looked for: what is behind a figure.
    // `past`: where those are that the replica does not have; null where it has all.
    void showList(const QString &title, const QVector<CaseId> &cases, const WholePast *past = nullptr);
    CaseId shownCase() const { return m_id; }
    QString dossierText() const;
    // The same document on A4, which is put on record; FileUnreadable where it cannot be written.
    Result<void> savePdf(const QString &path);
    void tick();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void caseRequested(Yixian::CaseId id); // to be worked on

private:
    enum class Search { Cases, Precedents };
    QAction *makeAction(const QString &text, const QKeySequence &key);
    QWidget *buildFinder();
    QWidget *buildDossier();
    void search();
    void askOlder();
    void takeOlder(const Result<PastCases> &older);
    void forgetOlder();
    void openToWork();
    void showFound();
    void showPrecedents();
    Record recordOf(const Case &value, const Subject &subject) const;
    const Case *find(CaseId id) const; // in the replica, or among those that the hub sent
    Subject subjectOf(const Case &value) const;
    void openSelected();
    void ask();
    void write();
    void writeOn(QPagedPaintDevice &paper) const;
    void print();
    void choosePdf();
    void record(CaseId id, CopyForm form);

    Replica &m_replica;
    HubLink &m_link;
    QAction *m_find, *m_open, *m_print, *m_pdf, *m_copy, *m_older;
    QSplitter *m_splitter;
    RecordsFinder *m_finder;
    QComboBox *m_what;
    std::optional<QVector<CaseId>> m_list; // instead of what was looked for
    QString m_listTitle;
    Pane *m_foundPane, *m_dossierPane;
    StatePanel *m_foundState, *m_dossierState;
    QueueTable *m_table;
    RecordModel *m_rows;
    LaneChart *m_lanes;
    QTextBrowser *m_reader;
    ActionButton *m_olderButton;
    TimeText m_times;
    QVector<CaseId> m_pastOrder; // as the hub sent them, the latest first
    QHash<CaseId, std::pair<Case, Subject>> m_past;
    CaseId m_toWork; // once it is back
    QString m_wanted; // the number of one to be shown once it is found
    CaseId m_id;
    QVector<Event> m_history;
    Seq m_askedAt = 0;
    bool m_narrow = false;
    bool m_stale = false; // something changed while nobody looked
};

} // namespace Yixian
