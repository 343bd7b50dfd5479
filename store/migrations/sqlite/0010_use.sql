-- Which records use a shared copy, and where in the order it would stand if that record were the first: when the first one is
-- hidden, the copy takes the place that it has for those who never knew of it. All are numbers of the log: anchor is that
-- of the record, slot one that was kept free.
create table object_use (
  copy   integer not null,
  slot   integer not null,
  added  integer not null,
  anchor integer not null,
  primary key (copy, slot)
) without rowid;
create index object_use_anchor on object_use (anchor);
