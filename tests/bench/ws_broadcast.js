// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of bench_fanout: the usual way to tell a thousand clients something, with the library ws (Debian's node-ws). Says
// that everybody is live, acknowledges what is asked and sends one frame of the same size to all the others. Does less than a
// hub: nothing is decided, nothing is kept.
'use strict';
const { WebSocketServer } = require('ws');
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, backlog: 1024 });
let seq = 1;
server.on('listening', () => console.log(server.address().port));
server.on('connection', (socket) => {
    socket.on('message', (data) => {
        const message = JSON.parse(data);
        if (message.type === 'hello') {
            socket.send('{"type":"live","seq":1}');
        } else if (message.type === 'command') {
            ++seq;
            socket.send(JSON.stringify({ type: 'ack', command: message.id, seq, at: Date.now(), case: seq }));
            const frame = JSON.stringify({
                type: 'stream', seq, hash: 'ab'.repeat(32),
                items: [{ prev: seq - 1, event: { seq, at: Date.now(), case: seq, by: { user: 'limin', name: '李敏', role: 'dispatcher' },
                    command: message.id, act: message.act, do: message.do, subject: seq, commitment: 'cd'.repeat(32),
                    clocks: [{ kind: 'CASE_ACCEPT', basis: 'natural', due: 1, half: 1, warn: 1, twice: 1, rule: '2026' },
                        { kind: 'UPSTREAM', basis: 'days', due: 1, half: 1, warn: 1, twice: 1, rule: '2026' }] }, subject: message.subject }],
            });
            for (const other of server.clients)
                if (other !== socket)
                    other.send(frame);
        }
    });
});
