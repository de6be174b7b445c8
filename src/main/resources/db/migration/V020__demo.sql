-- Steps of the demo cases that have been played, each written with the step itself; stays empty outside a trial.
-- subject: the case that the step brought in.
create table demo_step (
  code varchar(10) not null,
  step int not null,
  subject_kind varchar(40) null,
  subject_id bigint null,
  business_at datetime not null,
  created_at datetime not null,
  primary key (code, step)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
