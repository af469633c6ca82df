// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/keepawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace Yixian {

namespace {

QDBusMessage screenSaver(const char *what)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(what));
}

} // namespace

KeepAwake::KeepAwake()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage ask = screenSaver("Inhibit");
    ask << QCoreApplication::applicationName() << QStringLiteral("wall");
    const QDBusMessage answer = bus.call(ask, QDBus::Block, 1000);
    if (answer.type() == QDBusMessage::ReplyMessage)
        m_cookie = answer.arguments().value(0).toUInt();
}

KeepAwake::~KeepAwake()
{
    if (m_cookie == 0)
        return;
    QDBusMessage ask = screenSaver("UnInhibit");
    ask << m_cookie;
    QDBusConnection::sessionBus().send(ask);
}

} // namespace Yixian
