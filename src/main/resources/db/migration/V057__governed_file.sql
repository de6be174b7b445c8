-- Rules, calendar, catalogues and templates as the last start found them; what differs at the next goes into the audit.
create table governed_file (
  name varchar(100) not null,
  sha256 char(64) not null,
  noted_at datetime not null,
  primary key (name)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
