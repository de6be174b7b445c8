-- An item that is closed by a change of policy (S21): planned with the policy, who answers for it and by when; closed on a
-- numbered document. Of several documents of a round the last one counts, the others stay.
alter table item_plan
  add column outcome varchar(20) null,
  add column policy varchar(300) null,
  add column policy_owner varchar(100) null,
  add column policy_due_on date null;

create table item_policy_document (
  id bigint not null auto_increment,
  item_id bigint not null,
  round int not null,
  number varchar(60) not null,
  title varchar(200) not null,
  issued_on date not null,
  person_id bigint not null,
  office_id bigint not null,
  recorded_on date not null,
  created_at datetime not null,
  primary key (id),
  key item_policy_document_item (item_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
