// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QByteArrayView>
#include <span>

namespace Yixian {

// Makes TCP give up on a peer that has not acknowledged anything for this long (the default is a quarter of an hour).
// Best effort: a heartbeat above it finds dead peers too.
void setDeadPeerTimeout(qintptr socket, std::chrono::milliseconds timeout);

// Gives all of the parts to the system in one call, as far as it takes them without waiting; gives how many bytes it took. An
// error is nothing taken: whoever writes next is told.
qint64 sendNow(qintptr socket, std::span<const QByteArrayView> parts);

// Raises the number of descriptors this process may have open as far as it is allowed to and up to `most`; gives what it is.
int raiseDescriptorLimit(int most);
// Whether more than `spare` descriptors could still be opened.
bool descriptorsLeft(int spare);

} // namespace Yixian
