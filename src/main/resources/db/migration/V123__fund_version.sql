-- What stood in the ledger of funds before it was corrected: one row for each correction, added and never changed. The
-- number of the entry is that of a part put to work, else 0.
create table fund_version (
  id bigint not null auto_increment,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  part varchar(20) not null,
  entry int not null,
  number int not null,
  document_number varchar(60) null,
  title varchar(100) null,
  source varchar(20) null,
  budget_year int null,
  amount decimal(16, 2) null,
  happened_on date not null,
  purpose varchar(500) null,
  reason varchar(500) not null,
  corrected_by_id bigint not null,
  corrected_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key fund_version_number (subject_kind, subject_id, part, entry, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The day on which a correction showed that the money had not been late after all; its problem list stays.
alter table fund_breach add column lifted_on date null;
