-- The two lists of a monthly circular (排名通报), written when it is drawn up; the statement asked of the last when it is issued.
create table bulletin_rank (
  bulletin_id bigint not null,
  ranking varchar(20) not null,
  position int not null,
  place int not null,
  office_id bigint not null,
  score decimal(4, 1) not null,
  band varchar(20) not null,
  closed int not null,
  returned int not null,
  reopened int not null,
  open_items int not null,
  overdue int not null,
  statement_ref varchar(20) null,
  primary key (bulletin_id, ranking, position)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
