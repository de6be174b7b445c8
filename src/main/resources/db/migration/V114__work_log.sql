-- A day of a leader: hours worked, and of these on poverty relief (S22). The post stays when its holder changes.
create table work_log (
  id bigint not null auto_increment,
  post_id bigint not null,
  worked_on date not null,
  hours decimal(4, 2) not null,
  poverty_hours decimal(4, 2) not null,
  person_id bigint not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key work_log_day (post_id, worked_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a day said before it was corrected.
create table work_log_change (
  id bigint not null auto_increment,
  work_log_id bigint not null,
  hours decimal(4, 2) not null,
  poverty_hours decimal(4, 2) not null,
  reason varchar(200) not null,
  changed_by_id bigint not null,
  changed_at datetime(3) not null,
  primary key (id),
  key work_log_change_of (work_log_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
