-- SPDX-FileCopyrightText: 2026 Yixian contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a bulletin says, as it was frozen when the event of that seq issued it: packed JSON, what names persons apart from the
-- rest. Its digests stand in the event; sealed with the site's key over the whole row.

CREATE TABLE bulletin (
    seq INTEGER PRIMARY KEY,
    open BLOB NOT NULL,
    persons BLOB NOT NULL DEFAULT x'',
    seal BLOB NOT NULL
);
