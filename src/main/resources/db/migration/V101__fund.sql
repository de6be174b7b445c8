-- Relief money that arrived at a level of government, and its way down to the counties (S2). Amounts are in yuan.
create table fund_batch (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  document_number varchar(60) not null,
  title varchar(100) not null,
  amount decimal(16, 2) not null,
  source varchar(20) not null,
  budget_year int not null,
  office_id bigint not null,
  division_id bigint not null,
  arrived_on date not null,
  paid decimal(16, 2) not null default 0,
  last_paid_on date null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key fund_batch_ref (ref),
  unique key fund_batch_number (division_id, document_number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a county was paid out of a batch.
create table fund_allocation (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  batch_id bigint not null,
  county_id bigint not null,
  amount decimal(16, 2) not null,
  paid_on date not null,
  paid_by_id bigint not null,
  received_on date null,
  received_by_id bigint null,
  landed decimal(16, 2) not null default 0,
  last_landed_on date null,
  created_at datetime not null,
  primary key (id),
  unique key fund_allocation_ref (ref),
  key fund_allocation_batch (batch_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the county put to work, and on what.
create table fund_landing (
  allocation_id bigint not null,
  number int not null,
  amount decimal(16, 2) not null,
  landed_on date not null,
  purpose varchar(500) not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (allocation_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Money that missed its date: once for each batch and allocation, counted for the area that was late.
create table fund_breach (
  id bigint not null auto_increment,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  division_id bigint not null,
  ordinal int not null,
  due_on date not null,
  list_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key fund_breach_subject (subject_kind, subject_id),
  unique key fund_breach_ordinal (division_id, ordinal)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
