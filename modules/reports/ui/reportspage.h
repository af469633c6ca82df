// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ui/reportfiles.h"
#include "sync/replica.h"
#include "uikit/themedwidget.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace Yixian {

class Pane;
class ReportPreview;
class StatePanel;

// 报表: a brief or bulletin of a period, looked at as it is printed and saved as PDF, XLSX or CSV from the same pages.
// It stands still at its cut-off until it is made anew: figures that change while one reads them are none. Owned by the
// window, GUI thread.
class ReportsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    ReportsPage(const Theme &theme, Replica &replica, QWidget *parent = nullptr);

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
    QAction *makeAction(const QString &text, const QKeySequence &key);
    QWidget *buildChoice();
    QWidget *buildBody();
    void connectAll();
    void move(int periods);
    void make();
    void showState();
    void showPlace();
    void chooseFile(ReportFormat format);

    Replica &m_replica;
    QAction *m_before, *m_after, *m_anew, *m_pdf, *m_xlsx, *m_csv;
    Pane *m_pane;
    StatePanel *m_state;
    QComboBox *m_kind;
    TextLabel *m_period;
    QSpinBox *m_number;
    QLineEdit *m_correction;
    QCheckBox *m_persons;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
    ReportIssue m_issue;
    std::shared_ptr<const ReportPages> m_pages;
    bool m_stale = true;   // something happened since it was made
    bool m_chosen = false; // by a person: stays where it is
};

} // namespace Yixian
