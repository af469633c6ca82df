// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/replica.h"
#include "uikit/themedwidget.h"

#include <QPointer>

class QLineEdit;

namespace Yixian {

// One line to go to a case by the end of its number, or to what words find (SCREENS 3.8): says what it would do before Enter,
// and gives the keyboard back where it was. Hidden until it is asked for. Owned by the window, GUI thread.
class GoToLine final : public ThemedWidget
{
    Q_OBJECT

public:
    GoToLine(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);
    void ask();

signals:
    void caseChosen(Yixian::CaseId id);
    void wordsChosen(const QString &words); // to be looked for among the records

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void preview();
    void go();
    void leave();

    const Replica &m_replica;
    QLineEdit *m_line;
    TextLabel *m_would;
    QPointer<QWidget> m_before; // where the keyboard was
};

} // namespace Yixian
