-- A claim made where reports are taken, on its way to the office. All of it, and for which report, lies sealed to the staff
-- under this row.
create table reward_claim (
  id bigint not null auto_increment,
  primary key (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
