// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportpages.h"

#include "reports/model/reportwords.h"
#include "reports/ui/reportdocument.h"
#include "uikit/watermark.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace Yixian {

namespace {

constexpr double millimetersPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr double footRuleBelow = 4.6; // mm
constexpr double overshoot = 0.8;     // mm
constexpr double digestPoints = 6, smallestPoints = 3;
constexpr double markReduced = 2; // to 144 dots an inch
constexpr double footPoints = 7, pagePoints = 14;

double mm(double length)
{
    return length / millimetersPerInch * pointsPerInch * ReportFonts::unitsPerPoint;
}

// A digest or a signature is of use as a whole only: smaller rather than cut off.
QFont fitting(const ReportFonts &fonts, const QString &line, double points, double width)
{
    const double needed = QFontMetricsF(fonts.body(points)).horizontalAdvance(line);
    return needed <= width ? fonts.body(points) : fonts.body(std::max(smallestPoints, points * 0.98 * width / needed));
}

QTextOption placed(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

} // namespace

ReportPages::ReportPages(const Report &report, const ReportFonts &fonts, const QString &watermark)
    : m_report(report)
    , m_fonts(fonts)
    , m_watermark(watermark)
    , m_digest(digestOf(report))
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    m_document->setPageSize(textArea().size());
    if (fonts.missing())
        writeMissing();
    else
        writeReport(*m_document, report, fonts, m_paper);
    if (!fonts.missing() && !m_watermark.isEmpty())
        drawMark();
}

ReportPages::~ReportPages() = default;

QSizeF ReportPages::sheet()
{
    return {mm(210), mm(297)};
}

QRectF ReportPages::textArea()
{
    return {mm(28), mm(37), mm(156), mm(225)};
}

int ReportPages::count() const
{
    return m_document->pageCount();
}

QString ReportPages::text() const
{
    QString text = m_document->toPlainText();
    text += QLatin1Char('\n') + ReportWords::footLine(m_report) + ReportWords::digestLines(m_report).join(QString());
    if (m_report.restricted)
        text += ReportWords::restrictedMark();
    return text;
}

// In English whatever the language: these letters are in every font.
void ReportPages::writeMissing()
{
    QFont font;
    font.setPixelSize(16 * ReportFonts::unitsPerPoint);
    m_document->setDefaultFont(font);
    QTextCursor(m_document.get())
        .insertText(
            QStringLiteral("This computer has no font with Chinese characters, so this report cannot be printed "
                           "here: every word would be a box. Install one (on Debian: fonts-noto-cjk) and make the "
                           "file again. The tables as XLSX or CSV need no font.\n\n%1  SHA-256 %2")
                .arg(toText(m_report.issue), m_digest));
}

void ReportPages::drawMark()
{
    const QSizeF size = sheet() / markReduced;
    m_mark = QImage(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    m_mark.fill(Qt::transparent);
    QPainter painter(&m_mark);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / markReduced, 1 / markReduced);
    paintWatermark(painter, QRectF(QPointF(), sheet()), m_watermark, m_fonts.body(12),
                   m_paper.color(ColorRole::PaperText));
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const QRectF area = textArea();
    const double step = m_document->pageSize().height();
    painter.save();
    if (!m_mark.isNull())
        painter.drawImage(QRectF(QPointF(), sheet()), m_mark);
    painter.save();
    painter.translate(area.left(), area.top() - page * step);
    // Letters reach a little over their line: what begins overleaf must not show here.
    const QRectF view(0, page * step - mm(overshoot), area.width(), step);
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, m_paper.color(ColorRole::PaperText));
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (!m_fonts.missing())
        paintFoot(painter, page);
    painter.restore();
}

// Page numbers stand outside: right on odd pages, left on even ones, the rest of the foot on the other side.
void ReportPages::paintFoot(QPainter &painter, int page) const
{
    const QRectF area = textArea();
    const double top = area.bottom() + mm(footRuleBelow);
    QPen rule(m_paper.color(ColorRole::PaperSecondary));
    rule.setWidthF(mm(0.17));
    painter.setPen(rule);
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
    const bool odd = page % 2 == 0;
    const QString number = QStringLiteral("— %1/%2 —").arg(page + 1).arg(count());
    const double gap = mm(1.4), numberWidth = mm(30), inset = mm(5);
    painter.setPen(m_paper.color(ColorRole::PaperText));
    painter.setFont(m_fonts.body(pagePoints));
    const QRectF numberArea(odd ? area.right() - numberWidth - inset : area.left() + inset, top + gap, numberWidth,
                            mm(7));
    painter.drawText(numberArea, number,
                     placed(odd ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    painter.setPen(m_paper.color(ColorRole::PaperSecondary));
    const double line = QFontMetricsF(m_fonts.body(footPoints)).height() * 1.05;
    QStringList lines{ReportWords::footLine(m_report)};
    lines += ReportWords::digestLines(m_report);
    if (m_report.restricted)
        lines.append(ReportWords::restrictedMark());
    const double width = area.width() - numberWidth - inset;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF box(odd ? area.left() : area.right() - width, top + gap + static_cast<double>(i) * line, width,
                         line);
        const QFont font = fitting(m_fonts, lines[i], i == 0 ? footPoints : digestPoints, width);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        painter.drawText(box, metrics.elidedText(lines[i], Qt::ElideRight, width),
                         placed(odd ? Qt::AlignLeft : Qt::AlignRight));
    }
}

} // namespace Yixian
