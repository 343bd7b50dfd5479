-- How many rows there are of each label, kept with the rows themselves: a page that tells how much a node holds would go
-- through all of them otherwise. A reader is told the sum of the labels that they may read.
create table row_count (
  what  text not null, -- 'claim', 'object', 'report'; and of the reports 'relevant', 'unread', 'trouble'
  label integer not null,
  n     integer not null,
  primary key (what, label)
) without rowid;
insert into row_count (what, label, n) select 'claim', label, count(*) from claim group by label;
insert into row_count (what, label, n) select 'object', label, count(*) from object_log group by label;
insert into row_count (what, label, n) select 'report', label, count(*) from report group by label;
insert into row_count (what, label, n) select 'relevant', label, sum(relevant <> 0) from report group by label;
insert into row_count (what, label, n) select 'unread', label, sum(extractor = '') from report group by label;
insert into row_count (what, label, n) select 'trouble', label, sum(trouble <> '') from report group by label;

create trigger claim_more after insert on claim begin
  insert into row_count (what, label, n) values ('claim', new.label, 1) on conflict (what, label) do update set n = n + 1;
end;
create trigger claim_less after delete on claim begin
  update row_count set n = n - 1 where what = 'claim' and label = old.label;
end;
create trigger claim_moved after update of label on claim when old.label <> new.label begin
  update row_count set n = n - 1 where what = 'claim' and label = old.label;
  insert into row_count (what, label, n) values ('claim', new.label, 1) on conflict (what, label) do update set n = n + 1;
end;
create trigger object_more after insert on object_log begin
  insert into row_count (what, label, n) values ('object', new.label, 1) on conflict (what, label) do update set n = n + 1;
end;
create trigger object_less after delete on object_log begin
  update row_count set n = n - 1 where what = 'object' and label = old.label;
end;
create trigger object_moved after update of label on object_log when old.label <> new.label begin
  update row_count set n = n - 1 where what = 'object' and label = old.label;
  insert into row_count (what, label, n) values ('object', new.label, 1) on conflict (what, label) do update set n = n + 1;
end;
create trigger report_more after insert on report begin
  insert into row_count (what, label, n) values ('report', new.label, 1), ('relevant', new.label, new.relevant <> 0),
    ('unread', new.label, new.extractor = ''), ('trouble', new.label, new.trouble <> '') on conflict (what, label) do update set n = n + excluded.n;
end;
create trigger report_less after delete on report begin
  insert into row_count (what, label, n) values ('report', old.label, -1), ('relevant', old.label, -(old.relevant <> 0)),
    ('unread', old.label, -(old.extractor = '')), ('trouble', old.label, -(old.trouble <> '')) on conflict (what, label) do update set n = n + excluded.n;
end;
create trigger report_moved after update of label, relevant, extractor, trouble on report begin
  insert into row_count (what, label, n) values ('report', old.label, -1), ('relevant', old.label, -(old.relevant <> 0)),
    ('unread', old.label, -(old.extractor = '')), ('trouble', old.label, -(old.trouble <> '')) on conflict (what, label) do update set n = n + excluded.n;
  insert into row_count (what, label, n) values ('report', new.label, 1), ('relevant', new.label, new.relevant <> 0),
    ('unread', new.label, new.extractor = ''), ('trouble', new.label, new.trouble <> '') on conflict (what, label) do update set n = n + excluded.n;
end;
