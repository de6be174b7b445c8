-- Sealed texts: one row a field, never a plain one. The data key of each record is fresh.
create table sealed_content (
  id bigint not null auto_increment,
  owner_table varchar(64) not null,
  owner_id bigint not null,
  field varchar(64) not null,
  suite varchar(40) not null,
  envelope longblob not null,
  sha256 binary(32) not null,
  created_at datetime(3) not null,
  primary key (id),
  unique key sealed_content_owner (owner_table, owner_id, field)
) default character set utf8mb4 collate utf8mb4_bin;

-- The data key of a record, wrapped once for each recipient. Taking over and rotation touch only this table.
create table sealed_key (
  content_id bigint not null,
  recipient_kind varchar(20) not null,
  recipient_key_id varchar(64) not null,
  wrapped_key varbinary(2048) not null,
  primary key (content_id, recipient_kind, recipient_key_id),
  key sealed_key_recipient (recipient_kind, recipient_key_id, content_id),
  constraint sealed_key_content foreign key (content_id) references sealed_content (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_bin;
