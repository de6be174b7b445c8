-- Money that was carried over instead of being used, its recovery (S43) and every movement of it. Amounts are in yuan.
create table carry_over (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  allocation_id bigint null,
  county_id bigint not null,
  source varchar(20) not null,
  budget_year int not null,
  amount decimal(16, 2) not null,
  cause varchar(20) not null,
  audit_document varchar(100) not null,
  found_on date not null,
  unmoved_since date not null,
  state varchar(20) not null,
  moved decimal(16, 2) not null default 0,
  office_id bigint not null,
  entered_by_id bigint not null,
  decision_number varchar(60) null,
  decided_on date null,
  decided_by_id bigint null,
  list_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key carry_over_ref (ref),
  key carry_over_allocation (allocation_id),
  unique key carry_over_found (county_id, source, budget_year, cause, audit_document)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table carry_over_move (
  carry_over_id bigint not null,
  number int not null,
  amount decimal(16, 2) not null,
  moved_on date not null,
  voucher varchar(100) not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (carry_over_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
