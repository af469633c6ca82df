// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportpreview.h"

#include "uikit/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPaintEvent>

namespace Yixian {

namespace {
constexpr int gap = 16, widest = 900, narrowest = 320; // px at 100 %
constexpr qsizetype mostPictures = 8;

// For a screen reader it is a document; of a widget it does not know Qt says nothing.
QAccessibleInterface *documentFor(const QString &className, QObject *object)
{
    if (className != QLatin1String(ReportPreview::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document);
}
} // namespace

ReportPreview::ReportPreview(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    QAccessible::installFactory(documentFor);
    setFocusPolicy(Qt::StrongFocus); // its keys go on to the scroll area
    setObjectName(QStringLiteral("reportSheets"));
    describe(*this, tr("Pages of the report"));
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    if (m_pages)
        describe(*this, m_pages->report().title, tr("%n pages", nullptr, m_pages->count()));
    layOut();
}

void ReportPreview::fitTo(int width)
{
    if (std::exchange(m_fitted, width) == width)
        return;
    m_pictures.clear();
    layOut();
}

QRect ReportPreview::sheetOf(int page) const
{
    const int margin = theme().px(gap);
    const int width = std::clamp(m_fitted - 2 * margin, theme().px(narrowest), theme().px(widest));
    const QSizeF sheet = ReportPages::sheet();
    const int height = qRound(width * sheet.height() / sheet.width());
    return {std::max(margin, (m_fitted - width) / 2), margin + page * (height + margin), width, height};
}

int ReportPreview::pageAt(int y) const
{
    const QRect first = sheetOf(0);
    const int step = sheetOf(1).top() - first.top();
    return m_pages ? std::clamp(y / step, 0, std::max(0, m_pages->count() - 1)) : 0;
}

void ReportPreview::layOut()
{
    const int count = m_pages ? m_pages->count() : 0;
    setFixedSize(std::max(m_fitted, sheetOf(0).right() + theme().px(gap)),
                 sheetOf(std::max(0, count - 1)).bottom() + theme().px(gap));
    update();
}

const QPixmap &ReportPreview::picture(int page)
{
    const auto known = m_pictures.constFind(page);
    if (known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    const QRect sheet = sheetOf(page);
    QPixmap picture(sheet.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(theme().color(ColorRole::Paper));
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = sheet.width() / ReportPages::sheet().width();
    painter.scale(scale, scale);
    m_pages->paint(painter, page);
    return *m_pictures.insert(page, picture);
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), theme().color(ColorRole::Window));
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QRect sheet = sheetOf(page);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.drawPixmap(sheet.topLeft(), picture(page));
        painter.setPen(theme().color(ColorRole::PaneBorder));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

} // namespace Yixian
