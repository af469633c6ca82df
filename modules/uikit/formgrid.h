// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <QHash>

class QGridLayout;

namespace Yixian {

// Rows of label and field: labels 72 px, right-aligned. A wrong field gets a thick border and a sentence, no red: that
// belongs to clocks. Owned by its page, GUI thread.
class FormGrid : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FormGrid(const Theme &theme, QWidget *parent = nullptr);

    // `field` gets the label as its accessible name unless it has one. Returns the row.
    int addRow(const QString &label, QWidget *field, bool required = false);
    void setLabel(int row, const QString &label, bool required = false);
    // With its label: a field that this person or this state has no use for.
    // How far in the fields begin: what stands below them begins there too.
    int labelWidth() const;
    void setRowVisible(QWidget *field, bool visible);
    // Empty takes the mark away.
    void setWrong(QWidget *field, const QString &sentence);

protected:
    void retheme() override;

private:
    QGridLayout *m_grid;
    QVector<TextLabel *> m_labels;
    QVector<QWidget *> m_fields;
    QHash<QWidget *, TextLabel *> m_wrong;
};

} // namespace Yixian
