create table api_token (
  id bigint not null auto_increment,
  person_id bigint not null,
  name varchar(60) not null,
  token_hash char(64) not null,
  created_at datetime not null,
  last_used_at datetime null,
  primary key (id),
  unique key api_token_hash (token_hash),
  key api_token_person (person_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What waits for the office head, and what of an office is overdue, whatever role it asks for.
create index work_item_office_state on work_item (office_id, state, due_on, id);

-- Search covers references.
create index work_item_reference on work_item (case_reference, state);
