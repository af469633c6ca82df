#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Yixian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts attainment again from the exported clocks, from their instants alone and without any of our code.

    yixian-hub export --what clocks --format csv --data DIR > clocks.csv
    recompute_attainment.py clocks.csv --now 2026-07-09T15:12:00+08:00

Prints JSON: for each of CASE_ACCEPT, LEG_ACCEPT and LEG_RESPOND

    due    clocks whose limit has run out (due < now), void ones apart
    met    of these: stopped at or before due
    open   still running at now, whether their limit has run out or not
    void   withdrawn, released or refused; in no other count

Only "void" is taken from the outcome column, since no instant tells it; everything else is derived, and a row whose
outcome contradicts its instants is listed under "contradictions".
"""
import argparse
import csv
import datetime
import json
import sys

MEASURES = ("CASE_ACCEPT", "LEG_ACCEPT", "LEG_RESPOND")
DISTRICT = datetime.timezone(datetime.timedelta(hours=8))


def instant(text):
    """ISO 8601; without an offset it is district time."""
    value = datetime.datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    return value if value.tzinfo else value.replace(tzinfo=DISTRICT)


def state_at(row, now):
    """What the instants say about a clock at `now`: (due has passed, in time, still running)."""
    due = instant(row["due"])
    stopped = instant(row["stopped"]) if row["stopped"].strip() else None
    running = stopped is None or stopped > now
    in_time = not running and stopped <= due
    return due < now, in_time, running


def recount(rows, now):
    result = {name: {"met": 0, "due": 0, "open": 0, "void": 0} for name in MEASURES}
    contradictions = []
    for row in rows:
        name = row["clock"].strip()
        if name not in result or instant(row["started"]) > now:
            continue
        counts = result[name]
        outcome = row["outcome"].strip()
        if outcome == "void":
            counts["void"] += 1
            continue
        matured, in_time, running = state_at(row, now)
        counts["open"] += running
        counts["due"] += matured
        counts["met"] += matured and in_time
        derived = "running" if running else "met" if in_time else "late"
        stopped_later = row["stopped"].strip() and instant(row["stopped"]) > now
        if derived != outcome and not stopped_later:
            contradictions.append({"case": row["case"], "leg": row["leg"], "clock": name,
                                   "recorded": outcome, "derived": derived})
    for counts in result.values():
        counts["share"] = counts["met"] / counts["due"] if counts["due"] else None
    return result, contradictions


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", default="-", help="CSV of export --what clocks; - reads standard input")
    parser.add_argument("--now", required=True, help="the moment to judge at, ISO 8601")
    arguments = parser.parse_args()
    now = instant(arguments.now)
    stream = sys.stdin if arguments.file == "-" else open(arguments.file, encoding="utf-8-sig", newline="")
    with stream:
        result, contradictions = recount(csv.DictReader(stream), now)
    result["now"] = arguments.now
    result["contradictions"] = contradictions
    json.dump(result, sys.stdout, indent=2, sort_keys=True)
    print()
    return 1 if contradictions else 0


if __name__ == "__main__":
    sys.exit(main())
