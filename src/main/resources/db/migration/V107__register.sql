-- Households of the poverty register (建档立卡), and those that are eligible and not in it (S40). The name of its head lies
-- sealed.
create table household (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  number varchar(40) not null,
  village_id bigint not null,
  county_id bigint not null,
  state varchar(20) not null,
  eligible_as varchar(20) not null,
  state_on date not null,
  office_id bigint not null,
  entered_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key household_ref (ref),
  unique key household_number (county_id, number),
  key household_of_county (county_id, state, village_id, id),
  key household_state (state, village_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Which of the eight no-exit situations (S37) a household is in. Rows are added; an earlier word on the same situation is
-- replaced and stays. The evidence lies sealed.
create table household_situation (
  id bigint not null auto_increment,
  household_id bigint not null,
  situation varchar(20) not null,
  present boolean not null,
  as_of date not null,
  replaced boolean not null default false,
  office_id bigint not null,
  set_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  key household_situation_current (household_id, replaced, situation)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Adjustments of the register: in, out, correct; proposed by one person and decided on by another. A household has one open
-- adjustment at most. Reason, proof, opinion and a corrected name lie sealed.
create table register_adjustment (
  id bigint not null auto_increment,
  household_id bigint not null,
  number int not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  ground varchar(40) null,
  proof_kind varchar(20) null,
  proof_on date null,
  told_on date null,
  village_id bigint null,
  office_id bigint not null,
  proposed_by_id bigint not null,
  proposed_on date not null,
  decided_by_id bigint null,
  decided_on date null,
  open_household_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key register_adjustment_number (household_id, number),
  unique key register_adjustment_open (open_household_id),
  key register_adjustment_state (state, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What somebody of the household or village said against a clean-out (S39). Words and answer lie sealed.
create table register_objection (
  id bigint not null auto_increment,
  adjustment_id bigint not null,
  number int not null,
  received_on date not null,
  verdict varchar(20) null,
  answered_on date null,
  entered_by_id bigint not null,
  answered_by_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key register_objection_number (adjustment_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
