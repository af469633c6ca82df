// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A yardstick of bench_broadcast: what is asked goes to everybody, by the library socket.io (NODE_PATH says where it lies).
'use strict';
const { createServer } = require('http');
const { Server } = require('socket.io');
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
io.on('connection', (socket) => socket.on('command', (event) => io.emit('event', event)));
http.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => console.log(http.address().port));
