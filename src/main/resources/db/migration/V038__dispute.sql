-- Whether the reporter disputes the outcome, and who proposed and who decided a refusal (two different people).
alter table report add column dispute varchar(20) null;
alter table report add column refusal_proposed_by_id bigint null;
alter table report add column refusal_decided_by_id bigint null;

-- A reporter's dispute of an outcome before another office. The words lie sealed: the reporter's in the thread of
-- raised_by_report_id, the office's under this row.
create table dispute (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  report_id bigint not null,
  raised_by_report_id bigint not null,
  outcome varchar(20) not null,
  reviewing_office_id bigint not null,
  rule_set varchar(20) not null,
  state varchar(20) not null,
  proposal varchar(20) null,
  raised_on date not null,
  proposed_by_id bigint null,
  decided_by_id bigint null,
  decided_on date null,
  created_at datetime not null,
  primary key (id),
  unique key dispute_ref (ref),
  key dispute_report (report_id, id),
  key dispute_raised_by (raised_by_report_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
