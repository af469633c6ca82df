// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/guardedacts.h"
#include "domain/result.h"
#include "uikit/themedwidget.h"

#include <QTimer>

class QMenu;
class QToolButton;

namespace Yixian {

// Who the citizen is, masked; one field at a time is shown for half a minute to who says what for. What is shown stands on the
// name of who looks, so that a photograph tells. Owned by its page, GUI thread.
class CitizenLine final : public ThemedWidget
{
    Q_OBJECT

public:
    // `looker`: whose name stands beside what is shown.
    explicit CitizenLine(const Theme &theme, QWidget *parent = nullptr);
    void showCase(const Case &value, const Subject &masked, bool mayReveal, const QString &looker);
    // What the hub told; of another case than the one shown, or of a field not asked for, it is dropped.
    void reveal(CaseId id, ProtectedField field, const QString &value, const QString &at);
    void refuse(const Error &error);
    void mask();
    bool isRevealed() const { return m_timer.isActive(); }

signals:
    void revealAsked(Yixian::CaseId id, Yixian::ProtectedField field, Yixian::Purpose purpose);

private:
    void buildMenu();
    void copy();

    CaseId m_id;
    QString m_looker, m_value;
    TextLabel *m_label;
    TextLabel *m_masked;
    TextLabel *m_shown;
    QToolButton *m_look;
    QToolButton *m_copy;
    QMenu *m_menu;
    QTimer m_timer, m_clipboard;
};

} // namespace Yixian
