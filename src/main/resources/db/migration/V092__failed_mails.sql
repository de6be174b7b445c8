-- Pages of failed mails by key, however many were sent.
create index outbox_state on outbox (state, id);
