-- What the editor of a circular answers to a unit that said what is wrong.
alter table bulletin_unit add column answer varchar(20) null;
alter table bulletin_unit add column answered varchar(500) null;
