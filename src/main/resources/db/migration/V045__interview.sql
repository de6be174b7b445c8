-- Facts that may trigger an interview. One row a fact: its source key is unique, so a fact never proposes twice.
create table trigger_fact (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  kind varchar(40) not null,
  source_key varchar(160) not null,
  area_division_id bigint not null,
  grade varchar(20) null,
  prominent boolean not null,
  negative_code varchar(40) null,
  fact_on date not null,
  evidence varchar(1000) not null,
  rule_id varchar(80) not null,
  proposes boolean not null,
  interview_id bigint null,
  office_id bigint not null,
  entered_by_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key trigger_fact_ref (ref),
  unique key trigger_fact_source (source_key),
  key trigger_fact_interview (interview_id, id),
  key trigger_fact_office (office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The negative list (负面清单). Never changed, only followed: a code's text holds from its day to the next version's.
create table negative_list_item (
  id bigint not null auto_increment,
  code varchar(40) not null,
  version int not null,
  text varchar(500) not null,
  consequence varchar(40) not null,
  effective_from date not null,
  dropped boolean not null,
  office_id bigint null,
  entered_by_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key negative_list_version (code, version),
  key negative_list_day (code, effective_from)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

insert into negative_list_item (code, version, text, consequence, effective_from, dropped, created_at) values
  ('F01', 1, '组织不力：部署不及时、主官不主责、责任不落实', 'REMINDER_INTERVIEW', '2016-01-01', false, utc_timestamp()),
  ('F02', 1, '问题整改不到位：逾期未改、敷衍整改、两次被退回', 'REMINDER_INTERVIEW', '2016-01-01', false, utc_timestamp()),
  ('F03', 1, '工作问题突出：年度考核一般、排名靠后、某些方面问题突出', 'REMINDER_INTERVIEW', '2016-01-01', false, utc_timestamp()),
  ('F04', 1, '弄虚作假：数字脱贫、虚假整改、考勤造假', 'ACCOUNTABILITY', '2016-01-01', false, utc_timestamp()),
  ('F05', 1, '资金监管不力：截留挪用、结转闲置、围标串标', 'ACCOUNTABILITY', '2016-01-01', false, utc_timestamp());

create table interview (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  area_division_id bigint not null,
  proposing_office_id bigint not null,
  leading_group_office_id bigint not null,
  state varchar(20) not null,
  opened_on date not null,
  reason varchar(2000) null,
  negative_codes varchar(200) null,
  leader_id bigint null,
  attendees varchar(300) null,
  opinion varchar(1000) null,
  held_at datetime null,
  place varchar(200) null,
  answer_due_on date null,
  answer_demand varchar(1000) null,
  bring varchar(1000) null,
  contact varchar(100) null,
  reschedules int not null,
  recorder_id bigint null,
  points varchar(4000) null,
  distribution varchar(300) null,
  open_to_public boolean not null,
  check_on date null,
  check_opinion varchar(1000) null,
  closed_on date null,
  created_at datetime not null,
  primary key (id),
  unique key interview_ref (ref),
  key interview_area (area_division_id, state),
  key interview_office (proposing_office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One person of a session; notice, answer, words, signature and commitments are his own.
create table interview_person (
  id bigint not null auto_increment,
  interview_id bigint not null,
  number int not null,
  post_id bigint not null,
  person_id bigint not null,
  office_id bigint not null,
  title varchar(60) not null,
  aide_id bigint null,
  draft varchar(4000) null,
  drafted_by_id bigint null,
  answer varchar(4000) null,
  answer_drafted_by_id bigint null,
  answered_on date null,
  reschedule_reason varchar(500) null,
  explanation varchar(4000) null,
  statement varchar(1000) null,
  created_at datetime not null,
  primary key (id),
  unique key interview_person_once (interview_id, person_id),
  unique key interview_person_number (interview_id, number),
  key interview_person_person (person_id, id),
  key interview_person_post (post_id, id),
  key interview_person_aide (aide_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table interview_demand (
  id bigint not null auto_increment,
  interview_id bigint not null,
  draft int not null,
  number int not null,
  text varchar(1000) not null,
  due_on date not null,
  primary key (id),
  unique key interview_demand_number (interview_id, draft, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Bound to the post: whoever holds it inherits what his predecessor promised (ruling 19).
create table commitment (
  id bigint not null auto_increment,
  interview_id bigint not null,
  interview_person_id bigint not null,
  draft int not null,
  number int not null,
  post_id bigint not null,
  text varchar(1000) not null,
  due_on date not null,
  report varchar(2000) null,
  reported_by_id bigint null,
  reported_on date null,
  verdict varchar(20) null,
  note varchar(1000) null,
  created_at datetime not null,
  primary key (id),
  unique key commitment_number (interview_person_id, draft, number),
  key commitment_post (post_id, id),
  key commitment_interview (interview_id, draft, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who signed which draft of the minutes; a refusal leads to the next draft, never to changed rows.
create table minutes_signature (
  id bigint not null auto_increment,
  interview_id bigint not null,
  draft int not null,
  number int not null,
  person_id bigint not null,
  signed boolean not null,
  opinion varchar(1000) null,
  signed_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key minutes_signature_once (interview_id, draft, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
