// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

class QDataStream;
class QWidget;

namespace Yixian {

// What people have typed and chosen in the fields of a page. Another language or look makes the pages anew; this puts back
// what was not sent yet. A value; GUI thread.
class FieldContents
{
public:
    static FieldContents of(const QWidget &page);
    // Does nothing where the page has other fields than before: rather empty than in the wrong place.
    void putInto(QWidget &page) const;
    bool isBlank() const; // nothing typed, nothing chosen that anybody would miss

    friend QDataStream &operator<<(QDataStream &stream, const FieldContents &contents);
    friend QDataStream &operator>>(QDataStream &stream, FieldContents &contents);

private:
    struct Field
    {
        QString kind; // class and name of the widget
        QString text;
        int chosen = -1;
        bool on = false; // a button; of a text: somebody typed it
    };
    QVector<Field> m_fields;
};

} // namespace Yixian
