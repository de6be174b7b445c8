-- Who is recalled or demoted, where the register knows him; the name itself stays sealed.
alter table recall add person_id bigint null;
alter table exemplar add person_id bigint null;
alter table exemplar add basis varchar(20) null;
