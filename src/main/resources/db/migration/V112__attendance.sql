-- Attendance of stationed cadres day by day, recorded by the village (S28).
create table stationed_attendance (
  id bigint not null auto_increment,
  cadre_id bigint not null,
  day date not null,
  mark varchar(20) not null,
  recorded_by_id bigint not null,
  recorded_at datetime(3) not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_attendance_day (cadre_id, day)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Every change keeps what stood there before and who changed it.
create table stationed_attendance_edit (
  id bigint not null auto_increment,
  attendance_id bigint not null,
  old_mark varchar(20) not null,
  new_mark varchar(20) not null,
  edited_by_id bigint not null,
  edited_at datetime(3) not null,
  created_at datetime not null,
  primary key (id),
  key stationed_attendance_edit_of (attendance_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Spot checks by organisation departments.
create table stationed_check (
  id bigint not null auto_increment,
  cadre_id bigint not null,
  checked_on date not null,
  found varchar(20) not null,
  office_id bigint not null,
  checked_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_check_day (cadre_id, checked_on, office_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
