// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/recordsview.h"
#include "domain/reference.h"
#include "sync/sealedfile.h"
#include "uikit/themedwidget.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace Yixian {

class ActionButton;

// What to look for among the records: words, a street, a period; and the searches somebody kept, which stand in a sealed file,
// for words may name a person. Owned by its page, GUI thread.
class RecordsFinder final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit RecordsFinder(const Theme &theme, QWidget *parent = nullptr);

    // The streets to choose from; again when the district's data changed.
    void setDistrict(const Reference &reference);
    // Where the kept searches of who is logged in stand; one that is not open keeps them until the window closes.
    void keepIn(const SealedFile &file);
    RecordsView view() const;
    void setView(const RecordsView &view);
    void clear();
    void focusLine();

signals:
    void typed();   // a key; nothing to be done yet
    void changed(); // something else is looked for
    void entered(); // and now

private:
    void showViews();
    QString nameOf(const RecordsView &view) const;
    void keepOrForget();

    QLineEdit *m_line;
    QComboBox *m_street, *m_period, *m_kept;
    ActionButton *m_keep;
    QTimer m_pause; // a while after the last key: it goes through all cases
    SealedFile m_file;
    QVector<RecordsView> m_views;
};

} // namespace Yixian
