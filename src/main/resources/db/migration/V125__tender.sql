-- A tender of a project, screened for signs that its bidders acted in concert (S42). Amounts are in yuan.
create table tender (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  office_id bigint not null,
  county_id bigint not null,
  project_number varchar(60) not null,
  title varchar(100) not null,
  opened_on date not null,
  step_percent int not null,
  flags int not null,
  state varchar(20) not null,
  reason varchar(500) null,
  decided_by_id bigint null,
  decided_on date null,
  list_id bigint null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key tender_ref (ref),
  unique key tender_project (county_id, project_number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A bid. Who paid the guarantee, the phone, the device and the author of the file are kept as keyed hashes only, made for
-- this tender: they are equal or not, and tell nothing else.
create table tender_bid (
  tender_id bigint not null,
  number int not null,
  bidder varchar(100) not null,
  price decimal(16, 2) not null,
  guarantee_mark varchar(100) null,
  contact_mark varchar(100) null,
  machine_mark varchar(100) null,
  author_mark varchar(100) null,
  created_at datetime not null,
  primary key (tender_id, number),
  unique key tender_bid_bidder (tender_id, bidder)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
