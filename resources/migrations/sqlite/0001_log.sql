-- SPDX-FileCopyrightText: 2026 Yixian contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Statements end with a semicolon at the end of a line. Never edit a released migration: add the next one.

-- log, epoch, created, genesis; of a drill also drill.from, drill.speed, drill.anchor. Times are UTC milliseconds.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE log (
    seq INTEGER PRIMARY KEY NOT NULL,
    epoch INTEGER NOT NULL,
    at INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    actor TEXT NOT NULL,
    command BLOB UNIQUE,
    deadline BLOB UNIQUE,
    request_hash BLOB NOT NULL,
    body BLOB NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX log_case ON log (case_id);

-- What can be masked and erased without breaking the chain. seq is the event that brought it.
CREATE TABLE subject (
    id INTEGER PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    address TEXT NOT NULL,
    citizen_name TEXT NOT NULL,
    citizen_phone TEXT NOT NULL
);

CREATE INDEX subject_case ON subject (case_id);

CREATE INDEX subject_seq ON subject (seq);

CREATE TABLE account (
    user TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    password_hash BLOB NOT NULL,
    disabled INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE token (
    hash BLOB PRIMARY KEY NOT NULL,
    user TEXT NOT NULL,
    issued INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    session INTEGER NOT NULL
) WITHOUT ROWID;

-- A state to start from, compressed. Never part of the chain: any of them may be thrown away.
CREATE TABLE snapshot (
    seq INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
);
