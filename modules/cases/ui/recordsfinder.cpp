// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/recordsfinder.h"

#include "uikit/accessible.h"
#include "uikit/actionbutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Yixian {

namespace {

constexpr std::chrono::milliseconds typingPause{200};
constexpr int narrowestBox = 6; // characters

} // namespace

RecordsFinder::RecordsFinder(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_line(new QLineEdit)
    , m_street(new QComboBox)
    , m_period(new QComboBox)
    , m_kept(new QComboBox)
    , m_keep(new ActionButton(theme, QString()))
{
    m_line->setObjectName(QStringLiteral("recordsLine"));
    m_line->setPlaceholderText(tr("words, #417, *5678 (end of the phone), a unit's pinyin, a street; all of them must fit"));
    m_line->setClearButtonEnabled(true);
    m_street->setObjectName(QStringLiteral("recordsStreet"));
    m_period->setObjectName(QStringLiteral("recordsPeriod"));
    m_kept->setObjectName(QStringLiteral("recordsKept"));
    m_keep->setObjectName(QStringLiteral("recordsKeep"));
    describe(*m_line, tr("Find a case"));
    describe(*m_street, tr("In which street"));
    describe(*m_period, tr("Registered when"));
    describe(*m_kept, tr("Kept searches"));
    for (QComboBox *box : {m_street, m_period, m_kept}) {
        box->setMinimumContentsLength(narrowestBox);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_street->addItem(tr("All streets"), QString());
    m_period->addItems({tr("Any time"), tr("This month"), tr("Last month"), tr("This year"), tr("Last year")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(Size::gap));
    column->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(Size::gap));
    row->addWidget(m_street);
    row->addWidget(m_period);
    row->addStretch();
    row->addWidget(m_kept);
    row->addWidget(m_keep);
    column->addLayout(row);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RecordsFinder::changed);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        emit typed();
        m_pause.start(typingPause);
    });
    connect(m_line, &QLineEdit::textChanged, this, &RecordsFinder::showViews);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        emit changed();
        emit entered();
    });
    for (QComboBox *box : {m_street, m_period})
        connect(box, &QComboBox::activated, this, [this] {
            showViews();
            emit typed();
            emit changed();
        });
    connect(m_kept, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            return;
        setView(m_views[index - 1]);
        emit typed();
        emit changed();
    });
    connect(m_keep, &QPushButton::clicked, this, &RecordsFinder::keepOrForget);
    showViews();
}

void RecordsFinder::setDistrict(const Reference &reference)
{
    const RecordsView before = view();
    m_street->clear();
    m_street->addItem(tr("All streets"), QString());
    for (const Unit *unit : reference.subCenters())
        m_street->addItem(unit->shortName.isEmpty() ? unit->name : unit->shortName, unit->id.value);
    m_street->setCurrentIndex(std::max(0, m_street->findData(before.street.value)));
    showViews();
}

void RecordsFinder::keepIn(const SealedFile &file)
{
    m_file = file;
    m_views = decodeViews(file.read().value_or(QByteArray())); // names of searches are soon given again
    showViews();
}

RecordsView RecordsFinder::view() const
{
    return {m_line->text().trimmed(), UnitId{m_street->currentData().toString()}, static_cast<RecordsPeriod>(m_period->currentIndex())};
}

void RecordsFinder::setView(const RecordsView &view)
{
    m_line->setText(view.typed);
    m_street->setCurrentIndex(std::max(0, m_street->findData(view.street.value)));
    m_period->setCurrentIndex(static_cast<int>(view.period));
    showViews();
}

void RecordsFinder::clear()
{
    setView({});
}

void RecordsFinder::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString RecordsFinder::nameOf(const RecordsView &view) const
{
    QStringList parts;
    if (!view.typed.isEmpty())
        parts << view.typed;
    if (const int street = m_street->findData(view.street.value); !view.street.isNull() && street > 0)
        parts << m_street->itemText(street);
    if (view.period != RecordsPeriod::Any)
        parts << m_period->itemText(static_cast<int>(view.period));
    return parts.join(QStringLiteral(" · "));
}

// The one that is looked for is marked, and the button beside keeps or forgets it.
void RecordsFinder::showViews()
{
    const QSignalBlocker quiet(m_kept);
    m_kept->clear();
    m_kept->addItem(m_views.isEmpty() ? tr("Nothing kept") : tr("Kept searches"));
    for (const RecordsView &kept : std::as_const(m_views))
        m_kept->addItem(nameOf(kept));
    const qsizetype at = m_views.indexOf(view());
    m_kept->setCurrentIndex(static_cast<int>(at) + 1);
    m_kept->setEnabled(!m_views.isEmpty());
    m_keep->setText(at < 0 ? tr("Keep") : tr("Forget"));
    m_keep->setEnabled(!view().isAll());
    describe(*m_keep, at < 0 ? tr("Keep this search") : tr("Forget this search"));
}

void RecordsFinder::keepOrForget()
{
    if (const qsizetype at = m_views.indexOf(view()); at >= 0)
        m_views.removeAt(at);
    else
        m_views.prepend(view());
    if (m_file.isOpen())
        if (const auto kept = m_file.write(encodeViews(m_views)); !kept)
            qWarning("kept searches: %ls", qUtf16Printable(kept.error().detail)); // they stay until the window closes
    showViews();
}

} // namespace Yixian
