-- Whether all words of a file were read and checked by the program; if not, who looked through it, and when (S49).
alter table referral_upload
  add column words_read boolean not null default false,
  add column looked_by_id bigint null,
  add column looked_at datetime null;

-- Whoever brought a file before had to say that it was looked through.
update referral_upload
set looked_by_id = added_by_id, looked_at = timestampadd(hour, 8, created_at);
