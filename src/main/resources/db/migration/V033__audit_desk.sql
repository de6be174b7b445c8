-- What a mail may say besides where to log in: codes and figures only, such as the root of the audit's seals.
alter table outbox add detail varchar(200) null;
