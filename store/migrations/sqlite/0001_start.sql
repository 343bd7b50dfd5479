-- Times are microseconds since 1970 in UTC; ids are text; a label n names the markings that all
-- have to permit a reader. Rows that change are versions: superseded_at is the largest integer
-- while a version is the current one.

create table label (
  n     integer primary key,
  id    text not null unique, -- SHA-256 of atoms
  atoms text not null         -- canonical JSON
);

-- What was captured, byte for byte.
create table blob (
  n      integer primary key,
  sha256 text not null unique,
  size   integer not null,
  coding text not null, -- '' or 'zstd'
  bytes  blob not null
);

create table report (
  n           integer primary key,
  id          text not null unique,
  sha256      text not null,
  captured_at integer not null,
  published   text not null,
  publisher   text not null,
  language    text not null,
  relevant    integer not null,
  story       text not null,
  extractor   text not null, -- '' while it has not been read
  trouble     text not null,
  label       integer not null references label (n),
  body        text not null
);
create index report_captured on report (captured_at, id);
create index report_story on report (story) where story <> '';

-- Each place in which the same bytes were seen.
create table capture (
  report      text not null references report (id),
  source      text not null,
  url         text not null,
  via         text not null,
  captured_at integer not null,
  primary key (report, source)
) without rowid;

-- What an extractor version found in a report.
create table reading (
  report    text not null references report (id),
  extractor text not null,
  read_at   integer not null,
  body      text not null,
  primary key (report, extractor)
);

create table report_text (
  n     integer primary key references report (n),
  title text not null,
  text  text not null
);
create virtual table report_fts using fts5 (title, text, content='report_text', content_rowid='n', columnsize=0,
  tokenize="unicode61 remove_diacritics 2");
insert into report_fts (report_fts, rank) values ('automerge', 8);

-- Bands of a report's MinHash: reports that share one may tell the same story.
create table band (
  hash   integer not null,
  report integer not null references report (n),
  primary key (hash, report)
) without rowid;

create table incident (
  n             integer primary key,
  id            text not null,
  version       integer not null,
  recorded_at   integer not null,
  superseded_at integer not null,
  recorded_by   text not null,
  type          text not null,
  unit          text not null,
  state         text not null,
  stage         text not null,
  sector        text not null,
  status        text not null, -- computed from the attributions
  at            integer not null, -- what lists are ordered by: the earliest time, else before all
  earliest      integer,
  latest        integer,
  merged_into   text not null,
  label         integer not null references label (n),
  unique (id, version)
);
create index incident_time on incident (at, id) where superseded_at = 9223372036854775807;

create table incident_body (
  n        integer primary key references incident (n),
  body     text not null, -- without the evidence: what a list shows
  evidence text not null
);

-- One row for each pair of a type and a country, where '' stands for any: a list by one of each,
-- by one of them or by none is one range of incident_list.
create table incident_key (
  n       integer not null references incident (n),
  type    text not null,
  country text not null,
  at      integer not null,
  id      text not null,
  latest  integer,
  live    integer not null, -- 1 while the version is the current one
  primary key (n, type, country)
) without rowid;
create index incident_list on incident_key (type, country, at, id, latest) where live = 1;

create table incident_point (
  n   integer not null references incident (n),
  lat real not null,
  lon real not null
);
create index incident_point_n on incident_point (n);
create virtual table incident_box using rtree (p, min_lat, max_lat, min_lon, max_lon, +n integer);

create virtual table incident_fts using fts5 (title, text, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2");

create table incident_report (
  n      integer not null references incident (n),
  report text not null,
  primary key (n, report)
) without rowid;
create index incident_report_report on incident_report (report);

create table incident_link (
  n       integer not null references incident (n),
  to_id   text not null,
  type    text not null,
  primary key (n, to_id, type)
) without rowid;
create index incident_link_to on incident_link (to_id);

create table incident_alias (
  alias text primary key,
  id    text not null
) without rowid;

-- Keys by which fusing finds the incidents that a draft may be the same as.
create table incident_block (
  key text not null,
  id  text not null,
  n   integer not null, -- version that set it
  primary key (key, id)
) without rowid;
create index incident_block_id on incident_block (id);

create table claim (
  report   text not null,
  id       text not null,
  pos      integer not null, -- in its reading
  incident text not null,
  kind     text not null,
  state    text not null,
  label    integer not null references label (n),
  body     text not null,
  primary key (report, id)
) without rowid;
create index claim_incident on claim (incident) where incident <> '';

create table measure (
  n             integer primary key,
  id            text not null,
  version       integer not null,
  recorded_at   integer not null,
  superseded_at integer not null,
  recorded_by   text not null,
  type          text not null,
  issuer        text not null,
  against       text not null,
  status        text not null,
  at            integer not null, -- first day known of it, else before all
  label         integer not null references label (n),
  body          text not null,
  unique (id, version)
);
create index measure_time on measure (at, id) where superseded_at = 9223372036854775807;

create table measure_incident (
  n        integer not null references measure (n),
  incident text not null,
  primary key (n, incident)
) without rowid;
create index measure_incident_incident on measure_incident (incident);

create table decision (
  n        integer primary key,
  kind     text not null,
  incident text not null,
  with_id  text not null,
  at       integer not null,
  label    integer not null references label (n),
  body     text not null
);
create index decision_incident on decision (incident);
create index decision_with on decision (with_id) where with_id <> '';

-- Who did what, written with the change itself.
create table audit (
  n      integer primary key autoincrement,
  at     integer not null,
  by     text not null,
  act    text not null,
  object text not null,
  why    text not null,
  label  integer not null references label (n)
);
create index audit_object on audit (object);

-- Whatever may be exchanged, in the order in which it came to be. added never goes back and is
-- one stamp for all that was committed together.
create table object_log (
  seq     integer primary key autoincrement,
  id      text not null,
  version text not null,
  type    text not null,
  added   integer not null,
  label   integer not null references label (n),
  origin  text not null,
  sha256  text not null,
  bytes   blob not null,
  unique (id, version, origin, label)
);
create index object_log_added on object_log (added, seq);

create table job (
  n           integer primary key,
  kind        text not null,
  key         text not null,
  args        text not null,
  state       text not null, -- 'queued', 'running', 'failed'
  run_at      integer not null,
  attempt     integer not null,
  lease_until integer not null,
  err         text not null,
  unique (kind, key)
);
create index job_due on job (kind, run_at);
