-- Who is away from when to when, and who does the work meanwhile (M13). No task is moved: whose it is today is asked here.
create table absence (
  id bigint not null auto_increment,
  person_id bigint not null,
  substitute_id bigint not null,
  from_on date not null,
  to_on date not null,
  reason varchar(20) not null,
  entered_by_id bigint not null,
  entered_at datetime not null,
  told boolean not null,
  ended_by_id bigint null,
  ended_at datetime null,
  primary key (id),
  key absence_person (person_id, to_on),
  key absence_substitute (substitute_id, to_on),
  key absence_untold (told, from_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

alter table work_item add column done_for_id bigint null;
