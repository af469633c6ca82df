// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartpanel.h"

#include "domain/tablecell.h"
#include "uikit/accessible.h"
#include "uikit/actionbutton.h"
#include "uikit/queuetable.h"
#include "uikit/recordmodel.h"
#include "uikit/textdelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTextDocument>

namespace Yixian {

ChartPanel::ChartPanel(const Theme &theme, QWidget *chart, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_chart(chart)
    , m_title(new TextLabel(theme, TypeRole::PaneTitle, ColorRole::Text))
    , m_aside(new TextLabel(theme, TypeRole::Note, ColorRole::Secondary))
    , m_note(new TextLabel(theme, TypeRole::Note, ColorRole::Secondary))
    , m_asTable(new QPushButton)
{
    m_head->addWidget(m_title);
    m_head->addWidget(m_aside);
    m_head->addStretch(1);
    m_head->addWidget(m_asTable);
    m_head->setSpacing(theme.px(16));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true); // it is the answer: never half of it
    m_head->setStretchFactor(m_title, 100);
    m_layout->addLayout(m_head);
    m_layout->addWidget(chart, 1);
    m_layout->addWidget(m_note);
    m_aside->hide();
    m_note->hide();
    m_note->setWordWrap(true);
    m_asTable->setCheckable(true);
    m_asTable->setFlat(true);
    m_asTable->hide();
    connect(m_asTable, &QPushButton::toggled, this, &ChartPanel::showTable);
    ChartPanel::retheme();
    ChartPanel::retranslate();
}

void ChartPanel::setTitle(const QString &title, const QString &aside)
{
    m_title->setText(title);
    m_title->setToolTip(Qt::convertFromPlainText(title)); // never markup, whatever a unit is called
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    setAccessibleName(title);
    describe(*m_chart, title, m_chart->accessibleDescription());
}

void ChartPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartPanel::setSummary(const QString &sentence)
{
    describe(*m_chart, accessibleName(), sentence);
    describe(*this, accessibleName(), sentence);
    if (m_asTable->isChecked())
        fillTable();
}

void ChartPanel::offerTable(Rows rows)
{
    m_rows = std::move(rows);
    m_asTable->show();
}

void ChartPanel::offerAction(QAction *action)
{
    auto *button = new ActionButton(theme(), action);
    button->setFlat(true);
    m_head->insertWidget(m_head->indexOf(m_asTable), button);
}

void ChartPanel::showTable(bool shown)
{
    if (!m_table) {
        m_records = new RecordModel({}, this);
        m_table = new QueueTable(theme());
        m_table->setModel(m_records);
        m_table->setItemDelegate(new TextDelegate(theme(), m_table));
        m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_layout->insertWidget(m_layout->indexOf(m_chart) + 1, m_table, 1);
    }
    m_asTable->setChecked(shown);
    if (shown)
        fillTable();
    m_chart->setVisible(!shown);
    m_table->setVisible(shown);
}

void ChartPanel::fillTable()
{
    const QVector<QStringList> rows = m_rows();
    m_records->setHeads(rows.first());
    QVector<int> widths(rows.first().size(), theme().px(96) * 100 / theme().scalePercent());
    widths.first() = 0;
    m_table->setColumnWidths(widths);
    QVector<Record> records;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Record record{QString::number(i), {}};
        for (const QString &text : rows[i])
            record.cells << Cell(text);
        records << record;
    }
    m_records->setRecords(records);
    describe(*m_table, accessibleName());
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_rows)
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy as a picture"), this, &ChartPanel::copyPicture);
    menu.addAction(tr("Copy as a table"), this, &ChartPanel::copyTable);
    menu.exec(event->globalPos());
}

void ChartPanel::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

void ChartPanel::copyTable() const
{
    QStringList lines{m_title->text()};
    for (const QStringList &row : m_rows()) {
        QStringList cells;
        for (QString cell : row)
            cells << withoutFormula(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChartPanel::retheme()
{
    const int side = theme().px(16);
    m_layout->setContentsMargins(side, theme().px(10), side, theme().px(10));
    m_layout->setSpacing(theme().px(2));
}

void ChartPanel::retranslate()
{
    m_asTable->setText(tr("Table"));
    describe(*m_asTable, tr("The same figures as a table"));
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
}

} // namespace Yixian
