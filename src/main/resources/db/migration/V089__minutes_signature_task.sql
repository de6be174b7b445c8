-- The task in which it was given: whether it was on paper stands there (ruling 25), and the printed minutes say so.
alter table minutes_signature add column task_ref varchar(20) null;
