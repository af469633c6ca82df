// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/formgrid.h"

#include "uikit/yixianstyle.h"

#include <QGridLayout>

namespace Yixian {

FormGrid::FormGrid(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    retheme();
}

int FormGrid::addRow(const QString &label, QWidget *field, bool required)
{
    const int row = static_cast<int>(m_labels.size());
    auto *text = new TextLabel(theme(), TypeRole::Body, ColorRole::Secondary);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setBuddy(field);
    m_labels.append(text);
    m_fields.append(field);
    setLabel(row, label, required);
    // Two grid rows each: the second is for the sentence of a wrong field.
    m_grid->addWidget(text, 2 * row, 0);
    m_grid->addWidget(field, 2 * row, 1);
    retheme();
    return row;
}

void FormGrid::setLabel(int row, const QString &label, bool required)
{
    m_labels[row]->setText(required ? label % QStringLiteral(" *") : label);
    m_fields[row]->setAccessibleName(label);
}

int FormGrid::labelWidth() const
{
    int width = theme().px(Size::formLabel);
    for (const TextLabel *label : m_labels)
        if (!label->isHidden())
            width = std::max(width, label->sizeHint().width());
    return width;
}

void FormGrid::setRowVisible(QWidget *field, bool visible)
{
    const qsizetype row = m_fields.indexOf(field);
    if (row < 0)
        return;
    m_labels[row]->setVisible(visible);
    field->setVisible(visible);
}

void FormGrid::setWrong(QWidget *field, const QString &sentence)
{
    const qsizetype row = m_fields.indexOf(field);
    if (row < 0)
        return;
    TextLabel *&text = m_wrong[field];
    if (!text) {
        text = new TextLabel(theme(), TypeRole::HeadStrong, ColorRole::Text);
        text->setWordWrap(true);
        m_grid->addWidget(text, 2 * static_cast<int>(row) + 1, 1);
    }
    text->setText(sentence);
    text->setVisible(!sentence.isEmpty());
    field->setProperty(YixianStyle::wrongProperty, !sentence.isEmpty());
    field->setAccessibleDescription(sentence);
    field->update();
}

void FormGrid::retheme()
{
    // Room for the focus ring of the fields on both sides of the gap.
    m_grid->setHorizontalSpacing(theme().px(Size::gap));
    m_grid->setVerticalSpacing(theme().px(Size::formGap));
    for (TextLabel *label : std::as_const(m_labels)) {
        label->setMinimumWidth(theme().px(Size::formLabel));
        label->setMinimumHeight(theme().px(Size::control));
    }
}

} // namespace Yixian
