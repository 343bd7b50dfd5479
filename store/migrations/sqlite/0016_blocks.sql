-- What is known to the town and day is sought among what lies near it, and among what is vague in its place, which stands in
-- blocks of its own, marked "~". Days have blocks of one day, where they had such of four.
create table old_block as select b.id, b.n, b.key, b.key glob '*|*|*' as timed, substr(b.key, 1, 1) = '@' as cell, b.key glob '*|*|d[0-9]*' as days
  from incident_block b;
create table old_record as select id, max(n) as n, count(distinct case when cell then substr(key, 1, instr(key, '|')) end) as cells, max(days) as days, 0 as week, 0 as vague
  from old_block group by id;
create unique index old_record_id on old_record (id);
update old_record set
  week = coalesce((select json_extract(b.body, '$.time.precision') = 'week' from incident i join incident_body b on b.n = i.n
    where i.id = old_record.id and i.superseded_at = 9223372036854775807), 0),
  vague = cells = 0 or cells >= 12 or coalesce((select i.unit <> 'incident' or exists (select 1 from json_each(b.body, '$.places') p
      where coalesce(json_extract(p.value, '$.precision'), '') <> 'country' and (json_extract(p.value, '$.lat') is null or json_extract(p.value, '$.kind') = 'sea_area'))
    from incident i join incident_body b on b.n = i.n where i.id = old_record.id and i.superseded_at = 9223372036854775807), 1);
-- the days themselves; of a time that not all may read, all days of the blocks that it had
with recursive day (id, first, last) as (
  select r.id, i.earliest / 86400000000 - (i.earliest % 86400000000 < 0) - 5 * r.week, i.latest / 86400000000 - (i.latest % 86400000000 < 0) + 5 * r.week
    from old_record r join incident i on i.id = r.id and i.superseded_at = 9223372036854775807 where r.days and i.earliest is not null
  union all select id, first + 1, last from day where first < last and last - first < 40)
insert or ignore into incident_block (key, id, n)
  select substr(b.key, 1, instr(b.key, '|d')) || 't' || d.first, b.id, b.n from day d join old_record r on r.id = d.id
    join incident_block b on b.id = d.id and b.key glob '*|*|d[0-9]*';
insert or ignore into incident_block (key, id, n)
  select substr(b.key, 1, instr(b.key, '|d')) || 't' || (4 * cast(substr(b.key, instr(b.key, '|d') + 2) as integer) + k.value), b.id, b.n
    from old_block b join incident i on i.id = b.id and i.superseded_at = 9223372036854775807 and i.earliest is null, json_each('[0, 1, 2, 3]') k where b.days;
delete from incident_block where key glob '*|*|d[0-9]*';
insert or ignore into incident_block (key, id, n) select '~' || b.key, b.id, b.n from old_record r join incident_block b on b.id = r.id
  where r.vague and b.key glob '*|*|*' and substr(b.key, 1, 1) not in ('@', '~') and b.key not glob 'sea|*';
insert or ignore into incident_block (key, id, n) select '~' || b.key, b.id, b.n from old_record r join incident_block b on b.id = r.id
  where (not r.days or r.week) and b.key not glob '*|*|*' and substr(b.key, 1, 1) <> '~' and b.key not glob 'sea|*';
drop table old_record;
drop table old_block;
