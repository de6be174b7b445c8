-- The day on which the outcome that holds now was told: from it the reporter has time to dispute it (W17).
alter table report add column outcome_told_on date null;

update report
set outcome_told_on = (
  select max(date(m.sent_at))
  from report_message m
  where m.report_id = report.id and m.kind in ('NOTICE_REFUSED', 'ANSWER', 'CLOSURE'))
where state in ('NOT_ACCEPTED', 'ANSWERED');
