-- The last day on which the receipt of an archived report opens it. After it nothing that a code could open or be
-- compared with is kept, so that a slip of paper found years later tells nothing.
alter table report
  add receipt_until date null,
  modify reporter_wrapped_key varbinary(1024) null,
  modify reporter_salt varbinary(32) null,
  modify receipt_hash varchar(100) null,
  modify seed_hash char(64) null,
  add key report_receipt_until (receipt_until);
