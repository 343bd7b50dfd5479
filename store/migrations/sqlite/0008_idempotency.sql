-- Answers to requests that may come again with the same key. Key and answer are sealed by whoever keeps them:
-- nothing that was read stands here in words.
create table idempotency (
  principal text not null,
  key       text not null,    -- hash of what the request named
  request   text not null,    -- hash of what was asked
  at        integer not null, -- µs since 1970, UTC: when it was first asked
  answer    blob,             -- null while it is being made
  primary key (principal, key)
) without rowid;
create index idempotency_at on idempotency (at);
