-- A circular (周督查通报, 月通报) of a supervision office; exactly one for each office, kind and period.
create table bulletin (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  kind varchar(20) not null,
  office_id bigint not null,
  from_on date not null,
  to_on date not null,
  state varchar(20) not null,
  heading varchar(100) not null,
  remarks varchar(4000) null,
  drawn_on date not null,
  drafted_by_id bigint null,
  opinion varchar(1000) null,
  skip_reason varchar(1000) null,
  approved_by_id bigint null,
  number varchar(60) null,
  issued_on date null,
  created_at datetime not null,
  primary key (id),
  unique key bulletin_ref (ref),
  unique key bulletin_period (office_id, kind, from_on),
  unique key bulletin_number (number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Its figures, written once when it is drawn up: the whole, by area, by dimension, by aspect. Names as they were then.
create table bulletin_figure (
  bulletin_id bigint not null,
  part varchar(20) not null,
  position int not null,
  code varchar(40) not null,
  name varchar(100) not null,
  listed int not null,
  closed int not null,
  withdrawn int not null,
  returned int not null,
  reopened int not null,
  open_items int not null,
  overdue int not null,
  primary key (bulletin_id, part, position)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A unit proposed to be named, and what became of it: every proposal is checked with the unit,
-- which may say that its facts are wrong, and is dropped with a reason.
create table bulletin_unit (
  bulletin_id bigint not null,
  office_id bigint not null,
  overdue int not null,
  days_late int not null,
  ruling varchar(20) null,
  checked varchar(500) null,
  objection varchar(500) null,
  objected_by_id bigint null,
  objected_on date null,
  primary key (bulletin_id, office_id),
  key bulletin_unit_office (office_id, bulletin_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table bulletin_item (
  bulletin_id bigint not null,
  item_id bigint not null,
  office_id bigint not null,
  ref varchar(20) not null,
  title varchar(120) not null,
  due_on date not null,
  days_late int not null,
  primary key (bulletin_id, item_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- 报, 送, 发: whom it goes to.
create table bulletin_addressee (
  bulletin_id bigint not null,
  office_id bigint not null,
  part varchar(20) not null,
  primary key (bulletin_id, office_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
