-- Deeds in hash chains, seals over them, and the log of readings. No release has written the two tables these replace.
drop table audit_entry;
drop table read_entry;

-- Head of each chain. It is also the queue of the sealer: a chain waits while unsealed_at is set.
create table audit_chain (
  chain varchar(60) not null,
  seq bigint not null,
  suite varchar(40) not null,
  hash varbinary(64) not null,
  unsealed_at datetime null,
  primary key (chain),
  key audit_chain_unsealed (unsealed_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Retention empties salt, business_at, person_id, office_id, kind, action, case_kind, case_id and detail; the hashes stay.
create table audit_entry (
  id bigint not null auto_increment,
  chain varchar(60) not null,
  seq bigint not null,
  suite varchar(40) not null,
  previous_hash varbinary(64) not null,
  content_hash varbinary(64) not null,
  hash varbinary(64) not null,
  at datetime not null,
  salt varbinary(16) null,
  business_at datetime null,
  person_id bigint null,
  office_id bigint null,
  kind varchar(20) null,
  action varchar(60) null,
  case_kind varchar(40) null,
  case_id bigint null,
  detail varchar(500) null,
  primary key (id),
  unique key audit_entry_chain (chain, seq),
  key audit_entry_case (case_kind, case_id, id),
  key audit_entry_person (person_id, id),
  key audit_entry_kind (kind, id),
  key audit_entry_at (at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A reading waits for its seal while seal_id is null.
create table read_entry (
  id bigint not null auto_increment,
  suite varchar(40) not null,
  hash varbinary(64) not null,
  at datetime not null,
  salt varbinary(16) null,
  person_id bigint null,
  case_kind varchar(40) null,
  case_id bigint null,
  slot bigint null,
  seal_id bigint null,
  primary key (id),
  unique key read_entry_once (person_id, case_kind, case_id, slot),
  key read_entry_case (case_kind, case_id, id),
  key read_entry_seal (seal_id, id),
  key read_entry_person (person_id, id),
  key read_entry_at (at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Numbered without gaps: the number is the sequence of the chain named seal.
create table audit_seal (
  id bigint not null,
  at datetime not null,
  suite varchar(40) not null,
  key_id varchar(64) not null,
  previous_hash varbinary(64) not null,
  root varbinary(64) not null,
  leaves int not null,
  hash varbinary(64) not null,
  signature varbinary(256) not null,
  primary key (id),
  key audit_seal_at (at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a seal covers: the head of a chain, or a reading (chain read, its id).
create table audit_leaf (
  seal_id bigint not null,
  position int not null,
  chain varchar(60) not null,
  seq bigint not null,
  hash varbinary(64) not null,
  primary key (seal_id, position),
  unique key audit_leaf_chain (chain, seq)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

insert into audit_chain (chain, seq, suite, hash) values ('seal', 0, 'ED25519-SHA256-1', unhex(repeat('00', 32)));
