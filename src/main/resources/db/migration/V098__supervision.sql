create table supervision (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  office_id bigint not null,
  state varchar(10) not null,
  ordered_on date not null,
  ordered_by_id bigint not null,
  ended_on date null,
  ended_by_id bigint null,
  created_at datetime(3) not null,
  primary key (id),
  unique key supervision_ref (ref),
  key supervision_case (case_kind, case_id, state),
  key supervision_office (office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table supervision_request (
  id bigint not null auto_increment,
  supervision_id bigint not null,
  no int not null,
  kind varchar(20) not null,
  asked_on date not null,
  asked_by_id bigint not null,
  due_on date not null,
  answered_on date null,
  answered_by_id bigint null,
  answered_office_id bigint null,
  created_at datetime(3) not null,
  primary key (id),
  unique key supervision_request_no (supervision_id, no)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
