// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Yixian {

// The console's language: installs our translation and Qt's own, and replaces them at run time. Owned by main.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    // "zh_CN" or "en". False when a translation is missing from the program, which is then in English.
    bool use(const QString &language);
    const QString &current() const { return m_current; }

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current;
};

} // namespace Yixian
