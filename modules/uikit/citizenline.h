// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/guardedacts.h"
#include "domain/result.h"
#include "uikit/themedwidget.h"

#include <functional>
#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;

namespace Yixian {

class ActionButton;
class Watermark;

// Who the citizen is, masked; one field at a time is shown for half a minute to who says what for. Meanwhile
// the whole window bears the name of who looks, so that a photograph tells. Owned by its page, GUI thread.
class CitizenLine final : public ThemedWidget
{
    Q_OBJECT

public:
    // What the hub says to a look, and when.
    using Told = std::function<void(const Result<QString> &, Instant)>;
    using Look = std::function<void(CaseId, const Reveal &, Told)>;
    CitizenLine(const Theme &theme, Look look, QWidget *parent = nullptr);
    // `looker`: whose name stands beside what is shown.
    void showCase(const Case &value, const Subject &masked, bool mayReveal, const QString &looker);
    void mask();
    // To choose what to look at and what for: for the page whose key it is.
    QAction *lookAction() const { return m_choose; }
    bool isRevealed() const { return m_timer.isActive(); }

private:
    void look(const Reveal &act);
    void reveal(ProtectedField field, const QString &value, Instant at);
    void refuse(const Error &error);
    void buildMenu();
    void copy();

    Look m_ask;
    CaseId m_id;
    QString m_looker, m_value;
    TextLabel *m_label;
    TextLabel *m_masked;
    TextLabel *m_shown;
    QAction *m_choose;
    ActionButton *m_button;
    ActionButton *m_copy;
    QMenu *m_menu;
    QPointer<Watermark> m_mark;
    QTimer m_timer, m_clipboard;
};

} // namespace Yixian
