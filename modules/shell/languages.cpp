// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Yixian {

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

bool Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    m_current = language;
    QLocale::setDefault(QLocale(language));
    const bool ours = m_ours.load(QString(QStringLiteral(":/i18n/yixian_") + language));
    if (ours)
        QCoreApplication::installTranslator(&m_ours);
    // Qt's words for OK and Cancel; English has none to load.
    if (m_qts.load(QString(QStringLiteral("qtbase_") + language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    return ours;
}

} // namespace Yixian
