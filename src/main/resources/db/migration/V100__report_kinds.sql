-- What kinds a report is of is one word of the report, written and read with it: codes of the enumeration, by commas.
alter table report add column kinds varchar(100) not null default '' after state;

update report r
set r.kinds = coalesce((
  select group_concat(k.kind order by field(k.kind, 'FAVOURITISM', 'FALSIFICATION', 'NONFEASANCE', 'MISFEASANCE', 'OTHER'))
  from report_kind k
  where k.report_id = r.id), '');

drop table report_kind;
