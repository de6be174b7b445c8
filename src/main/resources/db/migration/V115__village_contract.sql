-- Villages that leaders take on, one of each kind (S23). A contract without an end is running; null lets ended ones repeat.
create table village_contract (
  id bigint not null auto_increment,
  post_id bigint not null,
  village_id bigint not null,
  grade varchar(20) not null,
  from_on date not null,
  to_on date null,
  running tinyint null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key village_contract_running (post_id, village_id, running)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A day of a leader in one of these villages, and what was found there.
create table field_day (
  id bigint not null auto_increment,
  post_id bigint not null,
  village_id bigint not null,
  held_on date not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key field_day_once (post_id, held_on, village_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table field_note (
  field_day_id bigint not null,
  number int not null,
  kind varchar(20) not null,
  text varchar(500) not null,
  primary key (field_day_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Leaders whom a monthly circular lists with the weeks that they missed, as it was when it was drawn up.
create table bulletin_week (
  bulletin_id bigint not null,
  position int not null,
  leader varchar(130) not null,
  weeks varchar(200) not null,
  primary key (bulletin_id, position)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
