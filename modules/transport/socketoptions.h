// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QtGlobal>

namespace Yixian {

// Makes TCP give up on a peer that has not acknowledged anything for this long (the default is a quarter of an hour).
// Best effort: a heartbeat above it finds dead peers too.
void setDeadPeerTimeout(qintptr socket, std::chrono::milliseconds timeout);

// Raises the number of descriptors this process may have open as far as it is allowed to and up to `most`; gives what it is.
int raiseDescriptorLimit(int most);
// Whether more than `spare` descriptors could still be opened.
bool descriptorsLeft(int spare);

} // namespace Yixian
