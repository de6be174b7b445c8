-- The mark before the year in a document number, given once to an office and kind and never to another.
create table document_series (
  id bigint not null auto_increment,
  office_id bigint not null,
  kind varchar(40) not null,
  mark varchar(40) not null,
  created_at datetime not null,
  primary key (id),
  unique key document_series_office (office_id, kind),
  unique key document_series_mark (mark)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Locked last in the issuing transaction, so that the numbers have no gaps.
create table document_counter (
  series_id bigint not null,
  year int not null,
  last_number int not null,
  primary key (series_id, year)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The sender's side: what was sent, and the answer. The matter itself stands with the receiver.
create table handover_sent (
  id bigint not null auto_increment,
  number varchar(60) not null,
  kind varchar(40) not null,
  from_office_id bigint not null,
  to_office_id bigint not null,
  sender_kind varchar(40) not null,
  sender_id bigint not null,
  state varchar(20) not null,
  sent_on date not null,
  answered_on date null,
  outcome varchar(40) null,
  created_at datetime not null,
  primary key (id),
  unique key handover_sent_number (number),
  key handover_sent_case (sender_kind, sender_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The receiver's side. Nothing but the number leads back to the sender's rows (ruling 1).
create table handover_received (
  id bigint not null auto_increment,
  number varchar(60) not null,
  kind varchar(40) not null,
  from_office_id bigint not null,
  to_office_id bigint not null,
  problem_text varchar(2000) not null,
  requirement varchar(2000) null,
  aspect varchar(40) null,
  dimension varchar(40) null,
  place_division_id bigint null,
  due_on date null,
  consent_needed boolean not null,
  urgent boolean not null,
  state varchar(20) not null,
  received_on date not null,
  answered_on date null,
  outcome varchar(40) null,
  created_at datetime not null,
  primary key (id),
  unique key handover_received_number (number),
  key handover_received_office (to_office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
