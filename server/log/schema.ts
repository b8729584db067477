/*
 * The tables of the embedded database. One list for the whole file, because SQLite counts one `user_version` for it.
 * A step that has shipped is never edited; a change is a new step at the end.
 *
 * Nothing here says who did what: `command` and `event` know no actor, and `access` knows no event.
 */
export const schemaSteps: readonly string[] = [
  `
  CREATE TABLE event (
    day TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    command_id TEXT NOT NULL,
    canonical TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (day, revision)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE command (
    day TEXT NOT NULL,
    command_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (day, command_id)
  ) STRICT, WITHOUT ROWID;

  -- value is JSON: a text with half a surrogate pair would not survive as TEXT.
  CREATE TABLE personal (
    day TEXT NOT NULL,
    revision INTEGER NOT NULL,
    field TEXT NOT NULL,
    salt TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (day, revision, field),
    FOREIGN KEY (day, revision) REFERENCES event (day, revision)
  ) STRICT, WITHOUT ROWID;

  -- Tells a value that was erased from one that got lost.
  CREATE TABLE erased (
    day TEXT NOT NULL,
    revision INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (day, revision, field),
    FOREIGN KEY (day, revision) REFERENCES event (day, revision)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE access (
    day TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    last_used_at INTEGER,
    PRIMARY KEY (day, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE day (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Whose subgroup a facilitator's link leads.
  `ALTER TABLE access ADD COLUMN region TEXT;`,
  // The borders that a day brought, compressed; the log holds their digest.
  `
  CREATE TABLE geometry (
    day TEXT NOT NULL,
    digest TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (day, digest)
  ) STRICT, WITHOUT ROWID;
  `,
  // What people photographed, as it was made anew here; the log holds its digest.
  `
  CREATE TABLE photo (
    day TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (day, id)
  ) STRICT, WITHOUT ROWID;
  `,
  // With which RSV a facilitator's link sits.
  `ALTER TABLE access ADD COLUMN rsv TEXT;`,
  // The secret of an RSV's own link to its sheet: it opens nothing else, and is shown again to who may write there.
  `
  CREATE TABLE sheet_link (
    day TEXT NOT NULL,
    rsv TEXT NOT NULL,
    secret TEXT NOT NULL,
    PRIMARY KEY (day, rsv)
  ) STRICT, WITHOUT ROWID;
  `,
  // The server's own key, with which it signs records and checkpoints; and where the logs of days stood.
  `
  CREATE TABLE server_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    private TEXT NOT NULL
  ) STRICT;

  CREATE TABLE checkpoint (
    day TEXT NOT NULL,
    revision INTEGER NOT NULL,
    head TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (day, revision)
  ) STRICT, WITHOUT ROWID;
  `,
  // The link with which days are made on this server: one row.
  `
  CREATE TABLE maker_link (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  `,
  // Codes of days that were deleted: never given again, or an old link would lead into another day.
  `
  CREATE TABLE gone_day (
    code TEXT PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Whose seat a personal link gives.
  `ALTER TABLE access ADD COLUMN seat TEXT;`,
  // Links of sheets are worked out from a key and a turn, so that one can be given anew; `secret` is of before that.
  `
  ALTER TABLE sheet_link ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE sheet_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL
  ) STRICT;
  `,
];
