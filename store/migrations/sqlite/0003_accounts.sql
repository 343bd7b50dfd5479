-- Who may ask. Secrets are kept as hashes alone. Nothing here is deleted when it ends: an account that
-- was disabled or a key that was revoked stays, so that a node with accounts never becomes one without.

create table org (
  name        text primary key,
  nation      text not null, -- ISO 3166 alpha-2, '' when unknown
  communities text not null, -- JSON list
  client_of   text not null, -- JSON list of organisations
  added_at    integer not null
) without rowid;

-- A named group of organisations. Its members see each other only where shown is 1.
create table org_group (
  name  text primary key,
  shown integer not null
) without rowid;

create table org_group_member (
  name text not null references org_group (name),
  org  text not null references org (name),
  primary key (name, org)
) without rowid;
create index org_group_member_org on org_group_member (org);

create table account (
  principal   text primary key, -- canonical name
  kind        text not null,    -- 'person', 'tool'
  org         text not null references org (name),
  role        text not null,
  password    text not null,    -- encoded hash, '' without one
  added_at    integer not null,
  disabled_at integer not null  -- 0 while it is good
) without rowid;

create table api_key (
  id         text primary key,
  principal  text not null references account (principal),
  hash       blob not null,    -- SHA-256 of the whole key
  added_at   integer not null,
  expires_at integer not null,
  used_at    integer not null, -- 0: never
  revoked_at integer not null  -- 0 while it is good
) without rowid;
create index api_key_principal on api_key (principal);

create table session (
  hash       blob primary key, -- SHA-256 of the token
  principal  text not null references account (principal),
  started_at integer not null,
  seen_at    integer not null,
  ended_at   integer not null  -- 0 while it is good
) without rowid;

-- An incident whose properties are marked by themselves has two labels: label is for views, which
-- blank those properties, and whole for the wires, which give it whole or not at all.
alter table incident add column whole integer not null default 0;
update incident set whole = label;

-- What was released: which record was made of which, and why. Whoever may read the first reads this.
create table release (
  n         integer primary key,
  at        integer not null,
  by        text not null,
  source    text not null,
  version   integer not null,
  target    text not null,
  why       text not null,
  consent   text not null, -- of the originator, where it is not this node: who, when, reference
  was       text not null, -- label of the source, as JSON
  now       text not null, -- label of the target
  label     integer not null references label (n)
);
create index release_source on release (source);
