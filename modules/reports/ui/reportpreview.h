// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ui/reportpages.h"
#include "uikit/themedwidget.h"

#include <QHash>
#include <QPixmap>

namespace Yixian {

// The sheets of a report one below the other, as they are printed, as wide as there is room for. Put it into a scroll
// area, which owns it; GUI thread.
class ReportPreview final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(const Theme &theme, QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    void fitTo(int width); // of the scroll area's view
    // The page whose sheet reaches `y`, from 0.
    int pageAt(int y) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect sheetOf(int page) const;
    void layOut();
    const QPixmap &picture(int page);

    std::shared_ptr<const ReportPages> m_pages;
    QHash<int, QPixmap> m_pictures; // of pages that have been looked at
    int m_fitted = 0;
};

} // namespace Yixian
