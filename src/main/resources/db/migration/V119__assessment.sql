-- Four rates and satisfaction of a county in a month (四率一度, S25). A correction is a further version; nothing is overwritten.
create table assessment (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  county_id bigint not null,
  month_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key assessment_ref (ref),
  unique key assessment_month (month_on, county_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table indicator_value (
  id bigint not null auto_increment,
  assessment_id bigint not null,
  code varchar(20) not null,
  version int not null,
  numerator int not null,
  denominator int not null,
  reason varchar(500) null,
  entered_by_id bigint not null,
  office_id bigint not null,
  entered_on date not null,
  created_at datetime not null,
  primary key (id),
  unique key indicator_value_version (assessment_id, code, version)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
