// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/ui/reportfonts.h"
#include "uikit/theme.h"

#include <memory>
#include <QImage>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace Yixian {

// A report laid out on pages of GB/T 9704: A4, 37 mm above and 28 mm left of a text area of 156 × 225 mm, a foot with
// cut-off, rules, preparer, digest and page below it, a watermark across. The same pages for screen, paper and PDF.
// Owned by who shows or writes them; GUI thread.
class ReportPages
{
public:
    ReportPages(const Report &report, const ReportFonts &fonts, const QString &watermark);
    ~ReportPages();
    Q_DISABLE_COPY_MOVE(ReportPages)

    const Report &report() const { return m_report; }
    const ReportFonts &fonts() const { return m_fonts; }
    int count() const;
    // Every text of the document, for who cannot see it and for what is put right in a file.
    QString text() const;
    // Sheet and text area in units of a report's page.
    static QSizeF sheet();
    static QRectF textArea();
    // One page, from 0; the painter's units are a report's.
    void paint(QPainter &painter, int page) const;

private:
    void paintFoot(QPainter &painter, int page) const;
    void writeMissing();
    void drawMark();

    const Theme m_paper{ThemeVariant::Light, 100};
    const Report m_report;
    const ReportFonts m_fonts;
    const QString m_watermark, m_digest;
    QImage m_mark; // the watermark; no text, so that copying from a file gives the report alone
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace Yixian
