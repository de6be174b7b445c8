-- Names of reporters, kept apart: sealed to custodians, opened for a team and a time on request.

-- The key pair of a custodian. The private half is wrapped under the passphrase and again under the outside key.
-- in_use is null once the key is given up, so that a person has one in use at most.
create table custodian_key (
  id bigint not null auto_increment,
  person_id bigint not null,
  key_id varchar(64) not null,
  public_key varbinary(64) not null,
  kdf varchar(60) not null,
  salt varbinary(32) not null,
  wrapped varbinary(1024) not null,
  created_at datetime not null,
  retired_at datetime null,
  in_use boolean null,
  primary key (id),
  unique key custodian_key_key (key_id),
  unique key custodian_key_person (person_id, in_use)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A name given into keeping; the name lies sealed under this row. The divisions say whose custodians keep it.
create table entrusted_identity (
  id bigint not null auto_increment,
  case_kind varchar(20) not null,
  case_id bigint not null,
  division_id bigint not null,
  upper_division_id bigint null,
  created_at datetime not null,
  primary key (id),
  unique key entrusted_identity_case (case_kind, case_id),
  key entrusted_identity_division (division_id, id),
  key entrusted_identity_upper (upper_division_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Somebody asks to read a name. Reason, refusal, answer and, while it is granted, the name lie sealed under this row.
create table identity_request (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  entrusted_id bigint not null,
  case_kind varchar(20) not null,
  case_id bigint not null,
  office_id bigint not null,
  keeper_division_id bigint not null,
  requester_id bigint not null,
  purpose varchar(20) not null,
  state varchar(20) not null,
  asked_at datetime not null,
  decider_id bigint null,
  decided_at datetime null,
  expires_at datetime null,
  primary key (id),
  unique key identity_request_ref (ref),
  key identity_request_entrusted (entrusted_id, id),
  key identity_request_keeper (keeper_division_id, state, id),
  key identity_request_expiry (state, expires_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who may read what was granted, the person who asked among them.
create table identity_request_member (
  request_id bigint not null,
  person_id bigint not null,
  primary key (request_id, person_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Each time a name was shown to somebody; never removed with the request.
create table identity_opening (
  id bigint not null auto_increment,
  request_ref varchar(20) not null,
  case_kind varchar(20) not null,
  case_id bigint not null,
  person_id bigint not null,
  way varchar(20) not null,
  unusual boolean not null,
  opened_at datetime not null,
  business_at datetime not null,
  primary key (id),
  key identity_opening_person (person_id, opened_at),
  key identity_opening_case (case_kind, case_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
