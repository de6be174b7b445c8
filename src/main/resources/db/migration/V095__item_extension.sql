-- An application for a later date of an item, and what became of it; the item's date moves with the approval only (M15).
create table item_extension (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  number int not null,
  reason varchar(1000) not null,
  proof varchar(500) null,
  old_due_on date not null,
  asked_due_on date not null,
  asked_by_id bigint not null,
  asked_office_id bigint not null,
  asked_on date not null,
  state varchar(20) not null,
  opinion varchar(1000) null,
  decided_by_id bigint null,
  decided_office_id bigint null,
  decided_on date null,
  created_at datetime not null,
  primary key (id),
  unique key item_extension_number (item_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table item_extension_evidence (
  extension_id bigint not null,
  evidence_id bigint not null,
  primary key (extension_id, evidence_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The last approval of the present round, for the ledger.
alter table problem_item
  add column extended boolean not null default false,
  add column extension_id bigint null,
  add key problem_item_extended (extended, due_on, id);
