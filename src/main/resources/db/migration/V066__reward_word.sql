-- The claim word until it is shown, sealed to the reporter: only the receipt code opens it. A reward that could be claimed
-- before this gets its word from the handling office, like one whose word was lost.
alter table reward add word_sealed varbinary(1024) null;
