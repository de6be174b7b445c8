-- A report that an office of oversight, audit, patrol or law enforcement handed up as a clue, by the document's number.
create table report_referral (
  report_id bigint not null,
  number varchar(60) not null,
  created_at datetime not null,
  primary key (report_id),
  unique key report_referral_number (number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create index handover_sent_office on handover_sent (from_office_id, kind, id);
