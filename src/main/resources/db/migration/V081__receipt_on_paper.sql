-- Who of the issuing office recorded that an addressee signed on paper; null for a receipt signed on its page.
alter table document_receipt add column recorded_by_id bigint null;
