// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/errorview.h"

namespace Yixian {

Language ErrorView::language()
{
    // The loaded translation itself says which language it is; it may differ from the system's.
    const QString code = tr("en", "code of the language of this translation: zh for Chinese");
    return code == QLatin1String("zh") ? Language::Chinese : Language::English;
}

QString ErrorView::sentence(const Error &error)
{
    return errorSentence(error, language());
}

QString ErrorView::record(const Error &error)
{
    return tr("Record %1").arg(errorName(error.code));
}

} // namespace Yixian
