create table inspection (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  kind varchar(20) not null,
  title varchar(100) not null,
  basis varchar(1000) not null,
  supervising_office_id bigint not null,
  from_on date not null,
  to_on date not null,
  overlap_reason varchar(1000) null,
  state varchar(20) not null,
  plan_number varchar(60) null,
  approved_by_id bigint null,
  approved_on date null,
  opinion varchar(1000) null,
  summary varchar(4000) null,
  closed_on date null,
  opened_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key inspection_ref (ref),
  unique key inspection_number (plan_number),
  key inspection_period (to_on, from_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- leader_rank: the rank of the leader's post when the plan was made (S17, S56).
create table inspection_group (
  id bigint not null auto_increment,
  inspection_id bigint not null,
  number int not null,
  leader_id bigint not null,
  leader_office_id bigint not null,
  leader_title varchar(60) not null,
  leader_rank varchar(40) not null,
  report varchar(4000) null,
  reported_on date null,
  primary key (id),
  unique key inspection_group_number (inspection_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table group_member (
  group_id bigint not null,
  person_id bigint not null,
  seconded boolean not null,
  primary key (group_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table group_area (
  group_id bigint not null,
  division_id bigint not null,
  primary key (group_id, division_id),
  key group_area_division (division_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table inspection_finding (
  id bigint not null auto_increment,
  inspection_id bigint not null,
  group_id bigint not null,
  number int not null,
  area_id bigint not null,
  place_id bigint not null,
  text varchar(2000) not null,
  found_on date not null,
  person_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key inspection_finding_number (inspection_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A squad's direct report to the province (S55); released_on: from then on city and county know it.
create table direct_report (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  squad_office_id bigint not null,
  province_office_id bigint not null,
  area_id bigint not null,
  title varchar(100) not null,
  text varchar(4000) not null,
  reported_by_id bigint not null,
  reported_at datetime not null,
  handling varchar(20) null,
  opinion varchar(2000) null,
  handled_on date null,
  released_by_id bigint null,
  released_on date null,
  created_at datetime not null,
  primary key (id),
  unique key direct_report_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The head of the unit ranked last states what follows (S26).
create table rank_statement (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  demanding_office_id bigint not null,
  speaker_office_id bigint not null,
  speaker_id bigint not null,
  ranked_month varchar(7) not null,
  ranking varchar(20) not null,
  due_on date not null,
  meeting varchar(200) null,
  spoken_on date null,
  attendance varchar(1000) null,
  text mediumtext null,
  demanded_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key rank_statement_ref (ref),
  unique key rank_statement_month (speaker_office_id, ranked_month, ranking)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A public hearing (电视问政); each promise becomes an item (S35).
create table public_hearing (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  supervising_office_id bigint not null,
  title varchar(100) not null,
  held_on date not null,
  leaders varchar(500) not null,
  state varchar(20) not null,
  opened_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key public_hearing_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table hearing_promise (
  hearing_id bigint not null,
  number int not null,
  leader varchar(60) not null,
  question varchar(1000) not null,
  promise varchar(1000) not null,
  place_division_id bigint not null,
  due_on date not null,
  primary key (hearing_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
