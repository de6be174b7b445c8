-- What was listed in a period is counted by month (S54).
alter table problem_item
  add key problem_item_listed (listed_on, place_division_id);

-- A question put from what many items of one entry of the catalogue have in common: once for each office, area, entry and
-- month. The figures are those on which it was put.
create table research_topic (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  office_id bigint not null,
  place_id bigint not null,
  entry varchar(40) not null,
  month_on date not null,
  kinds varchar(60) not null,
  counties int not null,
  items int not null,
  title varchar(100) not null,
  question varchar(2000) not null,
  owner varchar(60) not null,
  due_on date not null,
  state varchar(20) not null,
  opened_by_id bigint not null,
  opened_on date not null,
  outcome varchar(20) null,
  finding varchar(2000) null,
  policy varchar(300) null,
  concluded_by_id bigint null,
  concluded_on date null,
  list_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key research_topic_ref (ref),
  unique key research_topic_cluster (office_id, place_id, entry, month_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
