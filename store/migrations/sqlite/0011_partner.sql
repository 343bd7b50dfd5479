-- Partners: other nodes that this one asks, and that it sends to. Times are microseconds since 1970 in UTC, 0 for never. No
-- secret stands here: key_file names the file that has it.
create table partner (
  n            integer primary key,
  name         text not null unique,
  org          text not null,    -- that it is; owns what it sends
  url          text not null,    -- API root; '' for one that is reached by files alone
  collection   text not null,    -- of that API root
  key_file     text not null,
  speaks       text not null,    -- JSON: identities that it speaks for besides its own, with their organisations
  hops         integer not null, -- 1: it gets what is this node's; 2: also what came here from its maker
  poll         integer not null,
  push         integer not null,
  inbox        text not null,    -- collection here that what it sends is put into
  public_key   text not null,    -- by which its files are told to be its own, and sealed for it; '' before it is pinned
  cursor_added text not null,    -- where its collection was read to, as it wrote the time
  cursor_next  text not null,    -- and its cursor within the pages after that time
  swept        integer not null, -- when it was last looked what it has withdrawn
  pushed       integer not null, -- number in the log up to which it was sent what it may hold
  pushed_as    text not null,    -- hash of who it was to the rule then: it begins anew when that changes
  poll_at      integer not null, -- last success
  push_at      integer not null,
  poll_error   text not null,    -- of the last try; '' when it succeeded
  push_error   text not null,
  packed       integer not null, -- number of the last file for it
  unpacked     integer not null, -- number of the last file from it
  unpacked_sum text not null     -- and its SHA-256
);

-- What was exchanged: each version once for each way. state is 'taken', 'known' or 'withdrawn' of what came in, 'sent', 'pending',
-- 'refused' or 'withdrawn' of what went out.
create table partner_object (
  partner integer not null references partner (n),
  way     text not null, -- 'in', 'out'
  id      text not null,
  version text not null,
  sha256  text not null,
  at      integer not null,
  state   text not null,
  note    text not null, -- of one that is pending: the status at the partner
  primary key (partner, way, id, version, sha256)
) without rowid;

-- What was not taken, or not accepted, each reason once.
create table partner_refusal (
  partner integer not null references partner (n),
  way     text not null,
  id      text not null,
  version text not null,
  why     text not null,
  at      integer not null,
  primary key (partner, way, id, version, why)
) without rowid;

-- Another content of a version that is here: neither replaces the other.
create table partner_conflict (
  partner integer not null references partner (n),
  id      text not null,
  version text not null,
  sha256  text not null,
  held    text not null, -- SHA-256 of what stays
  bytes   blob not null,
  at      integer not null,
  primary key (partner, id, version, sha256)
) without rowid;
