create table outbox (
  id bigint not null auto_increment,
  dedup_key varchar(120) not null,
  template varchar(40) not null,
  recipient_id bigint not null,
  case_kind varchar(40) null,
  case_id bigint null,
  task_ref varchar(20) null,
  state varchar(10) not null,
  attempts int not null,
  next_attempt_at datetime not null,
  failure varchar(60) null,
  created_at datetime not null,
  sent_at datetime null,
  primary key (id),
  unique key outbox_dedup (dedup_key),
  key outbox_due (state, next_attempt_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
