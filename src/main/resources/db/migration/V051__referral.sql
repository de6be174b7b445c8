-- A letter that hands a matter of an accountability case to another organ (S49). Subjects, facts and file titles lie sealed.
create table referral (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  accountability_id bigint not null,
  handling_office_id bigint not null,
  division_id bigint not null,
  receiver_office_id bigint not null,
  receiver varchar(20) not null,
  state varchar(20) not null,
  rule_set varchar(20) not null,
  opened_on date not null,
  opened_by_id bigint not null,
  feedback_due_on date null,
  document_number varchar(60) null,
  sent_on date null,
  receipt varchar(20) null,
  received_on date null,
  received_by_id bigint null,
  outcome varchar(20) null,
  outcome_on date null,
  waiting_until date null,
  created_at datetime not null,
  primary key (id),
  unique key referral_ref (ref),
  key referral_case (accountability_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table referral_subject (
  id bigint not null auto_increment,
  referral_id bigint not null,
  no int not null,
  kind varchar(20) not null,
  primary key (id),
  unique key referral_subject_no (referral_id, no)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table referral_file (
  id bigint not null auto_increment,
  referral_id bigint not null,
  no int not null,
  copies int not null,
  pages int not null,
  primary key (id),
  unique key referral_file_no (referral_id, no)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
