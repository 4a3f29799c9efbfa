CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'accept')),
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('on', 'off')),
    until TEXT CHECK (until GLOB '????-??-??'),
    reason TEXT CHECK (reason IN ('does-not-bother', 'costs-too-much', 'not-mine-to-change')),
    said_at TEXT NOT NULL CHECK (said_at GLOB '????-??-??T??:??:??.???Z'),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((kind = 'accept' AND state = 'on') = (reason IS NOT NULL)),
    CHECK (until IS NULL OR reason IS NOT NULL)
) STRICT;

CREATE TRIGGER decision_goes_to_the_end BEFORE INSERT ON decision
WHEN NEW.id <= (SELECT max(id) FROM decision)
BEGIN
    SELECT RAISE(ABORT, 'a decision goes to the end');
END;

CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision never changes');
END;

CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision never goes');
END;
