-- A list of what was known at a past time goes through all versions in its order, and ends when its page is full. Nothing in
-- this index changes when a version is superseded.
create index incident_known on incident (at, id, recorded_at);
