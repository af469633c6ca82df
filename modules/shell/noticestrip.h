// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/messagestrip.h"

namespace Yixian {

// One of them: what it says, in full on as many lines as that takes, and what can be done about it. Owned by the strip.
class NoticeRow final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit NoticeRow(const Theme &theme, QWidget *parent = nullptr);

    void say(MessageStrip::Kind kind, const QString &title, const QString &note = {});
    ActionButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLabel *m_badge;
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_layout;
};

// What is said once and stays until somebody puts it away, whatever becomes of the link and the pages meanwhile. Says it anew
// in the language and look of the moment when told to. Owned by the window, over the frames it makes; GUI thread.
class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    using Say = std::function<void(NoticeRow &)>; // as often as it is shown anew
    enum class Stays {
        UntilSeen,    // has a button for it
        UntilRemoved, // by whatever its own buttons do
        ForGood,      // whoever sits here, as long as the program runs; before all others
    };
    NoticeStrip(const Theme &theme, QWidget *parent);

    // One with the same name, unless that is empty, gives way to it. Also tells screen readers.
    void add(const QString &name, Stays stays, Say say);
    void remove(const QString &name);
    // Somebody else sits here now.
    void forgetPerson();
    void sayAgain();

private:
    struct Entry
    {
        int id = 0;
        QString name;
        Stays stays = Stays::UntilSeen;
        Say say;
    };
    void removeIf(const std::function<bool(const Entry &)> &goes);

    const Theme &m_theme;
    QVector<Entry> m_entries; // as they came
    QVector<QWidget *> m_shown;
    int m_lastId = 0;
};

} // namespace Yixian
