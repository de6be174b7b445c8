-- Until a visit starts its area, title and plan lie sealed in the vault and nowhere else; the rows hold them from then on.
alter table covert_visit
  modify title varchar(100) null,
  modify area_id bigint null;
