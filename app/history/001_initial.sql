CREATE TABLE catalogue (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE catalogue_file (
    catalogue TEXT NOT NULL REFERENCES catalogue (hash),
    name TEXT NOT NULL CHECK (name <> ''),
    content BLOB NOT NULL,
    PRIMARY KEY (catalogue, name)
) STRICT;

CREATE TABLE check_run (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('quick', 'full', 'recheck')),
    as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    catalogue TEXT NOT NULL REFERENCES catalogue (hash),
    page TEXT NOT NULL DEFAULT '',
    finished_at TEXT CHECK (finished_at GLOB '????-??-??T??:??:??.???Z'),
    last_answer INTEGER CHECK (last_answer >= 0),
    digest BLOB CHECK (length(digest) = 32),
    CHECK ((finished_at IS NULL) = (digest IS NULL)),
    CHECK ((finished_at IS NULL) = (last_answer IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_open_check ON check_run (finished_at IS NULL) WHERE finished_at IS NULL;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    check_id INTEGER REFERENCES check_run (id),
    subject TEXT NOT NULL CHECK (subject IN ('setting', 'context', 'worry')),
    name TEXT NOT NULL CHECK (name <> ''),
    possible TEXT NOT NULL CHECK (possible GLOB '[[]*]'),
    since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    looked TEXT CHECK (looked GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    how TEXT NOT NULL CHECK (how IN ('not-said', 'looked', 'memory', 'told')),
    reason TEXT NOT NULL
        CHECK (reason IN ('first', 'changed-setting', 'found-out', 'had-it-wrong', 'undone')),
    undoes INTEGER REFERENCES answer (id) CHECK (undoes < id),
    said_at TEXT NOT NULL CHECK (said_at GLOB '????-??-??T??:??:??.???Z'),
    note_digest BLOB CHECK (length(note_digest) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((reason = 'undone') = (undoes IS NOT NULL))
) STRICT;

CREATE INDEX answer_by_check ON answer (check_id);

CREATE TABLE note (
    answer_id INTEGER PRIMARY KEY REFERENCES answer (id),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TRIGGER answer_goes_to_the_end BEFORE INSERT ON answer
WHEN NEW.id <= (SELECT max(id) FROM answer)
BEGIN
    SELECT RAISE(ABORT, 'an answer goes to the end');
END;

CREATE TRIGGER answer_belongs_to_an_open_check BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM check_run WHERE id = NEW.check_id AND finished_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the check is finished');
END;

CREATE TRIGGER answer_never_changes BEFORE UPDATE ON answer
BEGIN
    SELECT RAISE(ABORT, 'an answer never changes');
END;

CREATE TRIGGER answer_never_goes BEFORE DELETE ON answer
BEGIN
    SELECT RAISE(ABORT, 'an answer never goes');
END;

CREATE TRIGGER note_never_changes BEFORE UPDATE ON note
BEGIN
    SELECT RAISE(ABORT, 'a note can only be erased');
END;

CREATE TRIGGER check_keeps_its_start
BEFORE UPDATE OF id, kind, as_of, started_at, catalogue ON check_run
BEGIN
    SELECT RAISE(ABORT, 'the start of a check never changes');
END;

CREATE TRIGGER check_stays_finished BEFORE UPDATE ON check_run
WHEN OLD.finished_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a finished check never changes');
END;

CREATE TRIGGER check_never_goes BEFORE DELETE ON check_run
BEGIN
    SELECT RAISE(ABORT, 'a check never goes');
END;

CREATE TRIGGER catalogue_never_changes BEFORE UPDATE ON catalogue
BEGIN
    SELECT RAISE(ABORT, 'a catalogue never changes');
END;

CREATE TRIGGER catalogue_never_goes BEFORE DELETE ON catalogue
BEGIN
    SELECT RAISE(ABORT, 'a catalogue never goes');
END;

CREATE TRIGGER catalogue_file_never_changes BEFORE UPDATE ON catalogue_file
BEGIN
    SELECT RAISE(ABORT, 'a catalogue never changes');
END;

CREATE TRIGGER catalogue_file_never_goes BEFORE DELETE ON catalogue_file
BEGIN
    SELECT RAISE(ABORT, 'a catalogue never goes');
END;
