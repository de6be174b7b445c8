-- A file brought for a referral and checked for the reporter's identity; the file itself is an attachment of this row.
create table referral_upload (
  id bigint not null auto_increment,
  referral_id bigint not null,
  added_by_id bigint not null,
  created_at datetime not null,
  primary key (id),
  key referral_upload_referral (referral_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

alter table referral_file add column upload_id bigint null;
