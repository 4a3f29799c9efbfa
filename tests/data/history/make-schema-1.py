#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes schema-1.db: a file of schema 1, its chain and digests reckoned without the program.

Run once, when schema 1 landed. The file is never made anew: it stands for the files people have.
"""
import hashlib
import pathlib
import sqlite3
import zlib

here = pathlib.Path(__file__).parent
schema = (here / "../../../app/history/001_initial.sql").resolve().read_text()
target = here / "schema-1.db"
target.unlink(missing_ok=True)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def row_bytes(row):
    def column(value):
        if value is None:
            return b"-,"
        data = value if isinstance(value, bytes) else str(value).encode()
        return str(len(data)).encode() + b":" + data + b","

    return b"".join(column(value) for value in row)


db = sqlite3.connect(target, isolation_level=None)
db.executescript("BEGIN;" + schema
                 + "PRAGMA application_id = 1164014195; PRAGMA user_version = 1; COMMIT;")
db.execute("BEGIN")

model = b'version = "2026-11"\n'
catalogue = sha(b"10 model.toml 20 ", model).hex()
db.execute("INSERT INTO catalogue VALUES (?)", (catalogue,))
db.execute("INSERT INTO catalogue_file VALUES (?, 'model.toml', ?)",
           (catalogue, len(model).to_bytes(4, "big") + zlib.compress(model)))

hashes = [bytes(32)]


def start(check, kind, day, page):
    db.execute("INSERT INTO check_run (id, kind, as_of, started_at, catalogue, page)"
               " VALUES (?, ?, ?, ?, ?, ?)",
               (check, kind, day, day + "T09:00:00.000Z", catalogue, page))


def say(check, subject, name, possible, said_at, since=None, looked=None, how="not-said",
        reason="first", undoes=None, note=None, erased=False):
    number = len(hashes)
    salt = bytes(range(number, number + 16))
    digest = sha(salt, note.encode()) if note else None
    row = (number, check, subject, name, possible, since, looked, how, reason, undoes, said_at,
           digest)
    hashes.append(sha(hashes[-1], row_bytes(row)))
    db.execute("INSERT INTO answer (id, check_id, subject, name, possible, since, looked, how,"
               " reason, undoes, said_at, note_digest, hash)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row + (hashes[-1],))
    if note and not erased:
        db.execute("INSERT INTO note VALUES (?, ?, ?)", (number, salt, note))


start(1, "quick", "2026-11-03", "")
say(1, "context", "green-chats", '["some"]', "2026-11-03T09:01:00.000Z")
say(1, "worry", "apple", '["a-lot"]', "2026-11-03T09:02:00.000Z")
say(1, "setting", "icloud-backup", '["off-old-kept"]', "2026-11-03T09:03:00.250Z",
    since="2026-10-01", looked="2026-11-03", how="looked", note="Grüße an mich")
say(1, "setting", "advanced-data-protection", '["on","off"]', "2026-11-03T09:04:00.000Z",
    how="memory", note="gone", erased=True)
finished = "2026-11-03T09:05:00.000Z"
check = (1, "quick", "2026-11-03", "2026-11-03T09:00:00.000Z", catalogue, finished, 4)
db.execute("UPDATE check_run SET finished_at = ?, last_answer = 4, digest = ? WHERE id = 1",
           (finished, sha(row_bytes(check), *hashes[1:5])))
say(None, "setting", "business-chats", '["never"]', "2026-11-04T10:00:00.000Z", how="told",
    reason="changed-setting")
say(None, "setting", "business-chats", "[]", "2026-11-04T10:00:09.000Z", reason="undone",
    undoes=5)
start(2, "full", "2027-02-01", "icloud-backup")
say(2, "setting", "imessage-on", '["on"]', "2027-02-01T09:01:00.000Z")
db.execute("COMMIT")
db.close()
