// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "charts/ui/chartpanel.h"
#include "uikit/badge.h"

namespace Yixian {

class CurveView;

// One clock: headline share with its counts and verdict, curve, and what stands behind it. Owned by its page, GUI thread.
class CurvePanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit CurvePanel(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(const CurveFigures &figures);
    int points() const;

signals:
    void missedRequested(Yixian::ClockKind kind); // to be listed

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CurvePanel(const Theme &theme, CurveView *view, QWidget *parent);
    QString title() const;
    void placeVerdict();

    QHBoxLayout *m_line;
    CurveView *m_view;
    TextLabel *m_share;
    TextLabel *m_counts;
    BadgeLabel *m_verdict;
    QPushButton *m_missed;
    CurveFigures m_figures;
};

} // namespace Yixian
