-- Who may read a document (知悉范围): CASE whoever may see its case, ISSUER the issuing office, BOTH either; addressees always.
alter table official_document add column circle varchar(10) not null default 'CASE';

-- An addressee who would not take it: the refusal is on record with the deed, and nobody is urged any more (ruling 20).
alter table document_receipt add column refused_on date null;

-- What the circular of an inspection says beside its report (督查通报).
alter table inspection add column typical_problems varchar(2000) null;
alter table inspection add column good_practice varchar(2000) null;
alter table inspection add column next_steps varchar(2000) null;
