-- What somebody who was interviewed is going to do about it (D14). Owed by the post in which the person was summoned.
create table interview_plan (
  interview_person_id bigint not null,
  text varchar(4000) not null,
  submitted_by_id bigint not null,
  submitted_on date not null,
  created_at datetime not null,
  primary key (interview_person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
