-- Recall of first secretaries and village cadres (S7). Name, facts and opinions lie sealed.
create table recall (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  cadre varchar(20) not null,
  ground varchar(20) not null,
  village_id bigint not null,
  division_id bigint not null,
  proposing_office_id bigint not null,
  sending_office_id bigint not null,
  host_office_id bigint not null,
  state varchar(20) not null,
  opened_on date not null,
  opened_by_id bigint not null,
  verified_by_id bigint null,
  verified_on date null,
  approved_by_id bigint null,
  approved_on date null,
  notice_number varchar(60) null,
  notified_on date null,
  notice_received_on date null,
  replaced boolean null,
  replaced_on date null,
  closed_on date null,
  created_at datetime not null,
  primary key (id),
  unique key recall_ref (ref)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Commendations, negative examples and demotions (S36). Names and words lie sealed.
create table exemplar (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  kind varchar(20) not null,
  office_id bigint not null,
  division_id bigint not null,
  happened_on date not null,
  decision_number varchar(60) null,
  entered_by_id bigint not null,
  entered_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key exemplar_ref (ref),
  key exemplar_office (office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
