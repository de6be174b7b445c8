-- A fact may speak of one unit (责任单位、派出单位), whose head is then proposed for the interview instead of the area's heads.
alter table trigger_fact add unit_id bigint null;
alter table trigger_fact modify source_key varchar(255) not null;
-- The head of a unit is summoned under the name of the unit and his post.
alter table interview_person modify title varchar(160) not null;
