-- Reports: who receives and handles them, where they stand, when. No word of a reporter and no respondent stands in a
-- column; both lie sealed (sealed_content), a respondent's post also as a keyed hash that finds duplicates.
create table report (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  centre_office_id bigint not null,
  routed_rule varchar(80) not null,
  rule_set varchar(20) not null,
  channel varchar(20) not null,
  signature varchar(20) not null,
  received_on date not null,
  registered_on date null,
  place_division_id bigint not null,
  state varchar(20) not null,
  sub_kind varchar(20) null,
  urgent boolean not null,
  proposal varchar(20) null,
  refusal_ground varchar(20) null,
  forward_office_id bigint null,
  forward_due_on date null,
  merged_into_id bigint null,
  handling_office_id bigint null,
  answering_office_id bigint null,
  conclusion varchar(20) null,
  answer_way varchar(20) null,
  agreement varchar(20) null,
  archive_term varchar(20) null,
  items_open boolean not null,
  reporter_public_key varbinary(64) not null,
  reporter_wrapped_key varbinary(1024) not null,
  reporter_salt varbinary(32) not null,
  receipt_hash varchar(100) not null,
  seed_hash char(64) not null,
  created_at datetime not null,
  primary key (id),
  unique key report_ref (ref),
  unique key report_receipt (receipt_hash),
  unique key report_seed (seed_hash),
  key report_similar (centre_office_id, place_division_id, received_on),
  key report_merged (merged_into_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table report_kind (
  report_id bigint not null,
  kind varchar(20) not null,
  primary key (report_id, kind)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- post_key: keyed hash of the post; the post itself, the person and what was typed lie sealed under this row.
create table report_respondent (
  id bigint not null auto_increment,
  report_id bigint not null,
  post_key varchar(100) null,
  confirmed boolean not null,
  primary key (id),
  key report_respondent_report (report_id),
  key report_respondent_post (post_key)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A named reporter's name and phone lie sealed under this row, apart from the report.
create table report_identity (
  id bigint not null auto_increment,
  report_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key report_identity_report (report_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table report_message (
  id bigint not null auto_increment,
  report_id bigint not null,
  direction varchar(20) not null,
  kind varchar(20) not null,
  sent_at datetime not null,
  nonce varchar(64) not null,
  primary key (id),
  unique key report_message_nonce (nonce),
  key report_message_report (report_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table report_link (
  report_id bigint not null,
  other_report_id bigint not null,
  relation varchar(20) not null,
  created_at datetime not null,
  primary key (report_id, other_report_id),
  key report_link_other (other_report_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Documents by which a report went on to another organ.
create table report_forward (
  number varchar(80) not null,
  report_id bigint not null,
  sent_on date not null,
  answered_on date null,
  outcome varchar(40) null,
  primary key (number),
  key report_forward_report (report_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Paper on a matter of a higher level: only that an envelope came and went on (rules of 2020, Art. 15).
create table envelope_log (
  id bigint not null auto_increment,
  office_id bigint not null,
  number varchar(40) not null,
  received_on date not null,
  forwarded_to_id bigint not null,
  due_on date not null,
  forwarded_on date null,
  person_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key envelope_log_number (office_id, number),
  key envelope_log_person (person_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A reporter looking at the receipt page. The token opens only with the secret in the visitor's cookie.
create table receipt_session (
  handle char(64) not null,
  token varbinary(2048) not null,
  expires_at datetime not null,
  primary key (handle),
  key receipt_session_expiry (expires_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
