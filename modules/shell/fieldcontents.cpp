// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fieldcontents.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDataStream>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace Yixian {

namespace {

// In the order they were made, which is the same each time a page is.
QList<QWidget *> fieldsOf(const QWidget &page)
{
    QList<QWidget *> fields;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget) || (button && button->isCheckable()))
            fields.append(widget);
    }
    return fields;
}

QString kindOf(const QWidget &widget)
{
    return QString(QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName());
}

} // namespace

FieldContents FieldContents::of(const QWidget &page)
{
    FieldContents contents;
    for (const QWidget *widget : fieldsOf(page)) {
        Field field{kindOf(*widget), {}, -1, false};
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            field.text = line->text();
            field.on = line->isModified();
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            field.text = text->toPlainText();
            field.on = text->document()->isModified();
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            field.chosen = choice->currentIndex();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            field.on = button->isChecked();
        contents.m_fields.append(field);
    }
    return contents;
}

bool FieldContents::isBlank() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return field.text.isEmpty(); });
}

QDataStream &operator<<(QDataStream &stream, const FieldContents &contents)
{
    stream << static_cast<qint32>(contents.m_fields.size());
    for (const FieldContents::Field &field : contents.m_fields)
        stream << field.kind << field.text << static_cast<qint32>(field.chosen) << field.on;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, FieldContents &contents)
{
    qint32 count = 0;
    stream >> count;
    contents.m_fields.clear();
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        FieldContents::Field field;
        qint32 chosen = -1;
        stream >> field.kind >> field.text >> chosen >> field.on;
        field.chosen = chosen;
        contents.m_fields.append(std::move(field));
    }
    return stream;
}

void FieldContents::putInto(QWidget &page) const
{
    const QList<QWidget *> fields = fieldsOf(page);
    const bool same = std::equal(fields.cbegin(), fields.cend(), m_fields.cbegin(), m_fields.cend(),
                                 [](const QWidget *widget, const Field &field) { return kindOf(*widget) == field.kind; });
    if (!same)
        return;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = m_fields[i];
        if (auto *line = qobject_cast<QLineEdit *>(fields[i])) {
            if (line->text() != field.text)
                line->setText(field.text);
            line->setModified(field.on);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(fields[i])) {
            text->setPlainText(field.text);
            text->document()->setModified(field.on);
        } else if (auto *choice = qobject_cast<QComboBox *>(fields[i])) {
            if (field.chosen < choice->count())
                choice->setCurrentIndex(field.chosen);
        } else if (auto *button = qobject_cast<QAbstractButton *>(fields[i]); button->isChecked() != field.on) {
            // One of several is chosen by its own click, which tells the page; the others go off by themselves.
            if (field.on || !(button->autoExclusive() || qobject_cast<QRadioButton *>(button)))
                button->click();
        }
    }
}

} // namespace Yixian
