-- Exchange. The log holds every version of every object that may be exchanged, and a collection
-- holds entries that lead into it. Times are microseconds since 1970 in UTC.

create table log_entry (
  seq     integer primary key autoincrement,
  id      text not null,
  version text not null,    -- as written; of an object without one, when it came
  ver     integer not null, -- version as a time
  type    text not null,
  topics  text not null,    -- types of activity, each between char(31); '' for none
  added   integer not null, -- never goes back; one stamp for all that was committed together
  label   integer not null references label (n), -- of the object and of all that it refers to
  own     integer not null, -- of its own markings
  refs    text not null,    -- ids that it refers to, with spaces between
  origin  text not null,    -- organisation that it came from
  by      text not null,    -- who posted it; '' for what this node rendered
  sha256  text not null,
  bytes   blob not null
);
insert into log_entry (seq, id, version, ver, type, topics, added, label, own, refs, origin, by, sha256, bytes)
  select seq, id, version,
    coalesce(cast(strftime('%s', version) as integer), 0) * 1000000 + cast(substr(version, 21, 3) as integer) * 1000,
    type,
    case when type = 'incident' and json_valid(cast(bytes as text)) then
      coalesce((select char(31) || group_concat(value, char(31)) || char(31) from json_each(cast(bytes as text),
        '$.extensions."extension-definition--989cdc5a-9833-4448-ac02-1a4f1901679e".activity_types')), '')
    else '' end,
    added, label, label, '', origin, '', sha256, bytes
  from object_log order by seq;
drop table object_log;
alter table log_entry rename to object_log;
create index object_log_added on object_log (added, seq);
create index object_log_id on object_log (id, ver);

-- Which objects refer to an id, whether it is here or not.
create table object_ref (
  target text not null,
  seq    integer not null,
  primary key (target, seq)
) without rowid;

-- What marking definitions mean to those they came from. An object with a marking that is not known
-- waits, and so does what refers to such an object; nobody reads it meanwhile.
create table definition (
  id     text not null,
  origin text not null,
  kind   text not null, -- 'statement', 'release', 'other'
  body   text not null, -- JSON
  primary key (id, origin)
) without rowid;
create table object_wait (
  definition text not null,
  seq        integer not null,
  body       text not null, -- JSON: what its own label is made of; '' for one that only refers to such an object
  primary key (definition, seq)
) without rowid;

create table api_root (
  name        text primary key,
  title       text not null,
  description text not null
) without rowid;
insert into api_root (name, title, description) values ('default', 'Concord', '');

create table collection (
  n           integer primary key,
  id          text not null unique,
  root        text not null references api_root (name),
  alias       text not null,
  title       text not null,
  description text not null,
  query       text not null, -- JSON of a saved query; '' for one that is posted to
  marking     text not null, -- JSON: of what comes in unmarked, and for whom this node receives
  owner       text not null
);
create unique index collection_alias on collection (root, alias) where alias <> '';

-- Who may read and write; nobody else does. who is '*', 'org:…', 'principal:…', 'community:…' or 'role:…'.
create table collection_grant (
  collection integer not null references collection (n),
  who        text not null,
  may_read   integer not null,
  may_write  integer not null,
  primary key (collection, who)
) without rowid;

-- fold: 1 the same version is there once more, 2 a later version is there, 4 an earlier one is.
create table collection_entry (
  collection integer not null,
  added      integer not null,
  seq        integer not null,
  label      integer not null,
  type       text not null,
  fold       integer not null,
  primary key (collection, added, seq)
) without rowid;
create index entry_label on collection_entry (collection, label, added, seq, type, fold);
create index entry_type on collection_entry (collection, type, added, seq, label, fold);
create index entry_seq on collection_entry (seq, collection);

-- How many entries a collection has of each label, by which the way to read it is chosen.
create table collection_label (
  collection integer not null,
  label      integer not null,
  n          integer not null,
  primary key (collection, label)
) without rowid;

-- What was deleted, and shall not come back by itself.
create table collection_gone (
  collection integer not null,
  id         text not null,
  ver        integer not null,
  seq        integer not null,
  label      integer not null,
  at         integer not null,
  by         text not null,
  primary key (collection, id, ver, seq)
) without rowid;

-- Answers to posts, each for the one who posted.
create table post_status (
  id        text primary key,
  root      text not null,
  principal text not null,
  org       text not null,
  at        integer not null,
  body      blob not null
) without rowid;
create index post_status_at on post_status (at);

-- The newest stamp of an entry, which the next stamp has to follow.
create table entry_stamp (one integer primary key check (one = 1), newest integer not null);
insert into entry_stamp (one, newest) values (1, 0);
