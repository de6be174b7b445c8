-- Protection of a reporter who is retaliated against. What was done lies sealed under this row; earlier_report_id is the
-- report for which the reporter suffers.
create table protection (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  report_id bigint not null,
  earlier_report_id bigint null,
  centre_office_id bigint not null,
  leak_suspected boolean not null,
  rule_set varchar(20) not null,
  state varchar(20) not null,
  opened_on date not null,
  measures varchar(200) null,
  protected_by_id bigint null,
  protected_on date null,
  outcome varchar(20) null,
  closed_by_id bigint null,
  closed_on date null,
  created_at datetime not null,
  primary key (id),
  unique key protection_ref (ref),
  unique key protection_report (report_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- In which of the three ways somebody wrongly accused was cleared (rules of 2020, Art. 50); the circle lies sealed.
alter table follow_up add column clearing_way varchar(40) null;
