-- The business clock: one row, seconds away from the system clock.
create table business_clock (
  id int not null,
  offset_seconds bigint not null,
  version int not null default 0,
  primary key (id)
) default character set utf8mb4 collate utf8mb4_bin;

insert into business_clock (id, offset_seconds) values (1, 0);

-- A clock on a case. term_length, term_unit and rule_source are pinned when it starts; fixed_on stands for
-- the counted date once a person has set or extended it; paused_days are working days added after it.
create table deadline (
  id bigint not null auto_increment,
  case_kind varchar(40) not null,
  case_id bigint not null,
  code varchar(40) not null,
  -- the code while the clock is open, null afterwards: one open clock a code and case
  open_code varchar(40),
  rule_set varchar(40) not null,
  term_length int not null,
  term_unit varchar(40) not null,
  rule_source varchar(400) not null,
  started_on date not null,
  fixed_on date,
  paused_days int not null default 0,
  due_on date not null,
  state varchar(40) not null,
  paused_on date,
  closed_on date,
  rung varchar(40) not null,
  next_rung_on date,
  version int not null default 0,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  unique key deadline_open (case_kind, case_id, open_code),
  key deadline_case (case_kind, case_id, id),
  key deadline_rung (state, next_rung_on, id)
) default character set utf8mb4 collate utf8mb4_bin;

create table deadline_change (
  id bigint not null auto_increment,
  deadline_id bigint not null,
  kind varchar(40) not null,
  changed_on date not null,
  old_due_on date not null,
  new_due_on date not null,
  reason varchar(400) not null,
  approved_by bigint,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  key deadline_change_deadline (deadline_id, id),
  constraint deadline_change_of foreign key (deadline_id) references deadline (id)
) default character set utf8mb4 collate utf8mb4_bin;
