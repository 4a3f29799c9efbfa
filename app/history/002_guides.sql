CREATE TABLE guide_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    guide TEXT NOT NULL CHECK (guide <> ''),
    step TEXT NOT NULL CHECK (step <> ''),
    state TEXT NOT NULL CHECK (state IN ('done', 'skipped', 'open')),
    reason TEXT CHECK (reason IN ('does-not-apply', 'later', 'too-much')),
    said_at TEXT NOT NULL CHECK (said_at GLOB '????-??-??T??:??:??.???Z'),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((state = 'skipped') = (reason IS NOT NULL))
) STRICT;

CREATE TRIGGER guide_step_goes_to_the_end BEFORE INSERT ON guide_step
WHEN NEW.id <= (SELECT max(id) FROM guide_step)
BEGIN
    SELECT RAISE(ABORT, 'a step goes to the end');
END;

CREATE TRIGGER guide_step_never_changes BEFORE UPDATE ON guide_step
BEGIN
    SELECT RAISE(ABORT, 'a step never changes');
END;

CREATE TRIGGER guide_step_never_goes BEFORE DELETE ON guide_step
BEGIN
    SELECT RAISE(ABORT, 'a step never goes');
END;
