create table problem_list (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  campaign varchar(40) not null,
  origin varchar(40) not null,
  source_document_number varchar(60) null,
  issuer_office_id bigint null,
  supervising_office_id bigint not null,
  title varchar(200) not null,
  description varchar(2000) null,
  place_division_id bigint null,
  found_on date not null,
  consent_needed boolean not null,
  urgent boolean not null,
  state varchar(20) not null,
  items_total int not null,
  items_open int not null,
  none_reason varchar(1000) null,
  closing_summary varchar(2000) null,
  closed_on date null,
  entered_by_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key problem_list_ref (ref),
  unique key problem_list_document (source_document_number),
  key problem_list_office (supervising_office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table problem_item (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  number int not null,
  list_id bigint not null,
  campaign varchar(40) not null,
  dimension varchar(40) not null,
  aspect varchar(40) not null,
  catalogue_code varchar(40) null,
  sub_type varchar(40) null,
  title varchar(120) not null,
  text varchar(2000) not null,
  basis varchar(1000) null,
  requirement varchar(2000) not null,
  place_division_id bigint not null,
  origin varchar(40) not null,
  closing_level varchar(20) not null,
  supervising_office_id bigint not null,
  responsible_office_id bigint not null,
  responsible_post varchar(60) null,
  responsible_person varchar(60) not null,
  rectifying_office_id bigint not null,
  closing_office_id bigint not null,
  lead_department_office_id bigint null,
  issuer_office_id bigint null,
  consent_needed boolean not null,
  urgent boolean not null,
  listed_on date not null,
  due_on date not null,
  round int not null,
  return_count int not null,
  state varchar(20) not null,
  close_number varchar(60) null,
  closed_on date null,
  changed_at datetime not null,
  created_at datetime not null,
  primary key (id),
  unique key problem_item_ref (ref),
  unique key problem_item_number (list_id, number),
  key problem_item_due (due_on, id),
  key problem_item_state (state, due_on, id),
  key problem_item_place (place_division_id, due_on, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A line per household (ruling 22); a code stands for the household.
create table item_line (
  id bigint not null auto_increment,
  item_id bigint not null,
  number int not null,
  code varchar(40) not null,
  text varchar(500) null,
  created_at datetime not null,
  primary key (id),
  unique key item_line_number (item_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One tick is one line in one round with its evidence; a later round ticks anew.
create table item_tick (
  id bigint not null auto_increment,
  line_id bigint not null,
  round int not null,
  evidence_id bigint not null,
  person_id bigint not null,
  ticked_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key item_tick_once (line_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_notice (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  number varchar(60) not null,
  standard varchar(2000) not null,
  consequence varchar(1000) not null,
  due_on date not null,
  person_id bigint not null,
  issued_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key item_notice_number (number),
  unique key item_notice_round (item_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_plan (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  cause varchar(2000) not null,
  target varchar(1000) not null,
  lead_unit varchar(100) not null,
  support_units varchar(300) null,
  leader varchar(60) not null,
  person varchar(60) not null,
  milestones varchar(1000) null,
  prevention varchar(2000) null,
  state varchar(20) not null,
  opinion varchar(1000) null,
  submitted_by_id bigint not null,
  submitted_on date not null,
  reviewed_by_id bigint null,
  reviewed_on date null,
  created_at datetime not null,
  primary key (id),
  key item_plan_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_measure (
  id bigint not null auto_increment,
  plan_id bigint not null,
  number int not null,
  text varchar(1000) not null,
  person varchar(60) not null,
  due_on date not null,
  primary key (id),
  unique key item_measure_number (plan_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_objection (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  grounds varchar(2000) not null,
  raised_by_id bigint not null,
  raised_on date not null,
  decision varchar(20) null,
  reason varchar(1000) null,
  decided_by_id bigint null,
  decided_on date null,
  created_at datetime not null,
  primary key (id),
  unique key item_objection_round (item_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_evidence (
  id bigint not null auto_increment,
  item_id bigint not null,
  attachment_id bigint null,
  description varchar(500) not null,
  person_id bigint not null,
  office_id bigint not null,
  added_on date not null,
  created_at datetime not null,
  primary key (id),
  key item_evidence_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One piece of evidence may serve several items; a round's uses are never taken back.
create table item_evidence_use (
  evidence_id bigint not null,
  item_id bigint not null,
  round int not null,
  primary key (item_id, round, evidence_id),
  key item_evidence_use_evidence (evidence_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the rectifying office says it has done: the first part of the sign-off application.
create table item_self_check (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  measures_done varchar(2000) not null,
  effect varchar(2000) not null,
  conclusion varchar(1000) not null,
  person_id bigint not null,
  done_on date not null,
  created_at datetime not null,
  primary key (id),
  key item_self_check_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table self_check_signature (
  id bigint not null auto_increment,
  self_check_id bigint not null,
  person_id bigint not null,
  office_id bigint not null,
  signed boolean not null,
  opinion varchar(1000) null,
  signed_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key self_check_signature_once (self_check_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One verdict of one checker in one round; a return leads to new rows, never to changed ones.
create table item_check (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  step varchar(40) not null,
  decision varchar(20) not null,
  opinion varchar(1000) null,
  households_sampled int null,
  on_spot_on date null,
  person_id bigint not null,
  office_id bigint not null,
  checked_on date not null,
  created_at datetime not null,
  primary key (id),
  key item_check_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_publicity (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  from_on date null,
  to_on date null,
  channel varchar(40) null,
  place varchar(200) null,
  exemption_reason varchar(1000) null,
  person_id bigint not null,
  recorded_on date not null,
  created_at datetime not null,
  primary key (id),
  key item_publicity_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table publicity_objection (
  id bigint not null auto_increment,
  publicity_id bigint not null,
  text varchar(1000) not null,
  upheld boolean not null,
  answer varchar(1000) not null,
  received_on date not null,
  answered_on date not null,
  created_at datetime not null,
  primary key (id),
  key publicity_objection_publicity (publicity_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_return (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  number int not null,
  step varchar(40) not null,
  reason varchar(1000) not null,
  person_id bigint not null,
  office_id bigint not null,
  returned_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key item_return_number (item_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One sign-off closes one item in one round; nothing closes two (S16).
create table item_sign_off (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  close_number varchar(60) not null,
  opinion varchar(1000) null,
  person_id bigint not null,
  office_id bigint not null,
  signed_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key item_sign_off_number (close_number),
  unique key item_sign_off_round (item_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_reopening (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  reason varchar(1000) not null,
  old_due_on date not null,
  due_on date not null,
  person_id bigint not null,
  office_id bigint not null,
  reopened_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key item_reopening_round (item_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who had a hand in rectifying, in any round: barred from every check of the item (M11).
create table item_doer (
  item_id bigint not null,
  person_id bigint not null,
  office_id bigint not null,
  primary key (item_id, person_id, office_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
