-- Objects that are named by their content stand beside every record that uses them, once for each label.
-- Such a copy is seen as long as something of its label refers to it.
alter table object_log add column shared integer not null default 0;
update object_log set shared = 1 where by = '' and (type in ('marking-definition', 'extension-definition')
  or version = '2026-01-01T00:00:00.000Z' and type in ('identity', 'location', 'attack-pattern', 'threat-actor', 'report'));
