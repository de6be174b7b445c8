-- Whose meeting a vote was cast in: the commission's or the Party committee's.
alter table accountability_vote add body varchar(20) not null default 'COMMISSION';
