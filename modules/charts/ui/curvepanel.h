// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "uikit/badge.h"

class QVBoxLayout;

namespace Yixian {

class CurveView;

// White ground of a chart: title, the chart, a note under it. Owned by its page, GUI thread.
class ChartPanel : public ThemedWidget
{
    Q_OBJECT

public:
    ChartPanel(const Theme &theme, QWidget *chart, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &aside = {});
    void setNote(const QString &note);
    // What a screen reader says of the chart: its name and one sentence.
    void setSummary(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;
    QVBoxLayout *body() const { return m_layout; }

private:
    QVBoxLayout *m_layout;
    QWidget *m_chart;
    TextLabel *m_title;
    TextLabel *m_aside;
    TextLabel *m_note;
};

// One clock: headline share with its counts and verdict, curve, and what stands behind it. Owned by its page, GUI thread.
class CurvePanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit CurvePanel(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(const CurveFigures &figures);
    int points() const;

protected:
    void retranslate() override;

private:
    CurvePanel(const Theme &theme, CurveView *view, QWidget *parent);
    QString title() const;

    CurveView *m_view;
    TextLabel *m_share;
    TextLabel *m_counts;
    BadgeLabel *m_verdict;
    CurveFigures m_figures;
};

} // namespace Yixian
