create table work_item (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  task_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  process_key varchar(60) not null,
  task_key varchar(60) not null,
  form_key varchar(100) not null,
  mode varchar(10) not null,
  role varchar(40) null,
  office_id bigint not null,
  assignee_id bigint null,
  assigned_by_id bigint null,
  state varchar(10) not null,
  line varchar(20) not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  case_reference varchar(40) not null,
  title varchar(200) not null,
  place varchar(100) null,
  clock varchar(20) null,
  due_on date not null,
  priority int not null,
  province_id bigint null,
  city_id bigint null,
  county_id bigint null,
  township_id bigint null,
  created_at datetime not null,
  changed_at datetime not null,
  done_at datetime null,
  done_by_id bigint null,
  version int not null,
  primary key (id),
  unique key work_item_ref (ref),
  unique key work_item_task (task_id),
  key work_item_office (office_id, role, state, due_on, id),
  key work_item_mine (assignee_id, state, due_on, id),
  key work_item_case (case_kind, case_id, state),
  key work_item_province (province_id, state, due_on, id),
  key work_item_city (city_id, state, due_on, id),
  key work_item_county (county_id, state, due_on, id),
  key work_item_township (township_id, state, due_on, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_access (
  principal varchar(24) not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  relation varchar(20) not null,
  created_at datetime not null,
  primary key (principal, case_kind, case_id, relation),
  key case_access_case (case_kind, case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_exclusion (
  person_id bigint not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  reason varchar(40) not null,
  confirmed boolean not null,
  created_at datetime not null,
  primary key (person_id, case_kind, case_id),
  key case_exclusion_case (case_kind, case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_follow (
  person_id bigint not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  created_at datetime not null,
  primary key (person_id, case_kind, case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table audit_entry (
  id bigint not null auto_increment,
  at datetime not null,
  business_at datetime not null,
  person_id bigint null,
  office_id bigint null,
  action varchar(60) not null,
  case_kind varchar(40) null,
  case_id bigint null,
  detail varchar(500) null,
  primary key (id),
  key audit_entry_case (case_kind, case_id, id),
  key audit_entry_person (person_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table read_entry (
  id bigint not null auto_increment,
  at datetime not null,
  person_id bigint not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  slot bigint not null,
  primary key (id),
  unique key read_entry_once (person_id, case_kind, case_id, slot),
  key read_entry_case (case_kind, case_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table SPRING_SESSION (
  PRIMARY_ID char(36) not null,
  SESSION_ID char(36) not null,
  CREATION_TIME bigint not null,
  LAST_ACCESS_TIME bigint not null,
  MAX_INACTIVE_INTERVAL int not null,
  EXPIRY_TIME bigint not null,
  PRINCIPAL_NAME varchar(100),
  primary key (PRIMARY_ID),
  unique key SPRING_SESSION_IX1 (SESSION_ID),
  key SPRING_SESSION_IX2 (EXPIRY_TIME),
  key SPRING_SESSION_IX3 (PRINCIPAL_NAME)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36) not null,
  ATTRIBUTE_NAME varchar(200) not null,
  ATTRIBUTE_BYTES longblob not null,
  primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID) references SPRING_SESSION(PRIMARY_ID) on delete cascade
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  key scheduled_tasks_execution (execution_time),
  key scheduled_tasks_heartbeat (last_heartbeat)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
