-- Help given to a household, which it signs for or refuses to (S27). The household is a number; texts hold no name.
create table work_entry (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  helper_id bigint not null,
  office_id bigint not null,
  village_id bigint not null,
  household varchar(14) not null,
  helped_on date not null,
  measure varchar(500) not null,
  effect varchar(500) not null,
  state varchar(20) not null,
  settled_on date null,
  witness_post_id bigint null,
  reason varchar(300) null,
  created_at datetime not null,
  primary key (id),
  unique key work_entry_ref (ref),
  unique key work_entry_once (helper_id, village_id, household, helped_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A meeting that a county broadcasts down to its villages (S30).
create table broadcast_meeting (
  id bigint not null auto_increment,
  county_id bigint not null,
  held_on date not null,
  villages int not null,
  office_id bigint not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key broadcast_meeting_day (county_id, held_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
