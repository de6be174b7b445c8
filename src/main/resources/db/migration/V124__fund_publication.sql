-- Payments that were made public (S31). Corrections made after it stand beside the payment: those above last_version_id.
create table fund_publication (
  id bigint not null auto_increment,
  allocation_id bigint not null,
  county_id bigint not null,
  published_on date not null,
  channel varchar(20) not null,
  place varchar(100) not null,
  posted_on date not null,
  last_version_id bigint not null,
  published_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key fund_publication_allocation (allocation_id),
  key fund_publication_county (county_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Lists of one sort of overdue clocks.
create index deadline_code on deadline (code, state, due_on, case_id);
