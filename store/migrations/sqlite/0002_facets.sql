-- What the facets count of a version, as one text: see facet_row.go. With it the index that lists
-- are read by holds all that a count needs, and is small enough to be read in one pass.
alter table incident add column facets text not null default '';
update incident set facets = status || char(30) || state || char(30) || stage || char(30) || sector || char(29)
  || case when earliest is null then '' else cast(cast(strftime('%Y', at / 1000000, 'unixepoch') as integer) as text) end || char(30)
  || coalesce((select group_concat(k.type, char(31)) from incident_key k where k.n = incident.n and k.country = ''), '') || char(30)
  || coalesce((select group_concat(k.country, char(31)) from incident_key k where k.n = incident.n and k.type = ''), '') || char(10);
drop index incident_time;
create index incident_time on incident (at, id, latest, unit, state, label, facets)
  where superseded_at = 9223372036854775807;
