// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/logcheck.h"

namespace Yixian {

LogCheck::~LogCheck()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void LogCheck::start()
{
    if (m_thread && m_thread->isRunning())
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start(QThread::IdlePriority);
}

void LogCheck::run()
{
    const auto log = LogFile::open(m_dir);
    const auto report = log ? (*log)->verify(LogFile::Depth::Rows, &m_stop) : Result<VerifyReport>(tl::unexpected(log.error()));
    if (m_stop)
        return;
    if (!report && report.error().code == ErrorCode::LogBroken)
        emit damaged(report.error().args.value(0).toLongLong());
    else if (!report)
        qCritical("the log cannot be checked: %ls", qUtf16Printable(report.error().detail));
    else if (report->ok)
        emit sound(report->rows);
    else
        emit damaged(report->firstBrokenSeq);
}

} // namespace Yixian
