// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/channel.h"

namespace Yixian {

MessageChannel::MessageChannel(QObject *parent) : QObject(parent) {}
MessageChannel::~MessageChannel() = default;

} // namespace Yixian
