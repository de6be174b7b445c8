-- Packages to other zones. A row waits without a number; numbers are given without gaps when files are written.
create table parcel_out (
  id bigint not null auto_increment,
  peer varchar(20) not null,
  kind varchar(20) not null,
  subject_id bigint not null,
  number bigint null,
  created_at datetime not null,
  exported_at datetime null,
  acked_at datetime null,
  primary key (id),
  unique key parcel_out_number (peer, number),
  key parcel_out_subject (peer, kind, subject_id),
  key parcel_out_open (peer, acked_at, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Packages taken from other zones; each number once.
create table parcel_in (
  peer varchar(20) not null,
  number bigint not null,
  kind varchar(20) not null,
  subject_id bigint not null,
  taken_at datetime not null,
  primary key (peer, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- last_number: the last one given to a package out. taken_up_to: all packages in up to this one have been taken.
create table parcel_peer (
  peer varchar(20) not null,
  last_number bigint not null,
  taken_up_to bigint not null,
  primary key (peer)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the other zone tells as a whole, such as the register; sealed. The newest package wins.
create table parcel_snapshot (
  name varchar(40) not null,
  number bigint not null,
  body longblob not null,
  changed_at datetime not null,
  primary key (name)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The dates the office promises a reporter, where the clocks themselves run in another zone.
create table report_promise (
  report_id bigint not null,
  clock varchar(20) not null,
  due_on date not null,
  primary key (report_id, clock)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What else a reporter is told of the outcome, where the office does not work; sealed. The newest package wins.
create table report_outlook (
  report_id bigint not null,
  body blob not null,
  primary key (report_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
