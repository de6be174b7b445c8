-- What the virus scanner says of a file: UNSCANNED, PENDING, CLEAN, INFECTED.
alter table attachment add column scan_state varchar(40) not null default 'UNSCANNED';
create index attachment_scan on attachment (scan_state, state, id);
