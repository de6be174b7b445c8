-- Whether the person behind a name, called back, confirmed having reported (2020 rules Art. 24).
alter table report
  add column call_back varchar(20) null,
  add column call_back_on date null;

-- Names are kept by custodians now (entrusted_identity); what trials had sealed to the staff is not carried over.
delete from sealed_key where content_id in (select id from sealed_content where owner_table = 'report_identity');
delete from sealed_content where owner_table = 'report_identity';
drop table report_identity;
