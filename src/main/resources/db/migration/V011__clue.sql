-- A lead on persons. Grounds, findings and names lie sealed (sealed_content); these rows hold codes, ids and dates.
-- grave stays true once the clue was of an embezzling kind (S53), whatever it is called later.
create table clue (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  report_id bigint not null,
  report_ref varchar(20) not null,
  handling_office_id bigint not null,
  division_id bigint not null,
  state varchar(40) not null,
  kinds varchar(200) not null,
  sub_kind varchar(40) null,
  grave boolean not null,
  disposal varchar(40) null,
  closure_ground varchar(40) null,
  rule_set varchar(20) not null,
  urgent boolean not null,
  opened_on date not null,
  shelved_on date null,
  shelved_review_on date null,
  evidence_on date null,
  conclusion varchar(40) null,
  concluded_on date null,
  archived_on date null,
  created_at datetime not null,
  primary key (id),
  unique key clue_ref (ref),
  unique key clue_report (report_id),
  key clue_office (handling_office_id, state, id),
  key clue_shelved (state, shelved_review_on, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Every signature under a step: who agreed or sent back, when. A round of a stage begins with its proposal.
create table clue_opinion (
  id bigint not null auto_increment,
  clue_id bigint not null,
  stage varchar(40) not null,
  round int not null,
  step varchar(40) not null,
  decision varchar(40) not null,
  code varchar(40) null,
  person_id bigint not null,
  office_id bigint not null,
  given_on date not null,
  studied_on date null,
  created_at datetime not null,
  primary key (id),
  key clue_opinion_clue (clue_id, stage, round, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who sat in a collective study.
create table clue_attendee (
  opinion_id bigint not null,
  person_id bigint not null,
  primary key (opinion_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table talk_inquiry (
  id bigint not null auto_increment,
  clue_id bigint not null,
  method varchar(40) not null,
  planned_by_id bigint not null,
  planned_on date not null,
  approved_by_id bigint null,
  approved_on date null,
  sent_on date null,
  received_on date null,
  replied_on date null,
  party_chief_opinion boolean null,
  denied_without_ground boolean null,
  outcome varchar(40) null,
  finished_on date null,
  created_at datetime not null,
  primary key (id),
  key talk_inquiry_clue (clue_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table talk_member (
  talk_inquiry_id bigint not null,
  person_id bigint not null,
  primary key (talk_inquiry_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- attempt counts the reports handed in: facts, evidence and signatures belong to one attempt and are never overwritten.
create table verification (
  id bigint not null auto_increment,
  clue_id bigint not null,
  round int not null,
  attempt int not null,
  planned_by_id bigint not null,
  planned_on date not null,
  approved_by_id bigint null,
  approved_on date null,
  party_secretary_needed boolean not null,
  party_approved_on date null,
  shown_on date null,
  shown_disputed boolean null,
  conclusion varchar(40) null,
  responsibility varchar(200) null,
  proposals varchar(300) null,
  report_no varchar(60) null,
  finished_on date null,
  created_at datetime not null,
  primary key (id),
  unique key verification_round (clue_id, round)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table verification_member (
  id bigint not null auto_increment,
  verification_id bigint not null,
  person_id bigint not null,
  leader boolean not null,
  signed_on date null,
  refused_on date null,
  primary key (id),
  unique key verification_member_once (verification_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table verification_measure (
  verification_id bigint not null,
  kind varchar(40) not null,
  approved_on date null,
  approved_by_id bigint null,
  primary key (verification_id, kind)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table clue_evidence (
  id bigint not null auto_increment,
  verification_id bigint not null,
  attempt int not null,
  no int not null,
  source varchar(40) not null,
  obtained_on date not null,
  attachment_id bigint null,
  primary key (id),
  unique key clue_evidence_no (verification_id, attempt, no)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table finding (
  id bigint not null auto_increment,
  verification_id bigint not null,
  attempt int not null,
  no int not null,
  verdict varchar(40) not null,
  evidence varchar(200) not null,
  primary key (id),
  unique key finding_no (verification_id, attempt, no)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What was decided after a verification beside recommendations; number is that of the filed review or of the letter.
create table follow_up (
  id bigint not null auto_increment,
  clue_id bigint not null,
  verification_id bigint not null,
  kind varchar(40) not null,
  number varchar(60) null,
  decided_by_id bigint not null,
  decided_on date not null,
  created_at datetime not null,
  primary key (id),
  key follow_up_clue (clue_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
