-- Which case a problem list grew out of, such as a covert visit; lists without a row were entered by hand.
create table list_source (
  list_id bigint not null,
  source_kind varchar(40) not null,
  source_id bigint not null,
  primary key (list_id),
  unique key list_source_case (source_kind, source_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What was found, as that case numbers it.
create table list_finding (
  id bigint not null auto_increment,
  list_id bigint not null,
  number int not null,
  place_division_id bigint not null,
  text varchar(2000) not null,
  created_at datetime not null,
  primary key (id),
  unique key list_finding_number (list_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A finding may become several items, and one item may gather several findings.
create table item_finding (
  finding_id bigint not null,
  item_id bigint not null,
  primary key (finding_id, item_id),
  key item_finding_item (item_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A look-back on the items closed in a quarter (S13, S38). Who knows the seed can draw the sample again.
create table look_back (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  office_id bigint not null,
  quarter varchar(10) not null,
  seed varchar(40) not null,
  percent int not null,
  population int not null,
  sample_size int not null,
  drawn_by_id bigint not null,
  drawn_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key look_back_ref (ref),
  unique key look_back_quarter (office_id, quarter)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Every item that could have been drawn, in the round that was closed.
create table look_back_item (
  look_back_id bigint not null,
  item_id bigint not null,
  round int not null,
  sampled boolean not null,
  verdict varchar(20) null,
  note varchar(1000) null,
  checked_by_id bigint null,
  checked_on date null,
  primary key (look_back_id, item_id),
  key look_back_item_item (item_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

alter table problem_item add key problem_item_closed (state, closed_on, id);
