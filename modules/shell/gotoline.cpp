// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotoline.h"

#include "cases/model/casefinder.h"
#include "uikit/accessible.h"
#include "uikit/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>

namespace Yixian {

GoToLine::GoToLine(const Theme &theme, const Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_line(new QLineEdit)
    , m_would(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
{
    setObjectName(QStringLiteral("goTo"));
    m_line->setObjectName(QStringLiteral("goToLine"));
    m_line->setFixedWidth(theme.px(320));
    m_line->setPlaceholderText(tr("417, a whole number, or / and words"));
    describe(*m_line, tr("Go to a case"));
    m_would->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    row->setSpacing(theme.px(12));
    row->addWidget(m_line);
    row->addWidget(m_would, 1);
    connect(m_line, &QLineEdit::textChanged, this, &GoToLine::preview);
    connect(m_line, &QLineEdit::returnPressed, this, &GoToLine::go);
    auto *away = new QShortcut(Qt::Key_Escape, this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &GoToLine::leave);
    hide();
}

void GoToLine::ask()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_line->clear();
    preview();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void GoToLine::preview()
{
    const GoTo wanted = goToFrom(m_line->text());
    const QVector<CaseId> cases = casesNumbered(m_replica.state(), wanted.number);
    const Case *only = cases.size() == 1 ? m_replica.find(cases.first()) : nullptr;
    if (only)
        m_would->setText(tr("Enter opens %1 %2").arg(Words::shortNumber(*only), m_replica.subjectOf(*only).title));
    else if (!cases.isEmpty())
        m_would->setText(tr("%n cases have this number: Enter lists them", nullptr, static_cast<int>(cases.size())));
    else if (!wanted.number.isEmpty())
        m_would->setText(tr("not among the open ones: Enter looks for it in the records"));
    else if (!wanted.words.isEmpty())
        m_would->setText(tr("Enter looks for “%1” in the records").arg(wanted.words));
    else
        m_would->setText(m_line->text().trimmed().isEmpty() ? QString() : tr("a number, or / and words"));
}

void GoToLine::go()
{
    const GoTo wanted = goToFrom(m_line->text());
    if (wanted.number.isEmpty() && wanted.words.isEmpty())
        return;
    const QVector<CaseId> cases = casesNumbered(m_replica.state(), wanted.number);
    leave();
    if (cases.size() == 1)
        emit caseChosen(cases.first());
    else if (constexpr int day = 8; wanted.number.size() > day) // as it stands in a number
        emit wordsChosen(QString(wanted.number.left(day) + u'-' + wanted.number.mid(day)));
    else
        emit wordsChosen(wanted.number.isEmpty() ? wanted.words : QString(u'#' + wanted.number));
}

void GoToLine::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void GoToLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    painter.fillRect(0, 0, width(), theme().line(), theme().color(ColorRole::PaneBorder));
}

} // namespace Yixian
