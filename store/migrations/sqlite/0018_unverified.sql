-- What is to be done once with the records of a store of before, which this file cannot do: it is done when the store is opened. Labels say
-- from now on whose candidates, which nobody has verified, they are made of; those of before do not.
create table upgrade (name text primary key) without rowid;
insert into upgrade (name) select 'candidates' where exists (select 1 from incident);
