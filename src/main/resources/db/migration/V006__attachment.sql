-- A file as the outside may know it: whose, what for, whether complete. Name, type and size lie sealed in the vault.
create table attachment (
  id bigint not null auto_increment,
  owner_kind varchar(40) not null,
  owner_id bigint not null,
  purpose varchar(40) not null,
  state varchar(40) not null,
  suite varchar(40) not null,
  created_at datetime(3) not null,
  touched_at datetime(3) not null,
  stored_at datetime(3),
  primary key (id),
  key attachment_owner (owner_kind, owner_id, state, id),
  key attachment_unfinished (state, touched_at)
) default character set utf8mb4 collate utf8mb4_bin;

create table attachment_chunk (
  attachment_id bigint not null,
  seq int not null,
  bytes mediumblob not null,
  primary key (attachment_id, seq),
  constraint attachment_chunk_attachment foreign key (attachment_id) references attachment (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_bin;
