-- What a second reader made of a report, one row for each model: it stands beside the reading of the
-- extractor and is read under the label of the report. body is JSON for the one who made it.
create table second_reading (
  report  text not null references report (id),
  model   text not null,
  read_at integer not null, -- microseconds since 1970 in UTC
  body    text not null,
  primary key (report, model)
) without rowid;
