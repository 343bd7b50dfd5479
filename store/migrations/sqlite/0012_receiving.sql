-- Lists of recipients that this node itself puts on what it receives: by them an originator named nobody. They are kept when
-- their collection goes, because what was marked with them stays.
create table receiving (list text primary key) without rowid; -- JSON, sorted
insert into receiving (list) select distinct (select json_group_array(value) from (select value from json_each(marking, '$.releasable_to') order by value))
  from collection where query = '';
