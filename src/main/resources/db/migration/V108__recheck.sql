-- Campaigns in which the villages of a county check their part of the register again (精准识别回头看, S4).
create table recheck_campaign (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  title varchar(100) not null,
  county_id bigint not null,
  office_id bigint not null,
  from_on date not null,
  to_on date not null,
  judged boolean not null default false,
  late boolean not null default false,
  list_id bigint null,
  opened_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key recheck_campaign_ref (ref),
  key recheck_campaign_due (judged, to_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One entry a village: how many of its households were checked. Missing is who was not done at the end of the campaign.
create table recheck_village (
  campaign_id bigint not null,
  village_id bigint not null,
  total int null,
  done int null,
  entered_on date null,
  entered_by_id bigint null,
  missing boolean not null default false,
  primary key (campaign_id, village_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
