-- What a person keeps asking the work list, by name (M7). The query is one of ours and says nothing of a case.
create table saved_filter (
  id bigint not null auto_increment,
  person_id bigint not null,
  name varchar(40) not null,
  query varchar(300) not null,
  preferred boolean not null,
  created_at datetime not null,
  primary key (id),
  unique key saved_filter_name (person_id, name)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The same ranges as work_item_mine and work_item_office_state, by the task's last change.
create index work_item_mine_changed on work_item (assignee_id, state, changed_at, id);
create index work_item_office_changed on work_item (office_id, state, changed_at, id);
