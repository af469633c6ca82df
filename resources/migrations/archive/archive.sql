-- SPDX-FileCopyrightText: 2026 Yixian contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What left the hub's memory. All of it follows from the log: of another version it is thrown away and made again.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- `words` is what `word` was made from: an index without contents can only forget what it is told again.
CREATE TABLE past (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    upstream TEXT NOT NULL,
    words BLOB NOT NULL,
    body BLOB NOT NULL,
    seal BLOB NOT NULL
);

CREATE INDEX past_registered ON past (registered);

CREATE INDEX past_touched ON past (touched);

CREATE INDEX past_upstream ON past (upstream) WHERE upstream <> '';

-- rowid = past.id. `said`: pairs of Han characters and whole words; `whose`: street, sub-center, units.
CREATE VIRTUAL TABLE word USING fts5 (said, whose, content = '', tokenize = 'unicode61 remove_diacritics 0');
