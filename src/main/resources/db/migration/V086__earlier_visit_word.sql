-- Work-list rows of visits that were planned before V075 and have not started still name title and place. The visits
-- themselves are sealed at the start of the program, which has the keys.
update work_item
set title = '暗访（已封存）', place = null
where case_kind = 'covert-visit'
  and exists (select 1
              from covert_visit v
              where v.id = work_item.case_id
                and v.deployed_on is null
                and v.title is not null);
