// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QTextBrowser>
#include <QTextTable>

namespace Yixian {

namespace {

struct Key
{
    QString key, text;
};

QVector<Key> keysOf(const QList<QAction *> &actions)
{
    QVector<Key> keys;
    for (const QAction *action : actions) {
        QStringList names;
        for (const QKeySequence &key : action->shortcuts())
            names.append(key.toString(QKeySequence::NativeText));
        if (action->isVisible() && !names.isEmpty())
            keys.append({names.join(QStringLiteral(", ")), QString(action->iconText()).remove(QStringLiteral("…"))});
    }
    return keys;
}

// Written with a cursor: names of pages and acts are text, never markup.
class HelpText
{
public:
    HelpText(const Theme &theme, QTextDocument &document) : m_theme(theme), m_cursor(&document) {}
    void say(const QString &text, TypeRole type = TypeRole::Body)
    {
        QTextCharFormat format;
        format.setFont(m_theme.font(type));
        QTextBlockFormat block;
        block.setTopMargin(m_theme.px(12));
        m_cursor.movePosition(QTextCursor::End);
        if (!m_cursor.atStart())
            m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }
    void list(const QString &heading, const QVector<Key> &keys)
    {
        say(heading, TypeRole::PaneTitle);
        QTextTableFormat table;
        table.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        table.setCellPadding(m_theme.px(4));
        const QTextTable *rows = m_cursor.insertTable(static_cast<int>(keys.size()), 2, table);
        for (int row = 0; row < keys.size(); ++row) {
            write(*rows, row, 0, keys[row].key, TypeRole::Strong);
            write(*rows, row, 1, keys[row].text, TypeRole::Body);
        }
    }

private:
    void write(const QTextTable &table, int row, int column, const QString &text, TypeRole type) const
    {
        QTextCharFormat format;
        format.setFont(m_theme.font(type));
        table.cellAt(row, column).firstCursorPosition().insertText(text, format);
    }

    const Theme &m_theme;
    QTextCursor m_cursor;
};

} // namespace

HelpDialog::HelpDialog(const Theme &theme, const WindowPage &page, const QList<QAction *> &everywhere, QWidget *window)
    : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help: %1").arg(page.title));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(theme.px(16));
    HelpText help(theme, *text->document());
    help.say(page.title, TypeRole::SheetTitle);
    help.say(purposeOf(page.name));
    help.list(tr("Keys of this page"),
              keysOf(page.actions) + QVector<Key>{{tr("Ctrl+Enter"), tr("sends the form the cursor is in; Enter alone is a new line in a text")},
                                                  {tr("Tab, Shift+Tab"), tr("to the next field, to the one before")}});
    help.list(tr("Keys everywhere"),
              keysOf(everywhere) + QVector<Key>{{tr("Ctrl+V"), tr("outside a field: opens the case whose number was copied")},
                                                {tr("Alt+1 … Alt+0"), tr("the pages, in the order of the menu")}});
    help.list(tr("Marks"), {{QStringLiteral("◆"), tr("the limit is passed: act now")},
                            {QStringLiteral("▲"), tr("a fifth of the time is left, or nobody has got a call")},
                            {QStringLiteral("●"), tr("half of the time is used, or a new case came")}});
    text->moveCursor(QTextCursor::Start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    resize(theme.px(560), theme.px(640));
}

QString HelpDialog::purposeOf(const QString &page)
{
    if (page == u"desk")
        return tr("The queue on the left, the case that breaks first on top; the open case on the right, with what may be done with it now. "
                  "Choose with the arrow keys, open with Enter. The list changes its order only while your hand rests.");
    if (page == u"docket")
        return tr("What waits for your word, beside the calls: objections, results, extensions, visits, slips. The most urgent on top.");
    if (page == u"calls")
        return tr("Whom to call for one case: find units on the left, put them on the call sheet, say when and where, send. Above it, "
                  "who has been called and how far they are; below their table the roll call, and what a unit said by telephone.");
    if (page == u"handover")
        return tr("One shift gives the next its running clocks. Tick off each case you have looked at, leave a message, sign; "
                  "whoever takes over says in their own words what matters and signs. Responsibility moves at the second signature.");
    if (page == u"answer")
        return tr("Calls for your unit, the one that breaks first on top. Opening is not accepting, and accepting is not responding: "
                  "a response names who comes and what they do first.");
    if (page == u"records")
        return tr("Cases of the past: by number, words, place, street, category and time; open one for its whole course and for what was concluded before.");
    if (page == u"admin")
        return tr("The district's data: units, rosters, rules, calendar, score sheets. Changes are gathered in a draft, read through, and put in force together.");
    if (page == u"accounts")
        return tr("Who may log in, as what, and with which token. Every change is on record.");
    if (page == u"wall")
        return tr("The large screen: are we meeting the clocks, where is it bad, what breaks next. No names, telephones or house numbers.");
    if (page == u"charts")
        return tr("How many limits are met and how late the late ones are, week by week and unit by unit, each share with its counts.");
    if (page == u"analysis")
        return tr("Where it is bad and when: by street, unit, hour and matter. Each figure leads to the cases behind it.");
    if (page == u"scores")
        return tr("Score sheets filled in, with what is behind each line. Fewer than twenty due are not ranked.");
    if (page == u"reports")
        return tr("Briefs and bulletins of a period: looked at, issued, printed, saved. What was issued stays as it is; a correction is a new version.");
    return {};
}

} // namespace Yixian
