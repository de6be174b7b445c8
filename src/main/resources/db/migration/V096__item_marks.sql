-- Few items were ever sent back or relapsed; the ledger finds them without walking through all.
alter table problem_item
  add key problem_item_returned (return_count, due_on, id),
  add key problem_item_reopened (round, due_on, id);
