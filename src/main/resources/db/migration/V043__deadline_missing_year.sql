-- The year whose holidays were not announced when the clock started, so that its date could not be counted.
alter table deadline add column missing_year int;
create index deadline_missing_year on deadline (missing_year, id);
