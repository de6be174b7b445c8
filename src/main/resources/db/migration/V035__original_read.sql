-- Opening the untouched original of a file is on record by itself: which file, each time.
alter table read_entry add column attachment_id bigint;
