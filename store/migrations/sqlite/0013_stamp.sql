-- The newest stamp is noted by whoever gives it to a row of the log too, so that no index has to be kept for it.
update entry_stamp set newest = max(newest, coalesce((select max(added) from object_log), 0));
drop index object_log_added;
