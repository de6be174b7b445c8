-- A problem that a province found (S11); each county to which it is addressed answers with a list of its own.
create table parent_problem (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  campaign varchar(40) not null,
  origin varchar(40) not null,
  dimension varchar(40) not null,
  aspect varchar(40) not null,
  catalogue_code varchar(40) null,
  title varchar(120) not null,
  text varchar(2000) not null,
  requirement varchar(2000) not null,
  office_id bigint not null,
  lead_department_office_id bigint not null,
  listed_on date not null,
  due_on date not null,
  closed_on date null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key parent_problem_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A draw over the counties that say "none here". Who knows the seed can draw it again from the references of the lists.
create table none_here_draw (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  office_id bigint not null,
  seed varchar(40) not null,
  percent int not null,
  population int not null,
  sample_size int not null,
  drawn_by_id bigint not null,
  drawn_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key none_here_draw_ref (ref),
  key none_here_draw_office (office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What one county says to one parent problem: its list holds the items, or the reason why there are none.
create table county_answer (
  list_id bigint not null,
  problem_id bigint not null,
  county_id bigint not null,
  rectifying_office_id bigint not null,
  state varchar(20) not null,
  answered_by_id bigint null,
  answered_on date null,
  grounds varchar(1000) null,
  evidence varchar(2000) null,
  signer varchar(60) null,
  draw_id bigint null,
  verdict varchar(20) null,
  verdict_reason varchar(1000) null,
  on_spot_on date null,
  checked_by_id bigint null,
  checked_on date null,
  primary key (list_id),
  unique key county_answer_once (problem_id, county_id),
  key county_answer_state (state, list_id),
  key county_answer_county (county_id, list_id),
  key county_answer_draw (draw_id, list_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
