-- A personal task that was signed on paper: who signed, who recorded it. The scan is an attachment of this row.
create table paper_signature (
  id bigint not null auto_increment,
  task_ref varchar(20) not null,
  form_key varchar(80) not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  signer_id bigint not null,
  recorded_by_id bigint not null,
  signed_on date not null,
  done boolean not null,
  created_at datetime not null,
  primary key (id),
  key paper_signature_task (task_ref, recorded_by_id, id),
  key paper_signature_case (case_kind, case_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
