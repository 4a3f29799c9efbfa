#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes schema-3.db: a file of schema 3, its chains reckoned without the program.

Run once, when schema 3 landed. The file is never made anew: it stands for the files people have.
"""
import hashlib
import pathlib
import sqlite3

here = pathlib.Path(__file__).parent
sql = (here / "../../../app/history").resolve()
target = here / "schema-3.db"
target.unlink(missing_ok=True)


def chained(previous, row):
    def column(value):
        if value is None:
            return b"-,"
        data = str(value).encode()
        return str(len(data)).encode() + b":" + data + b","

    return hashlib.sha256(previous + b"".join(column(value) for value in row)).digest()


db = sqlite3.connect(target, isolation_level=None)
db.executescript("BEGIN;" + (sql / "001_initial.sql").read_text()
                 + (sql / "002_guides.sql").read_text()
                 + (sql / "003_decisions.sql").read_text()
                 + "PRAGMA application_id = 1164014195; PRAGMA user_version = 3; COMMIT;")
db.execute("BEGIN")

answer = (1, None, "setting", "icloud-backup", '["on"]', None, None, "not-said", "first", None,
          "2026-11-24T09:00:00.000Z", None)
db.execute("INSERT INTO answer (id, check_id, subject, name, possible, since, looked, how,"
           " reason, undoes, said_at, note_digest, hash)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           answer + (chained(bytes(32), answer),))

previous = bytes(32)
for decision in [(1, "plan", "turn-on-adp", "on", None, None, "2026-11-24T09:01:00.000Z"),
                 (2, "accept", "read-receipts", "on", "2027-05-24", "costs-too-much",
                  "2026-11-24T09:02:00.000Z"),
                 (3, "plan", "turn-on-adp", "off", None, None, "2026-11-24T09:03:00.250Z")]:
    previous = chained(previous, decision)
    db.execute("INSERT INTO decision (id, kind, name, state, until, reason, said_at, hash)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", decision + (previous,))
db.execute("COMMIT")
db.close()
