-- Two lines in one (两线合一, S41): the list of the civil affairs office and that of the poverty office, one pair a county. The
-- rows as they came lie sealed; what is compared are keyed hashes of identity numbers.
create table two_lines (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  county_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key two_lines_ref (ref),
  unique key two_lines_county (county_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The rows of the list that holds; an import takes the place of the one before.
create table line_list (
  id bigint not null auto_increment,
  two_lines_id bigint not null,
  line varchar(20) not null,
  imported_on date not null,
  imported_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  key line_list_newest (two_lines_id, line, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table line_entry (
  list_id bigint not null,
  number int not null,
  village_id bigint not null,
  identity_hash varchar(80) not null,
  primary key (list_id, number),
  unique key line_entry_identity (list_id, identity_hash)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What became of a household that is in one list only; it stays resolved when lists are imported again. The reason lies sealed.
create table line_resolution (
  id bigint not null auto_increment,
  two_lines_id bigint not null,
  line varchar(20) not null,
  identity_hash varchar(80) not null,
  household_id bigint null,
  resolved_on date not null,
  resolved_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  unique key line_resolution_identity (two_lines_id, line, identity_hash)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
