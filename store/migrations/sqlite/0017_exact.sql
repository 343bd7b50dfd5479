-- What is not known to the day itself stands in blocks of days of its own, marked "~": what is known so is sought on its own day alone.
create table inexact as select i.id from incident i join incident_body b on b.n = i.n where i.superseded_at = 9223372036854775807
  and (i.unit <> 'incident' or coalesce(json_extract(b.body, '$.time.precision'), '') not in ('minute', 'hour', 'day', 'night')
    or coalesce(json_extract(b.body, '$.time.basis'), '') not in ('', 'event', 'inferred') or i.latest - i.earliest > 259200000000 or i.earliest is null);
insert or ignore into incident_block (key, id, n) select replace(b.key, '|t', '|~t'), b.id, b.n from inexact e join incident_block b on b.id = e.id
  where b.key glob '*|*|t[0-9]*';
delete from incident_block where id in (select id from inexact) and key glob '*|*|t[0-9]*';
drop table inexact;
