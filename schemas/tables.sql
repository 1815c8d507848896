-- What is stored. A database is written once by seeding, then only read; statements are numbered
-- (`ord`) in the default order: newest said first, unknown dates last, id as tiebreak.
-- `json` holds the published form, rendered once.

CREATE TABLE dataset (
    version TEXT PRIMARY KEY,           -- hash of the content: same files, same version
    format INTEGER NOT NULL,            -- of this file; a reader refuses another
    fingerprint TEXT NOT NULL,          -- of the curated files it was made from
    drafts TEXT NOT NULL,               -- of the draft files, empty without any
    licence TEXT NOT NULL,
    citation TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

CREATE TABLE rules (id TEXT PRIMARY KEY, title TEXT NOT NULL, rule TEXT NOT NULL) STRICT;

CREATE TABLE collections (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, licence TEXT NOT NULL, json TEXT NOT NULL
) STRICT;

CREATE TABLE positions (
    id TEXT PRIMARY KEY, name TEXT NOT NULL,
    stance TEXT CHECK (stance IN ('oppose', 'neutral', 'support')),   -- NULL: said by each statement
    strength INTEGER NOT NULL, json TEXT NOT NULL
) STRICT;

CREATE TABLE crosswalks (
    position TEXT NOT NULL REFERENCES positions (id),
    scheme TEXT NOT NULL, edition TEXT NOT NULL, code TEXT NOT NULL, mode TEXT, relation TEXT NOT NULL
) STRICT;

CREATE TABLE places (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT REFERENCES places (id),
    geonames TEXT, iso TEXT, json TEXT NOT NULL
) STRICT;

CREATE TABLE actors (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, wikidata TEXT, json TEXT NOT NULL
) STRICT;

CREATE TABLE memberships (
    actor TEXT NOT NULL REFERENCES actors (id), of TEXT NOT NULL REFERENCES actors (id),
    role TEXT, since TEXT, until TEXT
) STRICT;

CREATE TABLE forces (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, of TEXT REFERENCES actors (id), place TEXT REFERENCES places (id),
    json TEXT NOT NULL
) STRICT;

CREATE TABLE force_parents (
    force TEXT NOT NULL REFERENCES forces (id), parent TEXT NOT NULL REFERENCES forces (id),
    PRIMARY KEY (force, parent)
) STRICT;

-- Closures of the three trees: every node is its own ancestor at depth 0; depth is the shortest way.
CREATE TABLE actor_closure (
    ancestor TEXT NOT NULL REFERENCES actors (id), descendant TEXT NOT NULL REFERENCES actors (id),
    depth INTEGER NOT NULL, PRIMARY KEY (ancestor, descendant)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_ancestors ON actor_closure (descendant);

CREATE TABLE force_closure (
    ancestor TEXT NOT NULL REFERENCES forces (id), descendant TEXT NOT NULL REFERENCES forces (id),
    depth INTEGER NOT NULL, PRIMARY KEY (ancestor, descendant)
) STRICT, WITHOUT ROWID;
CREATE INDEX force_ancestors ON force_closure (descendant);

CREATE TABLE place_closure (
    ancestor TEXT NOT NULL REFERENCES places (id), descendant TEXT NOT NULL REFERENCES places (id),
    depth INTEGER NOT NULL, PRIMARY KEY (ancestor, descendant)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_ancestors ON place_closure (descendant);

CREATE TABLE outlets (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, json TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, outlet TEXT NOT NULL REFERENCES outlets (id),
    published TEXT, earliest TEXT, latest TEXT, origin TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE occasions (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, actor TEXT NOT NULL REFERENCES actors (id),
    affiliation TEXT REFERENCES actors (id), said TEXT, earliest TEXT, latest TEXT, json TEXT NOT NULL
) STRICT;

CREATE TABLE statements (
    ord INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    collection TEXT NOT NULL REFERENCES collections (id),
    status TEXT NOT NULL CHECK (status IN ('curated', 'draft')),
    occasion TEXT NOT NULL REFERENCES occasions (id),
    position TEXT NOT NULL REFERENCES positions (id),
    stance TEXT NOT NULL CHECK (stance IN ('oppose', 'neutral', 'support')),
    place TEXT REFERENCES places (id),
    condition TEXT,
    summary TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE statement_targets (
    statement INTEGER NOT NULL REFERENCES statements (ord), force TEXT NOT NULL REFERENCES forces (id),
    PRIMARY KEY (statement, force)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_links (
    statement INTEGER NOT NULL REFERENCES statements (ord),
    relation TEXT NOT NULL CHECK (relation IN ('responds_to', 'interprets')),
    to_statement TEXT NOT NULL REFERENCES statements (id),
    PRIMARY KEY (statement, relation, to_statement)
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
    statement INTEGER NOT NULL REFERENCES statements (ord),
    document TEXT NOT NULL REFERENCES documents (id),
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL CHECK ("end" > "start"),
    form TEXT NOT NULL, quote TEXT, actor_as_written TEXT, target_as_written TEXT,
    flags TEXT NOT NULL CHECK (json_valid(flags)), origin TEXT NOT NULL, note TEXT
) STRICT;
CREATE INDEX reports_of_statement ON reports (statement);

-- How the parser came to a report, as published: `report` counts the reports of its statement, from 0.
CREATE TABLE evidence (
    statement INTEGER NOT NULL REFERENCES statements (ord), report INTEGER NOT NULL,
    json TEXT NOT NULL, PRIMARY KEY (statement, report)
) STRICT, WITHOUT ROWID;

-- Every spelling by which a record may be called: `folded` is schemas.names.fold of it.
-- `kind` is the resource in the plural; `rank` 0 is the id, 1 the name, 2 an outside id, 3 an alias.
CREATE TABLE names (
    kind TEXT NOT NULL, folded TEXT NOT NULL, id TEXT NOT NULL, rank INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (kind, folded, id, rank)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, content = '', tokenize = "unicode61 remove_diacritics 2", detail = 'full'
);

-- The sets: for each dimension and value the ords of its statements, as a serialized roaring bitmap.
CREATE TABLE postings (
    dimension TEXT NOT NULL, value TEXT NOT NULL, size INTEGER NOT NULL, ords BLOB NOT NULL,
    PRIMARY KEY (dimension, value)
) STRICT, WITHOUT ROWID;

-- For counting small sets: per block of 4096 ords, the value numbers of each (see schemas/columns.py).
CREATE TABLE column_values (
    dimension TEXT NOT NULL, number INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (dimension, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE columns (
    dimension TEXT NOT NULL, block INTEGER NOT NULL, codes BLOB NOT NULL, PRIMARY KEY (dimension, block)
) STRICT, WITHOUT ROWID;

-- Other sort orders: per block of 4096 places the ords that stand there (uint32, little-endian); and
-- back, per block of 4096 ords the place of each.
CREATE TABLE orders (
    sort TEXT NOT NULL, block INTEGER NOT NULL, ords BLOB NOT NULL, places BLOB NOT NULL,
    PRIMARY KEY (sort, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE codings (
    collection TEXT NOT NULL REFERENCES collections (id), document TEXT NOT NULL REFERENCES documents (id),
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    first TEXT, second TEXT, settled TEXT NOT NULL, reason TEXT
) STRICT;

-- Statement ids no longer in use: `successor` answers in its place, or nobody does, for `reason`.
CREATE TABLE retired (id TEXT PRIMARY KEY, successor TEXT REFERENCES statements (id), reason TEXT NOT NULL) STRICT;

-- What earlier datasets held: kept by seeding from one database to the next.
CREATE TABLE versions (number INTEGER PRIMARY KEY, version TEXT NOT NULL, statements INTEGER NOT NULL) STRICT;
CREATE TABLE changes (
    number INTEGER NOT NULL REFERENCES versions (number), statement TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'retired')),
    fields TEXT NOT NULL CHECK (json_valid(fields)),   -- [{field, before, after}]
    PRIMARY KEY (number, statement)
) STRICT, WITHOUT ROWID;

-- The named records that only drafts hold; they are known where `status=draft` is asked.
CREATE TABLE drafted (kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;

-- Every resource but statements as a list reads it.
CREATE VIEW records AS
    SELECT 'actors' AS kind, id, name, type, json FROM actors
    UNION ALL SELECT 'forces', id, name, NULL, json FROM forces
    UNION ALL SELECT 'places', id, name, NULL, json FROM places
    UNION ALL SELECT 'positions', id, name, stance, json FROM positions
    UNION ALL SELECT 'outlets', id, name, kind, json FROM outlets
    UNION ALL SELECT 'documents', id, name, outlet, json FROM documents
    UNION ALL SELECT 'occasions', id, name, actor, json FROM occasions
    UNION ALL SELECT 'collections', id, name, NULL, json FROM collections;
