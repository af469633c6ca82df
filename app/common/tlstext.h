// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errortext.h"
#include "transport/tls.h"

#include <QUrl>

// What TLS refuses, in words for people; transport itself knows only codes.
namespace Yixian {

// Error::detail of a connection that TLS refused is the code of its reason, beside "tls.plain" for an address that would
// be reached without; its first argument is the address. Empty when the error is no such one.
QString tlsSentence(const Error &error, Language language);
QString tlsFileSentence(const TlsFileError &error, Language language);
// When a certificate ends within a month, or has ended; empty before.
QString expiryWarning(const QDateTime &expires, const QDateTime &now, Language language);

// ws:// may only go to this computer itself.
bool isPlainToElsewhere(const QUrl &url);

} // namespace Yixian
