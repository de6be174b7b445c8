create table division (
  id bigint not null auto_increment,
  code varchar(40) not null,
  name varchar(60) not null,
  level varchar(40) not null,
  parent_id bigint null,
  path varchar(200) not null,
  province_id bigint null,
  city_id bigint null,
  county_id bigint null,
  township_id bigint null,
  village_id bigint null,
  valid_from date not null,
  valid_to date null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  constraint division_code unique (code),
  constraint division_parent foreign key (parent_id) references division (id),
  index division_path (path),
  index division_children (parent_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table office (
  id bigint not null auto_increment,
  code varchar(80) not null,
  name varchar(100) not null,
  kind varchar(40) not null,
  line varchar(40) not null,
  division_id bigint not null,
  parent_id bigint null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  constraint office_code unique (code),
  constraint office_division foreign key (division_id) references division (id),
  constraint office_parent foreign key (parent_id) references office (id),
  index office_of_division (division_id, kind, id),
  index office_of_kind (kind, division_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- managed_by: who manages the holder as a cadre; decides where a report on the holder goes.
create table post (
  id bigint not null auto_increment,
  code varchar(80) not null,
  office_id bigint not null,
  title varchar(60) not null,
  rank_code varchar(40) not null,
  managed_by varchar(40) not null,
  discipline_staff boolean not null,
  chief_of_unit boolean not null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  constraint post_code unique (code),
  constraint post_office foreign key (office_id) references office (id),
  index post_of_office (office_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table post_role (
  post_id bigint not null,
  role varchar(40) not null,
  primary key (post_id, role),
  constraint post_role_post foreign key (post_id) references post (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table person (
  id bigint not null auto_increment,
  code varchar(80) not null,
  name varchar(60) not null,
  phone varchar(40) null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  constraint person_code unique (code)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- An account without a password hash cannot log in until one is set.
create table account (
  person_id bigint not null,
  login varchar(80) not null,
  password_hash varchar(255) null,
  password_changed_at datetime(3) null,
  disabled boolean not null default false,
  must_change_password boolean not null default true,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (person_id),
  constraint account_login unique (login),
  constraint account_person foreign key (person_id) references person (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Both days count: the holder is in office on from_on and on to_on.
create table post_holding (
  id bigint not null auto_increment,
  post_id bigint not null,
  person_id bigint not null,
  from_on date not null,
  to_on date null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (id),
  constraint post_holding_once unique (post_id, person_id, from_on),
  constraint post_holding_post foreign key (post_id) references post (id),
  constraint post_holding_person foreign key (person_id) references person (id),
  index post_holding_by_person (person_id, from_on)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Stored once, read in both directions.
create table person_tie (
  person_id bigint not null,
  other_person_id bigint not null,
  kind varchar(40) not null,
  created_at datetime(3) not null default current_timestamp(3),
  primary key (person_id, other_person_id),
  constraint person_tie_person foreign key (person_id) references person (id),
  constraint person_tie_other foreign key (other_person_id) references person (id),
  index person_tie_back (other_person_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
