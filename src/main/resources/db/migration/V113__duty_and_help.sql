-- Work groups that visit villages to see how stationed cadres do their duty (S6).
create table stationed_group (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  office_id bigint not null,
  title varchar(100) not null,
  from_on date not null,
  to_on date not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_group_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The villages that a group is to visit, and the visit.
create table stationed_group_village (
  id bigint not null auto_increment,
  group_id bigint not null,
  stationed_village_id bigint not null,
  visited_on date null,
  visited_by_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_group_village_once (group_id, stationed_village_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a visit says of each cadre. The reason lies sealed.
create table stationed_grade (
  id bigint not null auto_increment,
  group_village_id bigint not null,
  cadre_id bigint not null,
  grade varchar(20) not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_grade_once (group_village_id, cadre_id),
  key stationed_grade_cadre (cadre_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The registered households of a village, by number alone (S8).
create table stationed_household (
  id bigint not null auto_increment,
  stationed_village_id bigint not null,
  number varchar(20) not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_household_number (stationed_village_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who helps which household. The helper's name lies sealed.
create table stationed_help (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  stationed_village_id bigint not null,
  household varchar(20) not null,
  office_id bigint null,
  from_on date not null,
  to_on date null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_help_ref (ref),
  key stationed_help_household (stationed_village_id, household, to_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
