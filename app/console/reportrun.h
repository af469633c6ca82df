// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/options.h"
#include "domain/errortext.h"
#include "reports/ui/issuedreport.h"
#include "sync/pastreader.h"

namespace Yixian {

// --report: logs in as the window does, writes one report as PDF, XLSX and CSV, and ends: the newest that was issued, or
// the figures of now, once all cases are here. Needs no window. Owned by main, GUI thread.
class ReportRun final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        ReportIssue issue;
        QString dir; // made if it is not there
        Language language = Language::Chinese;
    };
    ReportRun(Order order, const QVector<QUrl> &hubs, ClientTls tls);
    ~ReportRun() override;
    // Gives up with TimedOut when the hub has not answered by then.
    void start(const Credentials &credentials, std::chrono::milliseconds patience);

signals:
    void finished(const QStringList &files);
    void failed(const Yixian::Error &error);

private:
    std::unique_ptr<MessageChannel> dial(const QUrl &url);
    void begin();
    void write(const Result<Report> &report);
    void writeFiguresOfNow();
    Result<QStringList> writeFiles(const Report &report) const;
    void end(const Error &error);

    const Order m_order;
    const ClientTls m_tls;
    Replica m_replica;
    HubLink m_link;
    BulletinReader m_reader;
    PastReader m_past;
    QTimer m_patience;
    bool m_done = false;
};

// Before there is an application that could read its options.
bool asksForReport(int argc, const char *const *argv);
// Runs until it is written or cannot be; prints the paths or why not. Its answer is the program's exit code (sysexits).
int runReport(const ConsoleOptions &options, Language language);

} // namespace Yixian
