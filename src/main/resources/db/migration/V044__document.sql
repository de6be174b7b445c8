-- An issued document. Nothing of a row is ever changed: a correction is a new row, the next version of the number.
-- What it says lies sealed (sealed_content, fields "fields" and "file"); the fingerprint is a keyed hash of the file.
create table official_document (
  id bigint not null auto_increment,
  ref varchar(20) not null,
  kind varchar(40) not null,
  number varchar(60) not null,
  version int not null,
  previous_id bigint null,
  case_kind varchar(40) not null,
  case_id bigint not null,
  office_id bigint not null,
  issued_by_id bigint null,
  issued_on date not null,
  fingerprint varchar(120) not null,
  created_at datetime not null,
  primary key (id),
  unique key official_document_ref (ref),
  unique key official_document_number (number, version),
  unique key official_document_previous (previous_id),
  key official_document_case (case_kind, case_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One addressee, an office or a person, and when it was received there.
create table document_receipt (
  id bigint not null auto_increment,
  document_id bigint not null,
  office_id bigint null,
  person_id bigint null,
  signed_by_id bigint null,
  signed_at datetime null,
  created_at datetime not null,
  primary key (id),
  unique key document_receipt_office (document_id, office_id),
  unique key document_receipt_person (document_id, person_id),
  key document_receipt_of_office (office_id, signed_by_id, id),
  key document_receipt_of_person (person_id, signed_by_id, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
