// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/themedwidget.h"

#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace Yixian {

class ActionButton;
class BadgeLabel;
class StaleOverlay;

// The four states of a page around its contents: empty, loading (shown after 0.3 s, so that a quick answer does not
// flash), stale (hatched, says why) and error (a sentence and what to do). Owned by its page, GUI thread.
class StatePanel : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StatePanel(const Theme &theme, QWidget *parent = nullptr);

    void setContents(QWidget *contents);
    void showContents();
    void showEmpty(const QString &title, const QString &note);
    void showLoading(const QString &note);
    void showError(const QString &title, const QString &sentence);
    // Beside the contents, which stay: hatched, with `sentence` under them. Empty: fresh again.
    void setStale(const QString &sentence);
    // A button under the sentence of an error; all go with the next state.
    ActionButton *addButton(const QString &text, const QString &key = {});
    static constexpr int loadingDelay = 300; // ms

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;

private:
    enum class State { Contents, Empty, Loading, Error };
    void enter(State state);
    void paintSkeleton(QPainter &painter) const;

    State m_state = State::Contents;
    QTimer m_delay;
    QWidget *m_contents = nullptr;
    StaleOverlay *m_overlay = nullptr;
    QVBoxLayout *m_layout;
    QWidget *m_page; // title, sentence and buttons
    QVBoxLayout *m_pageLayout;
    QHBoxLayout *m_buttons;
    TextLabel *m_title;
    TextLabel *m_sentence;
    BadgeLabel *m_stale;
};

} // namespace Yixian
