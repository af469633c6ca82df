// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <functional>

class QAction;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Yixian {

class QueueTable;
class RecordModel;

// White ground of a chart: title, the chart, a note under it. The same figures may be had as a table, and either to take
// along. Owned by its page, GUI thread.
class ChartPanel : public ThemedWidget
{
    Q_OBJECT

public:
    // Rows of text, heads first.
    using Rows = std::function<QVector<QStringList>()>;

    ChartPanel(const Theme &theme, QWidget *chart, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &aside = {});
    void setNote(const QString &note);
    // What a screen reader says of the chart: its name and one sentence. To be said whenever the figures are others.
    void setSummary(const QString &sentence);
    void offerTable(Rows rows);
    void showTable(bool shown);
    // Beside the switch to the table.
    void offerAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void retheme() override;
    void retranslate() override;
    QVBoxLayout *body() const { return m_layout; }

private:
    void fillTable();
    void copyPicture();
    void copyTable() const;

    QVBoxLayout *m_layout;
    QHBoxLayout *m_head;
    QWidget *m_chart;
    TextLabel *m_title;
    TextLabel *m_aside;
    TextLabel *m_note;
    QPushButton *m_asTable;
    Rows m_rows;
    QueueTable *m_table = nullptr;
    RecordModel *m_records = nullptr;
};

} // namespace Yixian
