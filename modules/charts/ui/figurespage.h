// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "uikit/statepanel.h"

#include <QTimer>

class QButtonGroup;

namespace Yixian {

// What the pages of figures share: the period to choose, what the figures rest on, their states. Computes at most once a second
// and only while it is visible. Owned by its window, refers to theme and replica; GUI thread.
class FiguresPage : public ThemedWidget
{
    Q_OBJECT

public:
    FiguresPage(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

    void setPeriod(ChartPeriod period);
    // Offers a year: what the replica no longer has of it is fetched from the hub when it is chosen.
    void reachBack(HubLink &link);
    // Now instead of within the next second.
    void refreshNow();
    static constexpr int refreshEvery = 1000; // ms
    // Of a year that is shown; null otherwise.
    const std::shared_ptr<const WholePast> &past() const { return m_past; }

signals:
    // To be listed; those that are not in the replica are in past().
    void casesRequested(const QString &title, const QVector<Yixian::CaseId> &cases);

protected:
    // The model's part; false when the figures are still the same.
    virtual bool refreshModel() = 0;
    virtual void choosePeriod(ChartPeriod period) = 0;
    virtual void usePast(std::shared_ptr<const WholePast> past) = 0;
    virtual bool isEmpty() const = 0;
    virtual void showCharts() = 0;

    const Replica &replica() const { return m_replica; }
    // Once, in the constructor; `answer` stands over the contents, null for none.
    void setContents(QWidget *contents, QWidget *answer = nullptr);
    void sayBasis(const QString &basis, Instant cutOff, const QString &rule, const QString &calendar);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retheme() override;
    void retranslate() override;

private:
    QWidget *buildHead();
    void showFigures();
    void showState();
    void markPeriod();
    void fetch(Instant from);
    void forgetPast();

    const Replica &m_replica;
    QTimer m_timer;
    QButtonGroup *m_periods;
    std::unique_ptr<PastReader> m_reader;
    std::shared_ptr<const WholePast> m_past;
    QString m_fetching; // said while it is under way
    std::optional<Error> m_trouble;
    TextLabel *m_basis;
    TextLabel *m_cutOff;
    QWidget *m_answer = nullptr;
    StatePanel *m_state;
};

} // namespace Yixian
