-- Every result a report has come to, kept as it was: later ones add rows. What rests on a result points here.
create table report_result (
  id bigint not null auto_increment,
  report_id bigint not null,
  conclusion varchar(20) not null,
  concluded_on date null,
  primary key (id),
  unique key report_result_of (id, report_id, conclusion),
  key report_result_report (report_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

insert into report_result (report_id, conclusion)
select id, conclusion
from report
where conclusion is not null;

-- A reward rests on a result that is there and says that something was found (S34); no other row can be. Who is paid lies
-- sealed under this row; the claim word is kept as a hash.
create table reward (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  result_id bigint not null,
  report_id bigint not null,
  conclusion varchar(20) not null,
  recipient_report_id bigint not null,
  centre_office_id bigint not null,
  handling_office_id bigint not null,
  finance_office_id bigint not null,
  rule_set varchar(20) not null,
  state varchar(20) not null,
  ground varchar(40) null,
  exclusion varchar(40) null,
  amount decimal(12, 2) null,
  opened_on date not null,
  proposed_by_id bigint null,
  approved_by_id bigint null,
  financed_by_id bigint null,
  claim_until date null,
  word_hash char(64) null,
  claimed_on date null,
  pay_way varchar(20) null,
  paid_on date null,
  paid_by_id bigint null,
  voucher varchar(60) null,
  created_at datetime not null,
  primary key (id),
  unique key reward_ref (ref),
  unique key reward_report (report_id),
  key reward_recipient (recipient_report_id),
  key reward_claim (state, claim_until, id),
  constraint reward_on_result foreign key (result_id, report_id, conclusion)
    references report_result (id, report_id, conclusion),
  constraint reward_needs_proof check (conclusion in ('SUBSTANTIATED', 'PARTLY'))
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
