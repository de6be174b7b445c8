create table covert_visit (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  squad_office_id bigint not null,
  area_id bigint not null,
  title varchar(100) not null,
  purpose varchar(2000) null,
  planned_on date null,
  state varchar(20) not null,
  deployed_on date null,
  concluded_on date null,
  feedback varchar(4000) null,
  served_on date null,
  call_off_reason varchar(1000) null,
  opened_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key covert_visit_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table visit_village (
  visit_id bigint not null,
  division_id bigint not null,
  primary key (visit_id, division_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table visit_member (
  visit_id bigint not null,
  person_id bigint not null,
  primary key (visit_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- device_key: made on the phone, so that what is sent twice over a weak network is stored once.
create table visit_finding (
  id bigint not null auto_increment,
  visit_id bigint not null,
  number int not null,
  village_id bigint not null,
  text varchar(2000) not null,
  found_at datetime not null,
  person_id bigint not null,
  device_key varchar(64) not null,
  created_at datetime not null,
  primary key (id),
  unique key visit_finding_number (visit_id, number),
  unique key visit_finding_device (visit_id, device_key)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table visit_photo (
  finding_id bigint not null,
  attachment_id bigint not null,
  primary key (finding_id, attachment_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One row per head. recorded_by_id: who noted a refusal for a head who did not answer himself (ruling 20).
create table visit_feedback (
  visit_id bigint not null,
  seat int not null,
  person_id bigint not null,
  office_id bigint not null,
  answer varchar(20) null,
  remark varchar(1000) null,
  recorded_by_id bigint null,
  answered_on date null,
  primary key (visit_id, seat)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
