-- SPDX-FileCopyrightText: 2026 Yixian contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- citizen_name and citizen_phone become sealed bytes under the row's own key, which is sealed under the site's: without a key
-- a row of before is still in plain text and is sealed at the next start, or it has been erased.

ALTER TABLE subject ADD COLUMN subject_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE subject ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;

ALTER TABLE account ADD COLUMN password_set INTEGER;

ALTER TABLE account ADD COLUMN second_factor BLOB NOT NULL DEFAULT x'';

-- Of a session: how far its tokens were used, and where it was opened from.
ALTER TABLE token ADD COLUMN used INTEGER NOT NULL DEFAULT 0;

ALTER TABLE token ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- Sealed with the site's key over the whole row, so that who can only write to the file cannot make or alter one.
ALTER TABLE account ADD COLUMN seal BLOB NOT NULL DEFAULT x'';

ALTER TABLE token ADD COLUMN seal BLOB NOT NULL DEFAULT x'';

ALTER TABLE snapshot ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
