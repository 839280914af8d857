-- What a slip says, kept as it went out, so that a reprint is the same paper.
alter table slip add column facts varchar(40000);

-- The next number of a kind, and the slips of one kind on a demand (催办), without reading them all.
create index slip_number on slip (county, kind, in_year, serial);
create index slip_demand_kind on slip (demand_id, kind, issued_on);

-- 今日 of one commissioner, and the days of a month.
create index todo_commissioner on todo (commissioner_id, done_on, due_on);
create index demand_due on demand (county, due_on);
