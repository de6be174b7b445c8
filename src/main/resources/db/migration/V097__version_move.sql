create table version_move (
  id bigint not null auto_increment,
  process_key varchar(60) not null,
  from_definition varchar(64) not null,
  from_version int not null,
  to_definition varchar(64) not null,
  to_version int not null,
  trial boolean not null,
  state varchar(10) not null,
  started_by_id bigint not null,
  started_at datetime(3) not null,
  ended_at datetime(3) null,
  primary key (id),
  key version_move_state (state, id),
  key version_move_definitions (from_definition, to_definition, trial, state)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table version_move_instance (
  move_id bigint not null,
  instance_id varchar(64) not null,
  outcome varchar(10) not null,
  obstacle varchar(20) null,
  activity varchar(100) null,
  primary key (move_id, instance_id),
  key version_move_instance_outcome (move_id, outcome, instance_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
