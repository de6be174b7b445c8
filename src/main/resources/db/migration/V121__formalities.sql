-- When the post, pay and papers of a person were changed after an organisational measure (D11).
alter table accountability_subject add column formalities_on date null;
