-- What somebody has typed into the form of a task and not sent yet (M9). The words lie sealed in sealed_content.
-- holder_id: in whose hands the task is; where a substitute writes, whoever is away.
create table task_draft (
  id bigint not null auto_increment,
  person_id bigint not null,
  work_item_id bigint not null,
  holder_id bigint not null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  version int not null,
  saved_in varchar(24) not null,
  saved_at datetime not null,
  primary key (id),
  unique key task_draft_one (person_id, work_item_id),
  key task_draft_case (case_kind, case_id),
  key task_draft_saved (saved_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
