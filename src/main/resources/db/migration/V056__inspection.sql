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
