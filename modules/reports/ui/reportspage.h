// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ui/reportfiles.h"
#include "sync/bulletinreader.h"
#include "sync/pastreader.h"
#include "sync/replica.h"
#include "uikit/themedwidget.h"

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;

namespace Yixian {

struct ReportOrder;
class Pane;
class ReportPreview;
class StatePanel;

// 报表: a brief or bulletin of a period, looked at as it is printed and saved as PDF, XLSX or CSV from the same pages.
// One that was issued is shown as it was frozen, corrections beside it; any other stands still at its cut-off until it
// is made anew. Owned by the window, GUI thread.
class ReportsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    ReportsPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    void showIssue(const ReportIssue &issue);
    const ReportIssue &issue() const { return m_issue; }
    // nullptr while there is nothing to report from.
    const ReportPages *shownPages() const { return m_pages.get(); }
    Result<void> save(ReportFormat format, const QString &path) const;
    void tick();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stop();
    QAction *makeAction(const QString &text, const QKeySequence &key);
    QWidget *buildChoice();
    void buildIssuing(QBoxLayout &row);
    QWidget *buildBody();
    void connectAll();
    void move(int periods);
    void choose();
    void listed(const QString &kind, const Result<QVector<IssuedBulletin>> &rows);
    void fillVersions();
    void showVersion();
    void showIssued(const ReadBulletin &read);
    void issueNow();
    void make();
    void makeOf(const State &state, const ReportOrder &order);
    void setReport(const Report &report, Instant printed);
    Seq chosenVersion() const;
    bool mayPersons() const;
    void showState();
    void showIssuing();
    QString issuedNote(const ReportSeal &seal) const;
    void showPlace();
    void print();
    void chooseFile(ReportFormat format);

    Replica &m_replica;
    HubLink &m_link;
    BulletinReader m_reader;
    PastReader m_past;
    std::shared_ptr<const WholePast> m_whole; // what it gathered last: for which issue, and when
    std::pair<ReportIssue, Seq> m_wholeOf;
    QAction *m_before, *m_after, *m_anew, *m_stop, *m_print, *m_pdf, *m_xlsx, *m_csv, *m_issueNow;
    Pane *m_pane;
    StatePanel *m_state;
    QComboBox *m_kind;
    TextLabel *m_period;
    QComboBox *m_version;
    QLineEdit *m_correction;
    QCheckBox *m_persons;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
    ReportIssue m_issue;
    std::shared_ptr<const ReportPages> m_pages;
    QVector<IssuedBulletin> m_rows; // issued, of the kind in m_listedKind
    QString m_listedKind;
    QHash<Seq, ReadBulletin> m_read;
    QString m_waitingFor; // said while something is on its way
    std::optional<Error> m_trouble;
    bool m_stopped = false;  // by whoever did not want to wait
    bool m_issuing = false;
    bool m_stale = true;   // something happened since it was made
    bool m_chosen = false; // by a person: stays where it is
};

} // namespace Yixian
