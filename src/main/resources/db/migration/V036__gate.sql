-- Challenges of the public form that were used, until they would have expired. used_for: hash of the form's random seed;
-- it leads to no report and no person.
create table spent_challenge (
  nonce char(22) not null,
  used_for char(64) not null,
  expires_at datetime not null,
  primary key (nonce),
  key spent_challenge_expiry (expires_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
