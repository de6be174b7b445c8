-- A case that the rules propose has no opener until a person decides on it; the rule says why it was proposed.
alter table accountability modify opened_by_id bigint null;
alter table accountability add rule_id varchar(80) null;
