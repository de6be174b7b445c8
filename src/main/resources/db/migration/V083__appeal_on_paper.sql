-- Who entered an appeal that came on paper; null for one filed on the subject's own page.
alter table accountability_appeal add column recorded_by_id bigint null;
