-- What a county counts of each village (S45): whether it is a poor village, and how many registered poor it has.
create table stationed_village (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  village_id bigint not null,
  county_id bigint not null,
  kind varchar(20) not null,
  registered_poor int not null,
  counted_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_village_ref (ref),
  unique key stationed_village_division (village_id),
  key stationed_village_duty (kind, registered_poor)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- First secretaries and members of village teams (S6). Their names lie sealed.
create table stationed_cadre (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  stationed_village_id bigint not null,
  role varchar(20) not null,
  sending_office_id bigint not null,
  host_office_id bigint not null,
  person_id bigint null,
  batch varchar(60) null,
  from_on date not null,
  to_on date null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key stationed_cadre_ref (ref),
  key stationed_cadre_village (stationed_village_id, role, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
